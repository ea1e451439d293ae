using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>A piece of front matter with its place in the source. At most <see cref="NestingScan.MaximumDepth"/> deep.</summary>
internal abstract record YamlNode(Span Span);

internal sealed record YamlScalar(string Value, Span Span, bool Quoted) : YamlNode(Span)
{
    /// <summary>Nothing is written, or YAML's word for nothing.</summary>
    public bool IsNothing => string.IsNullOrWhiteSpace(Value) || (!Quoted && Value is "~" or "null");
}

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, Span Span) : YamlNode(Span);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Span Span) : YamlNode(Span);

internal sealed record YamlEntry(string Key, Span KeySpan, YamlNode Value);
