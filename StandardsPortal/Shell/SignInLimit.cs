using System.Globalization;
using System.Threading.RateLimiting;

namespace StandardsPortal.Shell;

/// <summary>
/// Bounds how often one address may try to sign in. Generous, because a whole shift may share one address; the account's
/// own lockout is what stops guessing at one person's password.
/// </summary>
public static class SignInLimit
{
    public const string Policy = "sign-in";
    public const int TriesAMinute = 120;

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
