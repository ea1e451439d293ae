using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace StandardsPortal.Shell;

/// <summary>
/// Every refusal and failure without a body becomes the error page, in the reader's language and with its own status.
/// </summary>
public static class StatusPages
{
    public const string Path = "/error";

    public static void UseStatusAndExceptionPages(this IApplicationBuilder app)
    {
        app.UseStatusCodePages(ShowAsync);
        // Logged by the middleware; the body is left to the status page, which knows nothing of the exception.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = static _ => Task.CompletedTask,
            StatusCodeSelector = static exception =>
                exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
    }

    /// <summary>
    /// Stops a form without a valid token before any endpoint sees it, so that the answer is our page rather than a
    /// framework's English sentence. Stands right after the antiforgery middleware.
    /// </summary>
    public static void UseForgedFormPage(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } invalid)
            return next(context);
        context.Response.StatusCode = IsTooLarge(invalid.Error) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>The token is read with the rest of the form, so a form past its bounds fails there first.</summary>
    private static bool IsTooLarge(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                || (error is InvalidDataException && error.Message.Contains("limit", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Answers HEAD, which link checkers and monitors send, wherever a GET is answered: as a GET up to the moment the
    /// answer starts, from where the server leaves out the body.
    /// </summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Response.OnStarting(static state =>
        {
            ((HttpContext)state).Request.Method = HttpMethods.Head;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static async Task ShowAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        // Machine endpoints answer with their status alone.
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return;
        var (path, query, method) = (context.Request.Path, context.Request.QueryString, context.Request.Method);
        var code = context.Response.StatusCode;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Features.Set(new StatusOf(code));
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        // Tells the page renderer that this is the page about the status, to be written out whatever its status.
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = path,
            OriginalPathBase = context.Request.PathBase,
            OriginalQueryString = query.Value,
        });
        context.Response.Headers.Remove("blazor-enhanced-nav");
        // A refused form post has to be shown by a page that handles no forms.
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, Path, QueryString.Empty);
        // The first attempt may have used up what serves one rendering only.
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await status.Next(context);
        }
        finally
        {
            context.RequestServices = services;
            (context.Request.Path, context.Request.QueryString, context.Request.Method) = (path, query, method);
        }
    }

    /// <summary>The status the error page speaks of.</summary>
    public sealed record StatusOf(int Code);
}
