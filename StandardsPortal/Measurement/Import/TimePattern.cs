using System.Text;
using NodaTime;
using NodaTime.Text;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// One way to write times: <c>iso</c>, <c>unix</c>, <c>unix-ms</c>, or a NodaTime pattern. Patterns of numbers alone
/// (<c>dd-MM-yyyy HH:mm</c>, <c>M/d/yyyy h:mm tt</c>) are read from the bytes; others by NodaTime.
/// </summary>
internal abstract class TimePattern
{
    /// <summary>Times that start with year, month and day may be read by the day that was read before.</summary>
    public virtual bool IsIso => false;

    /// <returns>Null when the cell is not written this way.</returns>
    public abstract TimeText? Read(ReadOnlySpan<byte> cell);

    /// <exception cref="ImportRefusedException">Not a pattern.</exception>
    public static TimePattern Of(string pattern)
    {
        switch (pattern)
        {
            case "iso":
                return new Iso();
            case "unix":
                return new UnixTime(1000);
            case "unix-ms":
                return new UnixTime(1);
        }
        try
        {
            return NumericTimePattern.TryOf(pattern) ?? NodaPattern(pattern);
        }
        catch (InvalidPatternException problem)
        {
            throw ExportHead.Refused(0, "time-pattern", pattern, problem.Message);
        }
    }

    private static TimePattern NodaPattern(string pattern) => pattern.Contains("o<", StringComparison.Ordinal)
        ? new WithOffset(OffsetDateTimePattern.CreateWithInvariantCulture(pattern))
        : new Local(LocalDateTimePattern.CreateWithInvariantCulture(pattern));

    private sealed class Iso : TimePattern
    {
        public override bool IsIso => true;

        public override TimeText? Read(ReadOnlySpan<byte> cell) => IsoTime.Read(cell);
    }

    private sealed class Local(LocalDateTimePattern pattern) : TimePattern
    {
        public override TimeText? Read(ReadOnlySpan<byte> cell) =>
            pattern.Parse(Encoding.UTF8.GetString(cell)) is { Success: true, Value: var value }
                ? new TimeText(value.InUtc().ToInstant().ToUnixTimeMilliseconds(), HasOffset: false)
                : null;
    }

    private sealed class WithOffset(OffsetDateTimePattern pattern) : TimePattern
    {
        public override TimeText? Read(ReadOnlySpan<byte> cell) =>
            pattern.Parse(Encoding.UTF8.GetString(cell)) is { Success: true, Value: var value }
                ? new TimeText(value.ToInstant().ToUnixTimeMilliseconds(), HasOffset: true)
                : null;
    }

    /// <summary>A count since 1970, perhaps with a fraction: <c>1469113200</c>, <c>1469113200.25</c>.</summary>
    private sealed class UnixTime(int msOfOne) : TimePattern
    {
        public override TimeText? Read(ReadOnlySpan<byte> cell)
        {
            if (NumberText.Read(cell) is not { Problem: null, Mantissa: >= 0 } number)
                return null;
            return number.Scaled(msOfOne) is { } ms ? new TimeText(ms, HasOffset: true) : null;
        }
    }
}
