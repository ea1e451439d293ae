using System.Security.Claims;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.People;

public class AccessTests
{
    [Fact]
    public async Task Signing_in_gives_an_actor_until_access_ends_or_a_role_changes()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Action<SignInPerson>().RunAsync(" Sam@Example.test", Password);
        Assert.Equal(SignInResultCode.Welcome, answer.Code);
        var source = portal.Action<ActorSource>();
        Assert.Equal("Sam Lee", (await source.FromPrincipalAsync(answer.Principal!))?.Name);
        Assert.Null(await source.FromPrincipalAsync(new ClaimsPrincipal(new ClaimsIdentity())));

        var change = new PersonChange("Sam Lee", "Agent", "contact-centre", Language.English, [Role.Employee, Role.Manager]);
        Must(await portal.Action<ChangePerson>().RunAsync(portal.Admin, portal.Sam.PersonId, change));
        Assert.Null(await source.FromPrincipalAsync(answer.Principal!));

        var again = await portal.Action<SignInPerson>().RunAsync("sam@example.test", Password);
        Assert.True((await source.FromPrincipalAsync(again.Principal!))!.Is(Role.Manager));
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Sam.PersonId));
        Assert.Null(await source.FromPrincipalAsync(again.Principal!));
        Assert.Equal(SignInResultCode.Wrong, (await portal.Action<SignInPerson>().RunAsync("sam@example.test", Password)).Code);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_look_the_same_and_five_of_them_lock()
    {
        await using var portal = await TestPortal.OpenAsync();
        var signIn = portal.Action<SignInPerson>();
        Assert.Equal(SignInResultCode.Wrong, (await signIn.RunAsync("nobody@example.test", "x")).Code);
        for (var i = 0; i < 4; i++)
            Assert.Equal(SignInResultCode.Wrong, (await signIn.RunAsync("sam@example.test", "x")).Code);
        Assert.Equal(SignInResultCode.LockedOut, (await signIn.RunAsync("sam@example.test", "x")).Code);
        Assert.Equal(SignInResultCode.LockedOut, (await signIn.RunAsync("sam@example.test", Password)).Code);
    }

    [Theory]
    [InlineData("", "a@b.example", "people.bad-name")]
    [InlineData("A\u202Eb", "a@b.example", "people.bad-name")]
    [InlineData("Ann", "a@b.example\r\nBcc: c@d.example", "people.bad-email")]
    [InlineData("Ann", "sam@example.test", "people.taken-email")]
    public async Task What_is_typed_about_a_person_is_checked(string name, string email, string code)
    {
        await using var portal = await TestPortal.OpenAsync();
        var person = new NewPerson(name, email, "Agent", null, Language.English, [Role.Employee], Password);
        Assert.Equal(code, Refused(await portal.Action<CreatePerson>().RunAsync(portal.Admin, person)));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("ann-is-my-name-12")]
    public async Task A_weak_password_is_refused(string password)
    {
        await using var portal = await TestPortal.OpenAsync();
        var person = new NewPerson("Ann", "ann@example.test", "Agent", null, Language.English, [Role.Employee], password);
        Assert.Equal("people.weak-password", Refused(await portal.Action<CreatePerson>().RunAsync(portal.Admin, person)));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var portal = await TestPortal.OpenAsync();
        var change = new PersonChange("Alex Morgan", "Clerk", null, Language.English, [Role.Manager]);
        Assert.Equal("people.last-administrator", Refused(await portal.Action<ChangePerson>().RunAsync(portal.Admin, portal.Admin.PersonId, change)));
        Assert.Equal("people.not-yourself", Refused(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Admin.PersonId)));
    }
}
