using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>Reads single values of front matter within the bounds every standard keeps.</summary>
internal sealed class FieldValues(Faults faults)
{
    /// <summary>A short value on one line; null and a fault when it is none.</summary>
    public string? Name(YamlNode node, string field, int length)
    {
        if (Scalar(node, field) is not { } text)
            return null;
        text = text.Trim();
        if (text.Length > length)
            faults.Refuse("F14", node.Span, "F14.length", field, length);
        else if (StandardBounds.HoldsDeceptive(text))
            faults.Refuse("F16", node.Span, null, field);
        else
            return text;
        return null;
    }

    /// <summary>A sentence; line breaks inside are white space.</summary>
    public string? Line(YamlNode node, string field)
    {
        if (Scalar(node, field) is not { } text)
            return null;
        text = OneLine(text);
        if (text.Length > StandardBounds.LineLength)
            faults.Refuse("F14", node.Span, "F14.length", field, StandardBounds.LineLength);
        else if (StandardBounds.HoldsDeceptive(text))
            faults.Refuse("F16", node.Span, null, field);
        else
            return text;
        return null;
    }

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public IReadOnlyList<YamlNode> Items(YamlNode? node, string field)
    {
        if (node is null)
            return [];
        if (node is not YamlList list)
            return [node];
        if (list.Items.Count <= StandardBounds.ListItems)
            return list.Items;
        faults.Refuse("F14", new Span(node.Span.Start, node.Span.Start), "F14.items", field, StandardBounds.ListItems);
        return [.. list.Items.Take(StandardBounds.ListItems)];
    }

    /// <summary>The entries of a mapping that may hold only these keys.</summary>
    public Dictionary<string, YamlNode>? Map(YamlNode node, string field, IReadOnlyList<string> keys)
    {
        if (node is not YamlMap map)
        {
            faults.Refuse("F13", node.Span, "F13.map", field);
            return null;
        }
        Dictionary<string, YamlNode> entries = new(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!keys.Contains(entry.Key, StringComparer.Ordinal))
                faults.Refuse("F09", entry.KeySpan, null, YamlTreeReader.Shown(entry.Key), string.Join(", ", keys));
            else if (entry.Value is not YamlScalar { IsNothing: true })
                entries[entry.Key] = entry.Value;
        }
        return entries;
    }

    private string? Scalar(YamlNode node, string field)
    {
        if (node is not YamlScalar scalar)
        {
            faults.Refuse("F13", node.Span, "F13.text", field);
            return null;
        }
        if (scalar.IsNothing)
            return null;
        // Escapes ("\0", "\uD800") make characters that the source itself was already cleared of.
        if (StandardBounds.IndexOfUnreadable(scalar.Value) < 0)
            return scalar.Value;
        faults.Refuse("F16", node.Span, null, field);
        return null;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
