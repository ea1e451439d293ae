using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Lists every page, endpoint and action, and fails for one that does not say who may use it.</summary>
[Collection(PortalTests.Name)]
public class RuleTests(PortalFixture portal)
{
    /// <summary>What nobody has to sign in for; anything added here is open to the world.</summary>
    private static readonly string[] OpenPages = ["ErrorPage", "SignInPage"];
    private static readonly string[] OpenEndpoints = ["api-cases", "api-results", "choose-language", "sign-out"];

    [Fact]
    public void Every_page_says_who_may_open_it()
    {
        var pages = typeof(PortalHost).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any()).ToArray();
        Assert.True(pages.Length > 15, $"Only {pages.Length} pages were found.");
        Assert.Equal([], pages.Where(p => !p.IsDefined(typeof(AuthorizeAttribute)) && !p.IsDefined(typeof(AllowAnonymousAttribute))).Select(p => p.Name));
        Assert.Equal(OpenPages, pages.Where(p => p.IsDefined(typeof(AllowAnonymousAttribute))).Select(p => p.Name).Order());
    }

    [Fact]
    public void Every_endpoint_says_who_may_call_it()
    {
        var endpoints = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        Assert.Contains(endpoints, e => Name(e) == "revision-pdf");
        // The framework's own: live connections of pages that state their rule, and assets changed since the build.
        // The fallback rule lets nobody past who is not signed in.
        var unstated = endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => e.RoutePattern.RawText)
            .Where(route => route?.Contains("_blazor", StringComparison.Ordinal) != true && route?.Contains("_framework", StringComparison.Ordinal) != true && route != "{**path:file}");
        Assert.Equal([], unstated);
        var open = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && Name(e) is not null).Select(Name).Distinct().Order();
        Assert.Equal(OpenEndpoints, open);
    }

    [Fact]
    public void Every_action_says_who_may_run_it()
    {
        Assert.True(ActionRegistration.Actions.Count > 20);
        // Signing in is what makes an actor, so it can't ask for one.
        Assert.Equal(["SignInPerson"], ActionRegistration.Actions.Where(a => !a.IsDefined(typeof(AllowsAttribute))).Select(a => a.Name));
    }

    [Theory]
    [InlineData("/", "EMAX")]
    [InlineData("/account", "EMAX")]
    [InlineData("/standards", "EMAX")]
    [InlineData("/receipts", "EMAX")]
    [InlineData("/journey", "EMAX")]
    [InlineData("/handbook", "EMAX")]
    [InlineData("/help", "EMAX")]
    [InlineData("/playbooks", "EMAX")]
    [InlineData("/drafts", "MA")]
    [InlineData("/drafts/new", "M")]
    [InlineData("/rosters", "MA")]
    [InlineData("/ledger", "MAX")]
    [InlineData("/ledger.jsonl", "A")]
    [InlineData("/cases", "MA")]
    [InlineData("/cases/new", "M")]
    [InlineData("/cases/keys", "M")]
    [InlineData("/calendars", "MA")]
    [InlineData("/exclusions", "MA")]
    [InlineData("/exclusions/new", "M")]
    [InlineData("/results", "EMAX")]
    [InlineData("/results.csv?from=2026-01-01&until=2026-03-31", "MA")]
    [InlineData("/people", "X")]
    [InlineData("/people/new", "X")]
    public async Task Each_role_opens_its_pages_and_no_others(string path, string allowed)
    {
        using var nobody = portal.Visit();
        using (var asked = await nobody.GetAsync(path))
            Assert.Equal(302, (int)asked.StatusCode);
        foreach (var (role, letter) in new[] { (Role.Employee, 'E'), (Role.Manager, 'M'), (Role.Auditor, 'A'), (Role.Administrator, 'X') })
        {
            using var visitor = await portal.ReturnAsync(role);
            using var answer = await visitor.GetAsync(path);
            Assert.Equal((role, allowed.Contains(letter, StringComparison.Ordinal) ? 200 : 403), (role, (int)answer.StatusCode));
        }
    }

    private static string? Name(Microsoft.AspNetCore.Http.Endpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;
}
