using Microsoft.AspNetCore.Authorization;
using StandardsPortal.People;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

public static class HandbookEndpoints
{
    public static void MapHandbook(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/handbook.pdf", HandbookAsync).WithName("handbook-pdf")
            .RequireAuthorization(new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" });

    private static async Task<IResult> HandbookAsync(HttpContext context, ExportHandbook export, TimeProvider clock, string? asOf, string? language)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (!string.IsNullOrEmpty(asOf) && !Answers.TryDay(asOf, out day))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var file = await export.RunAsync(RequestActor.Of(context), day, Answers.LanguageOf(language), context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: true), Answers.Refused);
    }
}
