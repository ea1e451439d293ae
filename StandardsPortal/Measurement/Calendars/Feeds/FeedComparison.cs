using NodaTime;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>
/// What taking over a feed would do to a calendar, to be looked at before anything changes: feeds hold Mother's Day beside
/// Christmas, change without notice, and reach back into months that are judged already.
/// </summary>
/// <param name="New">Days that the calendar doesn't treat specially yet.</param>
/// <param name="Changed">Days that it treats otherwise.</param>
/// <param name="Same">Days that it has already; its own words for them stay.</param>
/// <param name="WithoutEffect">Days on which the desk would be closed anyway.</param>
/// <param name="Past">Days before the new version starts; they are not taken.</param>
/// <param name="Kept">Special days of the calendar, from the start on, that the feed does not know; they stay.</param>
public sealed record FeedComparison(
    IReadOnlyList<SpecialDay> New,
    IReadOnlyList<(SpecialDay Old, SpecialDay New)> Changed,
    IReadOnlyList<SpecialDay> Same,
    IReadOnlyList<SpecialDay> WithoutEffect,
    IReadOnlyList<SpecialDay> Past,
    IReadOnlyList<SpecialDay> Kept)
{
    private CalendarVersion? version;

    /// <summary>The version to hand to <see cref="CalendarChange.Apply"/>: the hours in force on its first day, with the feed's days.</summary>
    public CalendarVersion Version => version!;

    /// <param name="from">First local day of the version that the feed would make.</param>
    public static FeedComparison Of(WorkingCalendar calendar, IReadOnlyList<FeedDay> days, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(days);
        var current = calendar.Versions.LastOrDefault(v => v.From <= from) ?? calendar.Versions[0];
        var known = current.SpecialDays.ToDictionary(d => d.Date);
        var (added, changed, same, idle, past) = (new List<SpecialDay>(), new List<(SpecialDay Old, SpecialDay New)>(), new List<SpecialDay>(), new List<SpecialDay>(), new List<SpecialDay>());
        foreach (var date in days.GroupBy(d => d.Date).OrderBy(g => g.Key))
        {
            var usual = current.Week.GetValueOrDefault(date.Key.DayOfWeek) ?? [];
            var day = new SpecialDay(date.Key, Without(usual, date.Select(d => d.Closed)), Reason(date));
            if (date.Key < from)
                past.Add(day);
            else if (known.TryGetValue(date.Key, out var old) && old.Periods.SequenceEqual(day.Periods))
                same.Add(old);
            else if (old is not null)
                changed.Add((old, day));
            else if (usual.SequenceEqual(day.Periods))
                idle.Add(day);
            else
                added.Add(day);
        }

        var told = same.Concat(changed.Select(c => c.Old)).Select(d => d.Date).ToHashSet();
        var kept = current.SpecialDays.Where(d => d.Date >= from && !told.Contains(d.Date)).ToArray();
        return new(added, changed, same, idle, past, kept)
        {
            version = current with { From = from, SpecialDays = [.. kept.Concat(same).Concat(added).Concat(changed.Select(c => c.New)).OrderBy(d => d.Date)] },
        };
    }

    private static OpenPeriod[] Without(IEnumerable<OpenPeriod> open, IEnumerable<OpenPeriod> closed)
    {
        foreach (var gap in closed)
        {
            open = open.SelectMany(p => new[] { p with { UntilMinute = Math.Min(p.UntilMinute, gap.FromMinute) }, p with { FromMinute = Math.Max(p.FromMinute, gap.UntilMinute) } })
                .Where(p => p.FromMinute < p.UntilMinute).ToArray();
        }

        return [.. open];
    }

    private static string Reason(IEnumerable<FeedDay> days)
    {
        var reasons = string.Join(", ", days.Select(d => d.Reason).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal));
        return reasons.Length <= CalendarCheck.LongestReason ? reasons : reasons[..CalendarCheck.LongestReason];
    }
}
