using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>What a column of a file is to the cases.</summary>
internal enum FieldKind
{
    Id, Moment, Label, Value, Duration,
}

/// <param name="Position">Column of the file, from 0; -1 for a label that only a constant fills.</param>
/// <param name="Name">Moment, label or value by the schema's name; empty for the case number.</param>
internal sealed record ExportColumn(int Position, string Header, FieldKind Kind, string Name, ColumnMapping Mapping);

/// <summary>A profile's columns found in a file's header.</summary>
internal sealed record ExportLayout(IReadOnlyList<ExportColumn> Columns, CaseSchema Schema)
{
    /// <exception cref="ImportRefusedException">A required column is missing, or nothing of the profile is there.</exception>
    public static ExportLayout Of(ExportHead head, MappingProfile profile)
    {
        List<ExportColumn> found = [];
        List<string> missing = [];
        var folded = head.Headers.Select(HeaderName.Folded).ToList();
        foreach (var mapping in profile.Columns)
        {
            var position = PositionOf(mapping, folded, profile.HasHeader);
            if (position < 0)
            {
                if (mapping.Required)
                    missing.Add(mapping.Columns.Count > 0 ? mapping.Columns[0] : mapping.Field);
                continue;
            }
            if (ColumnOf(position, head, mapping) is { } column && !found.Exists(c => c.Kind == column.Kind && c.Name == column.Name))
                found.Add(column);
        }
        if (missing.Count > 0)
            throw ExportHead.Refused(1, "columns-missing", string.Join(", ", missing), Listed(head.Headers));
        if (found.Count == 0)
            throw ExportHead.Refused(1, "nothing-mapped", Listed(head.Headers));
        foreach (var label in profile.Constants.Keys.Where(name => !found.Exists(c => c.Kind == FieldKind.Label && c.Name == name)))
            found.Add(new ExportColumn(-1, "", FieldKind.Label, label, new ColumnMapping([], $"label:{label}")));
        return new ExportLayout(found, new CaseSchema(NamesOf(found, FieldKind.Moment), NamesOf(found, FieldKind.Label), NamesOf(found, FieldKind.Value, FieldKind.Duration)));
    }

    private static IReadOnlyList<string> NamesOf(List<ExportColumn> columns, params FieldKind[] kinds) =>
        [.. columns.Where(c => kinds.Contains(c.Kind)).Select(c => c.Name)];

    private static string Listed(IReadOnlyList<string> headers) =>
        string.Join(", ", headers.Take(40)) + (headers.Count > 40 ? ", …" : "");

    internal static int PositionOf(ColumnMapping mapping, ExportHead head, bool hasHeader) =>
        PositionOf(mapping, [.. head.Headers.Select(HeaderName.Folded)], hasHeader);

    private static int PositionOf(ColumnMapping mapping, List<string> folded, bool hasHeader)
    {
        foreach (var name in mapping.Columns)
        {
            var position = hasHeader
                ? folded.IndexOf(HeaderName.Folded(name))
                : int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= ExportOptions.MostColumns ? number - 1 : -1;
            if (position >= 0)
                return position;
        }
        return -1;
    }

    /// <returns>Null for a field that cases have no use for, such as an aggregate's.</returns>
    private static ExportColumn? ColumnOf(int position, ExportHead head, ColumnMapping mapping)
    {
        var header = position < head.Headers.Count ? head.Headers[position] : $"{position + 1}";
        return mapping.Field.Split(':', 2) switch
        {
            ["id"] => new ExportColumn(position, header, FieldKind.Id, "", mapping),
            ["at", var moment] => new ExportColumn(position, header, FieldKind.Moment, moment, mapping),
            ["label", var label] => new ExportColumn(position, header, FieldKind.Label, label, mapping),
            ["value", var value] => new ExportColumn(position, header, FieldKind.Value, value, mapping),
            ["duration", var metric] => new ExportColumn(position, header, FieldKind.Duration, metric, mapping),
            _ => null,
        };
    }
}
