using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring.Guided;

/// <summary>Holds the answers of the guided path to what a standard must say, step by step and as a whole.</summary>
public static class GuidedCheck
{
    private static readonly string[] Named = ["who", "may"];

    /// <summary>What a step's answers lack or get wrong; empty when the path may go on.</summary>
    public static IReadOnlyList<GuidedFault> Of(GuidedStep step, GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        List<GuidedFault> faults = [];
        foreach (var field in GuidedPath.Asked(step, answers))
        {
            if (!answers.Has(field.Name))
            {
                if (field.Required && !(field.Name == "evidence1" && answers.Has("record1")))
                    faults.Add(new GuidedFault(field.Name, $"missing.{field.Word}", []));
                continue;
            }
            if (Unreadable(field, answers) is { } key)
                faults.Add(new GuidedFault(field.Name, key, [answers[field.Name]]));
            else if (field.Kind is GuidedKind.Line or GuidedKind.Text && field.Name is not ("sentence" or "id"))
                faults.AddRange(Vague(field.Name, answers));
        }
        faults.AddRange(Together(step.Name, answers).Where(f => faults.TrueForAll(g => g.Field != f.Field)));
        return faults;
    }

    /// <summary>The first step that is not answered, or null when the standard can be written.</summary>
    public static GuidedStep? Open(GuidedAnswers answers) => GuidedPath.Steps.FirstOrDefault(s => Of(s, answers).Count > 0);

    /// <summary>What is vague about a sentence by itself: each finding asks for the fact that is missing.</summary>
    public static IReadOnlyList<Finding> Questions(GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Has("sentence") ? Linter.Lint(StandardReader.Read(Prose(answers["sentence"]), answers.Language)) : [];
    }

    /// <summary>Everything that would stop the written standard from being submitted.</summary>
    /// <param name="records">Records of evidence by id; null where they are not known.</param>
    public static IReadOnlyList<Finding> Blocking(GuidedAnswers answers, DateOnly today, IReadOnlyDictionary<string, EvidenceRecord>? records = null)
    {
        var reading = StandardReader.Read(GuidedStandard.Markdown(answers));
        return [.. PublicationGate.Findings(reading, today, records: records).Where(PublicationGate.Stops)];
    }

    private static string? Unreadable(GuidedField field, GuidedAnswers answers)
    {
        var answer = answers[field.Name];
        var number = answers.Number(field.Name);
        return (field.Row is null ? field.Name : field.Word) switch
        {
            "language" => Language.TryParse(answer, out _) ? null : "choose",
            "stage" => answers.Stage is null ? "choose" : null,
            "channel" => answers.Channel is null ? "choose" : null,
            "metric" => answers.Metric is null ? "choose" : null,
            "contacts" => answers.Metric?.Contacts.Contains(answer, StringComparer.Ordinal) == false ? "choose" : null,
            "unit" => GuidedStandard.UnitOf(answers) is null ? "choose" : null,
            "clock" => answer is "elapsed" or "working" ? null : "choose",
            "start" => EventCatalogue.Find(answer) is null ? "choose" : null,
            "window" => Window.All.Any(w => w.Name == answer) ? null : "choose",
            "abandoned" => GuidedStandard.WaysToCount.Any(w => w.Name == answer) ? null : "choose",
            "audience" => answers.Audience.All(StandardId.IsValid) ? null : "choose",
            "record" => StandardId.IsValid(answer) ? null : "choose",
            "id" => StandardId.IsValid(answer) ? null : "id",
            "review" => answers.ReviewMonths is null ? "review" : null,
            "share" => number is > 0 and <= 100 && Share.TryFromPercent(number.Value, out _) ? null : "share",
            "limit" or "late" or "unacceptable" => IsAmount(number, answers.Metric) ? null : answers.Metric is { IsTime: false, Unit.Name: "percent" } ? "percent" : "number",
            _ => null,
        };
    }

    private static bool IsAmount(decimal? number, GuidedMetric? metric) =>
        number is > 0 and < 100_000 && decimal.Round(number.Value, 2) == number && (metric?.Unit != Unit.Percent || number <= 100);

    /// <summary>
    /// Words that no clock, count or scale can judge are asked about where they are typed. What only a sentence without a
    /// rule would lack (a time, a measure) is not: the rule says it.
    /// </summary>
    private static IEnumerable<GuidedFault> Vague(string field, GuidedAnswers answers) =>
        Linter.Lint(StandardReader.Read(Prose(answers[field]), answers.Language))
            .Where(f => f.Blocks && LintCatalogue.Find(f.Rule) is not { OnlyWithoutRules: true })
            .Take(1)
            .Select(f => new GuidedFault(field, "", [], f));

    /// <summary>As a paragraph: a leading mark would make it a list or a heading.</summary>
    private static string Prose(string text) => text.TrimStart('#', '-', '+', '*', '>', '`', '~', '=', '|', ' ');

    private static IEnumerable<GuidedFault> Together(string step, GuidedAnswers answers)
    {
        if (step == "tiers")
            return Tiers(answers);
        if (step == "exceptions")
            return answers.Rows("exclusion", "meaning").Where(i => !answers.Has($"exclusion{i}") || !answers.Has($"meaning{i}"))
                .Select(i => answers.Has($"exclusion{i}") ? new GuidedFault($"meaning{i}", "missing.meaning", [answers[$"exclusion{i}"]]) : new GuidedFault($"exclusion{i}", "missing.exclusion", []));
        if (step == "authority")
            return answers.Rows("who", "may", "upto").Where(i => i > 1).SelectMany(i => Named.Where(f => !answers.Has($"{f}{i}")).Select(f => new GuidedFault($"{f}{i}", $"missing.{f}", [])));
        if (step == "limit" && answers["clock"] == Clock.Working.Name && answers["unit"] is "weeks" or "months" && answers.Metric is { IsTime: true })
            return [new GuidedFault("clock", "clock", [])];
        return [];
    }

    /// <summary>A late limit lies beyond the limit, an unacceptable one beyond that; below, where more is better.</summary>
    private static IEnumerable<GuidedFault> Tiers(GuidedAnswers answers)
    {
        if (GuidedStandard.Rule(answers) is not { LateAfter: { } late, UnacceptableAfter: { } worst, Limit: { } limit } rule)
            yield break;
        var falls = rule.Comparator == Comparator.AtLeast;
        var order = falls ? "below" : "above";
        if (falls ? late.Value >= limit.Value : late.Value <= limit.Value)
            yield return new GuidedFault("late", $"order.{order}", [RulePrinter.Amount(limit, Language.Current)]);
        if (falls ? worst.Value >= late.Value : worst.Value <= late.Value)
            yield return new GuidedFault("unacceptable", $"order.{order}", [RulePrinter.Amount(late, Language.Current)]);
    }
}
