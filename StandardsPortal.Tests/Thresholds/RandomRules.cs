using StandardsPortal.Thresholds;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Tests.Thresholds;

/// <summary>Rules drawn from a seed, over every slot; the same seed draws the same rules on every machine.</summary>
internal sealed class RandomRules(int seed)
{
    private static readonly (string Noun, string? Channel)[] Contacts =
    [
        ("call", null), ("email", null), ("chat", null), ("message", null), ("request", null), ("request", "email"), ("complaint", null), ("complaint", "social-media"),
        ("complaint", "phone"), ("order", null), ("order", "website"), ("parcel", null), ("return", null), ("refund", null), ("post", "social-media"), ("mention", null),
        ("question", "community"), ("question", null), ("ticket", null), ("customer", null), ("visitor", null), ("voicemail", null), ("inquiry", "email"), ("application", null),
        ("claim", null), ("quote-request", null), ("comment", null), ("faq", null), ("incident", null), ("letter", null), ("community-post", null), ("direct", null),
    ];

    private static readonly string[] Circumstances =
    [
        "severe-weather", "public-holidays", "carrier-outage", "power-cut", "system-outage", "planned-maintenance", "public-emergency", "force-majeure", "strike",
        "spam", "duplicates", "misdirected", "out-of-stock", "customs", "remote-areas", "incomplete-request", "peak-season", "closed-hours", "weekends", "natural-disaster",
    ];

    private static readonly string[] FreeWords = ["wholesale accounts", "Zubehörteile", "매장 이벤트", "عروض رمضان الخاصة", "storms and floods", "B2B (Korea), late arrivals", "응대 90% 제외", "وقت الصلاة", "the Gulf"];

    private static readonly Unit[] TimeUnits = [Unit.Seconds, Unit.Minutes, Unit.Hours, Unit.BusinessHours, Unit.Days, Unit.CalendarDays, Unit.BusinessDays, Unit.Weeks, Unit.Months, Unit.Years];

    private readonly Random random = new(seed);

    public Threshold Next() => random.Next(4) == 0 ? Value() : Timed();

    private Threshold Timed()
    {
        var unit = Pick(TimeUnits);
        var limit = new Limit(random.Next(8) == 0 ? 1.5m : random.Next(1, 120), unit);
        var comparator = random.Next(6) == 0 ? Comparator.LessThan : Comparator.AtMost;
        if (random.Next(12) == 0)
            (limit, comparator) = (limit with { Value = 2, UpTo = random.Next(3, 15) }, Comparator.Between);
        var (quantifier, share) = Share();
        var contact = Pick(Contacts);
        var population = Population.Of(contact.Noun == "direct" ? "social-message" : contact.Noun, contact.Channel, Maybe(6) ? Pick("billing", "returns", "technical", "wool socks") : null, Maybe(6) ? Pick("urgent", "high", "normal", "low") : null);
        // "Response time" said of chats means the chat response time: the catalogue holds one name for one thing.
        var metric = Pick([.. Metric.All.Where(m => m is { Measure: Measure.Time, IsFloor: false } && Actions.Refine(m.Name, population) == m.Name)]);
        var late = Maybe(3) ? new Limit(limit.Outer + random.Next(1, 30), unit) : null;
        return Conditions(new Threshold
        {
            Quantifier = quantifier,
            Share = share,
            Statistic = share is null && Maybe(6) ? Statistic.Average : Statistic.Case,
            Population = population,
            Metric = metric,
            Comparator = comparator,
            Limit = limit,
            Clock = unit.IsWorkingTime || Maybe(8) ? Clock.Working : Clock.Elapsed,
            Start = Maybe(4) ? new(Pick("receipt", "order", "queue-entry", "return-received", "submission", "creation")) : null,
            Stop = Maybe(12) ? new(Pick("first-reply", "credit", "resolution")) : null,
            LateAfter = late,
            UnacceptableAfter = Maybe(3) ? new Limit((late ?? limit).Outer + random.Next(1, 50), unit) : null,
            Abandoned = Maybe(10) ? Pick(AbandonedContacts.Missed, AbandonedContacts.Ignored, AbandonedContacts.Answered, AbandonedContacts.HandledOnly, AbandonedContacts.ShortDropped(new(5, Unit.Seconds))) : null,
        });
    }

    private Threshold Value()
    {
        var metric = Pick([.. Metric.All.Where(m => m.Measure != Measure.Time && m.Name != "service_level")]);
        var limit = metric.Measure switch
        {
            Measure.Rate => new Limit(random.Next(1, 1_000) / 10m, Unit.Percent),
            Measure.Score => new Limit(random.Next(1, 70), Unit.Score),
            _ => new Limit(random.Next(1, 12), Unit.Times),
        };
        return Conditions(new Threshold
        {
            Metric = metric,
            Comparator = Pick(Comparator.AtLeast, Comparator.AtMost, Comparator.LessThan, Comparator.MoreThan, Comparator.EqualTo),
            Limit = limit,
            Population = Maybe(3) ? Population.Of(Pick("call", "email", "chat", "complaint", "order")) : Population.Unstated,
        });
    }

    private Threshold Conditions(Threshold rule) => rule with
    {
        Window = Maybe(2) ? Pick([.. Window.All]) : null,
        Zone = Maybe(12) ? Pick("Europe/Berlin", "Asia/Seoul", "America/Argentina/Buenos_Aires") : null,
        Exclusions = Maybe(2) ? Items(random.Next(1, 4), withFree: true) : [],
        Pauses = Maybe(8) ? [.. Enumerable.Repeat(new Exclusion(Pick("waiting-for-customer", "waiting-for-third-party")), 1)] : [],
        MinimumSample = Maybe(8) ? Pick(1, 2, 5, 30, 100, 250) : null,
        Rounding = Maybe(12) ? Pick([.. Rounding.All]) : null,
    };

    private (Quantifier Quantifier, Share? Share) Share() => random.Next(8) switch
    {
        0 => (Quantifier.All, null),
        1 => (Quantifier.All, StandardsPortal.Thresholds.Share.Whole),
        2 => (Quantifier.AtMost, new(random.Next(1, 10_000))),
        3 => (Quantifier.Exactly, new(random.Next(1, 10_000))),
        4 => (Quantifier.MoreThan, new(random.Next(1, 10_000))),
        5 => (Quantifier.LessThan, new(random.Next(1, 10_000))),
        _ => (Quantifier.AtLeast, new(random.Next(1, 100) * 100)),
    };

    private Sequence<Exclusion> Items(int count, bool withFree) =>
        [.. Enumerable.Range(0, count).Select(_ => new Exclusion(withFree && Maybe(4) ? Pick(FreeWords) : Pick(Circumstances))).Distinct()];

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
