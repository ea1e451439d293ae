using StandardsPortal.Authoring.Guided;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Ui.Guided;

/// <param name="Shape">What a choice that needs explaining comes to; null for one whose name says it.</param>
/// <param name="Language">Language of the name, where it is not the reader's.</param>
public sealed record GuidedOption(string Value, string Name, string? Shape = null, string? Language = null);

/// <summary>What can be chosen for a question, in the reader's words.</summary>
public static class GuidedOptions
{
    public static IReadOnlyList<GuidedOption> Of(GuidedField field, GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(answers);
        var reader = Language.Current;
        return field.Name switch
        {
            "language" => [.. Language.All.Select(l => new GuidedOption(l.Code, l.NativeName, Language: l.Code))],
            "stage" => [.. Stage.All.Select(s => new GuidedOption(s.Slug, s.Name(reader)))],
            "channel" => [.. Channel.All.Select(c => new GuidedOption(c.Slug, c.Name(reader)))],
            "audience" => [new(Team.Everyone, Team.NameOf(Team.Everyone, reader)), .. Team.All.Select(t => new GuidedOption(t.Slug, t.Name(reader)))],
            "metric" => [.. GuidedMetric.All.Where(m => m.IsOn(answers.Channel)).Select(m => new GuidedOption(m.Metric.Name, Sentence(RulePrinter.MetricName(m.Metric, reader)), m.Skeleton(reader)))],
            "contacts" => [.. (answers.Metric?.Contacts ?? []).Select(c => new GuidedOption(c, RulePrinter.Population(Population.Of(c), reader)))],
            "unit" => [.. GuidedStandard.Units.Select(u => new GuidedOption(u.Name, Words.Guided[$"unit.{u.Name}"]))],
            "clock" => [new("elapsed", Words.Guided["clock.elapsed"]), new("working", Words.Guided["clock.working"])],
            "start" => [.. EventCatalogue.All.Select(e => new GuidedOption(e.Name, EventCatalogue.Name(e, reader)))],
            "window" => [.. Window.All.Select(w => new GuidedOption(w.Name, Words.Thresholds[$"period.{w.Name}"]))],
            "abandoned" => [.. GuidedStandard.WaysToCount.Select(w => new GuidedOption(w.Name, Words.Thresholds[$"abandoned.{w.Name}"]))],
            _ => [],
        };
    }

    /// <summary>The question; a tier's says its unit and direction.</summary>
    public static string Label(GuidedField field, GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(answers);
        if (field.Name is "late" or "unacceptable")
        {
            var unit = GuidedStandard.UnitOf(answers) is { } known ? Words.Guided[$"unit.{known.Name}"] : "";
            return answers.Metric?.Metric.IsFloor == true ? Words.Guided[$"field.{field.Name}.below"] : Words.Guided[$"field.{field.Name}.after", unit];
        }
        return field.Name == "limit" && answers.Metric?.Unit == Unit.Percent ? Words.Guided["field.limit.percent"] : Words.Guided[$"field.{field.Word}"];
    }

    /// <summary>An answer as it is shown again: the chosen names, or what was typed.</summary>
    public static string Shown(GuidedField field, GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(answers);
        if (field.Word == "record" || field.Kind is not (GuidedKind.Choice or GuidedKind.Radio or GuidedKind.Many))
            return answers[field.Name];
        var chosen = answers[field.Name].Split(',');
        return string.Join(" · ", Of(field, answers).Where(o => chosen.Contains(o.Value)).Select(o => o.Name));
    }

    private static string Sentence(string name) => name.Length == 0 ? name : char.ToUpper(name[0], System.Globalization.CultureInfo.InvariantCulture) + name[1..];
}
