using System.Globalization;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Standards.Lint;

/// <summary>Holds the evidence of a standard to its records, and asks for new when it has aged.</summary>
public static class EvidenceLint
{
    private const string Rule = "E02";

    /// <param name="records">Records by id; null where they are not known: then links are not judged, nor what only they date.</param>
    public static IReadOnlyList<Finding> Of(StandardReading reading, DateOnly today, IReadOnlyDictionary<string, EvidenceRecord>? records)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var standard = reading.Standard;
        if (standard.Evidence.Count == 0 || !standard.FieldSpans.TryGetValue("evidence", out var field))
            return [];
        List<Finding> findings = [];
        foreach (var id in standard.Evidence.Select(e => e.RecordId).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (records?.ContainsKey(id) == false)
                Tell("E02.unknown", SpanOf(reading, field, id), blocks: true, id);
        }
        // What stands open is asked for already, and what only an unknown record dates can't be told.
        if (standard.Evidence.Any(e => OpenPlace.In(e.Text).Any()) || standard.Evidence.Any(e => e.RecordId is { } id && records?.ContainsKey(id) != true))
            return findings;
        var limit = standard.EvidenceAgeMonths ?? EvidenceAge.UsualMonths;
        if (EvidenceAge.Newest(standard, records) is not { } newest)
            Tell("E02.undated", field, blocks: false);
        else if (EvidenceAge.IsAged(newest, limit, today))
            Tell("E02.aged", field, blocks: false, newest.ToString("yyyy-MM", CultureInfo.InvariantCulture), limit);
        return findings;

        void Tell(string key, Span span, bool blocks, params object?[] values) => findings.Add(new Finding
        {
            Rule = Rule,
            Severity = blocks ? Severity.Error : key == "E02.aged" ? Severity.Warning : Severity.Info,
            Blocks = blocks,
            Span = span,
            Text = reading.Source.Slice(span),
            Key = key,
            Values = values,
            Suppression = blocks ? null : standard.Suppressions.FirstOrDefault(s => s.Rule == Rule && !(s.Expires < today)),
        });
    }

    /// <summary>
    /// The linter's findings and those of the evidence together. A silence that hushes what only records or a calendar
    /// tell is in use, though the linter saw nothing for it to do; where the records are not known, nobody can say.
    /// </summary>
    public static IReadOnlyList<Finding> Join(IReadOnlyList<Finding> linted, StandardReading reading, DateOnly today, IReadOnlyDictionary<string, EvidenceRecord>? records)
    {
        ArgumentNullException.ThrowIfNull(linted);
        var evidence = Of(reading, today, records);
        var standard = reading.Standard;
        var isInUse = evidence.Any(f => f.Suppression is not null) || standard.Evidence.Any(e => e.RecordId is { } id && records?.ContainsKey(id) != true);
        if (isInUse && linted.Any(IsUnusedSilence))
            linted = [.. linted.Where(f => !IsUnusedSilence(f))];
        // By place alone and stable, so that what shares a place keeps its order.
        return evidence.Count == 0 ? linted : [.. linted.Concat(evidence).OrderBy(f => f.Span.Start)];
    }

    private static bool IsUnusedSilence(Finding finding) => finding is { Rule: "F20", Text: Rule };

    private static Span SpanOf(StandardReading reading, Span field, string id)
    {
        var at = reading.Source.Text.IndexOf(id, field.Start, Math.Max(0, Math.Min(field.End, reading.Source.Text.Length) - field.Start), StringComparison.Ordinal);
        return at < 0 ? field : new Span(at, at + id.Length);
    }
}
