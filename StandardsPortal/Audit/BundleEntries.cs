using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <summary>Standards were taken out as a folder of Markdown.</summary>
/// <param name="Contents">Which texts: in force on a day, or being written.</param>
/// <param name="Digest">Of every file; what <c>sha256sum</c> prints of the folder, digested once more.</param>
public sealed record StandardsExported(string Contents, DateOnly AsOf, int Standards, int Files, string Digest) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.standards-exported", Standards, Files, AsOf.ToString("yyyy-MM-dd", language.Culture));
}

/// <summary>A folder of Markdown was brought in as drafts.</summary>
/// <param name="Digest">Of every file, as for the export.</param>
/// <param name="Drafts">Drafts that were started or changed by it.</param>
public sealed record StandardsImported(int Files, string Digest, IReadOnlyList<Guid> Drafts) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.standards-imported", Files, Drafts.Count);
}
