using System.Globalization;
using System.Text;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>Writes fields as front matter that reads back as the same values, whatever they hold.</summary>
internal sealed class YamlWriter(string newLine)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off" };

    /// <summary>The field's lines, or nothing where the standard has no value for it.</summary>
    public string Field(string field, Standard standard) => field switch
    {
        "id" => Line(field, standard.Id),
        "title" => Line(field, standard.Title),
        "language" => Line(field, standard.Language.Code),
        "stage" => Line(field, standard.Stage?.Slug),
        "channel" => Line(field, standard.Channel?.Slug),
        "owner" => Line(field, standard.Owner),
        "audience" => standard.Audience.Count == 0 ? "" : $"audience: [{string.Join(", ", standard.Audience.Select(Value))}]{newLine}",
        "review" => Line(field, standard.ReviewEveryMonths is { } months ? ReviewCycle.Format(months) : null),
        "review_warning" => Line(field, standard.ReviewWarningDays is { } days ? ReviewCycle.FormatWarning(days) : null),
        "evidence" => EvidenceList(standard.Evidence),
        "evidence_age" => Line(field, standard.EvidenceAgeMonths is { } age ? ReviewCycle.Format(age) : null),
        "authority" => Group(field, standard.Authority.Select(a => new[] { ("who", a.Role), ("may", a.May), ("up_to", a.UpTo) })),
        "exceptions" => List(field, standard.Exceptions),
        "suppress" => Group(field, standard.Suppressions.Select(s => new[] { ("rule", s.Rule), ("reason", s.Reason), ("author", s.Author), ("date", Date(s.Date)), ("expires", Date(s.Expires)) })),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No field of a standard."),
    };

    private string EvidenceList(IReadOnlyList<Evidence> evidence)
    {
        var lines = new StringBuilder();
        foreach (var item in evidence.Where(e => !string.IsNullOrWhiteSpace(e.Text)))
        {
            if (item.RecordId is null)
                lines.Append("  - ").Append(Quoted(item.Text)).Append(newLine);
            else
                lines.Append("  - record: ").Append(Value(item.RecordId)).Append(newLine);
            if (item.Note is { } note)
                lines.Append("    note: ").Append(Value(note)).Append(newLine);
        }
        return lines.Length == 0 ? "" : $"evidence:{newLine}{lines}";
    }

    public string Line(string field, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{field}: {Value(value)}{newLine}";

    public string List(string field, IEnumerable<string> values)
    {
        var lines = values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => $"  - {Quoted(v)}{newLine}").ToList();
        return lines.Count == 0 ? "" : $"{field}:{newLine}{string.Concat(lines)}";
    }

    private string Group(string field, IEnumerable<(string Key, string? Value)[]> entries)
    {
        var lines = new StringBuilder();
        foreach (var entry in entries)
        {
            var lead = "  - ";
            foreach (var (key, value) in entry)
            {
                if (string.IsNullOrWhiteSpace(value))
                    continue;
                lines.Append(lead).Append(key).Append(": ").Append(Value(value)).Append(newLine);
                lead = "    ";
            }
        }
        return lines.Length == 0 ? "" : $"{field}:{newLine}{lines}";
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Plain where YAML can only read it as this text, otherwise in quotation marks.</summary>
    private static string Value(string value)
    {
        value = value.Trim();
        var isPlain = char.IsLetterOrDigit(value[0]) && !Reserved.Contains(value);
        foreach (var c in value)
            isPlain = isPlain && (char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '_' or '(' or ')');
        return isPlain ? value : Quoted(value);
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        foreach (var c in value.Trim())
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || StandardBounds.IsDeceptive(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF')
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
