using NodaTime;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Measurement.Actions;

/// <summary>What a calendar becomes by what someone sent.</summary>
internal static class CalendarDraft
{
    /// <param name="before">The calendar as it is; null for a new one.</param>
    /// <param name="closedUntil">First day that no closed result covers.</param>
    public static CalendarOrFaults Of(CalendarInput input, WorkingCalendar? before, LocalDate? closedUntil, DateOnly today)
    {
        var read = CalendarFile.Read(input.Text);
        if (!read.IsCalendar)
            return read;
        var sent = read.Calendar with { Name = input.Name };
        if (input.Zone.Length > 0)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(input.Zone) is not { } zone)
                return new(null, [new(null, "zone", "zone", [input.Zone])]);
            sent = sent with { Zone = zone };
        }

        if (before is null)
            return new(sent, []);
        if (sent.Zone.Id != before.Zone.Id)
            return new(null, [new(null, "zone", "zone_stays", [before.Zone.Id])]);
        var from = LocalDate.FromDateOnly(input.From ?? today);
        // What holds on that day by the text that was sent becomes the version that starts on it.
        var version = sent.Versions.LastOrDefault(v => v.From <= from) ?? sent.Versions[0];
        return CalendarChange.Apply(before, version with { From = from }, closedUntil);
    }
}
