using System.Text;

namespace StandardsPortal.Measurement.Cases;

/// <summary>Few texts that come again and again, held once each under a number. Not for use by several threads.</summary>
public sealed class LabelTable
{
    /// <summary>Code of no text.</summary>
    public const int None = 0;

    private readonly List<string> texts = [""];
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal) { [""] = None };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byCharacters;

    public LabelTable() => byCharacters = codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => texts.Count;

    public string this[int code] => texts[code];

    /// <summary>The code of a text; a new one when it was not seen before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        if (byCharacters.TryGetValue(text, out var code))
            return code;
        var kept = text.ToString();
        code = texts.Count;
        texts.Add(kept);
        codes.Add(kept, code);
        return code;
    }

    /// <summary>The code of a text that must be there already, or -1.</summary>
    public int Find(ReadOnlySpan<char> text) => byCharacters.TryGetValue(text, out var code) ? code : -1;

    /// <exception cref="DecoderFallbackException">Not UTF-8.</exception>
    public int CodeOfUtf8(ReadOnlySpan<byte> text) => CodeOf(StrictUtf8.GetString(text));

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
