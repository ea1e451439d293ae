using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Shell;

/// <summary>How a person stays signed in: one cookie, checked against the database at every request.</summary>
public static class Sessions
{
    public static void AddSessions(this IServiceCollection services, PortalOptions options)
    {
        // Where the stated address is a secure one, cookies never travel in the clear, whatever a proxy in between does.
        var secure = options.Address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddDataProtection()
            .SetApplicationName("StandardsPortal")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.DataFolder, "keys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = secure;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = RequestActor.CheckSessionAsync;
            cookie.Events.OnRedirectToLogin = AskToSignInAsync;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitSession>();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "form";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Lax;
            // Not "always": that would answer a health probe or a forgotten proxy setting with a failure instead of a page.
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary><c>POST /sign-out</c>: ends the session; a link can't.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/sign-out", SignOutAsync).WithName("sign-out").AllowAnonymous();

    private static async Task<IResult> SignOutAsync(HttpContext context, [Microsoft.AspNetCore.Mvc.FromForm(Name = "_")] string? nothing)
    {
        _ = nothing; // A form parameter is what asks the framework to check the antiforgery token.
        await context.SignOutAsync();
        return SeeOther.To(context, "sign-in?signed-out=1");
    }

    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        // Only a page can be returned to; a form that met an ended session has to be sent again.
        var back = HttpMethods.IsGet(request.Method) ? $"{request.Path}{request.QueryString}" : "/";
        var query = back is "/" or "" ? "" : $"?returnUrl={Uri.EscapeDataString(PageAddress.Local(back))}";
        context.Response.Redirect($"{request.PathBase}/sign-in{query}");
        return Task.CompletedTask;
    }
}
