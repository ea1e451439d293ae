using System.Net;
using System.Text;
using System.Text.Json;
using StandardsPortal.Authoring;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Tests.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>The same gate at submit, in <c>check</c> and in the API: a text is never fit for one and not for another.</summary>
[Collection(PortalTests.Name)]
public class CheckApiTests(PortalFixture portal)
{
    public static TheoryData<string> Texts =>
    [
        SampleText.English(),
        SampleText.English(prose: "Answer promptly and be friendly. We always do our best."),
        SampleText.WithoutOwner(),
        SuppressionListTests.Text("T02", "2099-01-10"),
        SuppressionListTests.Text("T02", "2026-02-01"),
        RedlineNumbersTests.TextIn(Language.Korean),
        RedlineNumbersTests.TextIn(Language.Korean) + "\n신속하게 답변하고 항상 친절하게 응대한다.\n",
        RedlineNumbersTests.TextIn(Language.Arabic),
        RedlineNumbersTests.TextIn(Language.Arabic) + "\nنرد على العملاء في أقرب وقت ممكن.\n",
        "---\nid: [broken\n---\n\nText TBC.",
    ];

    [Theory, MemberData(nameof(Texts))]
    public async Task Submit_check_and_api_find_the_same(string text)
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var answer = await visitor.SendAsync("/api/check?name=-", new StringContent(text, Encoding.UTF8, "text/markdown"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var found = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var api = found.RootElement.EnumerateArray().Select(f => f.GetRawText()).ToList();

        var output = new StringWriter();
        var status = CheckVerb.Run(["-"], "json", null, new StringReader(text), output, TextWriter.Null, TimeProvider.System);
        Assert.Equal(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')), api);

        var gate = PublicationGate.Findings(StandardReader.Read(text, Language.English), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        Assert.Equal(gate.Select(f => (f.Rule, PublicationGate.Stops(f))), found.RootElement.EnumerateArray().Select(f => (f.GetProperty("rule").GetString()!, f.GetProperty("blocks").GetBoolean())));
        Assert.Equal(gate.Any(PublicationGate.Stops), status == 1);
    }

    [Fact]
    public async Task Only_who_may_read_drafts_gets_an_answer()
    {
        using var employee = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        using var refused = await employee.SendAsync("/api/check", new StringContent("Text."));
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        using var auditor = await portal.VisitAsync(await portal.CreateAsync(Role.Auditor));
        using var answered = await auditor.SendAsync("/api/check", new StringContent("Text."));
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task What_is_no_text_or_too_long_is_refused()
    {
        using var visitor = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        using var broken = await visitor.SendAsync("/api/check", new ByteArrayContent([0xFF, 0xFE, 0x61]));
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        using var large = await visitor.SendAsync("/api/check", new StringContent(new string('x', 300_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }
}
