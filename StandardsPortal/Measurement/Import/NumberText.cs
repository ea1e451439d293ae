namespace StandardsPortal.Measurement.Import;

/// <summary>A decimal number as it stands in a cell: <c>Mantissa / 10^Decimals</c>, or why it is none.</summary>
/// <param name="Problem">Code of the fault.</param>
internal readonly record struct NumberText(long Mantissa, int Decimals, string? Problem)
{
    /// <summary>Reads a sign, digits and a decimal point. A comma is refused: it divides thousands here and decimals there.</summary>
    public static NumberText Read(ReadOnlySpan<byte> cell)
    {
        var negative = cell.Length > 0 && cell[0] == '-';
        var digits = cell.Length > 0 && cell[0] is (byte)'-' or (byte)'+' ? cell[1..] : cell;
        var (mantissa, count, decimals, point) = (0L, 0, 0, false);
        foreach (var character in digits)
        {
            if (character == '.' && !point)
            {
                point = true;
                continue;
            }
            if (character is < (byte)'0' or > (byte)'9')
                return new NumberText(0, 0, character == ',' ? "number-comma" : "number");
            count++;
            // What lies beyond nine decimals is below anything that is measured here.
            if (point && decimals == 9)
                continue;
            if (mantissa != 0 || character != '0')
            {
                if (mantissa > 99_999_999_999_999_999)
                    return new NumberText(0, 0, "number-size");
                mantissa = (mantissa * 10) + character - '0';
            }
            decimals += point ? 1 : 0;
        }
        return count == 0 ? new NumberText(0, 0, "number") : new NumberText(negative ? -mantissa : mantissa, decimals, null);
    }

    /// <returns>The number times a factor, rounded half away from zero; null when that is too large.</returns>
    public long? Scaled(long factor)
    {
        var product = (Int128)Mantissa * factor;
        Int128 divisor = 1;
        for (var i = 0; i < Decimals; i++)
            divisor *= 10;
        var half = product < 0 ? -divisor / 2 : divisor / 2;
        var scaled = (product + half) / divisor;
        return scaled > 9_000_000_000_000_000 || scaled < -9_000_000_000_000_000 ? null : (long)scaled;
    }
}
