using System.Text;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

/// <summary>The files of a published revision, byte for byte as they were signed and typeset.</summary>
public static class RevisionEndpoints
{
    public static void MapRevisions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/standards/{id}/revisions/{number:int}/pdf", PdfAsync).WithName("revision-pdf").RequireAuthorization();
        routes.MapGet("/standards/{id}/revisions/{number:int}/markdown", MarkdownAsync).WithName("revision-markdown").RequireAuthorization();
        routes.MapGet("/standards/{id}/compare.pdf", ComparisonAsync).WithName("comparison-pdf").RequireAuthorization();
    }

    private static async Task<IResult> ComparisonAsync(HttpContext context, ExportComparison export, string id, string? from, string? to, string? language)
    {
        var pdf = await export.RunAsync(
            RequestActor.Of(context), id, string.IsNullOrEmpty(from) ? null : from, string.IsNullOrEmpty(to) ? null : to, Answers.LanguageOf(language), context.RequestAborted);
        return pdf.Match(
            made => Answers.File(context, made.Bytes, "application/pdf", made.FileName, made.Sha256, inline: true),
            Answers.Refused);
    }

    private static async Task<IResult> PdfAsync(HttpContext context, ReadRevisionPdf read, string id, int number, string? language)
    {
        var pdf = await read.RunAsync(RequestActor.Of(context), id, number, Answers.LanguageOf(language), context.RequestAborted);
        return pdf.Match(
            stored => Answers.File(context, stored.Bytes, "application/pdf", stored.FileName, stored.Sha256, inline: true),
            Answers.Refused);
    }

    private static async Task<IResult> MarkdownAsync(HttpContext context, ReadRevisionMarkdown read, string id, int number, string? language)
    {
        var markdown = await read.RunAsync(RequestActor.Of(context), id, number, Answers.LanguageOf(language), context.RequestAborted);
        // As an attachment, never shown: it is an author's text, and a browser must not guess at it.
        return markdown.Match(
            stored => Answers.File(context, Encoding.UTF8.GetBytes(stored.Markdown), "text/markdown; charset=utf-8", stored.FileName, stored.Digest, inline: false),
            Answers.Refused);
    }
}
