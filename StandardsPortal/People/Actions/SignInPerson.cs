using System.Security.Claims;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>
/// Checks who signs in. The page turns the principal into a cookie; a wrong name and a wrong password look and take
/// the same. It has no actor, since nobody is signed in yet, and so is the one action open to everybody.
/// </summary>
public sealed class SignInPerson(SignIn signIn)
{
    public async Task<SignInAnswer> RunAsync(string email, string password, CancellationToken cancellation = default)
    {
        var (check, principal, person) = await signIn.CheckAsync(email, password, cancellation);
        return check switch
        {
            PasswordCheck.Right => new SignInAnswer(SignInResultCode.Welcome, principal, person),
            PasswordCheck.LockedOut => new SignInAnswer(SignInResultCode.LockedOut, null, null),
            _ => new SignInAnswer(SignInResultCode.Wrong, null, null),
        };
    }
}

/// <param name="Principal">For the cookie; null unless <see cref="SignInResultCode.Welcome"/>.</param>
public sealed record SignInAnswer(SignInResultCode Code, ClaimsPrincipal? Principal, Person? Person);

public enum SignInResultCode
{
    Welcome,

    /// <summary>Unknown address, wrong password or disabled account: never told apart.</summary>
    Wrong,

    LockedOut,
}
