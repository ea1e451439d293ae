using StandardsPortal.Shell;
using StandardsPortal.Standards.Records.Actions;

namespace StandardsPortal.Api;

/// <summary>Files of evidence, handed out as they came: never shown, since nobody here wrote them.</summary>
public static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/evidence/files/{id:guid}", FileAsync).WithName("evidence-file").RequireAuthorization();

    private static async Task<IResult> FileAsync(HttpContext context, ReadEvidenceFile read, Guid id)
    {
        var file = await read.RunAsync(RequestActor.Of(context), id, context.RequestAborted);
        return file.Match(
            stored =>
            {
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return Answers.File(context, stored.Bytes, "application/octet-stream", stored.Name, stored.Sha256, inline: false);
            },
            Answers.Refused);
    }
}
