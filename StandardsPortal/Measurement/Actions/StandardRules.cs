using NodaTime;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A standard's rules over time: each revision's hold from its first day until the next one's, or until it was withdrawn.</summary>
internal static class StandardRules
{
    /// <param name="history">With its texts.</param>
    /// <param name="only">Numbers of the revisions that count; null for all.</param>
    public static IReadOnlyList<RuleInForce> Of(RevisionHistory history, IReadOnlyList<int>? only = null)
    {
        var counting = history.Revisions.Where(r => TookForce(r) && (only is null || only.Contains(r.Number))).ToList();
        var rules = new List<RuleInForce>();
        for (var i = 0; i < counting.Count; i++)
        {
            var revision = counting[i];
            var until = i + 1 < counting.Count ? counting[i + 1].EffectiveOn : (DateOnly?)null;
            if (revision.Withdrawal is { } withdrawal && (until is null || DateOnly.FromDateTime(withdrawal.At) < until))
                until = DateOnly.FromDateTime(withdrawal.At);
            if (until <= revision.EffectiveOn)
                continue;
            rules.AddRange(ThresholdsOf(revision).Select(r => new RuleInForce(
                r.Rule, revision.StandardId, revision.Number, r.Index, Start(r.Rule, revision.EffectiveOn), until is { } end ? Start(r.Rule, end) : null)));
        }

        return rules;
    }

    /// <summary>The rules of a revision, each with its place; those that can't be read are left out, as they were at publication.</summary>
    private static IEnumerable<(Threshold Rule, int Index)> ThresholdsOf(Revision revision) =>
        Reading.StandardOf(revision.Source).Rules.Select((clause, index) => (clause.Reading.Threshold, index)).Where(r => r.Threshold is not null).Select(r => (r.Threshold!, r.index));

    /// <summary>A day of a rule that names a zone begins there; without one it is a day of UTC, as the revision's own is.</summary>
    private static Instant Start(Threshold rule, DateOnly day) =>
        LocalDay.Start(DateTimeZoneProviders.Tzdb.GetZoneOrNull(rule.Zone ?? "Etc/UTC") ?? DateTimeZone.Utc, LocalDate.FromDateOnly(day));

    /// <summary>A revision withdrawn before its first day never held.</summary>
    private static bool TookForce(Revision revision) => revision.Withdrawal is null || DateOnly.FromDateTime(revision.Withdrawal.At) > revision.EffectiveOn;
}
