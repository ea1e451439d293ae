using System.IO.Compression;
using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Bundles;

public class HostileZipTests
{
    [Theory]
    [InlineData("../outside.md")]
    [InlineData("standards/../../outside.md")]
    [InlineData("/etc/outside.md")]
    [InlineData("C:/outside.md")]
    [InlineData("..\\outside.md")]
    [InlineData("standards//empty.md")]
    [InlineData("standards/./here.md")]
    [InlineData("standards/a\u202Edm.md")]
    [InlineData("standards/line\nbreak.md")]
    public void A_name_that_leads_elsewhere_keeps_the_bundle_out(string path) => Assert.Equal("bundle.path", FaultOf(Zip((path, "x"))));

    [Fact]
    public void A_name_longer_than_a_path_may_be_is_refused_and_told_short()
    {
        var fault = Assert.Single(TestPortal.Must(BundleZip.Read(Zip((new string('a', 400) + ".md", "x")))).Faults);
        Assert.Equal("bundle.path", fault.Reason.Code);
        Assert.True(fault.In(Language.English).Length < 300);
    }

    [Fact]
    public void Many_small_files_take_little_memory()
    {
        var zip = BundleZip.Write(Enumerable.Range(0, 2_000).Select(i => new BundleFile($"a/{i}.md", "x")));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(2_000, TestPortal.Must(BundleZip.Read(zip)).Files.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        var zip = Zip(entry => entry.ExternalAttributes = unchecked((int)0xA1FF0000), ("standards/link.md", "/etc/passwd"));
        Assert.Equal("bundle.link", FaultOf(zip));
    }

    [Fact]
    public void Two_files_that_one_folder_could_not_hold_are_refused() =>
        Assert.Equal("bundle.twice", FaultOf(Zip(("standards/Phone.md", "a"), ("standards/phone.MD", "b"))));

    [Fact]
    public void One_file_that_unpacks_to_more_than_a_standard_is_refused() =>
        Assert.Equal("bundle.file-large", FaultOf(Zip(("standards/bomb.md", new string('a', BundleBounds.FileBytes + 1)))));

    [Fact]
    public void Many_files_that_unpack_to_more_than_all_may_hold_are_refused()
    {
        var text = new string('a', BundleBounds.FileBytes);
        var zip = Zip([.. Enumerable.Range(0, (BundleBounds.AllBytes / BundleBounds.FileBytes) + 1).Select(i => ($"standards/{i}.md", text))]);
        Assert.True(zip.Length < 1024 * 1024, "The bomb is small while it is packed.");
        Assert.Equal("bundle.large", TestPortal.Refused(BundleZip.Read(zip)));
    }

    [Fact]
    public void A_size_that_lies_in_the_header_is_not_believed()
    {
        var zip = Zip(("standards/bomb.md", new string('a', BundleBounds.FileBytes * 4)));
        // The stated length of the entry, in the directory at the end: one byte.
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.GetBytes(1).CopyTo(zip.AsSpan(directory + 24));
        var read = BundleZip.Read(zip);
        Assert.True(read.IsRefused || read.Value.Faults.Count > 0 || read.Value.Files.All(f => f.Markdown.Length <= BundleBounds.FileBytes));
    }

    [Fact]
    public void More_entries_than_a_bundle_has_are_refused() =>
        Assert.Equal("bundle.many", TestPortal.Refused(BundleZip.Read(Zip([.. Enumerable.Range(0, BundleBounds.Entries + 1).Select(i => ($"{i}.md", ""))]))));

    [Fact]
    public void A_file_that_is_no_zip_or_ends_early_is_refused()
    {
        Assert.Equal("bundle.no-zip", TestPortal.Refused(BundleZip.Read("not a zip"u8.ToArray())));
        var whole = Zip(("standards/a.md", "text"));
        for (var length = 0; length < whole.Length; length += 7)
            Assert.True(BundleZip.Read(whole.AsMemory(0, length)) is { IsRefused: true } or { Value.Faults.Count: > 0 });
        Assert.Equal("bundle.zip-large", TestPortal.Refused(BundleZip.Read(new byte[BundleBounds.ZipBytes + 1])));
    }

    [Fact]
    public void Any_byte_turned_over_gives_a_refusal_a_fault_or_text_but_no_exception()
    {
        var whole = Zip(("standards/phone/a.md", SampleText.English()), ("standards/phone/b.md", "한국어 본문"));
        var random = new Random(20261122);
        for (var i = 0; i < 2_000; i++)
        {
            var broken = whole.ToArray();
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            var read = BundleZip.Read(broken);
            Assert.True(read.IsRefused || read.Value.Files.Count <= 2);
        }
    }

    [Fact]
    public void Text_that_is_not_utf_8_is_a_fault_and_not_a_guess()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("standards/latin.md").Open();
            stream.Write(Encoding.Latin1.GetBytes("café"));
        }

        Assert.Equal("bundle.not-utf8", FaultOf(bytes.ToArray()));
    }

    [Fact]
    public void What_is_hidden_or_no_markdown_is_left_out_unopened()
    {
        var content = TestPortal.Must(BundleZip.Read(Zip((".git/config.md", "x"), ("__MACOSX/._a.md", "x"), ("logo.png", "x"), ("standards/a.md", "\uFEFFtext"))));
        Assert.Equal(("standards/a.md", "text"), (Assert.Single(content.Files).Path, content.Files[0].Markdown));
        Assert.Equal(3, content.LeftOut.Count);
        Assert.Empty(content.Faults);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        BundleFile[] files = [new("standards/phone/b.md", "둘"), new("standards/phone/a.md", "واحد")];
        var once = BundleZip.Write(files);
        Assert.Equal(once, BundleZip.Write(files.Reverse()));
        Assert.Equal(files.OrderBy(f => f.Path), TestPortal.Must(BundleZip.Read(once)).Files);
    }

    private static string FaultOf(byte[] zip) => Assert.Single(TestPortal.Must(BundleZip.Read(zip)).Faults).Reason.Code;

    private static byte[] Zip(params (string Path, string Text)[] entries) => Zip(_ => { }, entries);

    private static byte[] Zip(Action<ZipArchiveEntry> adjust, params (string Path, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in entries)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                adjust(entry);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
