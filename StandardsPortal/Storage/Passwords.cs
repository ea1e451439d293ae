using Microsoft.AspNetCore.Identity;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>Password checks through ASP.NET Core Identity, in a scope of their own: a circuit's lives for hours.</summary>
internal sealed class Passwords(IServiceScopeFactory scopes) : IPasswords
{
    public async Task<PasswordCheck> VerifyAsync(Guid personId, string password, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.FindByIdAsync(personId.ToString()) is { } account
            ? await CheckAsync(accounts, account, password)
            : PasswordCheck.Wrong;
    }

    internal static async Task<PasswordCheck> CheckAsync(UserManager<Account> accounts, Account account, string password)
    {
        if (await accounts.IsLockedOutAsync(account))
            return PasswordCheck.LockedOut;
        if (password.Length <= PersonRules.MaximumPassword && account.DisabledAt is null && await accounts.CheckPasswordAsync(account, password))
        {
            if (account.AccessFailedCount > 0)
                await accounts.ResetAccessFailedCountAsync(account);
            return PasswordCheck.Right;
        }

        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? PasswordCheck.LockedOut : PasswordCheck.Wrong;
    }
}
