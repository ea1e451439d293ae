using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>What the columns of a log with a header are to its cases: the parts of a profile that every such folding reads alike.</summary>
internal sealed class LogColumns
{
    private readonly MappingProfile profile;
    private readonly HeaderRow header;
    private readonly EventClock clock;
    private readonly List<(int Column, string Name)> moments = [];
    private readonly List<(int Column, string Name, IReadOnlyDictionary<string, string> Meanings)> labels = [];
    private readonly List<(int Column, string Name)> values = [];

    /// <exception cref="ImportRefusedException">A needed column is missing.</exception>
    public LogColumns(HeaderRow header, MappingProfile profile, EventClock clock)
    {
        (this.header, this.profile, this.clock) = (header, profile, clock);
        header.Require(profile);
        foreach (var mapping in profile.Columns)
        {
            if (header.Find(mapping.Columns) is not (>= 0 and var column))
                continue;
            switch (mapping.Field.Split(':', 2))
            {
                case ["at", var moment]:
                    moments.Add((column, moment));
                    break;
                case ["label", var label]:
                    labels.Add((column, label, mapping.Meanings));
                    break;
                case ["value", var value]:
                    values.Add((column, value));
                    break;
            }
        }
    }

    /// <summary>The columns that the file has, and those that the folding finds out by itself.</summary>
    public CaseSchema Schema(IEnumerable<string> moreMoments, IEnumerable<string> moreLabels, IEnumerable<string> moreValues) => new(
        [.. moments.Select(m => m.Name).Union(moreMoments, StringComparer.Ordinal)],
        [.. labels.Select(l => l.Name).Union(moreLabels, StringComparer.Ordinal).Union(profile.Constants.Keys, StringComparer.Ordinal)],
        [.. values.Select(v => v.Name).Union(moreValues, StringComparer.Ordinal)],
        HasPauses: true);

    public bool HasMoment(string moment) => moments.Exists(m => m.Name == moment);

    public int Of(string field) => header.Find(profile, field);

    /// <summary>The cell without white space around it; nothing where the export says that nothing stands there.</summary>
    public ReadOnlySpan<char> Cell(RowReader row, int column)
    {
        var cell = row[column].Trim();
        foreach (var missing in profile.MissingCells)
        {
            if (cell.SequenceEqual(missing))
                return [];
        }
        return cell;
    }

    /// <summary>An instant that must be there.</summary>
    public ImportFault? TryTime(RowReader row, int column, out long at)
    {
        var cell = Cell(row, column);
        if (clock.TryRead(cell, out at))
            return null;
        return Bad(row, column, cell.IsEmpty ? "folding.time-missing" : "folding.time");
    }

    /// <summary>Writes the row's moments, labels and values into the case; later rows overwrite earlier ones.</summary>
    public ImportFault? Fill(RowReader row, FoldedCase into)
    {
        foreach (var (column, moment) in moments)
        {
            if (Cell(row, column).IsEmpty)
                continue;
            if (TryTime(row, column, out var at) is { } fault)
                return fault;
            into[moment] = at;
        }
        foreach (var (column, value) in values)
        {
            var cell = Cell(row, column);
            if (cell.IsEmpty)
                continue;
            if (!decimal.TryParse(cell, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 9_000_000_000_000m)
                return Bad(row, column, "folding.number");
            into.Value(value, (long)(number * 1000));
        }
        foreach (var (column, label, meanings) in labels)
        {
            var cell = Cell(row, column);
            if (!cell.IsEmpty)
                into.Label(label, Meant(cell.ToString(), meanings));
        }
        return null;
    }

    public ImportFault Bad(RowReader row, int column, string code)
    {
        var cell = row[column];
        var shown = (cell.Length > 80 ? cell[..80] : cell).ToString();
        return new(row.Line, column >= 0 && column < header.Names.Count ? header.Names[column] : null, code, [], shown);
    }

    private static string Meant(string word, IReadOnlyDictionary<string, string> meanings) => meanings.TryGetValue(word, out var meaning) ? meaning : word;
}

/// <summary>What a column of a log can be, besides the fields every profile knows.</summary>
internal static class LogField
{
    /// <summary>When the row's change happened.</summary>
    public const string At = "at";

    /// <summary>The state that the case went into.</summary>
    public const string State = "state";

    /// <summary>Which of the case's fields changed.</summary>
    public const string Name = "name";

    /// <summary>What that field's value became.</summary>
    public const string Text = "text";

    public static readonly IReadOnlyList<string> All = [At, State, Name, Text];
}
