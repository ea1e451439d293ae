using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

internal static class ImportShown
{
    private const int MostFaults = 1_000;

    public static ImportRow Row(ImportRun run, ImportProgress? progress) => new(
        run.Id, run.FileName, run.Source, run.Format, run.State, run.StartedAt, run.StartedByName, run.EndedAt,
        Rows(run, progress), run.Cases, run.FaultCount, run.FirstAt, run.LastAt);

    public static ImportRunView View(ImportRun run, ImportProgress? progress, ImportReference? sameAs, Language language) => new(
        run.Id, run.FileName, run.Source, run.Format, run.Kind, run.State, run.StartedAt, run.StartedByName, run.EndedAt,
        run.State == ImportState.Running ? progress?.Bytes ?? 0 : run.TotalBytes, run.TotalBytes, Rows(run, progress), run.Cases, run.FaultCount,
        Faults(run), Reason(run, language), sameAs, run.Sha256, run.Zone, run.BadRows, run.KnownUntil, run.FirstAt, run.LastAt, run.Replaced, run.Evaluated);

    /// <summary>While the import runs, how far the reader told to be; the end has the exact count, though judging may still go on.</summary>
    private static long Rows(ImportRun run, ImportProgress? progress) => run.State == ImportState.Running ? progress?.Lines ?? run.Rows : run.Rows;

    public static string WriteFaults(IEnumerable<ImportFault> faults) => JsonSerializer.Serialize(faults.Take(MostFaults));

    public static IReadOnlyList<ImportFault> Faults(ImportRun run) =>
        [.. (JsonSerializer.Deserialize<List<ImportFault>>(run.Faults) ?? []).Select(f => f with { Values = [.. f.Values.Select(StoredValue.Plain)] })];

    /// <summary>A refused import says which fault, in the reader's own language.</summary>
    private static string? Reason(ImportRun run, Language language)
    {
        if (run.ReasonCode is null)
            return null;
        var told = JsonSerializer.Deserialize<string[]>(run.ReasonValues) ?? [];
        if (run.State == ImportState.Refused && run.ReasonCode == "measure.file" && Faults(run) is [var fault, ..])
            return fault.Reason(language);
        return Refusal.Of(run.ReasonCode, [.. told]).In(language);
    }
}
