namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// Gathers parts in reading order. Changes that only a blank keeps apart become one: "Greet the caller" replaced is easier
/// read than three words replaced by three.
/// </summary>
internal sealed class PartList
{
    private readonly List<RedlinePart> parts = [];
    private string deleted = "";
    private string inserted = "";
    private string blank = "";

    public void Add(RedlineKind kind, ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return;
        if (kind == RedlineKind.Same)
        {
            AddSame(text);
            return;
        }

        // A blank inside a change stands on both sides of it.
        (deleted, inserted, blank) = (deleted + blank, inserted + blank, "");
        if (kind == RedlineKind.Deleted)
            deleted = string.Concat(deleted, text);
        else
            inserted = string.Concat(inserted, text);
    }

    public IReadOnlyList<RedlinePart> Finish()
    {
        Close();
        return parts;
    }

    private void AddSame(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace() && deleted.Length > 0 && inserted.Length > 0 && blank.Length == 0 && !text.Contains('\n'))
        {
            blank = text.ToString();
            return;
        }

        var joined = string.Concat(blank, text);
        blank = "";
        Close();
        Join(RedlineKind.Same, joined);
    }

    private void Close()
    {
        Join(RedlineKind.Deleted, deleted);
        Join(RedlineKind.Inserted, inserted);
        Join(RedlineKind.Same, blank);
        (deleted, inserted, blank) = ("", "", "");
    }

    private void Join(RedlineKind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (parts.Count > 0 && parts[^1].Kind == kind)
            parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
        else
            parts.Add(new RedlinePart(kind, text));
    }
}
