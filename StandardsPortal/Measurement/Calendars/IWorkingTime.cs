namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// A calendar laid out on the time line, for fast answers. All instants and lengths are milliseconds, instants since
/// 1970-01-01T00:00:00Z. Safe to use from several threads.
/// </summary>
public interface IWorkingTime
{
    /// <summary>Open time between two instants; negative when <paramref name="untilMs"/> comes first.</summary>
    long Between(long fromMs, long untilMs);

    /// <summary>The instant at which <paramref name="openMs"/> of open time have passed since <paramref name="fromMs"/>.</summary>
    long After(long fromMs, long openMs);

    /// <summary>
    /// The end of the day by which something due "within N working days" must be done: the close of the Nth working
    /// day after the day of the start. A start outside hours counts as the next opening.
    /// </summary>
    long EndOfWorkingDay(long fromMs, int days);

    /// <summary>The local midnight that ends the Nth calendar day after the day of the start.</summary>
    long EndOfCalendarDay(long fromMs, int days);
}
