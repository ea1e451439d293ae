using StandardsPortal.Languages;

namespace StandardsPortal.Publishing;

/// <summary>
/// Something that becomes one PDF. It writes itself as a tree of typographic nodes, which any typesetter can walk;
/// the tree holds texts only, never commands of the typesetter.
/// </summary>
public abstract record PublishedDocument
{
    /// <summary>Language of the document's own words: contents, page feet, labels.</summary>
    public abstract Language Language { get; }

    public abstract string Title { get; }

    /// <summary>UTC; the PDF's only date, so that the same document gives the same bytes on any day.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Writes the whole tree.</summary>
    internal abstract void Write(TreeWriter tree);
}
