using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace StandardsPortal.Storage;

/// <summary>What a cookie says about a person. Roles in it steer menus only; actions ask the database again.</summary>
internal sealed class AccountPrincipal(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var role in user.Roles)
            identity.AddClaim(new Claim(identity.RoleClaimType, role.ToString()));
        return identity;
    }
}
