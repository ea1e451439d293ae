using System.Text;
using StandardsPortal.Authoring.FrontMatter;
using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring;

/// <summary>
/// Writes fields that were edited as a form back into the front matter. Only a field whose value changed is written
/// anew; everything else (other fields, comments, foreign keys, values that could not be read) and the whole body stay
/// as they were, character for character.
/// </summary>
public static class FrontMatterForm
{
    /// <summary>The fields of a text as a form edits them; its other parts are not looked at.</summary>
    public static Standard Read(string markdown, Language? fallback = null) => StandardReader.Read(markdown, fallback).Standard;

    /// <param name="markdown">The text as it is.</param>
    /// <param name="standard">The fields as they should be; an empty one is taken out.</param>
    public static string Write(string markdown, Standard standard)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(standard);
        var block = FrontMatterBlock.Find(markdown);
        var newLine = markdown.AsSpan(0, Math.Min(markdown.Length, 200)).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var yaml = new YamlWriter(newLine);
        if (block is null)
            return WriteNew(markdown, standard, yaml, newLine);
        var before = StandardReader.Read(markdown).Standard;
        var chunks = FieldChunk.Split(markdown, block.Content);
        foreach (var field in FrontMatterReader.Fields)
        {
            var text = yaml.Field(field, standard);
            if (yaml.Field(field, before) != text)
                FieldChunk.Put(chunks, field, text);
        }
        var written = new StringBuilder(markdown.Length + 200).Append(markdown, 0, block.Content.Start);
        foreach (var chunk in chunks)
        {
            written.Append(chunk.Text);
            if (chunk.Text.Length > 0 && !chunk.Text.EndsWith('\n'))
                written.Append(newLine);
        }
        if (!block.Closed)
            written.Append("---").Append(newLine);
        return written.Append(markdown, block.Content.End, markdown.Length - block.Content.End).ToString();
    }

    private static string WriteNew(string markdown, Standard standard, YamlWriter yaml, string newLine)
    {
        var written = new StringBuilder("---").Append(newLine);
        foreach (var field in FrontMatterReader.Fields)
            written.Append(yaml.Field(field, standard));
        written.Append("---").Append(newLine);
        if (markdown.Length > 0 && !markdown.StartsWith('\n') && !markdown.StartsWith('\r'))
            written.Append(newLine);
        return written.Append(markdown).ToString();
    }

    /// <summary>A stretch of front matter that belongs to one field, with the comments after it.</summary>
    private sealed record FieldChunk(string Key, string Text)
    {
        public static List<FieldChunk> Split(string markdown, Span content)
        {
            List<FieldChunk> chunks = [];
            var start = content.Start;
            var key = "";
            for (var at = content.Start; at < content.End;)
            {
                if (KeyAt(markdown, at, content.End) is { } next)
                {
                    chunks.Add(new FieldChunk(key, markdown[start..at]));
                    (start, key) = (at, next);
                }
                var line = markdown.IndexOf('\n', at, content.End - at);
                at = line < 0 ? content.End : line + 1;
            }
            chunks.Add(new FieldChunk(key, markdown[start..content.End]));
            return chunks;
        }

        private static string? KeyAt(string text, int at, int end)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n' or '-' or '#' or ']' or '}')
                return null;
            var line = text.IndexOf('\n', at, end - at);
            var colon = text.IndexOf(':', at, (line < 0 ? end : line) - at);
            return colon < 0 ? null : text[at..colon].Trim().Trim('"', '\'');
        }

        /// <summary>Replaces the field, takes it out, or puts it behind the nearest field that comes before it.</summary>
        public static void Put(List<FieldChunk> chunks, string field, string text)
        {
            var at = chunks.FindIndex(c => c.Key == field);
            if (at >= 0)
            {
                chunks[at] = new FieldChunk(field, text);
                return;
            }
            if (text.Length == 0)
                return;
            var order = 0;
            while (FrontMatterReader.Fields[order] != field)
                order++;
            var behind = chunks.FindLastIndex(c => FrontMatterReader.Fields.Take(order).Contains(c.Key, StringComparer.Ordinal));
            chunks.Insert(behind < 0 ? Math.Min(1, chunks.Count) : behind + 1, new FieldChunk(field, text));
        }
    }
}
