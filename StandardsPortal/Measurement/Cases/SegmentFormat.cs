using System.Numerics;
using System.Text;

namespace StandardsPortal.Measurement.Cases;

/// <summary>
/// How columns of cases are kept as bytes: a number is told as its difference from the one before it, in the largest
/// unit that all of them are whole in, so that a time takes one or two bytes; a text as its place in a list of the
/// segment's texts. Little-endian; lengths and differences are variable-length (seven bits a byte).
/// </summary>
internal static class SegmentFormat
{
    public const int Capacity = 65_536;

    public const string Ids = "ids";
    public const string Rows = "rows";
    public const string Pauses = "pauses";

    /// <summary>No case of the segment has anything here; nothing follows.</summary>
    public const byte Nothing = 0;

    /// <summary>Numbers: unit, then for each case 0 for missing or the zigzag difference plus one.</summary>
    public const byte Differences = 1;

    /// <summary>Numbers too large for that: eight bytes each.</summary>
    public const byte Plain = 2;

    /// <summary>Texts: the list, then one byte a case.</summary>
    public const byte Codes8 = 3;

    /// <summary>Texts: the list, then two bytes a case.</summary>
    public const byte Codes16 = 4;

    /// <summary>Texts: the list has one, and every case has it.</summary>
    public const byte SameText = 5;

    /// <summary>Case numbers as texts: 0 for none, else the length of what differs from the one before plus one, how much is the same, and what differs.</summary>
    public const byte Texts = 6;

    /// <summary>Texts: the list, then four bytes a case; only where nearly every case has a text of its own.</summary>
    public const byte Codes32 = 7;

    /// <summary>Differences of numbers beyond this could not be told; times and amounts lie far below.</summary>
    public const long Largest = 1L << 60;

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string At(string moment) => $"at:{moment}";

    public static string Label(string label) => $"label:{label}";

    public static string Value(string value) => $"value:{value}";

    public static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    public static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    /// <summary>A case number that is a whole number written the usual way, and so can be kept as one.</summary>
    public static bool TryNumber(string id, out long number)
    {
        number = 0;
        if (id.Length is 0 or > 18 || (id[0] == '0' && id.Length > 1))
            return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Bytes that a variable-length number takes.</summary>
    public static int LengthOf(ulong value) => ((63 - BitOperations.LeadingZeroCount(value | 1)) / 7) + 1;
}
