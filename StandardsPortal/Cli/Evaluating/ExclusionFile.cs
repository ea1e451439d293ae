using NodaTime;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Folding;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>
/// A register of exclusions as CSV: <c>circumstance,from,until,scope</c>. Days are whole days of the zone, the last one
/// not included; the scope is <c>team=seoul;channel=phone</c>, empty for every case.
/// </summary>
internal static class ExclusionFile
{
    public static IReadOnlyList<RegisteredExclusion> Read(string path, DateTimeZone zone)
    {
        try
        {
            using var rows = new RowReader(File.OpenRead(path), ',');
            var head = rows.Read() ? rows.ToArray().Select(h => h.Trim().ToLowerInvariant()).ToList() : [];
            var columns = ((string[])["circumstance", "from", "until", "scope"]).Select(name => head.IndexOf(name)).ToArray();
            if (columns.Take(3).Any(c => c < 0))
                throw new UnusableInputException($"{path}: the header must name circumstance, from and until; scope may follow.");
            var entries = new List<RegisteredExclusion>();
            while (rows.Read())
            {
                var cells = rows.ToArray();
                string Cell(int i) => columns[i] >= 0 && columns[i] < cells.Length ? cells[columns[i]].Trim() : "";
                var place = $"{path}:{rows.Line}";
                if (Cell(0).Length == 0)
                    throw new UnusableInputException($"{place}: circumstance is empty.");
                entries.Add(new(Guid.NewGuid(), Cell(0), EvaluateRun.InstantOf(Cell(1), zone, $"{place}: from"), EvaluateRun.InstantOf(Cell(2), zone, $"{place}: until"), Scope(Cell(3), place)));
            }
            return entries;
        }
        catch (ImportRefusedException refused)
        {
            throw new UnusableInputException($"{path}: {refused.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}: {problem.Message}");
        }
    }

    private static Dictionary<string, string> Scope(string text, string place)
    {
        var scope = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (pair.Length < 2)
                throw new UnusableInputException($"{place}: scope is LABEL=VALUE;LABEL=VALUE: '{part}'.");
            scope[pair[0]] = pair[1];
        }
        return scope;
    }
}
