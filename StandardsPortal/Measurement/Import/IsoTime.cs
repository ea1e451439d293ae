namespace StandardsPortal.Measurement.Import;

/// <summary>
/// ISO 8601 in the spellings that exports use: <c>2026-01-31</c>, <c>2026-01-31T09:30</c>, with seconds, with fractions
/// (kept to the millisecond), with a space for the T, with <c>Z</c>, <c>UTC</c>, <c>+09:00</c>, <c>+0900</c>, <c>+09</c>.
/// A date alone is its midnight.
/// </summary>
internal static class IsoTime
{
    public static TimeText? Read(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < 10 || cell[4] != '-' || cell[7] != '-' || Number(cell[..4]) is not { } year || Number(cell[5..7]) is not { } month || Number(cell[8..10]) is not { } day)
            return null;
        var rest = cell[10..];
        var (hour, minute, second, fraction) = (0, 0, 0, 0);
        if (!rest.IsEmpty)
        {
            if (rest[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || !Clock(ref rest, ref hour, ref minute, ref second, ref fraction))
                return null;
        }
        if (TimeText.Of(year, month, day, hour, minute, second, fraction) is not { } ms)
            return null;
        rest = rest.TrimStart((byte)' ');
        if (rest.IsEmpty)
            return new TimeText(ms, HasOffset: false);
        return Offset(rest) is { } offset ? new TimeText(ms - offset, HasOffset: true) : null;
    }

    private static bool Clock(ref ReadOnlySpan<byte> rest, ref int hour, ref int minute, ref int second, ref int fraction)
    {
        if (rest.Length < 6 || rest[3] != ':' || Number(rest[1..3]) is not { } h || Number(rest[4..6]) is not { } m)
            return false;
        (hour, minute) = (h, m);
        rest = rest[6..];
        if (rest.Length == 0 || rest[0] != ':')
            return true;
        if (rest.Length < 3 || Number(rest[1..3]) is not { } s)
            return false;
        second = s;
        rest = rest[3..];
        return rest.Length == 0 || rest[0] is not ((byte)'.' or (byte)',') || Fraction(ref rest, ref fraction);
    }

    private static bool Fraction(ref ReadOnlySpan<byte> rest, ref int fraction)
    {
        var digits = 0;
        while (digits + 1 < rest.Length && rest[digits + 1] is >= (byte)'0' and <= (byte)'9')
        {
            if (digits < 3)
                fraction = (fraction * 10) + rest[digits + 1] - '0';
            digits++;
        }
        for (var i = digits; i < 3; i++)
            fraction *= 10;
        rest = rest[(digits + 1)..];
        return digits is > 0 and <= 9;
    }

    /// <returns>Milliseconds ahead of UTC.</returns>
    public static long? Offset(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8) || text.SequenceEqual("UTC"u8) || text.SequenceEqual("GMT"u8))
            return 0;
        var sign = text[0] switch { (byte)'+' => 1, (byte)'-' => -1, _ => 0 };
        var digits = text[1..];
        int? minutes = digits.Length switch
        {
            2 => Number(digits) * 60,
            4 => (Number(digits[..2]) * 60) + Number(digits[2..]),
            5 when digits[2] == ':' => (Number(digits[..2]) * 60) + Number(digits[3..]),
            _ => null,
        };
        return sign == 0 || minutes is null or > 18 * 60 ? null : sign * minutes * 60_000L;
    }

    internal static int? Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return null;
            number = (number * 10) + digit - '0';
        }
        return number;
    }
}
