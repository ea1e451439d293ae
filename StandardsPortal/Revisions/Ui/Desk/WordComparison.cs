using StandardsPortal.Revisions.Merging;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>Two states of one Markdown text, word by word, so that an author can choose between them.</summary>
public static class WordComparison
{
    public static IReadOnlyList<RedlinePart> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        var parts = new List<RedlinePart>();
        var at = 0;
        foreach (var change in WordChange.Between(before, after))
        {
            Add(RedlineKind.Same, before[at..change.Start]);
            Add(RedlineKind.Deleted, before[change.Start..change.End]);
            Add(RedlineKind.Inserted, change.Insert);
            at = change.End;
        }

        Add(RedlineKind.Same, before[at..]);
        return parts;

        void Add(RedlineKind kind, string text)
        {
            if (text.Length > 0)
                parts.Add(new RedlinePart(kind, text));
        }
    }
}
