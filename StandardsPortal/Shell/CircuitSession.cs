using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using StandardsPortal.People.Actions;

namespace StandardsPortal.Shell;

/// <summary>
/// Keeps asking, while a live page is open, whether its person may still be there. What a changed role may still do is
/// decided in the actions; this ends the pages of who may do nothing any more.
/// </summary>
public sealed class CircuitSession(ILoggerFactory loggers, IServiceScopeFactory scopes) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(4);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticationState);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ActorSource>().FromPrincipalAsync(authenticationState.User, cancellationToken) is not null;
    }
}
