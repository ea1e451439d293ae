using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public class SignInTests(PortalFixture portal)
{
    [Fact]
    public async Task Leads_to_the_page_that_was_asked_for()
    {
        using var visitor = portal.Visit();
        using var asked = await visitor.GetAsync("/standards?text=phone");
        Assert.EndsWith("/sign-in?returnUrl=standards%3Ftext%3Dphone", asked.Headers.Location?.ToString(), StringComparison.Ordinal);
        using var answer = await visitor.PostAsync(
            "/sign-in?returnUrl=standards%3Ftext%3Dphone", "/sign-in?returnUrl=standards%3Ftext%3Dphone",
            ("Entry.Email", PortalFixture.EmailOf(Role.Employee)), ("Entry.Password", PortalFixture.Password));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/standards?text=phone", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Never_leads_to_another_site()
    {
        const string Page = "/sign-in?returnUrl=%2F%2Fevil.example";
        using var visitor = portal.Visit();
        using var answer = await visitor.PostAsync(
            Page, Page, ("Entry.Email", PortalFixture.EmailOf(Role.Employee)), ("Entry.Password", PortalFixture.Password));
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_address_a_wrong_password_and_a_closed_account()
    {
        var email = $"locked-{Guid.NewGuid():N}@example.test";
        await CreateAsync(email);
        using var visitor = portal.Visit();
        var unknown = await RefusalAsync(visitor, "nobody@example.test", "some wrong words");
        var wrong = await RefusalAsync(visitor, email, "some wrong words");
        for (var i = 0; i < 5; i++)
            await RefusalAsync(visitor, email, "some wrong words");
        // The right password, too late.
        var locked = await RefusalAsync(visitor, email, PortalFixture.Password);
        Assert.Contains(Words.Shell.In(Language.English, "sign-in.refused"), wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, locked);
    }

    [Fact]
    public async Task Names_what_is_missing_keeps_the_address_and_never_the_password()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SignInAsync("someone@example.test", "");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("href=\"sign-in#password\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"someone@example.test\"", html, StringComparison.Ordinal);
        Assert.Contains("autofocus", html, StringComparison.Ordinal);
        using var second = await visitor.SignInAsync("someone@example.test", "a secret that is wrong");
        Assert.DoesNotContain("a secret that is wrong", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_a_link_cannot_do_it()
    {
        using var visitor = await portal.VisitAsync(Role.Employee);
        using var link = await visitor.GetAsync("/sign-out");
        Assert.Equal(HttpStatusCode.NotFound, link.StatusCode);
        using var answer = await visitor.PostAsync("/sign-out", "/help");
        Assert.Equal("/sign-in?signed-out=1", answer.Headers.Location?.ToString());
        using var after = await visitor.GetAsync("/help");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Access_ends_at_the_next_click_after_it_is_disabled()
    {
        var email = $"leaver-{Guid.NewGuid():N}@example.test";
        var person = await CreateAsync(email);
        using var visitor = portal.Visit();
        await visitor.SignInAsync(email, PortalFixture.Password);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/help")).StatusCode);
        var disabled = await portal.Services.GetRequiredService<DisablePerson>().RunAsync(Actor.System, person.Id);
        Assert.Null(disabled.Refusal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/help")).StatusCode);
    }

    private async Task<Person> CreateAsync(string email)
    {
        var made = await portal.Services.GetRequiredService<CreatePerson>().RunAsync(
            Actor.System, new NewPerson("Test Person", email, "Tester", null, Language.English, [Role.Employee], PortalFixture.Password));
        Assert.Null(made.Refusal);
        return made.Value;
    }

    private static async Task<string> RefusalAsync(PortalFixture.Visitor visitor, string email, string password)
    {
        using var answer = await visitor.SignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        var start = html.IndexOf("class=\"errors\"", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(html[start..html.IndexOf("</ul>", start, StringComparison.Ordinal)]);
    }
}
