using System.Net;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Languages;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Reading and acknowledging as a browser without scripts does it: pages, plain forms, redirects.</summary>
[Collection(PortalTests.Name)]
public class AcknowledgingTests(PortalFixture portal)
{
    [Fact]
    public async Task Read_confirm_receive_and_be_asked_again_with_what_changed()
    {
        var id = Id();
        await PublishAsync(id, 85);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        Assert.Contains($"standards/{id}/revisions/1", await reader.ReadAsync("/"), StringComparison.Ordinal);
        var page = await reader.ReadAsync($"/standards/{id}");
        Assert.Contains("class=\"rule\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What changed since", page, StringComparison.Ordinal);

        var receipt = await AcknowledgeAsync(reader, id, 1);
        var html = await reader.ReadAsync(receipt);
        Assert.Contains(receipt.Split('/')[^1], html, StringComparison.Ordinal);
        Assert.Contains($"standards/{id}/revisions/1/pdf?language=en", html, StringComparison.Ordinal);

        await portal.PublishAsync(new DraftOrigin.Revision(id), SampleText.English(id, 90));
        var changed = WebUtility.HtmlDecode(await reader.ReadAsync($"/standards/{id}"));
        Assert.Contains("What changed since you agreed to revision 1", changed, StringComparison.Ordinal);
        Assert.True(changed.IndexOf("<ins>", StringComparison.Ordinal) < changed.IndexOf("class=\"sentence\"", StringComparison.Ordinal), "The changes come before the text.");
        Assert.NotEqual(receipt, await AcknowledgeAsync(reader, id, 2));
    }

    [Fact]
    public async Task An_unchecked_box_is_named_and_nothing_is_recorded()
    {
        var id = Id();
        await PublishAsync(id, 90);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        using var answer = await reader.PostAsync(Form(id, 1), $"/standards/{id}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("#confirmed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(id, await reader.ReadAsync("/receipts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_form_twice_gives_the_same_receipt()
    {
        var id = Id();
        await PublishAsync(id, 90);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        var form = await FormAsync(reader, id, 1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => reader.PostBareAsync(Form(id, 1), form)));
        answers = [.. answers, await reader.PostBareAsync(Form(id, 1), form)];
        Assert.Single(answers.Select(a => a.Headers.Location?.ToString()).Distinct());
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.StatusCode));
    }

    [Fact]
    public async Task A_superseded_revision_is_refused_and_leads_to_the_one_in_force()
    {
        var id = Id();
        await PublishAsync(id, 85);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        var form = await FormAsync(reader, id, 1);
        await portal.PublishAsync(new DraftOrigin.Revision(id), SampleText.English(id, 90));
        using var late = await reader.PostBareAsync(Form(id, 1), form);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("class=\"errors\"", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var html = await reader.ReadAsync($"/standards/{id}/revisions/1");
        Assert.Contains($"standards/{id}/revisions/2", html, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"checkbox\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_is_for_its_person_and_for_those_who_check()
    {
        var id = Id();
        await PublishAsync(id, 90);
        using var reader = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        var receipt = await AcknowledgeAsync(reader, id, 1);
        using var colleague = await portal.VisitAsync(await portal.CreateAsync(Role.Employee));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(receipt)).StatusCode);
        using var auditor = await portal.VisitAsync(Role.Auditor);
        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync(receipt)).StatusCode);
    }

    [Fact]
    public async Task Files_come_whole_in_part_or_not_again()
    {
        var id = Id();
        await PublishAsync(id, 90);
        using var reader = await portal.VisitAsync(Role.Employee);
        var path = $"/standards/{id}/revisions/1/pdf?language=en";
        using var whole = await reader.GetAsync(path);
        Assert.Equal("application/pdf", whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline", whole.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(whole.Headers.GetValues("X-Content-Type-Options")));
        var tag = whole.Headers.ETag!.Tag;
        Assert.Equal(HttpStatusCode.NotModified, (await reader.GetAsync(path, "If-None-Match", tag)).StatusCode);
        using var part = await reader.GetAsync(path, "Range", "bytes=0-3");
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(4, (await part.Content.ReadAsByteArrayAsync()).Length);
        using var markdown = await reader.GetAsync($"/standards/{id}/revisions/1/markdown");
        Assert.Equal("attachment", markdown.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/standards/{id}/revisions/9/pdf")).StatusCode);
    }

    [Fact]
    public async Task A_roster_is_exported_to_managers_and_auditors_only()
    {
        var id = Id();
        await PublishAsync(id, 90);
        foreach (var (role, status) in new[] { (Role.Employee, 403), (Role.Manager, 200), (Role.Auditor, 200), (Role.Administrator, 403) })
        {
            using var visitor = await portal.VisitAsync(role);
            foreach (var path in new[] { $"/standards/{id}/revisions/1/roster", $"/standards/{id}/revisions/1/roster.csv" })
            {
                using var answer = await visitor.GetAsync(path);
                Assert.Equal((role, path, status), (role, path, (int)answer.StatusCode));
            }
        }
    }

    [Fact]
    public async Task What_does_not_exist_is_told_as_such()
    {
        using var reader = await portal.VisitAsync(Role.Employee);
        foreach (var path in new[] { "/standards/no-such-standard", "/receipts/AAA-AAA", "/help/employee/no-such", "/playbooks/no-such", "/no-such-page" })
            Assert.Equal((path, 404), (path, (int)(await reader.GetAsync(path)).StatusCode));
    }

    private static string Id() => $"s-{Guid.NewGuid():N}"[..20];

    private static string Form(string id, int number) => $"/standards/{id}/revisions/{number}/acknowledge";

    private Task<PublishedRevision> PublishAsync(string id, int share) =>
        portal.PublishAsync(new DraftOrigin.Texts([new DraftInputText(Language.English, SampleText.English(id, share))]));

    private static async Task<string> AcknowledgeAsync(PortalFixture.Visitor reader, string id, int number)
    {
        using var answer = await reader.PostAsync(Form(id, number), $"/standards/{id}/revisions/{number}", ("Entry.Confirmed", "true"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The form as it stood when the page was opened, box checked.</summary>
    private static async Task<(string Name, string Value)[]> FormAsync(PortalFixture.Visitor reader, string id, int number) =>
        [.. await reader.HiddenAsync(Form(id, number), $"/standards/{id}/revisions/{number}"), ("Entry.Confirmed", "true")];
}
