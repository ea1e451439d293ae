using StandardsPortal.Standards;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>
/// Builds a small tree from YAML events, with a stack and no recursion. Anchors, aliases, tags, duplicate keys and second
/// documents are faults, not features: front matter that needs them is not front matter a person wrote.
/// </summary>
internal sealed class YamlTreeReader(string source, Faults faults)
{
    private sealed class Level(Span start, bool isMap, bool isFlow)
    {
        public bool IsFlow { get; } = isFlow;

        public Span Start { get; } = start;

        public bool IsMap { get; } = isMap;

        public List<YamlNode> Items { get; } = [];

        public List<YamlEntry> Entries { get; } = [];

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public YamlScalar? Key { get; set; }

        /// <summary>The key was refused, so its value is read and dropped.</summary>
        public bool SkipsValue { get; set; }
    }

    private readonly Stack<Level> levels = new();
    private YamlNode? root;
    private int offset;

    /// <summary>Reads a stretch of the source; after a syntax fault, once more field by field so that the rest is not lost.</summary>
    public YamlMap Read(Span content)
    {
        var before = faults.Count;
        var whole = TryRead(content, out var fault);
        if (fault is null)
            return AsMap(whole, content);
        faults.RewindTo(before);
        List<YamlEntry> entries = [];
        foreach (var field in Fields(content))
        {
            var node = TryRead(field, out fault);
            if (fault is not null)
                faults.Refuse("F06", fault.Value.Span, null, fault.Value.Reason);
            else
                Merge(entries, AsMap(node, field));
        }
        return new YamlMap(entries, content);
    }

    private void Merge(List<YamlEntry> entries, YamlMap more)
    {
        foreach (var entry in more.Entries)
        {
            if (entries.Exists(e => e.Key == entry.Key))
                faults.Refuse("F08", entry.KeySpan, null, entry.Key);
            else
                entries.Add(entry);
        }
    }

    private YamlMap AsMap(YamlNode? node, Span content)
    {
        if (node is YamlMap map)
            return map;
        if (node is not null && node is not YamlScalar { IsNothing: true })
            faults.Refuse("F13", node.Span, "F13.map", "front matter");
        return new YamlMap([], content);
    }

    /// <summary>Stretches that each begin at a line whose first character is not space: one top-level field each.</summary>
    private List<Span> Fields(Span content)
    {
        List<Span> fields = [];
        var start = content.Start;
        for (var i = content.Start + 1; i < content.End; i++)
        {
            if (source[i - 1] != '\n' || source[i] is ' ' or '\t' or '\r' or '\n' or '-' or '#' or ']' or '}')
                continue;
            fields.Add(new Span(start, i));
            start = i;
        }
        fields.Add(new Span(start, content.End));
        return fields;
    }

    private YamlNode? TryRead(Span content, out (Span Span, string Reason)? fault)
    {
        levels.Clear();
        root = null;
        fault = null;
        offset = content.Start;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(source[content.Start..content.End]), skipComments: true));
            var documents = 0;
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentStart document && ++documents > 1)
                {
                    faults.Refuse("F10", SpanOf(document));
                    break;
                }
                if (parser.Current is { } step)
                    Take(step);
            }
            return root;
        }
        catch (YamlException exception)
        {
            var start = (int)Math.Clamp(offset + exception.Start.Index, content.Start, content.End);
            fault = (new Span(start, start), Plain(exception.Message));
        }
        // The scanner lets the base library refuse impossible escapes (\UFFFFFFFF) in its own words.
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException)
        {
            fault = (content, Plain(exception.Message));
        }
        return root;
    }

    private void Take(ParsingEvent step)
    {
        if (step is NodeEvent node)
            RefuseDecoration(node);
        switch (step)
        {
            case MappingStart start:
                levels.Push(new Level(SpanOf(start), isMap: true, start.Style is MappingStyle.Flow));
                break;
            case SequenceStart start:
                levels.Push(new Level(SpanOf(start), isMap: false, start.Style is SequenceStyle.Flow));
                break;
            case MappingEnd or SequenceEnd:
                Close(step);
                break;
            case Scalar scalar:
                Place(new YamlScalar(scalar.Value, SpanOf(scalar), scalar.Style is not ScalarStyle.Plain));
                break;
            case AnchorAlias alias:
                faults.Refuse("F07", SpanOf(alias), "F07.alias");
                Place(new YamlScalar("", SpanOf(alias), Quoted: false));
                break;
        }
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            faults.Refuse("F07", SpanOf(node), "F07.anchor");
        if (!node.Tag.IsEmpty)
            faults.Refuse("F07", SpanOf(node), "F07.tag");
    }

    private void Close(ParsingEvent step)
    {
        var level = levels.Pop();
        // The parser puts a flow's end before its bracket, and a block's where the next thing begins.
        var end = SpanOf(step).Start;
        if (level.IsFlow && end < source.Length && source[end] is ']' or '}')
            end++;
        while (end > level.Start.End && char.IsWhiteSpace(source[end - 1]))
            end--;
        var span = new Span(level.Start.Start, Math.Max(level.Start.End, end));
        Place(level.IsMap ? new YamlMap(level.Entries, span) : new YamlList(level.Items, span));
    }

    private void Place(YamlNode node)
    {
        if (!levels.TryPeek(out var level))
        {
            root = node;
            return;
        }
        if (!level.IsMap)
        {
            level.Items.Add(node);
            return;
        }
        if (level.Key is null)
        {
            TakeKey(level, node);
            return;
        }
        if (!level.SkipsValue)
            level.Entries.Add(new YamlEntry(level.Key.Value, level.Key.Span, node));
        level.Key = null;
        level.SkipsValue = false;
    }

    private void TakeKey(Level level, YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            faults.Refuse("F13", node.Span, "F13.key");
            level.Key = new YamlScalar("", node.Span, Quoted: false);
            level.SkipsValue = true;
            return;
        }
        level.Key = key;
        level.SkipsValue = !level.Keys.Add(key.Value);
        if (level.SkipsValue)
            faults.Refuse("F08", key.Span, null, Shown(key.Value));
    }

    private Span SpanOf(ParsingEvent step)
    {
        var start = (int)Math.Clamp(offset + step.Start.Index, 0, source.Length);
        var end = (int)Math.Clamp(offset + step.End.Index, start, source.Length);
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return new Span(start, end);
    }

    /// <summary>A key as a message may show it: short.</summary>
    internal static string Shown(string key) => key.Length <= 60 ? key : key[..(char.IsHighSurrogate(key[58]) ? 58 : 59)] + "…";

    /// <summary>The parser's sentence without its own count of lines, which is relative to a stretch of the file.</summary>
    private static string Plain(string message)
    {
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return Shown(colon < 0 ? message : message[(colon + 3)..]);
    }
}
