using System.Security.Claims;

namespace StandardsPortal.People.Actions;

/// <summary>
/// Checks who signs in. The page turns the principal into a cookie; a wrong name and a wrong password look and take
/// the same. Not an action with an actor: nobody is signed in yet.
/// </summary>
public sealed class SignInPerson
{
    public Task<SignInAnswer> RunAsync(string email, string password, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
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
