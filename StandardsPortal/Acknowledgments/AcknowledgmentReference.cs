using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Acknowledgments;

/// <summary>
/// References of receipts, like <c>A7K2-9FQX</c>: Crockford's base 32, which has no I, L, O or U to be misread, 40 bits
/// of which are drawn at random. What a person types back is forgiven case, blanks and the usual confusions.
/// </summary>
public static class AcknowledgmentReference
{
    public const int Length = 9;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="random">At least five random bytes; a collision is caught by the unique index.</param>
    public static string From(ReadOnlySpan<byte> random)
    {
        var bits = 0UL;
        for (var i = 0; i < 5; i++)
            bits = (bits << 8) | random[i];
        Span<char> text = stackalloc char[Length];
        for (var i = Length - 1; i >= 0; i--)
        {
            if (i == 4)
            {
                text[i] = '-';
                continue;
            }

            text[i] = Alphabet[(int)(bits & 31)];
            bits >>= 5;
        }

        return new string(text);
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out string? reference)
    {
        reference = null;
        if (text is null || text.Length > 32)
            return false;
        var signs = text.ToUpperInvariant()
            .Where(c => c != '-' && !char.IsWhiteSpace(c))
            .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c })
            .ToArray();
        if (signs.Length != Length - 1 || !signs.All(c => Alphabet.Contains(c, StringComparison.Ordinal)))
            return false;
        reference = string.Concat(signs.AsSpan(0, 4), "-", signs.AsSpan(4));
        return true;
    }
}
