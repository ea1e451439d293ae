using NodaTime;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>A circumstance that a desk's calendar tells.</summary>
internal enum ClosedTime
{
    /// <summary>A special day on which the desk is closed.</summary>
    Holiday,

    /// <summary>A day of the week without hours, where nothing special opens it.</summary>
    Weekend,

    /// <summary>Any time at which the desk is not open.</summary>
    OutsideHours,
}

/// <summary>Exclusions that nobody needs to register, because the calendar says when they hold.</summary>
internal static class ClosedTimes
{
    public static ClosedTime? Of(Exclusion exclusion) => exclusion.Text switch
    {
        "public-holidays" => ClosedTime.Holiday,
        "weekends" => ClosedTime.Weekend,
        "closed-hours" => ClosedTime.OutsideHours,
        _ => null,
    };

    /// <summary>Whether it held at an instant; never where no calendar is known.</summary>
    public static bool Holds(ClosedTime kind, long at, ClockFace face)
    {
        if (face.Desk is not { } desk || face.Open is not { } open)
            return false;
        if (kind == ClosedTime.OutsideHours)
            return open.Between(at, at + 1) == 0;
        var day = Instant.FromUnixTimeMilliseconds(at).InZone(desk.Zone).Date;
        var version = desk.Versions.LastOrDefault(v => v.From <= day) ?? desk.Versions[0];
        var special = version.SpecialDays.FirstOrDefault(s => s.Date == day);
        return kind == ClosedTime.Holiday
            ? special is { Periods.Count: 0 }
            : special is null && version.Week.GetValueOrDefault(day.DayOfWeek) is null or { Count: 0 };
    }
}
