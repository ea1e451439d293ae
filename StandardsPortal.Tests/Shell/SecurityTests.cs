using System.Net;
using Microsoft.AspNetCore.Http;
using StandardsPortal.People;
using StandardsPortal.Shell;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public class SecurityTests(PortalFixture portal)
{
    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/error", 404)]
    [InlineData("/portal.css", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/standards", 302)]
    public async Task Bounds_every_answer_with_headers(string path, int status)
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        var policy = One(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_hold_no_script_and_no_style_of_their_own()
    {
        using var visitor = await portal.VisitAsync(Role.Manager);
        foreach (var path in new[] { "/", "/account", "/help", "/playbooks", "/standards", "/cases", "/cases/new", "/cases/keys", "/calendars", "/exclusions", "/exclusions/new", "/results" })
        {
            var html = await visitor.ReadAsync(path);
            Assert.DoesNotMatch("<script(?![^>]* src=)", html);
            Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=\"", html);
            Assert.DoesNotContain("blazor.web", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_signed_in_page_is_not_stored()
    {
        using var visitor = await portal.VisitAsync(Role.Employee);
        using var answer = await visitor.GetAsync("/help");
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/language")]
    [InlineData("/account")]
    [InlineData("/ledger")]
    [InlineData("/people/new")]
    [InlineData("/cases/new")]
    [InlineData("/cases/keys")]
    [InlineData("/calendars")]
    [InlineData("/exclusions")]
    [InlineData("/exclusions/new")]
    public async Task Refuses_a_form_without_its_token(string path)
    {
        using var visitor = await portal.ReturnAsync(path switch
        {
            "/ledger" => Role.Auditor,
            _ when path.StartsWith("/ca", StringComparison.Ordinal) || path.StartsWith("/ex", StringComparison.Ordinal) => Role.Manager,
            _ => Role.Administrator,
        });
        using var chosen = await visitor.PostAsync("/language", "/help", ("language", "ko"));
        using var answer = await visitor.PostBareAsync(path, ("language", "ar"), ("Entry.Email", "a@b.c"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("양식을 받을 수 없습니다", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_other_sites()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SignInAsync(PortalFixture.EmailOf(Role.Employee), PortalFixture.Password);
        var session = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("httponly", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", session, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://portal.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://portal.example", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public void Accepts_live_connections_from_its_own_pages_only(string? origin, bool ours)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("https", new HostString("portal.example"));
        request.Headers.Upgrade = "websocket";
        request.Headers.Origin = origin;
        Assert.Equal(ours, SocketOrigin.IsOurs(request));
    }

    [Fact]
    public async Task A_live_connection_from_another_site_is_refused()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));
}
