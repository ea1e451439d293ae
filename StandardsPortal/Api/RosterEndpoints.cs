using Microsoft.AspNetCore.Authorization;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.People;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

public static class RosterEndpoints
{
    public static void MapRosters(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/standards/{id}/revisions/{number:int}/roster.csv", CsvAsync).WithName("roster-csv")
            .RequireAuthorization(new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" });

    private static async Task<IResult> CsvAsync(HttpContext context, ExportRoster export, string id, int number, string? team)
    {
        var file = await export.RunAsync(RequestActor.Of(context), id, number, string.IsNullOrEmpty(team) ? null : team, context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: false), Answers.Refused);
    }
}
