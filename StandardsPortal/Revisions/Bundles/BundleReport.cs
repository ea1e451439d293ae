using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Bundles;

/// <summary>What an import means for one standard.</summary>
public enum BundleChange
{
    /// <summary>The portal does not know it: a draft of a new standard.</summary>
    New,

    /// <summary>It differs from the newest revision: a draft that revises it.</summary>
    Revised,

    /// <summary>It differs from the importer's own open draft, which gets the new text; the old one stays in its history.</summary>
    Updated,

    /// <summary>The newest revision, or the open draft, says the same already.</summary>
    Unchanged,

    /// <summary>Somebody else's draft is open, or it is being reviewed: nothing is done to it.</summary>
    Held,
}

/// <param name="Why">Why it is held; null otherwise.</param>
/// <param name="DraftId">The draft that holds the text; null where there is none yet.</param>
/// <param name="Blocking">Findings that will keep it from being submitted as it stands.</param>
public sealed record BundleStep(
    string StandardId, string Title, BundleChange Change, IReadOnlyList<Language> Languages, Guid? DraftId, int Blocking, Refusal? Why);

/// <summary>What an import means for one record of evidence: new, a correction of what is recorded, or nothing.</summary>
/// <param name="Method">How customers were heard; a record has no other title.</param>
public sealed record BundleRecord(string Id, string Method, Language Language, BundleChange Change);

/// <summary>What an import did, or would do.</summary>
/// <param name="Faults">When there is one, nothing was stored.</param>
/// <param name="LeftOut">Files that are no standards: not Markdown, hidden, or without front matter.</param>
/// <param name="Absent">Published standards that the bundle does not hold; an import never withdraws them.</param>
public sealed record BundleReport(
    IReadOnlyList<BundleStep> Steps, IReadOnlyList<BundleFault> Faults, IReadOnlyList<string> LeftOut, int Absent)
{
    /// <summary>Records of evidence that it holds.</summary>
    public IReadOnlyList<BundleRecord> Records { get; init; } = [];

    public bool IsUsable => Faults.Count == 0;

    public int Count(BundleChange change) => Steps.Count(s => s.Change == change);

    /// <summary>Standards that get a draft, or a changed one.</summary>
    public int Drafts => Steps.Count(s => s.Change is BundleChange.New or BundleChange.Revised or BundleChange.Updated);

    /// <summary>Records that are stated for the first time, or anew.</summary>
    public int Recorded => Records.Count(r => r.Change != BundleChange.Unchanged);

    /// <summary>Whether importing it would store anything.</summary>
    public bool WouldChange => IsUsable && Drafts + Recorded > 0;
}
