using System.CommandLine;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;

namespace StandardsPortal.Cli;

/// <summary><c>export FOLDER|FILE.zip</c>: the standards as Markdown, byte for byte as they are stored. Exit 0 written, 2 not.</summary>
public static class ExportVerb
{
    public static Command Create(TimeProvider clock)
    {
        var target = new Argument<string>("TARGET") { Description = "Folder to write into, made when missing, or a file that ends in .zip." };
        var data = new Option<string>("--data") { Description = "Folder of the database; ./data unless given.", DefaultValueFactory = _ => "data" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "What was in force on this day (yyyy-MM-dd); today unless given." };
        var drafts = new Option<bool>("--drafts") { Description = "The newest revisions, and open drafts in place of the texts they change." };
        var command = new Command("export", "Write the standards as a folder, or a zip, of Markdown.") { target, data, asOf, drafts };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(target),
            parsed.GetRequiredValue(data),
            parsed.GetValue(drafts) ? BundleContents.Work : BundleContents.InForce,
            parsed.GetValue(asOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    public static async Task<int> RunAsync(
        string target, string dataFolder, BundleContents contents, DateOnly asOf, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (!Directory.Exists(dataFolder))
        {
            await errors.WriteLineAsync($"There is no folder {dataFolder}.");
            return PortalCommand.Unusable;
        }

        await using var services = VerbServices.Over(dataFolder);
        var prepared = await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing, cancellation: cancellation);
        var exported = prepared.IsRefused
            ? prepared.Refusal
            : await services.GetRequiredService<ExportBundle>().RunAsync(Actor.System, contents, asOf, cancellation);
        if (exported.IsRefused)
        {
            await errors.WriteLineAsync(exported.Refusal.In(Language.English));
            return PortalCommand.Unusable;
        }

        try
        {
            await WriteAsync(target, exported.Value, output, cancellation);
            return PortalCommand.Sound;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{target} can't be written: {exception.Message}");
            return PortalCommand.Unusable;
        }
    }

    private static async Task WriteAsync(string target, IReadOnlyList<BundleFile> files, TextWriter output, CancellationToken cancellation)
    {
        if (target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await File.WriteAllBytesAsync(target, BundleZip.Write(files), cancellation);
            await output.WriteLineAsync($"{files.Count} files in {target}.");
            return;
        }

        var (written, others) = BundleFolder.Write(target, files);
        await output.WriteLineAsync($"{files.Count} files, {written} of them new or changed.");
        foreach (var other in others)
            await output.WriteLineAsync($"not of this export, left as it is: {other}");
    }
}
