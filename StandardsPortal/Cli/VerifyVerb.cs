using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Audit;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Cli;

/// <summary>
/// <c>verify</c>: recomputes digests and the ledger's chain. Exit 0 when everything fits, 1 naming the first broken
/// entry, 2 when the database can't be read.
/// </summary>
public static class VerifyVerb
{
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the database; ./data unless given.", DefaultValueFactory = _ => "data" };
    private static readonly Option<string> Format = new("--format") { Description = "text or json: one object a line, the report first, then a line for each fault.", DefaultValueFactory = _ => "text" };
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("verify", "Recompute digests and the ledger chain; name the first broken entry.");
        command.Options.Add(Data);
        command.Options.Add(Format);
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(Data)!, parsed.GetValue(Format) == "json", Console.Out, Console.Error, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(
        string dataFolder, bool json, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(dataFolder))
        {
            await errors.WriteLineAsync($"There is no folder {dataFolder}.");
            return PortalCommand.Unusable;
        }

        await using var services = VerbServices.Over(dataFolder);
        var prepared = await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing, cancellation: cancellation);
        var verified = prepared.IsRefused
            ? prepared.Refusal
            : await services.GetRequiredService<VerifyPortal>().RunAsync(Actor.System, cancellation);
        if (verified.IsRefused)
        {
            await errors.WriteLineAsync(verified.Refusal.In(Language.English));
            return PortalCommand.Unusable;
        }

        await output.WriteLineAsync(json ? JsonOf(verified.Value) : TextOf(verified.Value));
        return verified.Value.IsSound ? PortalCommand.Sound : PortalCommand.Found;
    }

    private static string TextOf(PortalVerification report)
    {
        var lines = new List<string>
        {
            $"ledger           {report.Ledger.Describe(Language.English)}",
            $"revisions        {report.Revisions} ({report.Texts} texts, {report.Pdfs} PDFs)",
            $"acknowledgments  {report.Acknowledgments}",
            $"imports          {report.Imports}",
            $"results          {report.Runs}",
        };
        foreach (var at in report.Ledger.ClockWentBackAt)
            lines.Add($"note             entry {at} is timed before the one ahead of it");
        lines.Add(report.IsSound ? "sound" : $"BROKEN: {report.Faults[0].Describe(Language.English)}");
        lines.AddRange(report.Faults.Skip(1).Select(f => $"    also: {f.Describe(Language.English)}"));
        return string.Join('\n', lines);
    }

    private static string JsonOf(PortalVerification report)
    {
        IEnumerable<object> lines =
        [
            new
            {
                sound = report.IsSound, ledger_entries = report.Ledger.Entries, ledger_hash = report.Ledger.Hash, broken_at = report.Ledger.BrokenAt,
                revisions = report.Revisions, texts = report.Texts, pdfs = report.Pdfs, acknowledgments = report.Acknowledgments,
                imports = report.Imports, result_runs = report.Runs, faults = report.Faults.Count,
            },
            .. report.Faults.Select(f => new { subject = f.Subject, name = f.Name, fault = f.Key, sequence = f.Sequence, message = f.Describe(Language.English) }),
        ];
        return string.Join('\n', lines.Select(l => JsonSerializer.Serialize(l, l.GetType(), Json)));
    }
}
