using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;

namespace StandardsPortal.Shell;

/// <summary>
/// The actor of a request, read from the database when the session cookie is checked: a changed role, password or an
/// ended access counts at the next click, and everything a request asks about the person is asked once.
/// </summary>
public static class RequestActor
{
    private static readonly object Key = new();

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page or endpoint lacks its rule.</exception>
    public static Actor Of(HttpContext context) =>
        Find(context) ?? throw new InvalidOperationException("Nobody is signed in; the page or endpoint must ask for that.");

    public static Actor? Find(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Key] as Actor;
    }

    public static async Task CheckSessionAsync(CookieValidatePrincipalContext session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var context = session.HttpContext;
        var actor = session.Principal is { } principal
            ? await context.RequestServices.GetRequiredService<ActorSource>().FromPrincipalAsync(principal, context.RequestAborted)
            : null;
        if (actor is null)
        {
            session.RejectPrincipal();
            return;
        }

        // Who chose another language on this device reads titles and signature meanings in it too, not only the menus.
        context.Items[Key] = Language.TryParse(context.Request.Cookies[ReaderLanguage.CookieName], out var chosen) ? actor with { Language = chosen } : actor;
        session.ReplacePrincipal(WithCurrentFacts(session.Principal!, actor));
    }

    /// <summary>The session's own claims, with name, roles and language as they are now.</summary>
    private static ClaimsPrincipal WithCurrentFacts(ClaimsPrincipal principal, Actor actor)
    {
        string[] replaced = [ReaderName.ClaimType, ReaderLanguage.ClaimType, ClaimTypes.Role];
        var identity = new ClaimsIdentity(
            principal.Claims.Where(c => !replaced.Contains(c.Type)),
            principal.Identity?.AuthenticationType,
            ReaderName.ClaimType,
            ClaimTypes.Role);
        identity.AddClaim(new Claim(ReaderName.ClaimType, actor.Name));
        identity.AddClaim(new Claim(ReaderLanguage.ClaimType, actor.Language.Code));
        identity.AddClaims(actor.Roles.Select(r => new Claim(ClaimTypes.Role, r.ToString())));
        return new ClaimsPrincipal(identity);
    }
}
