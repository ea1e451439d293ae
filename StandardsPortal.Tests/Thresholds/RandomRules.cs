using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Tests.Thresholds;

/// <summary>Rules drawn from a seed, over every slot; the same seed draws the same rules on every machine.</summary>
internal sealed class RandomRules(int seed)
{
    private static readonly string[] Nouns = [.. Lexicon.Of(Language.English).Values(Term.Noun)];

    private static readonly string[] Channels = [.. Lexicon.Of(Language.English).Values(Term.Channel)];

    private static readonly string[] Topics = [.. Lexicon.Of(Language.English).Values(Term.Topic), "wool socks"];

    private static readonly string[] FreeWords = ["wholesale accounts", "Zubehörteile", "매장 이벤트", "عروض رمضان الخاصة", "storms and floods", "B2B (Korea), late arrivals", "응대 90% 제외", "وقت الصلاة", "the Gulf", "abandoned calls", "any 30 days"];

    private static readonly Unit[] TimeUnits = [.. Unit.All.Where(u => u.IsTime)];

    private readonly Random random = new(seed);

    public Threshold Next() => random.Next(8) switch
    {
        0 => Value(),
        1 => PureShare(),
        2 => Floor(),
        3 => Piece(),
        _ => Timed(),
    };

    /// <summary>A time for each case, or a share of cases within it.</summary>
    private Threshold Timed()
    {
        var limit = Maybe(10) ? new Limit(random.Next(1, 12), Unit.Rings) : new Limit(Maybe(8) ? 1.5m : random.Next(1, 120), Pick(TimeUnits));
        var comparator = Pick(Comparator.AtMost, Comparator.AtMost, Comparator.AtMost, Comparator.LessThan, Comparator.EqualTo);
        if (Maybe(12))
            (limit, comparator) = (limit with { Value = 2, UpTo = random.Next(3, 15) }, Comparator.Between);
        if (Maybe(12) && limit.Unit.IsTime)
            limit = limit with { Alternative = new Limit(random.Next(2, 9), Unit.Rings) };
        var (quantifier, share) = Share();
        var population = Contacts();
        // "Response time" said of chats means the chat response time: the catalogue holds one name for one thing.
        var metric = Pick([.. Metric.All.Where(m => (m is { Measure: Measure.Time, IsFloor: false } || (m.Name == "service_level" && share is not null)) && Actions.Refine(m.Name, population) == m.Name
            // Only a phone rings.
            && (limit.Unit != Unit.Rings || m.Name != "first_response_time"))]);
        var late = Maybe(3) ? new Limit(limit.Outer + random.Next(1, 30), limit.Unit) : null;
        return Conditions(new Threshold
        {
            Quantifier = quantifier,
            Share = share,
            Statistic = share is null ? Pick(Statistic.Case, Statistic.Case, Statistic.Average, Statistic.Median) : Statistic.Case,
            Population = population,
            Metric = metric,
            Comparator = comparator,
            Limit = limit,
            LateAfter = late,
            UnacceptableAfter = Maybe(3) ? new Limit((late ?? limit).Outer + random.Next(1, 50), limit.Unit) : null,
        });
    }

    /// <summary>A length of time that must be reached: tiers fall.</summary>
    private Threshold Floor()
    {
        var limit = new Limit(random.Next(20, 90), Pick(TimeUnits));
        var (quantifier, share) = Share();
        var late = Maybe(3) ? limit with { Value = random.Next(10, 19) } : null;
        return Conditions(new Threshold
        {
            Quantifier = quantifier,
            Share = share,
            Population = Contacts(),
            Metric = Metric.Of("notice_lead_time"),
            Comparator = Pick(Comparator.AtLeast, Comparator.MoreThan),
            Limit = limit,
            LateAfter = late,
            UnacceptableAfter = Maybe(3) ? limit with { Value = random.Next(1, 9) } : null,
        });
    }

