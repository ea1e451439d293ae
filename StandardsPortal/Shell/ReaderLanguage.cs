using Microsoft.AspNetCore.Localization;
using StandardsPortal.Languages;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Shell;

/// <summary>Which language a page is in: the one chosen on this device, else the person's, else the browser's, else English.</summary>
public static class ReaderLanguage
{
    public const string CookieName = "language";

    /// <summary>Claim that carries the signed-in person's language.</summary>
    public const string ClaimType = "language";

    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app)
    {
        var cultures = Language.All.Select(l => l.Culture).ToList();
        return app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Language.English.Culture),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            ApplyCurrentCultureToResponseHeaders = true,
            RequestCultureProviders =
            [
                new CustomRequestCultureProvider(c => Chosen(c.Request.Cookies[CookieName])),
                new CustomRequestCultureProvider(c => Chosen(c.User.FindFirst(ClaimType)?.Value)),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ],
        });
    }

    /// <summary><c>POST /language</c>: a choice on this device, kept a year.</summary>
    public static void MapReaderLanguage(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/language", Choose).WithName("choose-language").AllowAnonymous();

    private static IResult Choose(HttpContext context, [Microsoft.AspNetCore.Mvc.FromForm] string language, [Microsoft.AspNetCore.Mvc.FromForm] string? returnUrl)
    {
        if (Language.TryParse(language, out var chosen))
            Remember(context, chosen);
        return SeeOther.To(context, PageAddress.Local(returnUrl));
    }

    public static void Remember(HttpContext context, Language language)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(language);
        context.Response.Cookies.Append(CookieName, language.Code, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        });
    }

    private static Task<ProviderCultureResult?> Chosen(string? code) =>
        Task.FromResult(Language.TryParse(code, out var language) ? new ProviderCultureResult(language.Code) : null);
}
