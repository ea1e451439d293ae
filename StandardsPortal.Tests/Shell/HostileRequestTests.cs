using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using StandardsPortal.Cli;
using StandardsPortal.People;
using StandardsPortal.Shell;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Requests that no page of ours makes.</summary>
[Collection(PortalTests.Name)]
public class HostileRequestTests(PortalFixture portal)
{
    [Theory]
    [InlineData("/standards?mine=perhaps", 200)]
    [InlineData("/standards/no-such/compare?from=x&to=99999999999999", 404)]
    [InlineData("/ledger?before=99999999999999999999", 200)]
    [InlineData("/ledger?before=-1", 200)]
    [InlineData("/drafts/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/handbook.pdf?asOf=9999-99-99", 400)]
    [InlineData("/standards/no-such/revisions/999999999999", 404)]
    [InlineData("/cases/uploads/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/cases/imports/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/cases/uploads/..%2f..%2fportal.db", 404)]
    [InlineData("/cases/new?refused=%00&why=..&value=1&value=2", 200)]
    [InlineData("/calendars/no-such", 404)]
    [InlineData("/calendars/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/results?month=9999-12&verdict=perhaps&stage=x&channel=%00", 200)]
    [InlineData("/results?month=0001-01", 200)]
    [InlineData("/results?month=0000-00", 200)]
    [InlineData("/results/no-such", 404)]
    [InlineData("/results/no-such?run=x&by=%27", 409)]
    [InlineData("/results/no-such/cases?run=00000000-0000-0000-0000-000000000000&page=-1", 404)]
    [InlineData("/results/no-such/cases?page=99999999999999&from=9999-99-99", 404)]
    [InlineData("/results.csv?from=2026-01-01&until=9999-12-31", 409)]
    [InlineData("/results.csv?from=9999-12-31&until=9999-12-31", 409)]
    [InlineData("/results.csv?from=0001-01-01&until=0001-01-01", 200)]
    [InlineData("/results.csv", 400)]
    [InlineData("/results.pdf?from=x&until=y", 400)]
    public async Task Answers_a_senseless_address_without_failing(string path, int status)
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public void Pages_take_queries_as_text()
    {
        var queries = typeof(PortalHost).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.IsDefined(typeof(SupplyParameterFromQueryAttribute)))
            .ToList();
        Assert.NotEmpty(queries);
        Assert.All(queries, q => Assert.Contains(q.PropertyType, (Type[])[typeof(string), typeof(string[])]));
    }

    [Theory]
    [InlineData(1_100_000)]
    [InlineData(2_500_000)]
    public async Task Says_that_a_form_is_too_large(int length)
    {
        using var visitor = await portal.ReturnAsync(Role.Employee);
        using var answer = await visitor.PostBareAsync("/account", ("Entry.Current", new string('a', length)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too much at once", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/standards", 200)]
    [InlineData("/portal.css", 200)]
    [InlineData("/no-such-page", 404)]
    public async Task Answers_head_as_get_without_a_body(string path, int status)
    {
        using var visitor = await portal.ReturnAsync(Role.Employee);
        using var answer = await visitor.HeadAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_new_calendar_takes_no_name_that_another_has()
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        var name = $"c{Guid.NewGuid():N}";
        // The token is the visitor's, whichever form it stands in.
        var token = (await visitor.HiddenAsync("/cases/uploads", "/cases/new")).Single(h => h.Name == "__RequestVerificationToken");
        (string, string)[] Fields(string called) => [token, ("_handler", "calendar"), ("act", "save"), ("name", called), ("zone", "Asia/Seoul"), ("special", ""), ("hours-1", "09:00-18:00")];
        using var first = await visitor.PostBareAsync("/calendars/new", Fields(name));
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        foreach (var taken in new[] { name, "new" })
        {
            using var again = await visitor.PostBareAsync("/calendars/new", Fields(taken));
            Assert.Contains("There is a calendar of this name already.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_verb_refuses_an_empty_argument() =>
        Assert.Equal(PortalCommand.Unusable, await PortalCommand.RunAsync(["check", ""]));
}
