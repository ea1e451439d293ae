using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Ui;

/// <summary>What a column can be, in words: the machine's <c>at:first-response</c> is "when the first reply went out".</summary>
public static class FieldNames
{
    /// <summary>Fields a column of such a file can be given, by group, in the order in which a list offers them.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<string> Fields)> Offered(RowKind rows) => rows == RowKind.Aggregate
        ? [("aggregate", ["period", "target", "met", "total", "percent", "note"]), ("label", [.. LabelName.All.Select(l => $"label:{l}")])]
        :
        [
            ("id", ["id"]),
            ("at", [.. Moment.All.Select(m => $"at:{m}")]),
            ("label", [.. LabelName.All.Select(l => $"label:{l}")]),
            ("value", [.. ValueName.All.Select(v => $"value:{v}")]),
            ("duration", [.. Metric.All.Where(m => m.Measure == Measure.Time).SelectMany(m => new[] { $"duration:{m.Name}", $"duration:{m.Name}:working" })]),
        ];

    /// <summary>A field in words; a name that someone made up stays as it is.</summary>
    public static string In(string field, Language language)
    {
        ArgumentNullException.ThrowIfNull(field);
        var parts = field.Split(':');
        if (parts[0] == "duration" && parts.Length > 1 && Metric.Find(parts[1]) is { } metric)
        {
            var name = RulePrinter.MetricName(metric, language);
            return parts.Length > 2 ? Words.Measurement.In(language, "page.field.working", name) : name;
        }

        var key = $"page.field.{string.Join('.', parts)}";
        return Words.Measurement.Has(language, key) ? Words.Measurement.In(language, key) : parts[^1];
    }

    /// <summary>A label's value in words where it is one of ours: a channel, a team.</summary>
    public static string Value(string label, string value, Language language)
    {
        if (label == LabelName.Channel && Journey.Channel.All.FirstOrDefault(c => c.Slug == value) is { } channel)
            return channel.Name(language);
        return value;
    }
}
