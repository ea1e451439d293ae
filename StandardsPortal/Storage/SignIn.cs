using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>The part of signing in that needs ASP.NET Core Identity.</summary>
public sealed class SignIn(IServiceScopeFactory scopes)
{
    public async Task<(PasswordCheck Check, ClaimsPrincipal? Principal, Person? Person)> CheckAsync(
        string email, string password, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = email.Length <= PersonRules.MaximumEmail ? await accounts.FindByEmailAsync(email.Trim()) : null;
        if (account is null || account.DisabledAt is not null)
        {
            Passwords.TakeAsLong();
            return (PasswordCheck.Wrong, null, null);
        }

        var check = await Passwords.CheckAsync(accounts, account, password);
        if (check != PasswordCheck.Right)
            return (check, null, null);
        var principals = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        return (check, await principals.CreateAsync(account), account.AsPerson());
    }
}
