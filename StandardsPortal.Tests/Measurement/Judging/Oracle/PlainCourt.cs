using NodaTime;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

internal enum Stand
{
    Outside,
    Good,
    Bad,
    Pending,
    GivenUp,
    Neither,
}

/// <summary>What one case is under a rule.</summary>
internal sealed record PlainFinding(Stand Stand)
{
    public bool Answered { get; init; }

    public bool InTime { get; init; }

    public bool Short { get; init; }

    public bool Late { get; init; }

    public bool Unacceptable { get; init; }

    /// <summary>Milliseconds or thousandths.</summary>
    public decimal? Figure { get; init; }
}

/// <summary>
/// Judges one case at a time by the facts of the field, written without a look at the engine: as slow and as plain as can be.
/// </summary>
internal sealed class PlainCourt(Threshold rule, PlainClock? desk, DateTimeZone zone, Instant asOf)
{
    public PlainFinding Judge(PlainCase one, Instant start) => rule.Metric!.Name switch
    {
        "first_response_time" => Timed(one, start, "first-response"),
        "first_resolution_time" => Timed(one, start, "first-resolved"),
        "full_resolution_time" => Timed(one, start, "resolved"),
        "speed_to_answer" => Timed(one, start, "answered"),
        "csat" => Scored(one, s => s is < 1 or > 5 ? Stand.Outside : s >= 4 ? Stand.Good : Stand.Bad),
        "nps" => Scored(one, s => s is < 0 or > 10 ? Stand.Outside : s >= 9 ? Stand.Good : s <= 6 ? Stand.Bad : Stand.Neither),
        "ces" => Scored(one, _ => Stand.Neither),
        "escalation_rate" => new(one.Label("outcome") == "escalated" ? Stand.Good : Stand.Bad),
        "reopen_rate" => !IsSolved(one) ? new(Stand.Outside) : new(Known(one, "reopened") is null ? Stand.Bad : Stand.Good),
        "first_contact_resolution" => FirstContact(one),
        "abandonment_rate" => new(Known(one, "answered") is not null ? Stand.Bad : Known(one, "abandoned") is not null ? Stand.Good : Stand.Outside),
        "on_time_delivery" => Known(one, "delivered") is { } came ? new(came <= one.At["due"] ? Stand.Good : Stand.Bad) : new(asOf > one.At["due"] ? Stand.Bad : Stand.Pending),
        _ => throw new InvalidOperationException(rule.Metric.Name),
    };

    /// <summary>What happened after the day up to which cases are known was not known then.</summary>
    private Instant? Known(PlainCase one, string moment) => one.Moment(moment) is { } at && at <= asOf ? at : null;

    /// <summary>An export that only says "resolved", without a time, says so of today.</summary>
    private bool IsSolved(PlainCase one) => one.Moment("resolved") is null ? one.Label("outcome") == "resolved" : Known(one, "resolved") is not null;

    private static PlainFinding Scored(PlainCase one, Func<decimal, Stand> stand) =>
        one.Values.TryGetValue("score", out var score) ? new(stand(score)) { Figure = score * 1_000 } : new(Stand.Outside);

    private PlainFinding FirstContact(PlainCase one)
    {
        if (!IsSolved(one) || !one.Values.TryGetValue("contacts", out var contacts))
            return new(Stand.Outside);
        return new(contacts <= 1 && Known(one, "reopened") is null ? Stand.Good : Stand.Bad);
    }

    private PlainFinding Timed(PlainCase one, Instant start, string stop)
    {
        if (Known(one, stop) is { } stopped)
        {
            if (stopped < start)
                return new(Stand.Outside);
            var kept = Keeps(one, start, stopped);
            return new(kept ? Stand.Good : Stand.Bad)
            {
                Answered = true,
                Late = !kept && Beyond(one, start, stopped, rule.LateAfter) && !Beyond(one, start, stopped, rule.UnacceptableAfter),
                Unacceptable = !kept && Beyond(one, start, stopped, rule.UnacceptableAfter),
                Figure = rule.Statistic == Statistic.Case ? null : (decimal)Length(one, start, stopped, rule.Limit!).TotalMilliseconds,
            };
        }
        if (Known(one, "abandoned") is { } gaveUp)
        {
            return new(Stand.GivenUp)
            {
                InTime = Within(one, start, gaveUp, rule.Limit!, strict: IsStrict),
                Short = gaveUp - start < (rule.Abandoned?.ShorterThan is { } shorter ? Seconds(shorter) : Duration.FromSeconds(5)),
            };
        }
        var keptSoFar = Keeps(one, start, asOf);
        if (!IsCeiling)
            return new(keptSoFar ? Stand.Good : Stand.Pending);
        return keptSoFar ? new(Stand.Pending) : new(Stand.Bad)
        {
            Late = Beyond(one, start, asOf, rule.LateAfter) && !Beyond(one, start, asOf, rule.UnacceptableAfter),
            Unacceptable = Beyond(one, start, asOf, rule.UnacceptableAfter),
        };
    }

