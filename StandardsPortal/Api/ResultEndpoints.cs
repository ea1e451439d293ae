using Microsoft.AspNetCore.Authorization;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

public static class ResultEndpoints
{
    public static void MapResults(this IEndpointRouteBuilder routes)
    {
        var readers = new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" };
        routes.MapGet("/results.pdf", PdfAsync).WithName("results-pdf").RequireAuthorization(readers);
        routes.MapGet("/results.csv", CsvAsync).WithName("results-csv").RequireAuthorization(readers);
    }

    private static async Task<IResult> PdfAsync(HttpContext context, ExportComplianceReport export, string? from, string? until, string? language)
    {
        if (!Answers.TryDay(from, out var first) || !Answers.TryDay(until, out var last))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var file = await export.RunAsync(RequestActor.Of(context), first, last, Answers.LanguageOf(language), context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: true), Answers.Refused);
    }

    private static async Task<IResult> CsvAsync(HttpContext context, ExportComplianceCsv export, string? from, string? until)
    {
        if (!Answers.TryDay(from, out var first) || !Answers.TryDay(until, out var last))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var file = await export.RunAsync(RequestActor.Of(context), first, last, context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: false), Answers.Refused);
    }
}
