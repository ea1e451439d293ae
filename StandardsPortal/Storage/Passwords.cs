using Microsoft.AspNetCore.Identity;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>Password checks through ASP.NET Core Identity, in a scope of their own: a circuit's lives for hours.</summary>
internal sealed class Passwords(IServiceScopeFactory scopes) : IPasswords
{
    private static readonly PasswordHasher<Account> Hasher = new();

    /// <summary>A hash to compare with where there is none to compare with, so that the answer takes as long.</summary>
    private static readonly string Nobody = Hasher.HashPassword(null!, Guid.NewGuid().ToString());

    public async Task<PasswordCheck> VerifyAsync(Guid personId, string password, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.FindByIdAsync(personId.ToString()) is { } account
            ? await CheckAsync(accounts, account, password)
            : PasswordCheck.Wrong;
    }

    /// <summary>Spends what comparing a password costs.</summary>
    internal static void TakeAsLong() => Hasher.VerifyHashedPassword(null!, Nobody, "");

    internal static async Task<PasswordCheck> CheckAsync(UserManager<Account> accounts, Account account, string password)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            // A quick answer would tell that the account exists.
            TakeAsLong();
            return PasswordCheck.LockedOut;
        }

        var possible = password.Length <= PersonRules.MaximumPassword && account.DisabledAt is null;
        if (!possible)
            TakeAsLong();
        if (possible && await accounts.CheckPasswordAsync(account, password))
        {
            if (account.AccessFailedCount > 0)
                await accounts.ResetAccessFailedCountAsync(account);
            return PasswordCheck.Right;
        }

        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? PasswordCheck.LockedOut : PasswordCheck.Wrong;
    }
}
