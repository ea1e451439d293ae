using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>How actions find calendars.</summary>
internal static class CalendarShelf
{
    /// <summary>Of each calendar the newest row, by name.</summary>
    public static async Task<IReadOnlyList<StoredCalendar>> NewestAsync(PortalDbContext db, CancellationToken cancellation) =>
        [.. (await db.Calendars.Where(c => c.Number == db.Calendars.Where(o => o.Name == c.Name).Max(o => o.Number)).ToListAsync(cancellation))
            .OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>The calendar somebody chose last; when nobody did, the only one there is. Null when that can't be told.</summary>
    public static async Task<string?> DefaultNameAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var chosen = await db.CalendarChoices.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).FirstOrDefaultAsync(cancellation);
        if (chosen is not null)
            return chosen.Name;
        var names = await db.Calendars.Select(c => c.Name).Distinct().OrderBy(n => n).Take(2).ToListAsync(cancellation);
        return names is [var only] ? only : null;
    }

    /// <exception cref="InvalidDataException">What is stored can't be read any more.</exception>
    public static WorkingCalendar Read(StoredCalendar stored) =>
        CalendarFile.Read(stored.Text).Calendar ?? throw new InvalidDataException($"The stored calendar {stored.Name} {stored.Number} can't be read.");

    /// <summary>First day that no closed result covers which the calendar judged; null when there is none.</summary>
    public static async Task<DateOnly?> ClosedUntilAsync(PortalDbContext db, string name, DateOnly today, CancellationToken cancellation)
    {
        var until = await db.MeasurementRuns.Where(r => r.CalendarName == name).MaxAsync(r => (DateOnly?)r.Until, cancellation);
        // The month that is running is judged again at its end, so its days are still open.
        var month = new DateOnly(today.Year, today.Month, 1);
        return until is { } last && last > month ? month : until;
    }

    public static DateOnly Day(this LocalDate date) => new(date.Year, date.Month, date.Day);
}
