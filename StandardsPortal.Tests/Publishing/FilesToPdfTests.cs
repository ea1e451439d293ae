using System.Text;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

/// <summary>The verbs <c>render</c> and <c>handbook</c>, from files to a file.</summary>
public sealed class FilesToPdfTests(Typeset typeset) : IClassFixture<Typeset>, IDisposable
{
    private static readonly DateOnly Day = new(2026, 10, 5);
    private readonly string folder = Directory.CreateTempSubdirectory("files-to-pdf").FullName;
    private readonly StringWriter messages = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Renders_a_file_marked_as_a_draft()
    {
        Assert.Equal(0, await RenderVerb.RunAsync(typeset.Typesetter, Write("a.md", "en", "a"), Output, Day, messages));
        var text = (await Tools.RunAsync(Tool.PdfToText, "-layout", Output, "-")).Output;
        Assert.Contains("Answer a", text, StringComparison.Ordinal);
        Assert.Contains("Not signed off", text, StringComparison.Ordinal);
        Assert.Contains("Call the customer back.", text, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task Renders_a_file_with_findings_too()
    {
        var file = Write("a.md", "mul", "a", "team: nobody\nrules: [x]\n");
        Assert.Equal(0, await RenderVerb.RunAsync(typeset.Typesetter, file, Output, Day, messages));
    }

    [Fact]
    public async Task Says_with_line_and_reason_why_a_file_is_no_standard()
    {
        var plain = Path.Combine(folder, "plain.md");
        await File.WriteAllTextAsync(plain, "# Just prose\n");
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, plain, Output, Day, messages));
        Assert.Contains("plain.md:1: ", messages.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public async Task Refuses_bytes_that_are_no_text_and_files_that_are_too_large_and_missing_ones()
    {
        var bytes = Path.Combine(folder, "bytes.md");
        await File.WriteAllBytesAsync(bytes, [0xFF, 0xFE, 0x00, 0xC3]);
        var large = Path.Combine(folder, "large.md");
        await File.WriteAllTextAsync(large, new string('a', 300 * 1024));
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, bytes, Output, Day, messages));
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, large, Output, Day, messages));
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, Path.Combine(folder, "none.md"), Output, Day, messages));
        Assert.Contains("not UTF-8", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("larger than", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("none.md", messages.ToString(), StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task Leaves_the_old_file_alone_when_the_new_one_cannot_be_made()
    {
        await File.WriteAllTextAsync(Output, "old");
        var file = Write("a.md", "en", "smile \U0001F600");
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, file, Output, Day, messages));
        Assert.Contains("U+1F600", messages.ToString(), StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Output));
    }

    [FactWhere(Tool.Node)]
    public async Task Says_so_when_the_output_cannot_be_written_and_leaves_nothing_behind()
    {
        var file = Write("a.md", "en", "a");
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, file, folder, Day, messages));
        Assert.Equal(2, await RenderVerb.RunAsync(typeset.Typesetter, file, Path.Combine(folder, "none", "out.pdf"), Day, messages));
        Assert.Contains("could not be written", messages.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder), name => name.EndsWith(".part", StringComparison.Ordinal));
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Gathers_a_folder_into_a_handbook_with_one_text_of_each_standard()
    {
        Write("phone/a.md", "en", "a");
        Write("phone/a.ko.md", "ko", "a");
        Write("phone/b.md", "en", "b");
        Write("phone/copy.md", "en", "b");
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), "Read me\n");
        Assert.Equal(0, await HandbookVerb.RunAsync(typeset.Typesetter, folder, new HandbookVerb.Request(Language.Korean, Day, Output), messages));
        var text = (await Tools.RunAsync(Tool.PdfToText, "-layout", Output, "-")).Output;
        Assert.Contains("대답 a", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Answer a", text, StringComparison.Ordinal);
        Assert.Contains("Answer b", text, StringComparison.Ordinal);
        Assert.Contains("원문 언어(English)", text, StringComparison.Ordinal);
        Assert.Contains("README.md:1: ", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("copy.md:1: ", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_without_standards_or_none_at_all()
    {
        Assert.Equal(2, await HandbookVerb.RunAsync(typeset.Typesetter, folder, new HandbookVerb.Request(Language.English, Day, Output), messages));
        Assert.Equal(2, await HandbookVerb.RunAsync(typeset.Typesetter, Path.Combine(folder, "none"), new HandbookVerb.Request(Language.English, Day, Output), messages));
    }

    private string Output => Path.Combine(folder, "out.pdf");

    private string Write(string name, string language, string subject, string more = "")
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var title = language == "ko" ? $"대답 {subject}" : $"Answer {subject}";
        File.WriteAllText(file, $"---\nid: standard-{subject.Split(' ')[0]}\ntitle: {title}\nlanguage: {language}\nstage: decision\nchannel: phone\nowner: Head\n{more}---\n\nCall the customer back.\n");
        return file;
    }
}
