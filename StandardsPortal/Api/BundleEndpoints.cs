using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;
using StandardsPortal.Shell;

namespace StandardsPortal.Api;

/// <summary>The standards as one zip of Markdown, out and in.</summary>
public static class BundleEndpoints
{
    private const string Page = "drafts/files";

    public static void MapBundles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/standards.zip", ExportAsync).WithName("standards-zip")
            .RequireAuthorization(new AuthorizeAttribute { Roles = $"{nameof(Role.Manager)},{nameof(Role.Auditor)}" });
        // What a form wraps around the file is small; the file itself is counted again by the action.
        routes.MapPost("/drafts/bundles", ReceiveAsync).WithName("bundle-upload")
            .RequireAuthorization(new AuthorizeAttribute { Roles = nameof(Role.Manager) })
            .WithMetadata(new RequestSizeLimitAttribute(BundleBounds.ZipBytes + (1024 * 1024)));
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportBundle export, TimeProvider clock, string? asOf, bool? drafts)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (!string.IsNullOrEmpty(asOf) && !Answers.TryDay(asOf, out day))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var contents = drafts == true ? BundleContents.Work : BundleContents.InForce;
        var files = await export.RunAsync(RequestActor.Of(context), contents, day, context.RequestAborted);
        var name = $"standards-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(drafts == true ? "-drafts" : "")}.zip";
        return files.Match(made => Answers.Made(context, BundleZip.Write(made), "application/zip", name, inline: false), Answers.Refused);
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, ReceiveBundle receive, IFormFile? file)
    {
        if (file is null or { Length: 0 })
            return SeeOther.To(context, $"{Page}?refused=bundle.missing");
        await using var content = file.OpenReadStream();
        var received = await receive.RunAsync(RequestActor.Of(context), content, context.RequestAborted);
        return received.Match(
            _ => SeeOther.To(context, Page),
            refusal => refusal.Code == "people.not-allowed" ? Answers.Refused(refusal) : SeeOther.To(context, $"{Page}?refused={Uri.EscapeDataString(refusal.Code)}"));
    }
}