    /// <summary>A measured figure of the window.</summary>
    private Threshold Value()
    {
        var metric = Pick([.. Metric.All.Where(m => m.Measure != Measure.Time && m.Name != "service_level")]);
        var limit = metric.Measure switch
        {
            Measure.Rate => new Limit(random.Next(300, 600) / 10m, Unit.Percent),
            Measure.Score => new Limit(random.Next(30, 60), Unit.Score),
            _ => new Limit(random.Next(30, 60), Unit.Times),
        };
        var comparator = Pick(Comparator.AtLeast, Comparator.AtMost, Comparator.LessThan, Comparator.MoreThan, Comparator.EqualTo);
        var step = comparator is Comparator.AtLeast or Comparator.MoreThan ? -1 : 1;
        return Conditions(new Threshold
        {
            Metric = metric,
            Comparator = comparator,
            Limit = limit,
            Population = Maybe(3) ? Population.Of(Pick("call", "email", "chat", "complaint", "order")) : Population.Unstated,
            LateAfter = Maybe(3) ? limit with { Value = limit.Value + (step * random.Next(1, 9)) } : null,
            UnacceptableAfter = Maybe(3) ? limit with { Value = limit.Value + (step * random.Next(10, 19)) } : null,
        });
    }

    /// <summary>
    /// A share of cases without a limit for one: "at most 5% of calls are abandoned". A rate that no act names is a
    /// measured figure instead, and the reader makes it one.
    /// </summary>
    private Threshold PureShare()
    {
        var verbs = Lexicon.Of(Language.English).Values(Term.Verb).ToList();
        Population population;
        Metric[] metrics;
        do
        {
            population = Contacts();
            metrics = [.. verbs.Select(v => Metric.Find(Actions.ShareMetric(v, population))).OfType<Metric>().Where(m => Actions.VerbOf(m.Name) is { } v && Actions.ShareMetric(v, population) == m.Name)];
        }
        while (metrics.Length == 0);
        var metric = Pick(metrics);
        var rule = Share() is { Share: { } share } drawn ? new Threshold { Quantifier = drawn.Quantifier, Share = share } : new Threshold { Share = StandardsPortal.Thresholds.Share.Whole };
        return Conditions(rule with { Metric = metric, Population = population });
    }

    /// <summary>Money or pieces, which no metric of the catalogue bounds: "refunds of at most 50 EUR".</summary>
    private Threshold Piece() => Conditions(new Threshold
    {
        Population = Population.Of(Pick("refund", "order", "payment", "call")),
        Comparator = Pick(Comparator.AtMost, Comparator.LessThan, Comparator.AtLeast, Comparator.MoreThan),
        Limit = new(random.Next(3, 500), Pick([.. Unit.All.Where(u => u.IsMoney), Unit.Items])),
    });

    private Threshold Conditions(Threshold rule) => rule with
    {
        Clock = rule.Limit is { Unit.IsWorkingTime: true } || (rule.Limit is not null && Maybe(8)) ? Clock.Working : Clock.Elapsed,
        Start = IsTimed(rule) && Maybe(5) ? Pick([.. EventCatalogue.All]) : null,
        Stop = IsTimed(rule) && Maybe(12) ? Pick([.. EventCatalogue.All]) : null,
        Window = Maybe(2) ? Pick([.. Window.All]) : null,
        Zone = Maybe(12) ? Pick("Europe/Berlin", "Asia/Seoul", "America/Argentina/Buenos_Aires", "Etc/GMT+3", "UTC") : null,
        Exclusions = Maybe(2) ? Items(random.Next(1, 4), withFree: true) : [],
        Pauses = Maybe(8) ? Items(random.Next(1, 3), withFree: true) : [],
        MinimumSample = Maybe(8) ? Pick(1, 2, 5, 11, 30, 100, 250, 1_000) : null,
        Rounding = Maybe(12) ? Pick([.. Rounding.All]) : null,
        Abandoned = Maybe(6) ? Pick(AbandonedContacts.Missed, AbandonedContacts.Ignored, AbandonedContacts.Answered, AbandonedContacts.HandledOnly, AbandonedContacts.ShortDropped(new(random.Next(1, 15), Pick(Unit.Seconds, Unit.Minutes)))) : null,
    };

    private static bool IsTimed(Threshold rule) => rule.Limit is { Unit: { } unit } && (unit.IsTime || unit == Unit.Rings);

    private Population Contacts()
    {
        if (Maybe(12))
            return Population.Of(Pick("widgets", "Zubehörteile", "소포 상자", "الأجهزة الثقيلة"));
        var noun = Pick(Nouns);
        // A call comes by phone and no other way.
        var channel = Population.ChannelOf(noun) is null && Maybe(3) ? Pick(Channels) : null;
        return Population.Of(noun, channel, Maybe(5) ? Pick(Topics) : null, Maybe(5) ? Pick("urgent", "high", "normal", "low") : null);
    }

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
        [.. Enumerable.Range(0, count).Select(_ => withFree && Maybe(4) ? new Exclusion(Pick(FreeWords)) : Pick([.. Circumstances.All])).Distinct()];

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
