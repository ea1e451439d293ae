namespace StandardsPortal.Standards;

/// <summary>A text with its line starts, so that offsets can be told as line and column.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>The 1-based place of an offset; an offset past the end is the place after the last character.</summary>
    public Place PlaceOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Place(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The offset at which a 1-based line starts.</summary>
    public int StartOfLine(int line) => lineStarts[Math.Clamp(line, 1, lineStarts.Count) - 1];

    public string Slice(Span span) => Text[Math.Clamp(span.Start, 0, Text.Length)..Math.Clamp(span.End, 0, Text.Length)];
}
