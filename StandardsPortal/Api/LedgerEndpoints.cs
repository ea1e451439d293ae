using Microsoft.AspNetCore.Authorization;
using StandardsPortal.Audit.Actions;
using StandardsPortal.People;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

public static class LedgerEndpoints
{
    public static void MapLedger(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ledger.jsonl", ExportAsync).WithName("ledger-export")
            .RequireAuthorization(new AuthorizeAttribute { Roles = nameof(Role.Auditor) });

    private static async Task<IResult> ExportAsync(HttpContext context, ExportLedger export)
    {
        var file = await export.RunAsync(RequestActor.Of(context), context.RequestAborted);
        return file.Match(made => Answers.Made(context, made.Bytes, made.ContentType, made.FileName, inline: false), Answers.Refused);
    }
}
