using System.CommandLine;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;

namespace StandardsPortal.Cli;

/// <summary>
/// <c>import FOLDER|FILE.zip --as EMAIL</c>: Markdown into drafts, in the name of a manager, who then can't sign them off.
/// Exit 0 done, 1 when a standard was held back, 2 when a file can't be used (then nothing is stored).
/// </summary>
public static class ImportVerb
{
    private static readonly Argument<string> Source = new("SOURCE") { Description = "Folder of Markdown, or a zip of one." };
    private static readonly Option<string> As = new("--as") { Description = "E-mail address of the manager whose drafts they become.", Required = true };
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the database; ./data unless given.", DefaultValueFactory = _ => "data" };
    private static readonly Option<string> Summary = new("--summary") { Description = "What changed, for the people who agreed to the revisions before.", DefaultValueFactory = _ => "" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be done, and store nothing." };

    public static Command Create()
    {
        var command = new Command("import", "Bring a folder, or a zip, of Markdown in as drafts.") { Source, As, Data, Summary, DryRun };
        command.SetAction((parsed, cancellation) => RunAsync(
            new Request(parsed.GetRequiredValue(Source), parsed.GetRequiredValue(As), parsed.GetRequiredValue(Data), parsed.GetRequiredValue(Summary), parsed.GetValue(DryRun)),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    public static async Task<int> RunAsync(Request request, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var content = Read(request.Source);
        if (content.IsRefused)
            return await UnusableAsync(errors, $"{request.Source}: {content.Refusal.In(Language.English)}");
        if (!Directory.Exists(request.DataFolder))
            return await UnusableAsync(errors, $"There is no folder {request.DataFolder}.");
        await using var services = VerbServices.Over(request.DataFolder);
        var prepared = await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing, cancellation: cancellation);
        if (prepared.IsRefused)
            return await UnusableAsync(errors, prepared.Refusal.In(Language.English));
        if (await services.GetRequiredService<ActorSource>().FromEmailAsync(request.As, cancellation) is not { } actor)
            return await UnusableAsync(errors, $"Nobody who may sign in has the address {request.As}.");
        var report = request.DryRun
            ? await services.GetRequiredService<PreviewBundle>().RunAsync(actor, content.Value, cancellation)
            : await services.GetRequiredService<ImportBundle>().RunAsync(actor, content.Value, request.Summary, cancellation);
        if (report.IsRefused)
            return await UnusableAsync(errors, report.Refusal.In(Language.English));
        return await TellAsync(report.Value, output, errors);
    }

    private static Outcome<BundleContent> Read(string source)
    {
        if (Directory.Exists(source))
            return BundleFolder.Read(source);
        try
        {
            using var file = File.OpenRead(source);
            var buffer = new byte[BundleBounds.ZipBytes + 1];
            var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return BundleZip.Read(buffer.AsMemory(0, length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refusal.Of("bundle.unreadable", exception.Message);
        }
    }

    private static async Task<int> TellAsync(BundleReport report, TextWriter output, TextWriter errors)
    {
        foreach (var fault in report.Faults)
            await errors.WriteLineAsync(fault.In(Language.English));
        if (!report.IsUsable)
            return await UnusableAsync(errors, "Nothing was stored.");
        foreach (var step in report.Steps.Where(s => s.Change != BundleChange.Unchanged))
        {
            var blocking = step.Blocking > 0 ? $", {step.Blocking} blocking" : "";
            await output.WriteLineAsync($"{step.Change.ToString().ToLowerInvariant(),-9} {step.StandardId} ({string.Join(' ', step.Languages.Select(l => l.Code))}){blocking}{(step.Why is { } why ? $": {why.In(Language.English)}" : "")}");
        }

        foreach (var record in report.Records.Where(r => r.Change != BundleChange.Unchanged))
            await output.WriteLineAsync($"{(record.Change == BundleChange.New ? "recorded" : "corrected"),-9} evidence {record.Id} ({record.Language.Code})");
        await output.WriteLineAsync(
            $"{report.Count(BundleChange.New)} new, {report.Count(BundleChange.Revised)} revised, {report.Count(BundleChange.Updated)} updated, {report.Count(BundleChange.Unchanged)} unchanged, {report.Count(BundleChange.Held)} held; {report.Absent} published standards are not in it, {report.LeftOut.Count} files are no standards, {report.Recorded} of {report.Records.Count} records of evidence are new or corrected.");
        return report.Count(BundleChange.Held) > 0 ? PortalCommand.Found : PortalCommand.Sound;
    }

    private static async Task<int> UnusableAsync(TextWriter errors, string message)
    {
        await errors.WriteLineAsync(message);
        return PortalCommand.Unusable;
    }

    public sealed record Request(string Source, string As, string DataFolder, string Summary = "", bool DryRun = false);
}
