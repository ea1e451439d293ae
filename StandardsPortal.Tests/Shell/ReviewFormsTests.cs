using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Naming reviewers, standing in, signing and confirming as a browser without scripts does it.</summary>
[Collection(PortalTests.Name)]
public partial class ReviewFormsTests(PortalFixture portal)
{
    [Fact]
    public async Task Reviewers_are_named_one_goes_on_leave_and_the_deputy_publishes()
    {
        var id = $"r-{Guid.NewGuid():N}"[..30];
        var (author, first, absent, deputy) = (await ManagerAsync(), await ManagerAsync(), await ManagerAsync(), await ManagerAsync());
        var draft = (await portal.Services.GetRequiredService<StartDraft>().RunAsync(
            author.AsActor(), new DraftOrigin.Texts([new DraftInputText(Language.English, SampleText.English(id))]))).Value;

        using var writing = await portal.VisitAsync(author);
        var submit = $"/drafts/{draft}/submit";
        Assert.DoesNotContain(author.Id.ToString(), await writing.ReadAsync(submit), StringComparison.Ordinal);
        using (var refused = await writing.PostAsync(submit, submit, Reviewers("3", first, absent)))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            var html = await refused.Content.ReadAsStringAsync();
            Assert.Contains("href=\"", html, StringComparison.Ordinal);
            Assert.Contains(Words.Refusals.In(Language.English, "review.quorum-out-of-range", 2), WebUtility.HtmlDecode(html), StringComparison.Ordinal);
            Assert.Matches($"value=\"{first.Id}\" selected", html);
        }

        using (var sent = await writing.PostAsync(submit, submit, Reviewers("", first, absent)))
            Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);

        var review = $"/drafts/{draft}/review";
        using var away = await portal.VisitAsync(absent);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        using (var left = await away.PostBareAsync("/account", [.. await FormAsync(away, "/account", "leave"),
            ("Leave.From", $"{today:yyyy-MM-dd}"), ("Leave.Until", $"{today.AddDays(3):yyyy-MM-dd}"), ("Leave.Deputy", deputy.Id.ToString())]))
            Assert.Equal(HttpStatusCode.SeeOther, left.StatusCode);
        Assert.Contains("data-form=\"end-leave\"", await away.ReadAsync("/account"), StringComparison.Ordinal);

        using var standing = await portal.VisitAsync(deputy);
        Assert.Contains(draft.ToString(), await standing.ReadAsync("/"), StringComparison.Ordinal);
        await SignAsync(standing, review, $"/drafts/{draft}/review?done=signed");
        using var last = await portal.VisitAsync(first);
        await SignAsync(last, review, $"/standards/{id}/revisions/1");
        var page = WebUtility.HtmlDecode(await last.ReadAsync($"/standards/{id}"));
        Assert.Contains("on behalf of", page, StringComparison.Ordinal);

        using (var nothing = await last.PostAsync($"/standards/{id}/revisions/1/review", $"/standards/{id}/revisions/1/review", ("Entry.Note", "Too few calls to judge, no complaint.")))
            Assert.Contains("#looked-at", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var held = await last.PostAsync($"/standards/{id}/revisions/1/review", $"/standards/{id}/revisions/1/review",
            ("Entry.LookedAt", "results"), ("Entry.LookedAt", "complaints"), ("Entry.Note", "Too few calls to judge, no complaint.")))
            Assert.Equal(HttpStatusCode.SeeOther, held.StatusCode);
        Assert.Contains("Too few calls to judge", await last.ReadAsync($"/standards/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employee_reaches_none_of_it()
    {
        var published = await portal.PublishAsync(new DraftOrigin.Texts([new DraftInputText(Language.English, SampleText.English($"e-{Guid.NewGuid():N}"[..30]))]));
        using var reader = await portal.VisitAsync(Role.Employee);
        foreach (var path in new[] { $"/drafts/{Guid.NewGuid()}/submit", $"/standards/{published.StandardId}/revisions/1/review" })
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(path)).StatusCode);
        Assert.DoesNotContain("id=\"leave\"", await reader.ReadAsync("/account"), StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Reviewers(string quorum, params Person[] people) =>
        [.. people.Select(p => ("Form.Reviewers", p.Id.ToString())), ("Form.Order", "Together"), ("Form.Quorum", quorum), ("Form.Due", "7")];

    private static async Task SignAsync(PortalFixture.Visitor visitor, string review, string next)
    {
        using var signed = await visitor.PostBareAsync(review, [.. await FormAsync(visitor, review, "sign-off"),
            ("Form.OwnMeaning", "I have reviewed this text and approve it."), ("Form.Password", PortalFixture.Password), ("Form.Confirmed", "true")]);
        Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);
        Assert.EndsWith(next, signed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<(string Name, string Value)>> FormAsync(PortalFixture.Visitor visitor, string page, string name)
    {
        var html = await visitor.ReadAsync(page);
        var form = Forms().Matches(html).Select(m => WebUtility.HtmlDecode(m.Value)).First(f => f.Contains($"data-form=\"{name}\"", StringComparison.Ordinal));
        return [.. Hidden().Matches(form).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value))];
    }

    private Task<Person> ManagerAsync() => portal.CreateAsync(Role.Manager);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}
