using System.Globalization;

namespace StandardsPortal.Measurement.Ui;

/// <summary>Times and durations of cases, short enough for a table.</summary>
public static class CaseTimes
{
    /// <summary>A stored field as a table shows it: instants to the second without T and Z, durations as hours, minutes and seconds.</summary>
    public static string Readable(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.StartsWith("at:", StringComparison.Ordinal)
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at))
            return Moment(at);
        if (field.StartsWith("duration:", StringComparison.Ordinal) && long.TryParse(text, CultureInfo.InvariantCulture, out var milliseconds))
            return Length(milliseconds);
        return text;
    }

    /// <summary>"2026-01-31 09:14:05"; UTC, as the table's caption says.</summary>
    public static string Moment(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"1:02:03"; days stand in front ("2d 1:02:03") and parts of a second behind, where there are any.</summary>
    public static string Length(long milliseconds)
    {
        var sign = milliseconds < 0 ? "−" : "";
        var length = TimeSpan.FromMilliseconds(Math.Abs(milliseconds));
        if (length.Days > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{length.Days}d {length.Hours}:{length.Minutes:00}:{length.Seconds:00}");
        if (length.Hours > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{length.Hours}:{length.Minutes:00}:{length.Seconds:00}");
        var tenths = length.Milliseconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{length.Milliseconds:000}").TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{length.Minutes}:{length.Seconds:00}{tenths}");
    }
}
