using System.Net;
using System.Text;
using StandardsPortal.People;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public class BundleUploadTests(PortalFixture portal)
{
    private const string Page = "/drafts/files";
    private const string Path = "/drafts/bundles";

    [Fact]
    public async Task A_zip_is_looked_at_first_and_imported_when_the_manager_says_so()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = $"sent-as-zip-{Guid.NewGuid():N}";
        using var sent = await SendAsync(visitor, BundleZip.Write([new BundleFile($"standards/phone/{id}.md", SampleText.English(id: id, title: "Sent as a zip"))]));
        Assert.Equal((HttpStatusCode.SeeOther, Page), (sent.StatusCode, sent.Headers.Location!.ToString()));

        var looked = await visitor.ReadAsync(Page);
        Assert.Contains("New standard", looked, StringComparison.Ordinal);
        Assert.DoesNotContain(id, await visitor.ReadAsync("/drafts"), StringComparison.Ordinal);

        using var imported = await visitor.PostAsync(Page, Page, ("Summary", "Brought in from files."));
        Assert.Equal($"{Page}?done=1", imported.Headers.Location!.ToString());
        Assert.Contains("Says the same", await visitor.ReadAsync(imported.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Contains("Sent as a zip", await visitor.ReadAsync("/drafts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_evidence_alone_is_listed_and_recorded_in_the_manager_s_name()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = $"heard-{Guid.NewGuid():N}";
        var record = $"---\nid: {id}\nkind: survey\nmethod: By e-mail\nfrom: 2026-01-05\nlanguage: en\n---\n\n88 of 120 want the day.\n";
        using var sent = await SendAsync(visitor, BundleZip.Write([new BundleFile($"evidence/{id}.md", record)]));
        var looked = await visitor.ReadAsync(Page);
        Assert.Contains(id, looked, StringComparison.Ordinal);
        Assert.Contains("New record", looked, StringComparison.Ordinal);

        using var imported = await visitor.PostAsync(Page, Page, ("Summary", ""));
        Assert.Equal($"{Page}?done=0&records=1", imported.Headers.Location!.ToString());
        var after = await visitor.ReadAsync(imported.Headers.Location!.ToString());
        Assert.Contains("1 record of evidence was recorded or corrected.", after, StringComparison.Ordinal);
        Assert.Contains("Says the same", after, StringComparison.Ordinal);
        Assert.Contains("88 of 120", await visitor.ReadAsync($"/evidence/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_larger_than_other_forms_may_be_is_taken()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var noise = new byte[4 * 1024 * 1024];
        new Random(1).NextBytes(noise);
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var picture = await zip.CreateEntry("picture.png").OpenAsync();
            await picture.WriteAsync(noise);
        }

        using var sent = await SendAsync(visitor, bytes.ToArray());
        Assert.Equal((HttpStatusCode.SeeOther, Page), (sent.StatusCode, sent.Headers.Location!.ToString()));
        Assert.Contains("picture.png", await visitor.ReadAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_zip_is_refused_in_words_and_the_one_before_is_kept()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var good = await SendAsync(visitor, BundleZip.Write([new BundleFile("standards/phone/kept.md", SampleText.English(id: "kept"))]));
        using var bad = await SendAsync(visitor, Encoding.UTF8.GetBytes("no zip at all"));
        Assert.Equal($"{Page}?refused=bundle.no-zip", bad.Headers.Location!.ToString());
        var page = await visitor.ReadAsync(bad.Headers.Location!.ToString());
        Assert.Contains("This is no zip", page, StringComparison.Ordinal);
        Assert.Contains("New standard", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_climbs_names_the_file_and_offers_no_import()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var sent = await SendAsync(visitor, BundleZip.Write([new BundleFile("../../etc/cron.d/x.md", "x")]));
        var page = await visitor.ReadAsync(Page);
        Assert.Contains("../../etc/cron.d/x.md", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Summary\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Employee, false)]
    [InlineData(Role.Auditor, true)]
    public async Task Auditors_take_files_out_and_nobody_but_managers_brings_them_in(Role role, bool mayTake)
    {
        using var visitor = await portal.VisitAsync(role);
        using var taken = await visitor.GetAsync("/standards.zip");
        Assert.Equal(mayTake, taken.StatusCode == HttpStatusCode.OK && taken.Content.Headers.ContentType!.MediaType == "application/zip");
        using var manager = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var sent = await visitor.PostContentAsync(Path, await FormAsync(manager, BundleZip.Write([])));
        Assert.NotEqual(Page, sent.Headers.Location?.ToString());
        Assert.NotEqual(HttpStatusCode.OK, sent.StatusCode);
    }

    [Fact]
    public async Task Without_the_form_s_token_nothing_is_taken()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var form = new MultipartFormDataContent { { new ByteArrayContent(BundleZip.Write([])), "file", "a.zip" } };
        using var answer = await visitor.PostContentAsync(Path, form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(PortalFixture.Visitor visitor, byte[] zip) =>
        await visitor.PostContentAsync(Path, await FormAsync(visitor, zip));

    private static async Task<MultipartFormDataContent> FormAsync(PortalFixture.Visitor visitor, byte[] zip)
    {
        var token = (await visitor.HiddenAsync(Path, Page)).First(f => f.Name == "__RequestVerificationToken").Value;
        return new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(zip), "file", "standards.zip" } };
    }
}
