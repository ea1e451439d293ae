using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>One language's text of a published revision, with the digests of its words and of its PDF.</summary>
public sealed class RevisionText
{
    public required Guid RevisionId { get; init; }

    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The first rule as a sentence, as it was printed at publication, so that lists need not read the text.</summary>
    public string? RuleSentence { get; init; }

    public required string Markdown { get; init; }

    /// <summary>SHA-256 of the Markdown; what an acknowledgment records.</summary>
    public required string Digest { get; init; }

    /// <summary>SHA-256 of the typeset PDF.</summary>
    public string PdfDigest { get; private set; } = "";

    public int Pages { get; private set; }

    /// <summary>Called once, between typesetting and publication.</summary>
    internal void Attach(TypesetText typeset) => (PdfDigest, Pages) = (typeset.Sha256, typeset.Pages);
}

/// <summary>The PDF of one language's text, kept apart so that lists never load it.</summary>
public sealed class RevisionPdf
{
    public required Guid RevisionId { get; init; }

    public required Language Language { get; init; }

    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
}
