namespace StandardsPortal.Standards.Lint;

/// <summary>Holds a translation to its source: the same standard, in the same place, with rules that mean the same.</summary>
public static class TranslationCheck
{
    /// <returns>Findings whose spans lie in the translation.</returns>
    public static IReadOnlyList<Finding> Compare(StandardReading source, StandardReading translation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(translation);
        List<Finding> findings = [];
        var (original, other) = (source.Standard, translation.Standard);
        Check("id", original.Id, other.Id);
        Check("stage", original.Stage?.Slug, other.Stage?.Slug);
        Check("channel", original.Channel?.Slug, other.Channel?.Slug);
        Check("audience", Audience(original), Audience(other));
        if (original.Language == other.Language)
            Tell("K01.language", FieldOf(translation, "language"), original.Language.Code);
        if (RecordsOf(original) is var rests && RecordsOf(other) is var restsHere && rests != restsHere)
            Tell("K01.evidence", FieldOf(translation, "evidence"), rests, restsHere);
        if (original.Rules.Count != other.Rules.Count)
        {
            var end = translation.Source.Text.Length;
            Tell("K01.rules", other.Rules.Count > 0 ? other.Rules[0].TextSpan : new Span(end, end), original.Rules.Count, other.Rules.Count);
            return findings;
        }
        for (var i = 0; i < original.Rules.Count; i++)
        {
            var (a, b) = (original.Rules[i].Reading.Threshold, other.Rules[i].Reading.Threshold);
            // A rule that can't be read has its own finding.
            if (a is null || b is null || b.DifferencesFrom(a) is not { Count: > 0 } differences)
                continue;
            Tell("K01.translation", other.Rules[i].TextSpan, new SlotLabels(differences), original.Rules[i].Text.ReplaceLineEndings(" "));
        }
        return findings;

        void Check(string field, string? expected, string? actual)
        {
            if (expected is not null && actual is not null && expected != actual)
                Tell("K01.field", FieldOf(translation, field), field, expected, actual);
        }

        void Tell(string key, Span span, params object?[] values) => findings.Add(new Finding
        {
            Rule = "K01",
            Severity = Severity.Error,
            Blocks = true,
            Span = span,
            Text = translation.Source.Slice(span),
            Key = key,
            Values = values,
        });
    }

    /// <summary>The teams in one order: listing them in another asks nobody else. Null while none is named, which has its own finding.</summary>
    private static string? Audience(Standard standard) =>
        standard.Audience.Count == 0 ? null : string.Join(", ", standard.Audience.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The records of evidence in one order: one standard rests on the same customers in every language.</summary>
    private static string RecordsOf(Standard standard)
    {
        var ids = string.Join(", ", standard.Evidence.Select(e => e.RecordId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return ids.Length == 0 ? "–" : ids;
    }

    private static Span FieldOf(StandardReading reading, string field) => reading.Standard.FieldSpans.GetValueOrDefault(field);

    /// <summary>The slots in which two rules differ, named in the language of whoever formats them.</summary>
    private sealed record SlotLabels(IReadOnlyList<Thresholds.Difference> Differences) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider)
        {
            var language = Languages.Language.For(formatProvider as System.Globalization.CultureInfo ?? System.Globalization.CultureInfo.CurrentUICulture);
            return string.Join(language == Languages.Language.Arabic ? "، " : ", ", Differences.Select(d => d.Label(language)));
        }
    }
}
