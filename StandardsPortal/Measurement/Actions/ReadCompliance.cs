using StandardsPortal.Audit;
using NodaTime;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The newest results of every rule over a time, with what was counted out: what a report prints and a table holds.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadCompliance(ReadResults results, ReadStandardResults standards, ListExclusions exclusions, TimeProvider clock)
{
    /// <summary>A report of more years than these is asked for by mistake.</summary>
    private const int MostYears = 10;

    /// <param name="from">First day.</param>
    /// <param name="until">Last day, included, as people say it.</param>
    public async Task<Outcome<ComplianceReport>> RunAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (until < from || from.Year + MostYears < until.Year || until == DateOnly.MaxValue)
            return Refusal.At("until", "measure.report-span", MostYears);
        var dashboard = await results.RunAsync(actor, new ResultFilter(), cancellation);
        if (dashboard.IsRefused)
            return dashboard.Refusal;
        var register = await exclusions.RunAsync(actor, cancellation);
        if (register.IsRefused)
            return register.Refusal;
        var span = (From: LocalDate.FromDateOnly(from), Until: LocalDate.FromDateOnly(until).PlusDays(1));
        var rules = new List<RuleCompliance>();
        foreach (var lines in dashboard.Value.Lines.GroupBy(l => l.StandardId, StringComparer.Ordinal).OrderBy(l => l.First().Stage.Order).ThenBy(l => l.First().Channel.Order).ThenBy(l => l.Key, StringComparer.Ordinal))
        {
            var standard = await standards.RunAsync(actor, lines.Key, cancellation: cancellation);
            if (standard.IsRefused)
                return standard.Refusal;
            rules.AddRange(standard.Value.Rules.Select(r => Of(standard.Value, r, span.From, span.Until, register.Value)).OfType<RuleCompliance>());
        }

        return new ComplianceReport(from, until.AddDays(1), clock.ReadUtc(), rules) { MadeBy = actor.Name };
    }

    /// <returns>Null for a rule that no sentence of this version's language can hold.</returns>
    private static RuleCompliance? Of(StandardResultsView standard, RuleResults results, LocalDate from, LocalDate until, IReadOnlyList<ExclusionView> register)
    {
        var windows = results.Windows.Where(w => w.From >= from && w.Until <= until).ToList();
        var rule = windows is [.., var newest] ? ResultRule.Of(newest) : ReadIn(results.Sentence);
        return rule is null ? null : new RuleCompliance
        {
            StandardId = standard.StandardId,
            Title = standard.Title,
            TitleLanguage = standard.TitleLanguage,
            Stage = standard.Stage,
            Channel = standard.Channel,
            Rule = rule,
            RuleIndex = results.RuleIndex,
            Windows = windows,
            Exclusions = [.. register.Where(e => Touches(e, rule, from, until)).Select(e => new AppliedExclusion(e.Circumstance, e.From, e.Until, e.Evidence, e.RegisteredBy, e.ApprovedBy))],
            EvaluatedAt = standard.Run?.EvaluatedAt,
            AsOf = standard.Run?.AsOf,
        };
    }

    private static Threshold? ReadIn(string sentence) =>
        Languages.Language.All.Select(l => RuleReader.Read(sentence, l).Threshold).FirstOrDefault(t => t is not null);

    /// <summary>Only what was approved counts cases out, and only where the rule excludes its circumstance.</summary>
    private static bool Touches(ExclusionView entry, Threshold rule, LocalDate from, LocalDate until) =>
        entry.State == ExclusionState.Approved
        && rule.Exclusions.Any(e => string.Equals(e.Text, entry.Circumstance, StringComparison.OrdinalIgnoreCase))
        && entry.From < until.ToDateTimeUnspecified() && entry.Until > from.ToDateTimeUnspecified();
}
