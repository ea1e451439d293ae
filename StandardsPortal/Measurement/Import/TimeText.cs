namespace StandardsPortal.Measurement.Import;

/// <summary>A date and time as it stands in a cell.</summary>
/// <param name="Ms">Milliseconds since 1970-01-01T00:00, on the clock that <paramref name="HasOffset"/> tells of.</param>
/// <param name="HasOffset">The cell names its own offset, and <paramref name="Ms"/> is UTC.</param>
internal readonly record struct TimeText(long Ms, bool HasOffset)
{
    public const int FirstYear = 1970;
    public const int LastYear = 2200;

    /// <returns>Days since 1970-01-01, or null when there is no such day.</returns>
    public static long? Days(int year, int month, int day)
    {
        if (month is < 1 or > 12 || year is < 1 or > 9999 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return (new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerDay;
    }

    public static long? Of(int year, int month, int day, int hour, int minute, int second, int millisecond) =>
        hour < 24 && minute < 60 && second < 60 && Days(year, month, day) is { } days
            ? ((((days * 24) + hour) * 60 + minute) * 60 + second) * 1000 + millisecond
            : null;
}
