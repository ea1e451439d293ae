using System.Security.Cryptography;

namespace StandardsPortal.Shell;

/// <summary>
/// The headers that bound what a page can do in a browser. Static pages may run nothing but our own files and may not
/// style inline. Pages with a live island also allow style attributes, which components position pop-ups with, and
/// style elements that carry the page's nonce, which the editor inserts.
/// </summary>
public static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            Write((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    /// <summary>The nonce of this response; asking for it is what marks the page as one with a live island.</summary>
    public static string Nonce(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items[NonceKey] is string nonce)
            return nonce;
        nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(context.Items[NonceKey] as string);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // What a signed-in person saw must not stay behind on a shared computer; endpoints that revalidate say so themselves.
        if (context.User.Identity?.IsAuthenticated == true && string.IsNullOrEmpty(headers.CacheControl))
            headers.CacheControl = "no-store";
    }

    private static string Policy(string? nonce)
    {
        var style = nonce is null ? "style-src 'self'" : $"style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'";
        return $"default-src 'none'; script-src 'self'; {style}; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";
    }
}
