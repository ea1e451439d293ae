using System.Globalization;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring.Guided;

/// <summary>
/// What was answered so far on the guided path, as it was typed. Nothing is filled in that nobody answered: an empty
/// answer stays empty, and no number comes from anywhere but the author.
/// </summary>
public sealed class GuidedAnswers
{
    private readonly Dictionary<string, string> answers;

    private GuidedAnswers(Dictionary<string, string> answers) => this.answers = answers;

    /// <summary>No answer yet.</summary>
    public static readonly GuidedAnswers None = new([]);

    /// <param name="read">What was posted under a field's name, or null.</param>
    public static GuidedAnswers Of(Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (var field in GuidedPath.Steps.SelectMany(s => s.Fields))
        {
            if (Fit(read(field.Name), field.MaximumLength) is { Length: > 0 } answer)
                found[field.Name] = answer;
        }
        return new(found);
    }

    /// <summary>The answer of a field; empty when there is none.</summary>
    public string this[string field] => answers.GetValueOrDefault(field, "");

    public bool Has(string field) => answers.ContainsKey(field);

    public GuidedAnswers With(string field, string answer) => new(new(answers, StringComparer.Ordinal) { [field] = answer });

    public Language Language => Language.TryParse(this["language"], out var language) ? language : Language.English;

    public Stage? Stage => Stage.TryParse(this["stage"], out var stage) ? stage : null;

    public Channel? Channel => Channel.TryParse(this["channel"], out var channel) ? channel : null;

    public GuidedMetric? Metric => GuidedMetric.Find(this["metric"]);

    public int? ReviewMonths => Number("review") is { } months && months == decimal.Truncate(months) && ReviewCycle.IsValid((int)Math.Clamp(months, 0, 1_000)) ? (int)months : null;

    public IReadOnlyList<string> Audience => this["audience"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Answers of the rows of a repeated field, in order: <c>who1</c>, <c>who2</c>…; empty rows are empty.</summary>
    public IEnumerable<int> Rows(params string[] fields) => Enumerable.Range(1, GuidedPath.MostRows).Where(i => fields.Any(f => Has($"{f}{i}")));

    /// <summary>A number in the digits of any of the languages; null for anything else.</summary>
    public decimal? Number(string field)
    {
        var text = string.Concat(this[field].Select(c => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c is '٫' ? '.' : c));
        return text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>One line, without characters that could make it read as another; the front matter takes no others.</summary>
    private static string Fit(string? typed, int longest)
    {
        if (string.IsNullOrWhiteSpace(typed) || StandardBounds.IndexOfUnreadable(typed) >= 0)
            return "";
        var line = string.Join(' ', typed.Split((char[])['\r', '\n', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var kept = string.Concat(line.Where(c => !StandardBounds.IsDeceptive(c))).Trim();
        if (kept.Length > longest)
            kept = kept[..(char.IsHighSurrogate(kept[longest - 1]) ? longest - 1 : longest)].TrimEnd();
        return kept;
    }
}
