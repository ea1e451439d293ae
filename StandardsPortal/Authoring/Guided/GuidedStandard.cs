using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring.Guided;

/// <summary>Writes the answers of the guided path as a standard: front matter, the rule, and what follows when it is missed.</summary>
public static class GuidedStandard
{
    /// <summary>Units of time offered; working days and hours follow from the clock that is chosen.</summary>
    public static readonly IReadOnlyList<Unit> Units = [Unit.Seconds, Unit.Minutes, Unit.Hours, Unit.Days, Unit.Weeks, Unit.Months];

    /// <summary>How contacts given up before an answer may count, as offered.</summary>
    public static readonly IReadOnlyList<AbandonedContacts> WaysToCount = [AbandonedContacts.Missed, AbandonedContacts.Ignored, AbandonedContacts.HandledOnly, AbandonedContacts.Answered];

    /// <summary>The rule as far as it is answered; null while its metric or limit is open.</summary>
    public static Threshold? Rule(GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Metric is not { } metric || answers.Number("limit") is not { } amount || UnitOf(answers) is not { } unit)
            return null;
        var contacts = metric.Contacts.Contains(answers["contacts"], StringComparer.Ordinal) ? answers["contacts"] : metric.Contacts[0];
        var rule = new Threshold
        {
            Metric = metric.Metric,
            Population = Population.Of(contacts),
            Comparator = metric.Metric.IsFloor ? Comparator.AtLeast : Comparator.AtMost,
            Limit = new(amount, unit),
            Clock = unit.IsWorkingTime || (metric.IsTime && answers["clock"] == Clock.Working.Name) ? Clock.Working : Clock.Elapsed,
            Start = metric.IsTime ? EventCatalogue.Find(answers["start"]) : null,
            Window = Window.All.FirstOrDefault(w => w.Name == answers["window"]),
            Exclusions = [.. answers.Rows("exclusion").Select(i => Exclusion(answers[$"exclusion{i}"], answers.Language)).Distinct()],
            LateAfter = answers.Number("late") is { } late ? new(late, unit) : null,
            UnacceptableAfter = answers.Number("unacceptable") is { } worst ? new(worst, unit) : null,
        };
        if (metric.IsTime && answers.Number("share") is { } percent && Share.TryFromPercent(percent, out var share))
            rule = rule with { Share = share, Quantifier = share == Share.Whole ? Quantifier.All : Quantifier.AtLeast };
        return rule.CountsAbandoned ? rule with { Abandoned = WaysToCount.FirstOrDefault(w => w.Name == answers["abandoned"]) } : rule;
    }

    /// <summary>The unit of limit and tiers: chosen with its clock for a time, else the metric's own.</summary>
    public static Unit? UnitOf(GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Metric is { IsTime: false } metric)
            return metric.Unit;
        if (Units.FirstOrDefault(u => u.Name == answers["unit"]) is not { } unit)
            return null;
        var working = answers["clock"] == Clock.Working.Name;
        if (unit == Unit.Days)
            return working ? Unit.BusinessDays : Unit.CalendarDays;
        return unit == Unit.Hours && working ? Unit.BusinessHours : unit;
    }

    /// <summary>The standard as Markdown.</summary>
    public static string Markdown(GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return FrontMatterForm.Write(Body(answers), Of(answers));
    }

    /// <summary>An identifier from channel and metric that no standard has yet; the author may write another.</summary>
    public static string SuggestedId(GuidedAnswers answers, IReadOnlyCollection<string> taken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var id = $"{answers.Channel?.Slug}-{answers.Metric?.Metric.Name.Replace('_', '-')}".Trim('-');
        for (var number = 2; taken.Contains(id); number++)
            id = $"{answers.Channel?.Slug}-{answers.Metric?.Metric.Name.Replace('_', '-')}-{number}".Trim('-');
        return id;
    }

    private static Standard Of(GuidedAnswers answers) => new()
    {
        Id = answers["id"],
        Title = answers["title"],
        Language = answers.Language,
        Stage = answers.Stage,
        Channel = answers.Channel,
        Owner = answers["owner"],
        Audience = answers.Audience,
        ReviewEveryMonths = answers.ReviewMonths,
        Evidence = [.. answers.Rows("record", "evidence").Select(i => answers.Has($"record{i}") ? Evidence.Record(answers[$"record{i}"], answers[$"evidence{i}"]) : new Evidence(answers[$"evidence{i}"]))],
        Authority = [.. answers.Rows("who", "may").Select(i => new Authority(answers[$"who{i}"], answers[$"may{i}"], answers.Has($"upto{i}") ? answers[$"upto{i}"] : null))],
        Exceptions = [.. answers.Rows("exclusion", "meaning").Select(i => ExceptionLine(answers, i))],
    };

    private static string ExceptionLine(GuidedAnswers answers, int row)
    {
        var name = answers[$"exclusion{row}"];
        if (name.Length == 0)
            return answers[$"meaning{row}"];
        var words = RulePrinter.Circumstance(Exclusion(name, answers.Language), answers.Language);
        words = char.ToUpper(words[0], answers.Language.Culture) + words[1..];
        return answers.Has($"meaning{row}") ? $"{words}: {answers[$"meaning{row}"]}" : words;
    }

    private static Exclusion Exclusion(string words, Language language) =>
        new(Circumstances.SlugOf(words, language) ?? Circumstances.SlugOf(words) ?? words);

    private static string Body(GuidedAnswers answers)
    {
        var language = answers.Language;
        var body = new StringBuilder();
        Section("meets");
        if (answers.Has("meets"))
            Paragraph(answers["meets"]);
        if (Rule(answers) is { } rule)
        {
            body.Append("```rule\n").Append(RulePrinter.Sentence(rule, language)).Append("\n```\n");
            Tiers(rule);
        }
        return body.ToString();

        void Section(string name) => body.Append("\n## ").Append(Words.Guided.In(language, $"section.{name}")).Append("\n\n");

        void Paragraph(string text) => body.Append(Plain(text)).Append("\n\n");

        void Tiers(Threshold limits)
        {
            if (!answers.Has("lateact") && !answers.Has("worstact"))
                return;
            Section("late");
            foreach (var (tier, act, key) in new[] { (limits.LateAfter, answers["lateact"], "tier.late"), (limits.UnacceptableAfter, answers["worstact"], "tier.unacceptable") })
            {
                if (tier is not null && act.Length > 0)
                    body.Append("- ").Append(Words.Guided.In(language, limits.Comparator == Comparator.AtLeast ? key + ".below" : key, RulePrinter.Amount(tier, language), act)).Append('\n');
            }
        }
    }

    /// <summary>Text that starts like a heading, a list or a fence starts none.</summary>
    private static string Plain(string text) => text[0] is '#' or '-' or '+' or '*' or '>' or '`' or '~' or '=' or '|' ? "\\" + text : text;
}
