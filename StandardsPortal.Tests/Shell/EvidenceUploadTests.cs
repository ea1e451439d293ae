using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StandardsPortal.People;
using StandardsPortal.Standards.Records;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public partial class EvidenceUploadTests(PortalFixture portal)
{
    private const string Page = "/evidence/new";

    [Theory]
    [InlineData(EvidenceFile.LargestBytes)]
    [InlineData(3)]
    public async Task A_survey_s_report_is_kept_and_handed_back_byte_for_byte(int size)
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var (id, bytes) = (NewId(), Bytes(size));
        using var recorded = await SendAsync(visitor, Page, id, bytes, "../../Umfrage 설문.pdf");
        Assert.Equal((HttpStatusCode.SeeOther, $"/evidence/{id}"), (recorded.StatusCode, "/" + recorded.Headers.Location!.ToString().TrimStart('/')));

        var page = await visitor.ReadAsync($"/evidence/{id}");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), page, StringComparison.Ordinal);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        using var file = await reader.GetAsync("/" + FileLink().Match(page).Value);
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Umfrage 설문.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_correction_brings_a_further_file_and_strangers_get_none()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = NewId();
        using var recorded = await SendAsync(visitor, Page, id, Bytes(10), "answers.csv");
        using var corrected = await SendAsync(visitor, $"/evidence/{id}", id, Bytes(5 * 1024 * 1024), "report.pdf", ("_handler", "correct-evidence"), ("Entry.Corrects", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, corrected.StatusCode);
        var links = FileLink().Matches(await visitor.ReadAsync($"/evidence/{id}")).Select(m => m.Value).ToList();
        Assert.Equal(2, links.Count);
        using var stranger = portal.Visit();
        using var refused = await stranger.GetAsync("/" + links[0]);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    [Theory]
    [InlineData("report.html", 20, "Files of this kind are not kept")]
    [InlineData("report.pdf", EvidenceFile.LargestBytes + 1, "larger than 10 MB")]
    [InlineData("report.pdf", 0, null)]
    public async Task What_is_not_kept_is_said_at_the_field_and_nothing_is_recorded(string name, int size, string? told)
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = NewId();
        using var answer = await SendAsync(visitor, Page, id, Bytes(size), name);
        if (told is null)
        {
            // Browsers send an empty part for a file that was not chosen.
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return;
        }

        Assert.Contains(told, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var missing = await visitor.GetAsync($"/evidence/{id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_request_past_the_bound_is_answered_413_and_other_pages_keep_theirs()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = NewId();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(() => SendAsync(visitor, Page, id, Bytes(EvidenceFile.LargestBytes + (2 * 1024 * 1024)), "report.pdf")));
        using var missing = await visitor.GetAsync($"/evidence/{id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(() => SendAsync(visitor, "/drafts/files", id, Bytes(3 * 1024 * 1024), "report.pdf")));
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public async Task Nobody_but_managers_records(Role role)
    {
        using var manager = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(role));
        var id = NewId();
        var form = Form(await TokenAsync(manager, Page), id, Bytes(10), "a.pdf");
        using var answer = await visitor.PostContentAsync(Page, form);
        Assert.NotEqual($"evidence/{id}", answer.Headers.Location?.ToString().TrimStart('/'));
        using var missing = await manager.GetAsync($"/evidence/{id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Without_the_form_s_token_nothing_is_taken()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        var id = NewId();
        using var answer = await visitor.PostContentAsync(Page, Form(null, id, Bytes(10), "a.pdf"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var missing = await visitor.GetAsync($"/evidence/{id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private static string NewId() => $"survey-{Guid.NewGuid():N}";

    private static byte[] Bytes(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }

    private static async Task<HttpStatusCode> StatusAsync(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            using var answer = await send();
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The portal answered and hung up while we were still sending.
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        PortalFixture.Visitor visitor, string path, string id, byte[] bytes, string name, params (string Name, string Value)[] more) =>
        await visitor.PostContentAsync(path, Form(await TokenAsync(visitor, path), id, bytes, name, more));

    private static async Task<string> TokenAsync(PortalFixture.Visitor visitor, string page) =>
        Token().Match(await visitor.ReadAsync(page)).Groups["token"].Value;

    private static MultipartFormDataContent Form(string? token, string id, byte[] bytes, string name, params (string Name, string Value)[] more)
    {
        var today = DateTime.UnixEpoch.AddYears(50).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["_handler"] = "record-evidence",
            ["Entry.Id"] = id,
            ["Entry.Kind"] = "survey",
            ["Entry.Method"] = "By e-mail",
            ["Entry.From"] = today,
            ["Entry.Until"] = today,
            ["Entry.People"] = "120",
            ["Entry.Finding"] = "88 of 120 want to know the day.",
            ["Entry.Language"] = "en",
        };
        foreach (var (field, value) in more)
            fields[field] = value;
        if (token is not null)
            fields["__RequestVerificationToken"] = token;
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value, Encoding.UTF8), field);
        form.Add(new ByteArrayContent(bytes), "Entry.File", name);
        return form;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("evidence/files/[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex FileLink();
}
