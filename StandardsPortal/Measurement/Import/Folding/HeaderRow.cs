namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>The column names of a file, found by what a profile calls them.</summary>
internal sealed class HeaderRow
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public HeaderRow(IReadOnlyList<string> names)
    {
        Names = names;
        // Some help desks export a name twice. The second one then answers to "name.1", the third to "name.2".
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var key = HeaderName.Folded(names[i]);
            var repeat = repeats[key] = repeats.GetValueOrDefault(key, -1) + 1;
            columns.TryAdd(repeat == 0 ? key : $"{key}.{repeat}", i);
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Column of the first of the names that the file has, or -1.</summary>
    public int Find(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (columns.TryGetValue(HeaderName.Folded(name), out var column))
                return column;
        }
        return -1;
    }

    /// <summary>Column of what a profile maps to a field, or -1.</summary>
    public int Find(MappingProfile profile, string field)
    {
        foreach (var mapping in profile.Columns)
        {
            if (mapping.Field == field && Find(mapping.Columns) is >= 0 and var column)
                return column;
        }
        return -1;
    }

    /// <exception cref="ImportRefusedException">A column that the profile can't do without is not there; says which, and which format the file looks like.</exception>
    public void Require(MappingProfile profile)
    {
        var missing = profile.Columns.Where(c => c.Required && Find(c.Columns) < 0).Select(c => c.Columns[0]).ToArray();
        if (missing.Length > 0)
            throw new ImportRefusedException(Formats.FormatCatalogue.WrongFormat(profile, missing, Names));
    }
}
