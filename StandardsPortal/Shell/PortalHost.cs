using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Radzen;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Api;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Shell;

/// <summary>Puts the portal together as a web application. Everything a test or the <c>serve</c> verb needs is here.</summary>
public static class PortalHost
{
    /// <summary>A draft in three languages, percent-encoded in a form, with room to spare.</summary>
    private const long LargestRequest = 2 * 1024 * 1024;

    /// <summary>A file of any kind that is sent with a form, which sets its own bound below this one.</summary>
    private const long LargestForm = 32 * 1024 * 1024;

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The tests' host and the caller's folder are not where the portal's own files are.
            ApplicationName = typeof(PortalHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Without a publish the static files stand in the source folder, in any environment.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        var options = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>() ?? new PortalOptions();
        AddParts(builder, options);
        adjust?.Invoke(builder);

        var app = builder.Build();
        UsePipeline(app, options);
        MapRoutes(app);
        return app;
    }

    private static void AddParts(WebApplicationBuilder builder, PortalOptions options)
    {
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(new PortalAddress(options.Address));
        services.AddSingleton(new ReviewWarning(Math.Clamp(options.ReviewWarningDays, 0, ReviewWarning.MaximumDays)));
        services.AddSessions(options);
        services.AddSignInLimit();
        services.AddSingleton(new UploadLimits(options.LargestUploadMegabytes * 1024L * 1024));
        services.AddPortal(options.DataFolder);
        services.AddHostedService<ImportRecovery>();
        services.AddMail(options.Mail);
        services.AddRadzenComponents();
        services.AddRazorComponents(forms =>
        {
            forms.MaxFormMappingCollectionSize = 64;
            forms.MaxFormMappingRecursionDepth = 8;
            forms.MaxFormMappingErrorCount = 20;
        }).AddInteractiveServerComponents(circuits =>
        {
            circuits.DetailedErrors = false;
            circuits.DisconnectedCircuitMaxRetained = 200;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 256;
            form.KeyLengthLimit = 256;
            form.ValueLengthLimit = 1024 * 1024;
            // The server's own bound on a request stands before this one and is lifted only where files are sent.
            form.MultipartBodyLengthLimit = LargestForm;
        });
        // Korean and Arabic go out as letters: as entities they take three times the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        // Each query at information level would bury what the operator has to read.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        if (!builder.Environment.IsDevelopment())
            builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
    }

    /// <summary>The order matters: headers and error pages wrap everything, the reader's language needs the session.</summary>
    private static void UsePipeline(WebApplication app, PortalOptions options)
    {
        if (options.KnownProxies.Length > 0)
            app.UseForwardedHeaders(Forwarding(options));
        if (!string.IsNullOrEmpty(options.PathBase))
            app.UsePathBase(options.PathBase);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseStatusAndExceptionPages();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseSocketOriginCheck();
        app.UseAuthentication();
        app.UseReaderLanguage();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseForgedFormPage();
    }

    private static void MapRoutes(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(live => live.DisableWebSocketCompression = true);
        app.MapReaderLanguage();
        app.MapSignOut();
        app.MapPortalEndpoints();
    }

    private static ForwardedHeadersOptions Forwarding(PortalOptions options)
    {
        var forwarding = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
        foreach (var proxy in options.KnownProxies)
            forwarding.KnownProxies.Add(IPAddress.Parse(proxy));
        return forwarding;
    }
}
