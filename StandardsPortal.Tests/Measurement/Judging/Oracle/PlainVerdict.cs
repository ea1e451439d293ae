using System.Globalization;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>Findings of one window told as a line; and the engine's own result told the same way.</summary>
internal static class PlainVerdict
{
    public static string Tell(Threshold rule, IReadOnlyList<(bool Out, PlainFinding Finding)> found)
    {
        var counted = found.Where(f => !f.Out).Select(f => f.Finding).ToArray();
        var excluded = found.Count(f => f.Out);
        var all = Figure(rule, [.. found.Select(f => f.Finding)]);
        var told = Figure(rule, counted);
        return Line(
            told.Met, told.Total, excluded, counted.Count(f => f.Stand == Stand.Pending), counted.Count(f => f.Late), counted.Count(f => f.Unacceptable), told.Verdict, told.Value,
            excluded == 0 ? "" : $"{all.Met}/{all.Total} {all.Verdict}",
            Variants(rule, counted));
    }

    public static string Tell(WindowResult r) => Line(
        r.Met, r.Total, r.Excluded, r.Pending, r.Late, r.Unacceptable, r.Verdict, r.Value,
        r.WithoutExclusions is { } w ? $"{w.Met}/{w.Total} {w.Verdict}" : "",
        string.Join(' ', r.Variants.Select(v => $"{v.Name} {v.Met}/{v.Total}")));

    private static string Line(long met, long total, long excluded, long pending, long late, long unacceptable, Verdict verdict, long? value, string without, string variants) =>
        string.Create(CultureInfo.InvariantCulture, $"{met}/{total} excluded {excluded} pending {pending} late {late} unacceptable {unacceptable} {verdict} value {value} without ({without}) variants ({variants})");

    private static (long Met, long Total, Verdict Verdict, long? Value) Figure(Threshold rule, IReadOnlyList<PlainFinding> cases)
    {
        var figure = rule switch
        {
            { Statistic: not Statistic.Case } or { Metric.Name: "ces" } => Middle(rule, [.. cases.Where(c => c.Figure is not null && c.Stand != Stand.Pending).Select(c => c.Figure!.Value).Order()]),
            { Metric.Name: "nps" } => Promoters(rule, cases),
            _ => Shared(rule, cases),
        };
        return figure.Verdict is Verdict.Met or Verdict.Missed && rule.MinimumSample is { } sample && figure.Total < sample ? figure with { Verdict = Verdict.NotProven } : figure;
    }

    private static (long Met, long Total, Verdict Verdict, long? Value) Middle(Threshold rule, IReadOnlyList<decimal> figures)
    {
        if (figures.Count == 0)
            return (0, 0, Verdict.NoCases, null);
        var (low, high) = (figures[(figures.Count - 1) / 2], figures[figures.Count / 2]);
        // Of one thousandth of the limit's unit; sums of two or of all are compared, nothing is divided first.
        var (sum, of) = rule.Statistic == Statistic.Median ? (low + high, 2) : (figures.Sum(), figures.Count);
        var limit = rule.Limit!.Value * (rule.Limit.Unit.Length ?? 1) * 1_000 * of;
        return (0, figures.Count, Bounds(rule.Comparator!.Value, sum, limit) ? Verdict.Met : Verdict.Missed, (long)decimal.Round(sum / of));
    }

    private static (long Met, long Total, Verdict Verdict, long? Value) Promoters(Threshold rule, IReadOnlyList<PlainFinding> cases)
    {
        if (cases.Count == 0)
            return (0, 0, Verdict.NoCases, null);
        var (good, bad) = (cases.Count(c => c.Stand == Stand.Good), cases.Count(c => c.Stand == Stand.Bad));
        var kept = Bounds(rule.Comparator!.Value, (good - bad) * 100m, rule.Limit!.Value * cases.Count);
        return (good, cases.Count, kept ? Verdict.Met : Verdict.Missed, (long)decimal.Round((good - bad) * 100_000m / cases.Count));
    }

