using System.Text;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Measurement.Import;

/// <summary>Tells from its cells what an unknown column may be. A guess is offered, never used unasked.</summary>
internal static class ColumnGuess
{
    private static readonly IReadOnlyList<string> PatternsToTry =
    [
        "iso", "dd-MM-yyyy HH:mm", "dd-MM-yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm", "MM/dd/yyyy HH:mm:ss",
        "M/d/yyyy h:mm tt", "M/d/yyyy h:mm:ss tt", "MM/dd/yyyy hh:mm tt", "dd.MM.yyyy HH:mm", "dd.MM.yyyy HH:mm:ss", "yyyy/MM/dd HH:mm", "yyyy/MM/dd HH:mm:ss",
        "dd MMM yyyy HH:mm", "dd/MMM/yy h:mm tt", "dd-MM-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy",
    ];

    private static readonly IReadOnlyList<(string Name, TimePattern Pattern)> Patterns = [.. PatternsToTry.Select(p => (p, TimePattern.Of(p)))];

    /// <returns>Null for free text and for what could be anything.</returns>
    public static ColumnMapping? Of(string header, IReadOnlyList<string> cells) => ContentOf(cells) switch
    {
        CellContent.Words => new ColumnMapping([header], $"label:{PlainCsv.NameOf(header)}"),
        CellContent.Duration => new ColumnMapping([header], $"duration:{PlainCsv.NameOf(header)}") { Unit = "clock" },
        CellContent.Number => new ColumnMapping([header], $"value:{PlainCsv.NameOf(header)}"),
        _ => null,
    };

    public static CellContent ContentOf(IReadOnlyList<string> cells)
    {
        if (cells.Count == 0)
            return CellContent.Empty;
        if (TimePatternsOf(cells).Count > 0)
            return CellContent.Time;
        if (All(cells, c => DurationText.Read(c, 0).Problem is null))
            return CellContent.Duration;
        if (All(cells, c => NumberText.Read(c).Problem is null))
            return CellContent.Number;
        var distinct = cells.Distinct(StringComparer.Ordinal).Count();
        return cells.All(c => c.Length <= 40) && (cells.Count < 20 ? distinct <= 10 : distinct * 4 <= cells.Count) ? CellContent.Words : CellContent.Text;
    }

    /// <summary>Every pattern that reads all cells; two mean that day and month can't be told apart by these cells.</summary>
    public static IReadOnlyList<string> TimePatternsOf(IReadOnlyList<string> cells) =>
        [.. Patterns.Where(p => All(cells, c => p.Pattern.Read(c) is not null)).Select(p => p.Name)];

    private delegate bool Test(ReadOnlySpan<byte> cell);

    private static bool All(IReadOnlyList<string> cells, Test test)
    {
        foreach (var cell in cells)
        {
            if (!test(Encoding.UTF8.GetBytes(cell.Trim())))
                return false;
        }
        return cells.Count > 0;
    }
}
