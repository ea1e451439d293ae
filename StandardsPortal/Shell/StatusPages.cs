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
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = static _ => Task.CompletedTask });
    }

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
        // A refused form post has to be shown by a page that handles no forms.
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, Path, QueryString.Empty);
        try
        {
            await status.Next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.QueryString, context.Request.Method) = (path, query, method);
        }
    }

    /// <summary>The status the error page speaks of.</summary>
    public sealed record StatusOf(int Code);
}
