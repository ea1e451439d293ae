namespace StandardsPortal.Shell;

/// <summary>
/// Refuses live connections that another site opens in a reader's browser: the cookie would come along, and
/// cross-origin rules don't apply to WebSockets.
/// </summary>
public static class SocketOrigin
{
    public static IApplicationBuilder UseSocketOriginCheck(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) && !IsOurs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    });

    internal static bool IsOurs(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        // A browser states the origin of every WebSocket; only plain same-origin GETs come without.
        if (string.IsNullOrEmpty(origin))
            return !string.Equals(request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase);
        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