    private bool IsCeiling => rule.Comparator is Comparator.AtMost or Comparator.LessThan or Comparator.Between;

    /// <summary>"Less than" a ceiling is strict; "at least" a floor leaves below it what is strictly less.</summary>
    private bool IsStrict => rule.Comparator is Comparator.LessThan or Comparator.AtLeast;

    private bool Keeps(PlainCase one, Instant start, Instant stop) => Within(one, start, stop, rule.Limit!, IsStrict) == IsCeiling;

    private bool Beyond(PlainCase one, Instant start, Instant stop, Limit? tier) => tier is not null && !Within(one, start, stop, tier, strict: false);

    private static Duration Seconds(Limit limit) => Duration.FromMilliseconds((long)(limit.Outer * limit.Unit.Length!.Value * 1_000));

    private bool IsWorking(Limit limit) => limit.Unit.IsWorkingTime || rule.Clock == Clock.Working;

    private bool Within(PlainCase one, Instant start, Instant stop, Limit limit, bool strict)
    {
        var (amount, unit) = ((int)limit.Outer, limit.Unit);
        if (unit == Unit.CalendarDays)
            return Before(one, start, stop, strict ? amount - 1 : amount, n => Midnight(start, n), isWorking: false);
        if (unit == Unit.BusinessDays || (IsWorking(limit) && unit == Unit.Days))
            return Before(one, start, stop, strict ? amount - 1 : amount, n => desk!.Close(start, n), isWorking: true);
        if (unit == Unit.Months)
        {
            var due = start.InZone(zone).LocalDateTime.PlusMonths(amount).InZoneLeniently(zone).ToInstant() + Paused(one, start, stop, isWorking: false);
            return strict ? stop < due : stop <= due;
        }
        var length = Length(one, start, stop, limit);
        return strict ? length < Seconds(limit) : length <= Seconds(limit);
    }

    private Duration Length(PlainCase one, Instant start, Instant stop, Limit limit) =>
        (IsWorking(limit) ? desk!.Open(start, stop) : stop - start) - Paused(one, start, stop, IsWorking(limit));

    private Instant Midnight(Instant start, int days) => PlainClock.DayBegins(zone, start.InZone(zone).Date.PlusDays(days + 1));

    /// <summary>
    /// Done before the end of a day. The end moves by as long as the clock stood still before it, and by what it stood
    /// still in the time so won, until nothing more is won.
    /// </summary>
    private bool Before(PlainCase one, Instant start, Instant stop, int days, Func<int, Instant?> end, bool isWorking)
    {
        if (days < 0)
            return false;
        if (end(days) is not { } first)
            return true;
        var due = first;
        while (true)
        {
            var still = Paused(one, start, due, isWorking);
            if ((isWorking ? desk!.After(first, still) : first + still) is not { } later || later > Instant.FromUtc(2150, 1, 1, 0, 0))
                return true;
            if (later == due)
                return isWorking ? stop <= due : stop < due;
            due = later;
        }
    }

    /// <summary>Time in which at least one named condition held: second by second in thought, by the union of stretches in deed.</summary>
    private Duration Paused(PlainCase one, Instant start, Instant stop, bool isWorking)
    {
        var edges = one.Pauses.Where(p => rule.Pauses.Any(n => n.Text == p.Condition)).ToArray();
        var cuts = edges.SelectMany(p => (Instant[])[p.From, p.Until ?? Instant.MaxValue]).Append(start).Append(stop)
            .Where(c => c >= start && c <= stop).Distinct().Order().ToArray();
        var paused = Duration.Zero;
        foreach (var (from, until) in cuts.Zip(cuts.Skip(1)))
        {
            if (edges.Any(p => p.From <= from && (p.Until ?? Instant.MaxValue) >= until))
                paused += isWorking ? desk!.Open(from, until) : until - from;
        }
        return paused;
    }
}
