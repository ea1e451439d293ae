namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Walks a standard's clauses with a stack and gives the texts that lint rules judge. Headings and code are not among them.</summary>
internal static class ProseReader
{
    public static IEnumerable<ProseBlock> Read(StandardReading reading)
    {
        foreach (var field in FieldTexts(reading))
            yield return field;
        Stack<Clause> open = new();
        Push(open, reading.Standard.Body);
        while (open.TryPop(out var clause))
        {
            switch (clause)
            {
                case Paragraph paragraph:
                    yield return ProseBlock.Of(paragraph.Text, reading.Source, isFragment: false);
                    break;
                case ListClause list:
                    for (var i = list.Items.Count - 1; i >= 0; i--)
                        Push(open, list.Items[i]);
                    break;
                case TableClause table:
                    foreach (var cell in table.Rows.SelectMany(r => r).Where(c => c.Text.Count > 0))
                        yield return ProseBlock.Of(cell.Text, reading.Source, isFragment: true);
                    break;
                    // A quotation is somebody else's words.
            }
        }
    }

    private static void Push(Stack<Clause> open, IReadOnlyList<Clause> clauses)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            open.Push(clauses[i]);
    }

    /// <summary>The fields that people read as part of the standard, where they stand in the source as they are.</summary>
    private static IEnumerable<ProseBlock> FieldTexts(StandardReading reading)
    {
        var standard = reading.Standard;
        foreach (var (field, texts) in new (string, IEnumerable<string?>)[] { ("title", [standard.Title]), ("owner", [standard.Owner]), ("exceptions", standard.Exceptions) })
        {
            if (!standard.FieldSpans.TryGetValue(field, out var span))
                continue;
            var from = span.Start;
            foreach (var text in texts)
            {
                if (string.IsNullOrEmpty(text) || from > span.End)
                    continue;
                var at = reading.Source.Text.IndexOf(text, from, span.End - from, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                from = at + text.Length;
                yield return ProseBlock.Of(text, at, reading.Source);
            }
        }
    }
}
