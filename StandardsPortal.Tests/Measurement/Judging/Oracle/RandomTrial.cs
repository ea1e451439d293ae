using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Measurement.Calendars;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>A rule, a desk and a handful of cases drawn from a seed; the same seed draws the same on every machine.</summary>
internal sealed class RandomTrial
{
    /// <summary>What a cell of reasons, or an entry of the register, means.</summary>
    public static readonly IReadOnlyDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["severe-weather"] = "severe-weather",
        ["Severe weather"] = "severe-weather",
        ["악천후"] = "severe-weather",
        ["staff party"] = "staff party",
        ["Staff-Party"] = "staff party",
    };

    private static readonly (string Zone, string Day)[] Places =
    [
        ("America/New_York", "2026-03-08"), ("America/New_York", "2026-11-01"), ("Europe/Berlin", "2026-03-29"), ("Europe/Berlin", "2026-10-25"),
        ("Asia/Seoul", "2026-01-01"), ("Asia/Riyadh", "2026-06-30"), ("Africa/Cairo", "2026-04-24"), ("Australia/Lord_Howe", "2026-04-05"), ("Pacific/Apia", "2011-12-30"),
    ];

    private readonly Random random;
    private readonly LocalDate middle;
    private readonly Instant from;

    public RandomTrial(int seed, string kind)
    {
        random = new(seed);
        var (zone, day) = Places[random.Next(Places.Length)];
        middle = Desks.Date(day);
        Zone = DateTimeZoneProviders.Tzdb[zone];
        from = PlainClock.DayBegins(Zone, middle.PlusDays(-4));
        Calendar = new RandomCalendars(seed).Calendar(OneOf(5) ? "Asia/Seoul" : zone, middle);
        Desk = new PlainClock(Calendar, from - Duration.FromDays(40), from + Duration.FromDays(300));
        AsOf = OneOf(3) ? from + Duration.FromDays(60) : At(10);
        var metric = MetricOf(kind);
        var rules = new RandomRules(random, metric, kind);
        var first = rules.Next();
        Request = new EvaluationRequest
        {
            Rules = OneOf(4) ? Revisions(first, rules.Next()) : [new(first)],
            Zone = Zone,
            AsOf = AsOf,
            Calendar = Calendar,
            Window = OneOf(2) ? null : Pick([.. Window.All]),
            By = Pick<IReadOnlyList<string>>([], [], ["team"], ["channel", "team"]),
            Exclusions = Register(),
        };
        Heads = RandomRules.HeadsOf(metric);
        Cases = [.. Enumerable.Range(0, random.Next(25)).Select(_ => Case(metric))];
    }

    public DateTimeZone Zone { get; }

    public WorkingCalendar Calendar { get; }

    public PlainClock Desk { get; }

    public Instant AsOf { get; }

    public EvaluationRequest Request { get; }

    public IReadOnlyList<string> Heads { get; }

    public IReadOnlyList<PlainCase> Cases { get; }

    private string MetricOf(string kind) => kind switch
    {
        "waiting" => "speed_to_answer",
        "rates" => Pick("csat", "escalation_rate", "reopen_rate", "first_contact_resolution", "abandonment_rate", "on_time_delivery"),
        "surveys" => Pick("nps", "ces"),
        _ => Pick("first_response_time", "first_resolution_time", "full_resolution_time"),
    };

    private IReadOnlyList<RuleInForce> Revisions(Threshold one, Threshold two)
    {
        // The later revision of a standard has its rules in the same order; a window may be split at any second.
        var change = OneOf(2) ? At(8) : PlainClock.DayBegins(Zone, middle.PlusDays(random.Next(-3, 4)));
        two = two with { Window = one.Window, Zone = one.Zone };
        return [new(one, "s", 1, 0, null, change), new(two, "s", 2, 1, change)];
    }

    private List<RegisteredExclusion> Register() => [.. Enumerable.Range(0, random.Next(3)).Select(_ =>
    {
        var (start, end) = (At(8), At(8));
        var scope = OneOf(2) ? new Dictionary<string, string>() : new Dictionary<string, string> { ["team"] = Pick("seoul", "berlin") };
        return new RegisteredExclusion(Guid.NewGuid(), Pick([.. Meanings.Keys, "flood of frogs"]), Instant.Min(start, end), Instant.Max(start, end), scope);
    })];

    private PlainCase Case(string metric)
    {
        var one = new PlainCase();
        one.Labels["channel"] = Pick("phone", "email", "");
        one.Labels["team"] = Pick("seoul", "berlin", "");
        one.Labels["topic"] = Pick("billing", "", "returns");
        one.Labels["priority"] = Pick("urgent", "high", "");
        one.Labels["reason"] = OneOf(3) ? Pick([.. Meanings.Keys, "no idea", "no idea;staff party"]) : "";
        var start = OneOf(4) ? Edge() : At(8);
        var (starts, stops) = RandomRules.MomentsOf(metric);
        if (!OneOf(25) || metric == "on_time_delivery")
            one.At[starts] = start;
        foreach (var stop in stops.Where(_ => !OneOf(4)))
            one.At[stop] = Stop(start, Limits(stop));
        if (metric == "speed_to_answer" && one.At.ContainsKey("answered"))
            one.At.Remove("abandoned");
        if (metric == "on_time_delivery")
            one.At["due"] = start + Duration.FromHours(random.Next(100));
        if (!OneOf(8))
            one.Values["score"] = random.Next(OneOf(9) ? -1 : 1, metric == "nps" ? 11 : 6);
        if (!OneOf(9))
            one.Values["contacts"] = random.Next(1, 3);
        one.Labels["outcome"] = Pick("escalated", "", "resolved");
        if (metric is "first_response_time" or "first_resolution_time" or "full_resolution_time")
            one.Pauses.AddRange(Enumerable.Range(0, random.Next(4)).Select(_ => Pause(start)));
        return one;
    }

    private static int Limits(string stop) => stop == "answered" || stop == "abandoned" ? 120 : 3 * 86_400;

    private Instant Stop(Instant start, int about) => random.Next(8) switch
    {
        // To the second: the close of a working day, and the same day of the next month.
        5 => Desk.Close(start, random.Next(3)) ?? start,
        6 => start.InZone(Zone).LocalDateTime.PlusMonths(1).InZoneLeniently(Zone).ToInstant(),
        0 => start + Duration.FromSeconds(about / 2),
        1 => Edge(),
        2 => start + Duration.FromSeconds(Pick(0, 1, 4, 5, 20, 59, 60, 61, 3_600, 86_400, 86_399, 172_800, 604_800)),
        3 => Instant.Max(start, Edge() + Duration.FromSeconds(random.Next(-1, 2))),
        _ => start + Duration.FromSeconds(random.Next(2 * about)),
    };

    private PlainPause Pause(Instant start)
    {
        var begins = OneOf(4) ? Edge() : start + Duration.FromHours(random.Next(-5, 60));
        var length = Duration.FromSeconds(OneOf(3) ? 3_600 * random.Next(1, 50) : random.Next(1, 90_000));
        return new(Pick("waiting-for-customer", "waiting-for-third-party", "lunch"), begins, OneOf(9) ? null : begins + length);
    }

    /// <summary>An opening, a closing, or a midnight.</summary>
    private Instant Edge()
    {
        var near = Desk.Edges.Where(e => e > from && e < from + Duration.FromDays(9)).ToArray();
        return near.Length > 0 && !OneOf(3) ? Pick(near) : PlainClock.DayBegins(Zone, middle.PlusDays(random.Next(-3, 6)));
    }

    private Instant At(int days) => from + Duration.FromSeconds(random.Next(days * 86_400));

    private bool OneOf(int n) => random.Next(n) == 0;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
