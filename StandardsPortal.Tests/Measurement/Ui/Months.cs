using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Ui;

/// <summary>A year of a call centre, made by hand: good months, bad ones, a quiet one, one nobody could judge.</summary>
internal static class Months
{
    public const string Sentence = "At least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather.";

    public static readonly Threshold Rule = RuleReader.Read(Sentence, Language.English).Threshold!;

    private static readonly (long Met, long Total)[] Counts =
        [(912, 1000), (880, 1000), (27, 30), (0, 0), (905, 1001), (934, 990), (700, 1003), (951, 1020), (899, 999), (900, 1000), (13, 14), (941, 1011)];

    public static IReadOnlyList<WindowResult> Year => [.. Counts.Select((c, i) => Of(i, c.Met, c.Total))];

    public static WindowResult Of(int month, long met, long total) => new()
    {
        StandardId = "phone-answer-time",
        Revision = 2,
        Rule = Sentence,
        From = new LocalDate(2025, 1, 1).PlusMonths(month),
        Until = new LocalDate(2025, 2, 1).PlusMonths(month),
        Zone = "Asia/Seoul",
        Met = met,
        Total = total,
        Share = total == 0 ? null : 100m * met / total,
        Interval = total == 0 ? null : new ConfidenceInterval(Math.Max(0, (100m * met / total) - 3), Math.Min(100, (100m * met / total) + 3)),
        Verdict = total == 0 ? Verdict.NoCases : total < 20 ? Verdict.NotProven : met * 100 >= 90 * total ? Verdict.Met : Verdict.Missed,
        Proven = total > 0 && Math.Abs((100m * met / total) - 90) > 3,
        Budget = total == 0 ? null : new ErrorBudget(total / 10m, total - met, (total / 10m) - (total - met)),
    };

    public static RuleCompliance Compliance(Language language) => new()
    {
        StandardId = "phone-answer-time",
        Title = language.Code switch { "ko" => "2분 안에 전화를 받는다", "ar" => "الرد على المكالمات خلال دقيقتين", _ => "Answer phone calls within two minutes" },
        TitleLanguage = language,
        Channel = StandardsPortal.Journey.Channel.Phone,
        Stage = StandardsPortal.Journey.Stage.Consideration,
        Rule = Rule,
        EvaluatedAt = new DateTime(2026, 1, 3, 8, 0, 0, DateTimeKind.Utc),
        AsOf = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc),
        Windows =
        [
            .. Year.SkipLast(1),
            Year[^1] with { Excluded = 12, WithoutExclusions = new Counted(941, 1023, 100m * 941 / 1023, Verdict.Met), Pending = 4, Late = 31, Unacceptable = 8, Provisional = true },
        ],
        Exclusions = [new AppliedExclusion("severe-weather", new DateTime(2025, 12, 4, 6, 0, 0, DateTimeKind.Utc), new DateTime(2025, 12, 4, 18, 0, 0, DateTimeKind.Utc), "Red warning 2025-118", "Hana Kim", "Omar Haddad")],
    };
}
