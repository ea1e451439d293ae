using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Api;

/// <summary>Findings: of a text that is sent, and what authors silenced.</summary>
public static class CheckEndpoints
{
    /// <summary>A character is at most four bytes of UTF-8; what is longer in characters is refused by the reader itself.</summary>
    private const int LargestBody = StandardReader.MaximumLength * 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void MapCheck(this IEndpointRouteBuilder routes)
    {
        var readers = new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" };
        // Changes nothing, and its answer can't be read from another site, so no token is asked for.
        routes.MapPost("/api/check", CheckAsync).WithName("api-check").RequireAuthorization(readers).DisableAntiforgery();
        routes.MapGet("/suppressions.csv", SuppressionsAsync).WithName("suppressions-csv").RequireAuthorization(readers);
    }

    /// <summary>The body is Markdown; the answer is an array of what <c>check --format json</c> prints.</summary>
    private static async Task<IResult> CheckAsync(HttpContext context, CheckText check, string? name, string? language)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        if (context.Request.ContentLength > LargestBody)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        string markdown;
        try
        {
            // A mark of another encoding must not turn what is no UTF-8 into text.
            using var reader = new StreamReader(context.Request.Body, Strict, detectEncodingFromByteOrderMarks: false);
            markdown = (await reader.ReadToEndAsync(context.RequestAborted)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Results.Problem("The body is not UTF-8 text.", statusCode: StatusCodes.Status400BadRequest);
        }

        var found = await check.RunAsync(RequestActor.Of(context), markdown, Answers.LanguageOf(language), context.RequestAborted);
        return found.Match(text => Results.Bytes(Json(name ?? "-", text, Language.TryParse(language, out var reader) ? reader : text.Language), "application/json; charset=utf-8"), Answers.Refused);
    }

    private static byte[] Json(string name, ReviewText text, Language reader)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, FindingJson.Options))
        {
            json.WriteStartArray();
            foreach (var finding in text.Findings)
                FindingJson.Write(json, name, text.Reading.Source, finding, reader);
            json.WriteEndArray();
        }

        return buffer.ToArray();
    }

    private static async Task<IResult> SuppressionsAsync(HttpContext context, ListSuppressions list, string? rule, string? state)
    {
        var rules = await list.RunAsync(
            RequestActor.Of(context), string.IsNullOrEmpty(rule) ? null : rule, Enum.TryParse<SilenceState>(state, out var only) ? only : null, context.RequestAborted);
        return rules.Match(
            all => Answers.Made(context, SilencedRuleCsv.Write(all, Language.Current), "text/csv; charset=utf-8", "suppressions.csv", inline: false),
            Answers.Refused);
    }
}
