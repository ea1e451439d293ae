using System.Globalization;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement.Ui;

/// <summary>
/// What the mapping page posts, read straight from the form: a file may have more columns than the framework's form
/// mapping takes. Columns are posted by their place, because a header can be any text.
/// </summary>
public sealed record MappingForm
{
    public const string Handler = "map";
    public const string Look = "look";
    public const string Import = "import";
    public const string Save = "save";

    private const string Column = "column.";
    private const string SeriesName = "series-name.";
    private const string SeriesOf = "series.";
    private const int MostSeries = 200;

    public string Act { get; init; } = Look;

    public string Format { get; init; } = "";

    /// <summary>The format the shown columns belong to. With another one chosen, the columns shown mean nothing any more.</summary>
    public string ShownFormat { get; init; } = "";

    public string Source { get; init; } = "";

    public string Zone { get; init; } = "";

    public string KnownUntil { get; init; } = "";

    public BadRows BadRows { get; init; }

    public string Channel { get; init; } = "";

    public string Team { get; init; } = "";

    public string ProfileName { get; init; } = "";

    /// <summary>By header: the field chosen; empty for "leave out".</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>By the file's name for a series of figures: the standard chosen; empty for none.</summary>
    public IReadOnlyDictionary<string, string> Series { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static string SeriesNameOf(int series) => string.Create(CultureInfo.InvariantCulture, $"{SeriesName}{series}");

    public static string SeriesFieldOf(int series) => string.Create(CultureInfo.InvariantCulture, $"{SeriesOf}{series}");

    public static string NameOf(int column) => string.Create(CultureInfo.InvariantCulture, $"{Column}{column}");

    /// <summary>A first look at a file: everything as its header suggests.</summary>
    public static MappingForm For(UploadView upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return new() { Format = upload.Format ?? "", ShownFormat = upload.Format ?? "", Source = SourceFrom(upload) };
    }

    public static MappingForm Read(IFormCollection form, UploadView upload)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(upload);
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        var sameFormat = Text(form, "format") == Text(form, "shown-format");
        for (var i = 0; sameFormat && i < upload.Headers.Count; i++)
        {
            if (form.TryGetValue(NameOf(i), out var field))
                columns[upload.Headers[i]] = field.ToString();
        }

        var series = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < MostSeries && form.ContainsKey(SeriesNameOf(i)); i++)
            series[form[SeriesNameOf(i)].ToString()] = Text(form, SeriesFieldOf(i));
        return new()
        {
            Act = Text(form, "act"),
            Format = Text(form, "format"),
            ShownFormat = Text(form, "shown-format"),
            Source = Text(form, "source"),
            Zone = Text(form, "zone"),
            KnownUntil = Text(form, "known-until"),
            BadRows = Text(form, "bad-rows") == nameof(BadRows.Skip) ? BadRows.Skip : BadRows.Refuse,
            Channel = Text(form, "channel"),
            Team = Text(form, "team"),
            ProfileName = Text(form, "profile-name"),
            Columns = columns,
            Series = series,
        };
    }

    public bool KnownUntilIsWrong => KnownUntil.Length > 0 && EndOfDay is null;

    public ImportChoices Choices => new()
    {
        Format = Format.Length == 0 ? null : Format,
        Columns = Columns,
        Constants = Constants(),
        Series = Series,
        Zone = Zone.Length == 0 ? null : Zone,
        BadRows = BadRows,
        Source = Source,
        KnownUntil = EndOfDay,
    };

    /// <summary>What was exported on a day is known until that day's end.</summary>
    private DateTime? EndOfDay =>
        DateOnly.TryParseExact(KnownUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : null;

    private Dictionary<string, string> Constants()
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Channel.Length > 0)
            constants[LabelName.Channel] = Channel;
        if (Team.Length > 0)
            constants[LabelName.Team] = Team;
        return constants;
    }

    /// <summary>The file's name without its date and its ending: "tickets-2026-10.csv" comes from "tickets", so that next month's file has the same source.</summary>
    private static string SourceFrom(UploadView upload)
    {
        if (upload.Format is { Length: > 0 } format)
            return format;
        var name = Path.GetFileNameWithoutExtension(upload.FileName).ToLowerInvariant();
        var words = string.Concat(name.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var told = words.Where(w => !w.All(char.IsAsciiDigit)).ToArray();
        var kept = string.Join('-', told.Length > 0 ? told : words);
        return kept.Length > 40 ? kept[..40].TrimEnd('-') : kept;
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
