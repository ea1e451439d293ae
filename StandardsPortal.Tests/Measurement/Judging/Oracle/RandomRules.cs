using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>Rules on one metric drawn from a seed, every slot of which changes what a result says.</summary>
internal sealed class RandomRules(Random random, string metric, string kind)
{
    private static readonly string[] Labels = ["channel", "team", "topic", "priority", "reason", "outcome"];

    /// <summary>The moment that starts the metric's clock, and those that may follow.</summary>
    public static (string Start, string[] Others) MomentsOf(string metric) => metric switch
    {
        "speed_to_answer" or "abandonment_rate" => ("queued", ["answered", "abandoned"]),
        "first_response_time" => ("created", ["first-response"]),
        "first_resolution_time" => ("created", ["first-resolved"]),
        "full_resolution_time" => ("created", ["resolved"]),
        "reopen_rate" or "first_contact_resolution" => ("created", ["resolved", "reopened"]),
        "on_time_delivery" => ("ordered", ["delivered"]),
        "escalation_rate" => ("created", []),
        _ => ("answered", []),
    };

    public static IReadOnlyList<string> HeadsOf(string metric)
    {
        var (start, others) = MomentsOf(metric);
        IEnumerable<string> more = metric switch
        {
            "csat" or "nps" or "ces" => ["value:score"],
            "first_contact_resolution" => ["value:contacts"],
            "on_time_delivery" => ["due"],
            _ when metric.EndsWith("_time", StringComparison.Ordinal) => ["pause:waiting-for-customer", "pause:waiting-for-third-party", "pause:lunch"],
            _ => [],
        };
        return [start, .. others, .. Labels, .. more];
    }

    public Threshold Next()
    {
        var rule = new Threshold
        {
            Metric = Metric.Of(metric),
            Population = new("", OneOf(3) ? "phone" : null, OneOf(6) ? "billing" : null, OneOf(6) ? "urgent" : null),
            Window = OneOf(4) ? null : Pick([.. Window.All]),
            Zone = OneOf(4) ? Pick("Asia/Seoul", "America/New_York") : null,
            Exclusions = [.. ((string[])["severe-weather", "staff party"]).Where(_ => OneOf(2)).Select(e => new Exclusion(e))],
            MinimumSample = OneOf(4) ? random.Next(1, 6) : null,
        };
        return kind switch
        {
            "times" => Timed(rule),
            "days" => Shared(Daily(rule)),
            "waiting" => Waiting(rule),
            "middles" => Middle(rule),
            "rates" => OneOf(2) ? Shared(rule) : rule with { Limit = new(random.Next(101), Unit.Percent), Comparator = Pick(Comparator.AtLeast, Comparator.AtMost, Comparator.LessThan, Comparator.MoreThan), Rounding = Rounding() },
            _ => rule with { Limit = new(metric == "nps" ? random.Next(-50, 90) : random.Next(10, 50) / 10m, Unit.Score), Comparator = Pick(Comparator.AtLeast, Comparator.AtMost, Comparator.MoreThan) },
        };
    }

    private Threshold Timed(Threshold rule)
    {
        var limit = Pick<Limit>(new(30, Unit.Minutes), new(1, Unit.Hours), new(5, Unit.Hours), new(4, Unit.BusinessHours), new(11, Unit.BusinessHours), new(1, Unit.Days), new(2, Unit.Days), new(1, Unit.Weeks), new(1.5m, Unit.Hours));
        var isClocked = limit.Unit == Unit.Hours || limit.Unit == Unit.Minutes;
        return Shared(rule with
        {
            Limit = limit,
            Comparator = Pick(Comparator.AtMost, Comparator.AtMost, Comparator.LessThan, Comparator.AtLeast, Comparator.MoreThan),
            Clock = limit.Unit.IsWorkingTime || (isClocked && OneOf(2)) ? Clock.Working : Clock.Elapsed,
            Pauses = Pauses(),
        });
    }

    private Threshold Daily(Threshold rule)
    {
        var unit = Pick(Unit.BusinessDays, Unit.BusinessDays, Unit.CalendarDays, Unit.Months, Unit.Days);
        var amount = unit == Unit.Months ? 1 : random.Next(4);
        return rule with
        {
            Limit = new(amount, unit),
            Comparator = Pick(Comparator.AtMost, Comparator.AtMost, Comparator.LessThan),
            Clock = unit == Unit.BusinessDays || (unit == Unit.Days && OneOf(2)) ? Clock.Working : Clock.Elapsed,
            Pauses = Pauses(),
        };
    }

    private Threshold Waiting(Threshold rule)
    {
        var isLong = OneOf(4);
        var limit = new Limit(Pick(20, 60, 120), Unit.Seconds);
        var shared = Shared(rule with { Limit = limit, Comparator = isLong ? Comparator.MoreThan : Pick(Comparator.AtMost, Comparator.LessThan) });
        return shared with
        {
            // Long waits are what should not happen: the rule names how many may.
            Share = isLong ? Share() : shared.Share,
            Quantifier = isLong ? Pick(Quantifier.AtMost, Quantifier.LessThan) : shared.Quantifier,
            LateAfter = isLong ? null : shared.LateAfter,
            UnacceptableAfter = isLong ? null : shared.UnacceptableAfter,
            Abandoned = Pick(null, AbandonedContacts.Missed, AbandonedContacts.Ignored, AbandonedContacts.HandledOnly, AbandonedContacts.Answered, AbandonedContacts.ShortDropped(new(Pick(5, 60), Unit.Seconds))),
        };
    }

    private Threshold Middle(Threshold rule) => rule with
    {
        Statistic = Pick(Statistic.Average, Statistic.Median),
        Limit = Pick<Limit>(new(10, Unit.Hours), new(40, Unit.Hours), new(900, Unit.Minutes), new(8, Unit.BusinessHours)) is var limit ? limit : null,
        Comparator = Pick(Comparator.AtMost, Comparator.LessThan),
        Clock = limit!.Unit.IsWorkingTime ? Clock.Working : Clock.Elapsed,
        Pauses = Pauses(),
    };

    private Threshold Shared(Threshold rule)
    {
        var isCeiling = rule.Comparator is Comparator.AtMost or Comparator.LessThan;
        var hasTiers = rule.Limit is { Value: > 0 } && isCeiling && OneOf(2);
        var isAll = rule.Limit is not null && OneOf(5);
        return rule with
        {
            Share = isAll ? null : Share(),
            Quantifier = isAll ? Quantifier.All : Pick(Quantifier.AtLeast, Quantifier.AtLeast, Quantifier.AtMost, Quantifier.MoreThan, Quantifier.LessThan, Quantifier.Exactly),
            LateAfter = hasTiers ? rule.Limit! with { Value = rule.Limit.Value * 2 } : null,
            UnacceptableAfter = hasTiers ? rule.Limit! with { Value = rule.Limit.Value * 4 } : null,
            Rounding = Rounding(),
        };
    }

    private Sequence<Exclusion> Pauses() => [.. ((string[])["waiting-for-customer", "waiting-for-third-party"]).Where(_ => OneOf(2)).Select(e => new Exclusion(e))];

    private Rounding? Rounding() => OneOf(4) ? Pick([.. StandardsPortal.Thresholds.Rounding.All]) : null;

    private Share Share() => StandardsPortal.Thresholds.Share.TryFromPercent(Pick(0m, 25m, 33.33m, 50m, 60m, 66.67m, 75m, 80m, 90m, 100m), out var share) ? share : throw new InvalidOperationException();

    private bool OneOf(int n) => random.Next(n) == 0;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
