using System.Runtime.CompilerServices;
using NodaTime;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// The calendar windows of one length in one zone. A window has a number that is the same in every zone (a month's is
/// year · 12 + month), so that cases of two zones meet in it. Weeks are ISO weeks and start on Monday.
/// </summary>
/// <remarks>Not for use by several threads: what was looked up is remembered.</remarks>
internal sealed class WindowLine(Window window, DateTimeZone zone)
{
    // At most one local midnight lies in half a day, whatever a zone does at its changes.
    private const long Half = 12 * 3_600_000L;

    /// <summary>Half days from 1900 to 2200; an instant outside is reckoned each time.</summary>
    private const long FirstHalf = -51_136;
    private const int MostHalves = 219_146;

    private readonly Stretch[]?[] pages = new Stretch[]?[(MostHalves / PageSize) + 1];
    private const int PageSize = 1_024;

    public DateTimeZone Zone => zone;

    public Window Window => window;

    /// <summary>Number of the window in which an instant lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(long ms)
    {
        var half = (ulong)((ms < 0 ? (ms - Half + 1) / Half : ms / Half) - FirstHalf);
        if (half >= MostHalves)
            return Reckon(ms);
        var page = pages[half / PageSize];
        if (page is null || !page[half % PageSize].IsKnown)
            return Remember((int)half, ms);
        ref readonly var stretch = ref page[half % PageSize];
        return ms < stretch.ChangesAt ? stretch.Before : stretch.After;
    }

    /// <summary>First day of a window.</summary>
    public static LocalDate FirstDay(Window window, int index) => window.Name switch
    {
        "day" => Epoch.PlusDays(index),
        // 1970-01-05 was a Monday.
        "week" => Epoch.PlusDays((index * 7) + 4),
        "quarter" => new LocalDate(FloorDivide(index, 4), ((index - (FloorDivide(index, 4) * 4)) * 3) + 1, 1),
        "year" => new LocalDate(index, 1, 1),
        _ => new LocalDate(FloorDivide(index, 12), index - (FloorDivide(index, 12) * 12) + 1, 1),
    };

    public static int IndexOf(Window window, LocalDate date) => window.Name switch
    {
        "day" => DaysSinceEpoch(date),
        "week" => FloorDivide(DaysSinceEpoch(date) - 4, 7),
        "quarter" => (date.Year * 4) + ((date.Month - 1) / 3),
        "year" => date.Year,
        _ => (date.Year * 12) + date.Month - 1,
    };

    /// <summary>The instant at which a local day begins.</summary>
    public long StartOf(LocalDate day) => LocalDay.Start(zone, day).ToUnixTimeMilliseconds();

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static int DaysSinceEpoch(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static int FloorDivide(int value, int by) => value >= 0 ? value / by : -((-value + by - 1) / by);

    private int Reckon(long ms) => IndexOf(window, Instant.FromUnixTimeMilliseconds(ms).InZone(zone).Date);

    private int Remember(int half, long ms)
    {
        var from = (half + FirstHalf) * Half;
        var (before, after) = (Reckon(from), Reckon(from + Half - 1));
        var changesAt = before == after ? long.MaxValue : StartOf(FirstDay(window, after));
        var page = pages[half / PageSize] ??= new Stretch[PageSize];
        page[half % PageSize] = new(changesAt, before, after, true);
        return ms < changesAt ? before : after;
    }

    private readonly record struct Stretch(long ChangesAt, int Before, int After, bool IsKnown);
}
