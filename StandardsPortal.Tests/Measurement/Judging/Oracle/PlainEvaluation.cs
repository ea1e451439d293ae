using System.Globalization;
using NodaTime;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>What a result must say; as a text, so that two are compared whole and a difference can be read.</summary>
internal static class PlainEvaluation
{
    public static IReadOnlyDictionary<string, string> Run(EvaluationRequest request, IReadOnlyList<PlainCase> cases, IReadOnlyDictionary<string, string> meanings, PlainClock? desk)
    {
        var results = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var held in request.Rules)
        {
            var zone = held.Rule.Zone is { } own ? DateTimeZoneProviders.Tzdb[own] : request.Zone;
            var court = new PlainCourt(held.Rule, desk, zone, request.AsOf);
            var found = new List<(string Key, bool Out, PlainFinding Finding)>();
            foreach (var one in cases.Where(c => IsCounted(held.Rule, c)))
            {
                if (one.Moment(StartOf(held.Rule)) is not { } start || start < (held.From ?? Instant.MinValue) || start >= (held.Until ?? Instant.MaxValue) || start > request.AsOf)
                    continue;
                var finding = court.Judge(one, start);
                if (finding.Stand == Stand.Outside)
                    continue;
                var first = FirstDay(request.Window ?? held.Rule.Window ?? Window.Month, start.InZone(zone).Date);
                if (held.From is { } since && since.InZone(zone).Date > first)
                    first = since.InZone(zone).Date;
                found.Add((Key(held.RuleIndex, first, request.By.Select(one.Label)), IsExcluded(request, held.Rule, one, start, meanings), finding));
            }
            foreach (var group in found.GroupBy(f => f.Key))
                results[group.Key] = PlainVerdict.Tell(held.Rule, [.. group.Select(g => (g.Out, g.Finding))]);
        }
        return results;
    }

    public static string Key(int rule, LocalDate from, IEnumerable<string> group) =>
        string.Create(CultureInfo.InvariantCulture, $"rule {rule} from {from:uuuu-MM-dd} [{string.Join(';', group)}]");

    private static string StartOf(Threshold rule) => rule.Metric!.Name switch
    {
        "speed_to_answer" or "abandonment_rate" => "queued",
        "on_time_delivery" => "ordered",
        "csat" or "nps" or "ces" => "answered",
        _ => "created",
    };

    private static bool IsCounted(Threshold rule, PlainCase one) =>
        (rule.Population.Channel is not { } channel || one.Label("channel") == channel)
        && (rule.Population.Topic is not { } topic || one.Label("topic") == topic)
        && (rule.Population.Priority is not { } priority || one.Label("priority") == priority);

    private static bool IsExcluded(EvaluationRequest request, Threshold rule, PlainCase one, Instant start, IReadOnlyDictionary<string, string> meanings)
    {
        bool Names(string words) => meanings.TryGetValue(words, out var meaning) && rule.Exclusions.Any(e => e.Text == meaning);
        return one.Label("reason").Split(';').Any(Names)
            || request.Exclusions.Any(e => Names(e.Circumstance) && e.From <= start && start < e.Until && e.Scope.All(s => one.Label(s.Key) == s.Value));
    }

    private static LocalDate FirstDay(Window window, LocalDate day) => window.Name switch
    {
        "day" => day,
        "week" => day.PlusDays(1 - (int)day.DayOfWeek),
        "month" => new(day.Year, day.Month, 1),
        "quarter" => new(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        _ => new(day.Year, 1, 1),
    };
}
