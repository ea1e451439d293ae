namespace StandardsPortal.Measurement.Import;

/// <summary>A pattern of numbers and signs, read from the bytes: years, months, days, hours, minutes, seconds, AM and PM.</summary>
internal sealed class NumericTimePattern : TimePattern
{
    private enum Part
    {
        Sign, Year, ShortYear, Month, Day, Hour24, Hour12, Minute, Second, Millisecond, HalfDay,
    }

    private readonly List<(Part Part, int Least, int Most, byte Sign)> steps = [];

    /// <returns>Null when the pattern has parts that are no numbers, such as names of months.</returns>
    public static NumericTimePattern? TryOf(string pattern)
    {
        var numeric = new NumericTimePattern();
        for (var at = 0; at < pattern.Length;)
        {
            var letter = pattern[at];
            var count = 1;
            while (at + count < pattern.Length && pattern[at + count] == letter)
                count++;
            (Part, int, int, byte)? step = (letter, count) switch
            {
                ('u' or 'y', 4) => (Part.Year, 4, 4, 0),
                ('u' or 'y', 2) => (Part.ShortYear, 2, 2, 0),
                ('M', <= 2) => (Part.Month, count, 2, 0),
                ('d', <= 2) => (Part.Day, count, 2, 0),
                ('H', <= 2) => (Part.Hour24, count, 2, 0),
                ('h', <= 2) => (Part.Hour12, count, 2, 0),
                ('m', <= 2) => (Part.Minute, count, 2, 0),
                ('s', <= 2) => (Part.Second, count, 2, 0),
                ('f', <= 3) => (Part.Millisecond, count, count, 0),
                ('t', 2) => (Part.HalfDay, 2, 2, 0),
                ('/' or '-' or '.' or ':' or ' ' or ',', _) => (Part.Sign, count, count, (byte)letter),
                _ => null,
            };
            if (step is not { } known)
                return null;
            numeric.steps.Add(known);
            at += count;
        }
        return numeric.IsWhole ? numeric : null;
    }

    private bool IsWhole => Has(Part.Year, Part.ShortYear) && Has(Part.Month) && Has(Part.Day);

    private bool Has(params ReadOnlySpan<Part> parts)
    {
        foreach (var step in steps)
        {
            if (parts.Contains(step.Part))
                return true;
        }
        return false;
    }

    public override TimeText? Read(ReadOnlySpan<byte> cell)
    {
        Span<int> values = stackalloc int[(int)Part.HalfDay + 1];
        values.Fill(-1);
        foreach (var (part, least, most, sign) in steps)
        {
            var length = part switch
            {
                Part.Sign => Signs(cell, sign, least),
                Part.HalfDay => HalfDay(cell, out values[(int)Part.HalfDay]),
                _ => Digits(cell, least, most, out values[(int)part]),
            };
            if (length == 0)
                return null;
            cell = cell[length..];
        }
        return cell.IsEmpty ? Composed(values) : null;
    }

    private TimeText? Composed(ReadOnlySpan<int> values)
    {
        var year = values[(int)Part.Year] >= 0 ? values[(int)Part.Year] : 2000 + values[(int)Part.ShortYear];
        var hour = Math.Max(values[(int)Part.Hour24], 0);
        if (values[(int)Part.Hour12] is >= 0 and var twelve)
        {
            if (twelve is 0 or > 12 || values[(int)Part.HalfDay] < 0)
                return null;
            hour = (twelve % 12) + (12 * values[(int)Part.HalfDay]);
        }
        var ms = Math.Max(values[(int)Part.Millisecond], 0);
        if (ms > 0)
            ms *= steps.Find(s => s.Part == Part.Millisecond).Least switch { 1 => 100, 2 => 10, _ => 1 };
        return TimeText.Of(year, values[(int)Part.Month], values[(int)Part.Day], hour, Math.Max(values[(int)Part.Minute], 0), Math.Max(values[(int)Part.Second], 0), ms) is { } time
            ? new TimeText(time, HasOffset: false)
            : null;
    }

    private static int Signs(ReadOnlySpan<byte> cell, byte sign, int count) =>
        cell.Length >= count && cell[..count].IndexOfAnyExcept(sign) < 0 ? count : 0;

    private static int Digits(ReadOnlySpan<byte> cell, int least, int most, out int value)
    {
        var (length, number) = (0, 0);
        while (length < most && length < cell.Length && cell[length] is >= (byte)'0' and <= (byte)'9')
            number = (number * 10) + cell[length++] - '0';
        value = number;
        return length >= least ? length : 0;
    }

    private static int HalfDay(ReadOnlySpan<byte> cell, out int half)
    {
        half = -1;
        if (cell.Length < 2 || (cell[1] | 0x20) != 'm')
            return 0;
        half = (cell[0] | 0x20) switch { 'a' => 0, 'p' => 1, _ => -1 };
        return half < 0 ? 0 : 2;
    }
}
