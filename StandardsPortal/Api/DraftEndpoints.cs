using Microsoft.AspNetCore.Authorization;
using StandardsPortal.People;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

public static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/drafts/{id:guid}/preview.pdf", PreviewAsync).WithName("draft-preview")
            .RequireAuthorization(new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" });

    private static async Task<IResult> PreviewAsync(HttpContext context, PreviewDraftPdf preview, Guid id, string? language)
    {
        var file = await preview.RunAsync(RequestActor.Of(context), id, Answers.LanguageOf(language), context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: true), Answers.Refused);
    }
}