    private static (long Met, long Total, Verdict Verdict, long? Value) Shared(Threshold rule, IReadOnlyList<PlainFinding> cases)
    {
        var (met, total) = ((long)cases.Count(c => c.Stand == Stand.Good), (long)cases.Count(c => c.Stand is Stand.Good or Stand.Bad or Stand.GivenUp));
        if (Formulas(rule, cases) is { Count: > 0 } formulas)
        {
            if (rule.Abandoned is null)
                return (formulas[0].Met, formulas[0].Total, Verdict.NotMeasurable, null);
            (_, met, total) = formulas.Single(f => f.Name == rule.Abandoned.Name);
        }
        if (total == 0)
            return (met, 0, Verdict.NoCases, null);
        return (met, total, Keeps(rule, met, total) ? Verdict.Met : Verdict.Missed, null);
    }

    private static string Variants(Threshold rule, IReadOnlyList<PlainFinding> cases) => string.Join(' ', Formulas(rule, cases).Select(f => $"{f.Name} {f.Met}/{f.Total}"));

    /// <summary>A/O, A/(O−S), A/(O−B), A/H, (A+B)/O, as the field's table has them; of a rule on long waits, the rest of each.</summary>
    private static IReadOnlyList<(string Name, long Met, long Total)> Formulas(Threshold rule, IReadOnlyList<PlainFinding> cases)
    {
        if (rule.Metric!.Name != "speed_to_answer" || !cases.Any(c => c.Stand == Stand.GivenUp))
            return [];
        var countsLong = rule.Comparator is Comparator.MoreThan or Comparator.AtLeast;
        var judged = cases.Where(c => c.Stand is Stand.Good or Stand.Bad or Stand.GivenUp).ToArray();
        long o = judged.Length;
        long h = judged.Count(c => c.Answered);
        long a = judged.Count(c => c.Stand == (countsLong ? Stand.Bad : Stand.Good));
        long b = judged.Count(c => c is { Stand: Stand.GivenUp, InTime: true });
        long s = judged.Count(c => c is { Stand: Stand.GivenUp, Short: true });
        (string Name, long Met, long Total)[] five = [("missed", a, o), ("short-dropped", a, o - s), ("ignored", a, o - b), ("handled-only", a, h), ("answered", a + b, o)];
        return [.. five.Select(f => countsLong ? f with { Met = f.Total - f.Met } : f)];
    }

    private static bool Keeps(Threshold rule, long met, long total)
    {
        if (rule is { Share: null, Limit.Unit.Name: "percent" })
            return Bounds(rule.Comparator!.Value, Rounded(rule, met, total).Met, rule.Limit!.Value * Rounded(rule, met, total).Of / 100);
        var (points, of) = Rounded(rule, met, total);
        var (left, right) = (points * 100, (rule.Share ?? Share.Whole).Percent * of);
        return rule.Quantifier switch
        {
            Quantifier.All or Quantifier.AtLeast => left >= right,
            Quantifier.MoreThan => left > right,
            Quantifier.AtMost => left <= right,
            Quantifier.LessThan => left < right,
            _ => left == right,
        };
    }

    /// <summary>Only where the rule says so is the measured share rounded before it is compared.</summary>
    private static (decimal Met, decimal Of) Rounded(Threshold rule, long met, long total) => rule.Rounding?.Name switch
    {
        "down" => (Math.Floor(met * 100m / total), 100),
        "whole-percent" => (Math.Round(met * 100m / total, 0, MidpointRounding.AwayFromZero), 100),
        "one-decimal" => (Math.Round(met * 100m / total, 1, MidpointRounding.AwayFromZero), 100),
        _ => (met, total),
    };

    private static bool Bounds(Comparator comparator, decimal left, decimal right) => comparator switch
    {
        Comparator.AtMost => left <= right,
        Comparator.LessThan => left < right,
        Comparator.MoreThan => left > right,
        Comparator.EqualTo => left == right,
        _ => left >= right,
    };
}
