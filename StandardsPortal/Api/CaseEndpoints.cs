using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

/// <summary>Cases come in: as files that people send, and pushed by other systems with a key of their own.</summary>
public static class CaseEndpoints
{
    private const long LargestPush = 16 * 1024 * 1024;
    private const int PushesAMinute = 120;
    private const int LargestField = 16 * 1024;
    private const string Bearer = "Bearer ";

    /// <summary>By key, and by address for who shows none: a loop in one system must not keep the portal from its people.</summary>
    private static readonly PartitionedRateLimiter<string> Limit = PartitionedRateLimiter.Create<string, string>(
        holder => RateLimitPartition.GetFixedWindowLimiter(holder, _ => new FixedWindowRateLimiterOptions { PermitLimit = PushesAMinute, Window = TimeSpan.FromMinutes(1) }),
        StringComparer.Ordinal);

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/uploads", UploadAsync).WithName("case-upload")
            .RequireAuthorization(new AuthorizeAttribute { Roles = nameof(Role.Manager) })
            // The token is the form's first part, which the endpoint reads itself: the form as a whole would be held in memory.
            .DisableAntiforgery();
        // Told apart by its key alone: no session, so no token either.
        routes.MapPost("/api/cases", PushAsync).WithName("api-cases").AllowAnonymous().DisableAntiforgery();
        routes.MapGet("/api/results", ResultsAsync).WithName("api-results").AllowAnonymous();
    }

    private static async Task<IResult> UploadAsync(HttpContext context, ReceiveUpload receive, UploadLimits limits, IAntiforgery antiforgery)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.LargestBytes + (1024 * 1024);
        if (context.Request.ContentLength > limits.LargestBytes + (1024 * 1024))
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        try
        {
            return await TakeAsync(context, boundary, receive, antiforgery);
        }
        catch (BadHttpRequestException exception)
        {
            return Results.StatusCode(exception.StatusCode);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException && !context.RequestAborted.IsCancellationRequested)
        {
            // Not the form of a browser, or one that breaks off: the sender's fault, and nothing of it was kept.
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> TakeAsync(HttpContext context, string boundary, ReceiveUpload receive, IAntiforgery antiforgery)
    {
        var cancellation = context.RequestAborted;
        var reader = new MultipartReader(boundary, context.Request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = LargestField };
        var isOurs = false;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
                continue;
            if (disposition.IsFileDisposition())
            {
                if (!isOurs)
                    return Results.StatusCode(StatusCodes.Status400BadRequest);
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
                if (name.Length == 0)
                    break;
                var received = await receive.RunAsync(RequestActor.Of(context), section.Body, name, cancellation);
                return received.Match(view => SeeOther(context, $"/cases/uploads/{view.Id}"), refusal => refusal.Code switch
                {
                    "people.not-allowed" => Answers.Refused(refusal),
                    "measure.upload-large" => Results.StatusCode(StatusCodes.Status413PayloadTooLarge),
                    _ => SeeOther(context, "/cases/new" + UploadRefusal.QueryOf(refusal)),
                });
            }

            if (HeaderUtilities.RemoveQuotes(disposition.Name).Value == "__RequestVerificationToken")
                isOurs = await IsOursAsync(context, antiforgery, section, cancellation);
        }

        return isOurs ? SeeOther(context, "/cases/new?refused=missing") : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private static async Task<bool> IsOursAsync(HttpContext context, IAntiforgery antiforgery, MultipartSection section, CancellationToken cancellation)
    {
        var buffer = new byte[LargestField];
        var length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        if (length == buffer.Length)
            return false;
        // Where the framework looks before it would read the form.
        context.Request.Headers["RequestVerificationToken"] = System.Text.Encoding.UTF8.GetString(buffer, 0, length);
        return await antiforgery.IsRequestValidAsync(context);
    }

    private static async Task<IResult> PushAsync(HttpContext context, PushCases push, ApiKeyDoor door)
    {
        if (await AdmitAsync(context, door) is var (actor, refused) && actor is null)
            return refused!;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestPush;
        var source = context.Request.Query["source"].ToString();
        PushReading reading;
        try
        {
            reading = await PushedJson.ReadAsync(context.Request.Body, context.RequestAborted);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "The request is larger than 16 MB.");
        }

        if (reading.Fault is { } fault)
            return Unusable(fault);
        if (reading.Cases.Count > PushCases.MostCases)
            return Problem(StatusCodes.Status413PayloadTooLarge, Refusal.Of("measure.push-count", PushCases.MostCases).In(Language.English));
        var stored = await push.RunAsync(actor, source, reading.Cases, context.RequestAborted);
        return stored.Match(
            report => Results.Json(new { import = report.Import, stored = report.Stored, unchanged = report.Unchanged, replaced = report.Replaced }),
            refusal => refusal.Field is not null ? Unusable(refusal)
                : Problem(refusal.Code.StartsWith("storage.", StringComparison.Ordinal) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status403Forbidden, refusal.In(Language.English)));
    }

    private static async Task<IResult> ResultsAsync(HttpContext context, ReadStandardResults read, ApiKeyDoor door, string? standard, string? from, string? until)
    {
        if (await AdmitAsync(context, door) is var (actor, refused) && actor is null)
            return refused!;
        var (first, end) = (DateOnly.MinValue, DateOnly.MaxValue);
        if (string.IsNullOrEmpty(standard) || (!string.IsNullOrEmpty(from) && !Answers.TryDay(from, out first)) || (!string.IsNullOrEmpty(until) && !Answers.TryDay(until, out end)))
            return Problem(StatusCodes.Status422UnprocessableEntity, "Name a standard; from and until are days such as 2026-01-31.");
        var results = await read.RunAsync(actor, standard, cancellation: context.RequestAborted);
        return results.Match(
            view => Results.Json(new
            {
                standard = view.StandardId,
                run = view.Run?.Id,
                evaluated_at = view.Run?.EvaluatedAt,
                as_of = view.Run?.AsOf,
                windows = view.Rules.SelectMany(r => r.Windows).Where(w => IsWithin(w, first, end)).Select(WindowOf),
            }),
            refusal => Problem(StatusCodes.Status404NotFound, refusal.In(Language.English)));
    }

    private static bool IsWithin(Measurement.Judging.WindowResult window, DateOnly first, DateOnly end) =>
        new DateOnly(window.From.Year, window.From.Month, window.From.Day) >= first && new DateOnly(window.From.Year, window.From.Month, window.From.Day) < end;

    private static object WindowOf(Measurement.Judging.WindowResult window) => new
    {
        rule_index = window.RuleIndex,
        rule = window.Rule,
        revision = window.Revision,
        from = window.From.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        until = window.Until.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        zone = window.Zone,
        met = window.Met,
        total = window.Total,
        excluded = window.Excluded,
        pending = window.Pending,
        share = window.Share is { } share ? decimal.Round(share, 4) : (decimal?)null,
        interval = window.Interval is { } interval ? new { low = decimal.Round(interval.Low, 4), high = decimal.Round(interval.High, 4) } : null,
        value = window.Value,
        verdict = Measurement.Judging.Verdicts.Slug(window.Verdict),
        proven = window.Proven,
        provisional = window.Provisional,
    };

    /// <returns>The key's actor, or the answer for who has none.</returns>
    private static async Task<(Actor? Actor, IResult? Refused)> AdmitAsync(HttpContext context, ApiKeyDoor door)
    {
        var shown = context.Request.Headers.Authorization.ToString();
        var secret = shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? shown[Bearer.Length..].Trim() : null;
        var actor = await door.AdmitAsync(secret, context.RequestAborted);
        using var lease = Limit.AttemptAcquire(actor?.PersonId.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "unknown");
        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = "60";
            return (null, Problem(StatusCodes.Status429TooManyRequests, $"At most {PushesAMinute} requests a minute."));
        }

        if (actor is not null)
            return (actor, null);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return (null, Problem(StatusCodes.Status401Unauthorized, "Send a key that has not been revoked, as Authorization: Bearer KEY."));
    }

    /// <summary>RFC 9457, naming the case, the field and the reason.</summary>
    private static IResult Unusable(Refusal refusal)
    {
        var field = refusal.Field ?? "";
        var index = field.StartsWith("cases[", StringComparison.Ordinal) && int.TryParse(field.AsSpan(6, field.IndexOf(']', StringComparison.Ordinal) - 6), CultureInfo.InvariantCulture, out var at) ? at : (int?)null;
        var name = index is null ? field : field[(field.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart('.');
        return Results.Problem(
            title: "The cases can't be used; none was stored.", detail: refusal.In(Language.English), statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["index"] = index, ["field"] = name, ["reason"] = refusal.Code });
    }

    private static IResult Problem(int status, string detail) => Results.Problem(detail: detail, statusCode: status);

    private static IResult SeeOther(HttpContext context, string path)
    {
        context.Response.Headers.Location = context.Request.PathBase + path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
