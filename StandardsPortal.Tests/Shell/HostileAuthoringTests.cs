using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Requests about drafts, comments, reviews and evidence that no page of ours makes.</summary>
[Collection(PortalTests.Name)]
public class HostileAuthoringTests(PortalFixture portal)
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3)) \"onmouseover=\"a";

    [Theory]
    [InlineData("/drafts/{0}/history/2147483647", 404)]
    [InlineData("/drafts/{0}/history/0", 404)]
    [InlineData("/drafts/{0}/history/-1", 404)]
    [InlineData("/drafts/{0}/history/99999999999", 404)]
    [InlineData("/drafts/{0}/history/1?against=x&whole=%00", 200)]
    [InlineData("/drafts/{0}/history/1?against=2147483647", 404)]
    [InlineData("/drafts/{0}/history/1?against=-3", 200)]
    [InlineData("/drafts/{0}/history/1?against=0", 200)]
    [InlineData("/drafts/{0}/history?restored=99999999999999", 200)]
    [InlineData("/drafts/{0}/history?restored=%3Cscript%3E", 200)]
    [InlineData("/drafts/{0}/comments/new?language=xx&start=1&end=2", 200)]
    [InlineData("/drafts/{0}/comments/new?language=en&start=2147483647&end=-2147483648&words=%00", 200)]
    [InlineData("/drafts/{0}/comments/new?language=en&start=0&end=99999999999", 200)]
    [InlineData("/drafts/{0}/comments/new?language=en&start=0&end=40&words=%D8%00%2A%2A", 200)]
    [InlineData("/drafts/{0}/comments?x=1&x=2", 200)]
    [InlineData("/drafts/{0}/review?language=%00&done=%3Cb%3E", 200)]
    [InlineData("/drafts/{0}/submit?x", 200)]
    [InlineData("/drafts/{0}/preview.pdf?language=zz", 200)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/history", 404)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/history/1", 404)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/comments", 404)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/comments/new", 404)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/submit", 404)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000/preview.pdf", 404)]
    [InlineData("/drafts/new?from=%00&copy=..%2f..&template=..%2f..%2fetc%2fpasswd", 200)]
    [InlineData("/drafts/new/guided?stage=x&channel=%00", 200)]
    [InlineData("/drafts/files?refused=bundle.%00&done=-1", 200)]
    [InlineData("/drafts/files?refused=bundle.zip-large&done=99999999999999999", 200)]
    [InlineData("/standards.zip?asOf=9999-12-31", 409)]
    [InlineData("/standards.zip?asOf=0001-01-01", 200)]
    [InlineData("/standards.zip?asOf=x&drafts=true", 400)]
    [InlineData("/standards.zip?drafts=perhaps", 400)]
    [InlineData("/suppressions?rule=%00&state=x&page=-1", 200)]
    [InlineData("/suppressions.csv?rule=T02&state=99", 200)]
    [InlineData("/evidence/no-such", 404)]
    [InlineData("/evidence/..%2f..%2fportal.db", 404)]
    [InlineData("/evidence?kind=x&age=y", 200)]
    [InlineData("/evidence/files/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/help/rules/..%2f..%2fx", 404)]
    [InlineData("/help/rules/ZZZ", 404)]
    [InlineData("/help/rules/%00", 400)]
    [InlineData("/standards/no-such/compare.pdf?from=1&to=draft-00000000000000000000000000000000", 404)]
    [InlineData("/standards/no-such/revisions/1/review", 404)]
    [InlineData("/standards/no-such/revisions/1/history", 404)]
    [InlineData("/standards/..%2f..%2fx/compare.pdf", 404)]
    public async Task Answers_a_senseless_address_without_failing(string path, int status)
    {
        var draft = await DraftAsync(await portal.CreateAsync(Role.Manager));
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var answer = await visitor.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, draft));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/drafts/{0}/comments", "comment")]
    [InlineData("/drafts/{0}/comments/new", "new-comment")]
    [InlineData("/drafts/{0}/submit", "submit")]
    [InlineData("/drafts/{0}/review", "review")]
    [InlineData("/drafts/{0}/history/1", "restore")]
    [InlineData("/drafts/{0}/text", "draft-text")]
    [InlineData("/drafts/new", "new-draft")]
    [InlineData("/drafts/new/guided", "guided")]
    [InlineData("/drafts/files", "import")]
    [InlineData("/evidence/new", "record-evidence")]
    [InlineData("/account", "leave")]
    [InlineData("/account", "end-leave")]
    public async Task Takes_no_form_without_its_token(string path, string handler)
    {
        var draft = await DraftAsync(await portal.CreateAsync(Role.Manager));
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var answer = await visitor.PostBareAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, path, draft), ("_handler", handler), ("Form.Act", "answer"), ("Form.Text", "Said without a token."), ("Form.Version", "1"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty((await portal.Services.GetRequiredService<ReadComments>().RunAsync(Actor.System, draft)).Value.Threads);
    }

    [Fact]
    public async Task What_was_said_about_a_draft_is_shown_as_letters_only()
    {
        var (writer, other) = (await portal.CreateAsync(Role.Manager), await portal.CreateAsync(Role.Manager));
        var draft = await DraftAsync(writer);
        var text = (await portal.Services.GetRequiredService<ReadDraft>().RunAsync(writer.AsActor(), draft)).Value.Input.Texts[0].Markdown;
        var start = text.IndexOf("Greet the caller", StringComparison.Ordinal);
        var add = portal.Services.GetRequiredService<AddComment>();
        Assert.Null((await add.RunAsync(other.AsActor(), draft, null, Script, null)).Refusal);
        var id = (await add.RunAsync(other.AsActor(), draft, new CommentPlace(Language.English, new(start, start + 16), "Greet the caller"), Script, Script)).Value;
        Assert.Null((await portal.Services.GetRequiredService<DeclineSuggestion>().RunAsync(writer.AsActor(), draft, id, Script)).Refusal);
        using var visitor = await portal.VisitAsync(writer);
        foreach (var page in new[] { "comments", "review", "text" })
        {
            var html = await visitor.ReadAsync($"/drafts/{draft}/{page}");
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("\"onmouseover=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_evidence_is_handed_out_as_a_download_whatever_its_name_says()
    {
        var manager = await portal.CreateAsync(Role.Manager);
        var id = $"ev-{Guid.NewGuid():N}"[..30];
        var name = "../..\\<b>a\r\nSet-Cookie: x=1\"; filename=\"evil.html\u202Efdp." + string.Concat(Enumerable.Repeat("😀", 62)) + ".xlsx";
        var recorded = await portal.Services.GetRequiredService<RecordEvidence>().RunAsync(manager.AsActor(), new EvidenceInput(
            id, "interview", Script, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2), 3, Script, Language.English, null, [new EvidenceUpload(name, Encoding.UTF8.GetBytes(Script))]));
        Assert.Null(recorded.Refusal);
        using var visitor = await portal.VisitAsync(manager);
        var page = await visitor.ReadAsync($"/evidence/{id}");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        var at = page.IndexOf("evidence/files/", StringComparison.Ordinal);
        using var file = await visitor.GetAsync("/" + page[at..(at + "evidence/files/".Length + 36)]);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.False(file.Headers.Contains("Set-Cookie") && file.Headers.GetValues("Set-Cookie").Any(c => c.StartsWith("x=", StringComparison.Ordinal)));
        Assert.EndsWith(".xlsx", file.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', file.Content.Headers.ContentDisposition.FileNameStar!);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Senseless_forms_are_answered_and_change_nothing()
    {
        var writer = await portal.CreateAsync(Role.Manager);
        var draft = await DraftAsync(writer);
        using var visitor = await portal.VisitAsync(writer);
        var token = (await visitor.HiddenAsync($"/drafts/{draft}/submit", $"/drafts/{draft}/submit")).Single(h => h.Name == "__RequestVerificationToken");
        (string, (string, string)[])[] forms =
        [
            ($"/drafts/{draft}/submit", [("_handler", "submit"), ("Form.Version", "99999999999999"), ("Form.Quorum", "-1"), ("Form.Due", "x")]),
            ($"/drafts/{draft}/submit", [("_handler", "submit"), ("Form.Version", "1"), .. Enumerable.Range(0, 200).Select(i => ("Form.Reviewers", $"{i}"))]),
            ($"/drafts/{draft}/submit", [("_handler", "submit"), ("Form.Version", "1"), ("Form.Reviewers", writer.Id.ToString()), ("Form.Due", "7")]),
            ($"/drafts/{draft}/comments", [("_handler", "comment"), ("Form.Act", "accept"), ("Form.Comment", "x"), ("Form.Version", "x")]),
            ($"/drafts/{draft}/comments", [("_handler", "comment"), ("Form.Act", "withdraw"), ("Form.Comment", draft.ToString()), ("Form.Number", "-1")]),
            ($"/drafts/{draft}/history/1", [("_handler", "restore"), ("Form.Version", "-1")]),
            ($"/drafts/{draft}/history/77", [("_handler", "restore"), ("Form.Version", "1")]),
            ("/drafts/new/guided", [("_handler", "guided"), ("Form.Step", "x"), ("Form.Go", "to:nowhere"), .. Hostile()]),
            ("/drafts/new/guided", [("_handler", "guided"), ("Form.Step", "check"), ("Form.Go", "to:check"), .. Hostile()]),
            ("/drafts/new/guided", [("_handler", "guided"), ("Form.Step", "check"), ("Form.Go", "start"), .. Hostile()]),
            ("/evidence/new", [("_handler", "record-evidence"), ("Entry.Id", "../x"), ("Entry.From", "0001-01-01"), ("Entry.Until", "9999-12-31"), ("Entry.People", "99999999999")]),
            ("/account", [("_handler", "leave"), ("Leave.From", "9999-12-31"), ("Leave.Until", "0001-01-01"), ("Leave.Deputy", "x")]),
            ("/account", [("_handler", "end-leave"), ("Ending.Leave", "x")]),
        ];
        foreach (var (path, fields) in forms)
        {
            using var answer = await visitor.PostBareAsync(path, [token, .. fields]);
            Assert.True((int)answer.StatusCode is 200 or (>= 400 and < 500), $"{path}: {answer.StatusCode} {answer.Headers.Location}");
        }

        var read = await portal.Services.GetRequiredService<ReadDraft>().RunAsync(writer.AsActor(), draft);
        Assert.Equal((1, DraftState.Writing), (read.Value.Version, read.Value.State));
    }

    private static IEnumerable<(string, string)> Hostile() =>
        StandardsPortal.Authoring.Guided.GuidedPath.Steps.SelectMany(s => s.Fields).Select((f, i) => (f.Name, (i % 6) switch
        {
            0 => "---\nid: x\n---\n```",
            1 => "-",
            2 => "\u202E99999999999",
            3 => new string('x', 2_000),
            4 => "\" : [*a, &b, !c]",
            _ => "\uFDFA1e9",
        }));

    private async Task<Guid> DraftAsync(Person author)
    {
        var id = $"h-{Guid.NewGuid():N}"[..30];
        return (await portal.Services.GetRequiredService<StartDraft>().RunAsync(author.AsActor(), new DraftOrigin.Texts([new DraftInputText(Language.English, SampleText.English(id))]))).Value;
    }
}
