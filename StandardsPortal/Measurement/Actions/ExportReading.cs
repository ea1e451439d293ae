using System.Security.Cryptography;
using System.Text;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>How a file is to be read, put together from the format, what a person changed of it, and the file's own look.</summary>
internal sealed record ExportReading(string Name, MappingProfile Profile)
{
    public const string Plain = "plain";

    private const int MostSeries = 500;

    /// <summary>Tells one way of reading from another; the same file read another way is another import.</summary>
    public string Digest(ImportChoices choices) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{ProfileText.Write(Profile)}\n{choices.BadRows}\n{SourceOf(choices)}")));

    public string SourceOf(ImportChoices choices) => string.IsNullOrEmpty(choices.Source) ? Name : choices.Source;

    public static Outcome<ExportReading> Of(ExportLook look, ImportChoices choices, IReadOnlyList<ProfileRow> saved)
    {
        var name = string.IsNullOrEmpty(choices.Format) ? look.Format?.Slug ?? Plain : choices.Format;
        var profile = FormatCatalogue.Find(name)?.Profile ?? saved.FirstOrDefault(p => p.Name == name)?.Profile;
        if (profile is null && name != Plain)
            return Refusal.At("format", "measure.format");
        if (FormatCatalogue.Find(name)?.Refusal is { } why)
            return Refusal.At("format", "measure.file", new FaultReason(new ImportFault(0, null, why, [])));
        profile ??= PlainCsv.Profile;
        // A profile without columns knows each by its header; what comes of that is shown, and can be changed.
        if (profile is { Rows: RowKind.Case, HasHeader: true, Columns.Count: 0 })
            profile = PlainCsv.For(profile, look.Headers, look.Rows);
        if (choices.Source.Length > 0 && !SourceName.IsValid(choices.Source))
            return Refusal.At("source", "measure.source");
        if (!string.IsNullOrEmpty(choices.Zone) && LocalTimes.ZoneOf(choices.Zone) is null)
            return Refusal.At("zone", "measure.zone");
        if (choices.Columns.FirstOrDefault(c => c.Value.Length > 0 && !IsField(c.Value)) is { Key: { } header, Value: { } field })
            return Refusal.At("columns", "measure.field", header, field);
        if (choices.Constants.Any(c => !SourceName.IsValid(c.Key) || c.Value.Length is 0 or > PushInput.LongestLabel))
            return Refusal.At("constants", "measure.constants");
        if (choices.Series.Count > MostSeries || choices.Series.Any(s => s.Value.Length > 0 && !SourceName.IsValid(s.Value)))
            return Refusal.At("series", "measure.series");
        profile = profile with
        {
            Delimiter = profile.HasHeader ? look.Delimiter : profile.Delimiter,
            Zone = string.IsNullOrEmpty(choices.Zone) ? profile.Zone : choices.Zone,
            Columns = Overridden(profile, choices.Columns),
            Series = Joined(profile.Series, choices.Series),
            Constants = Joined(profile.Constants, choices.Constants),
        };
        return new ExportReading(name, profile);
    }

    /// <summary>Opens a file of cases or of a log.</summary>
    /// <exception cref="ImportRefusedException">The file lacks what the profile requires.</exception>
    public (ICaseSource Source, Func<ImportReport> Report) Open(string path, ExportOptions options)
    {
        var source = CaseFile.Open(path, Profile, options);
        return (source, () => CaseFile.ReportOf(source));
    }

    /// <summary>The column's field as the profile has it; null when it leaves the column out.</summary>
    public string? FieldOf(string header) =>
        Profile.Columns.FirstOrDefault(c => c.Columns.Any(n => HeaderName.Folded(n) == HeaderName.Folded(header)))?.Field;

    /// <summary>What was chosen goes before what the profile has; what was chosen to be nothing is left out.</summary>
    private static Dictionary<string, string> Joined(IReadOnlyDictionary<string, string> profile, IReadOnlyDictionary<string, string> chosen) =>
        new(profile.Concat(chosen).GroupBy(c => c.Key, StringComparer.Ordinal).Select(g => g.Last()).Where(c => c.Value.Length > 0), StringComparer.Ordinal);

    private static IReadOnlyList<ColumnMapping> Overridden(MappingProfile profile, IReadOnlyDictionary<string, string> columns)
    {
        if (columns.Count == 0)
            return profile.Columns;
        var chosen = columns.Where(c => c.Value.Length > 0).Select(c => Mapped(profile, c.Key, c.Value)).ToList();
        var headers = columns.Keys.Select(HeaderName.Folded).ToHashSet(StringComparer.Ordinal);
        var kept = profile.Columns
            .Where(c => chosen.All(x => x.Field != c.Field))
            .Select(c => c with { Columns = [.. c.Columns.Where(n => !headers.Contains(HeaderName.Folded(n)))] })
            .Where(c => c.Columns.Count > 0);
        return [.. chosen, .. kept];
    }

    /// <summary>Keeps what the profile knows of the field: units, and what the desk's words mean.</summary>
    private static ColumnMapping Mapped(MappingProfile profile, string header, string field)
    {
        var known = profile.Columns.FirstOrDefault(c => c.Field == field);
        if (known is not null)
            return known with { Columns = [header] };
        var told = PlainCsv.Known(header);
        return told?.Field == field ? told : new ColumnMapping([header], field) { Unit = field.StartsWith("duration:", StringComparison.Ordinal) ? told?.Unit ?? "seconds" : null };
    }

    private static bool IsField(string field)
    {
        var parts = field.Split(':');
        return parts switch
        {
            [var one] => one == "id" || AggregateField.All.Contains(one, StringComparer.Ordinal),
            ["at", var moment] => Moment.All.Contains(moment, StringComparer.Ordinal),
            ["label", var label] => SourceName.IsValid(label) && label != StoredCases.Source,
            ["value", var value] => ValueName.All.Contains(value, StringComparer.Ordinal),
            ["duration", var metric] => SourceName.IsValid(metric),
            ["duration", var metric, "working"] => SourceName.IsValid(metric),
            _ => false,
        };
    }
}
