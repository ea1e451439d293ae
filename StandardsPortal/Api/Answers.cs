using System.Globalization;
using Microsoft.Net.Http.Headers;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

/// <summary>How endpoints answer: a file a browser may show or keep, or the refusal with its status.</summary>
internal static class Answers
{
    /// <summary>The language asked for in the address, else the reader's.</summary>
    public static Language LanguageOf(string? code) => Language.TryParse(code, out var language) ? language : Language.Current;

    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>
    /// A refusal without a body, which becomes the error page. Whether something exists is not told to who may not see it.
    /// </summary>
    public static IResult Refused(Refusal refusal) => Results.StatusCode(RefusalStatus.Of(refusal));

    /// <param name="digest">Lower-case SHA-256 of the bytes: a strong entity tag, so that a reload costs nothing.</param>
    public static IResult File(HttpContext context, byte[] bytes, string contentType, string fileName, string digest, bool inline)
    {
        Describe(context, fileName, inline);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(bytes, contentType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{digest}\""));
    }

    /// <summary>A file made for this request; not kept anywhere.</summary>
    public static IResult Made(HttpContext context, byte[] bytes, string contentType, string fileName, bool inline)
    {
        Describe(context, fileName, inline);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(bytes, contentType);
    }

    private static void Describe(HttpContext context, string fileName, bool inline)
    {
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        // Drops what a header or a file system could stumble over and encodes the rest.
        disposition.SetHttpFileName(string.Concat(fileName.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c, StringComparison.Ordinal))));
        context.Response.Headers.ContentDisposition = disposition.ToString();
    }
}
