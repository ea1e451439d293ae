using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

public sealed record PersonCreated(Guid PersonId, string Name, string Email, IReadOnlyList<string> Roles, string? Team) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.person-created", Name, string.Join(", ", Roles));
}

/// <param name="Changes">Old and new value of each field that changed.</param>
public sealed record PersonChanged(Guid PersonId, string Name, IReadOnlyList<FieldChange> Changes) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.person-changed", Name, string.Join("; ", Changes.Select(c => $"{c.Field}: {c.From} → {c.To}")));
}

public sealed record FieldChange(string Field, string From, string To);

public sealed record PersonDisabled(Guid PersonId, string Name) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.person-disabled", Name);
}

public sealed record DraftSubmitted(Guid DraftId, string StandardId, string Title, string Digest) : LedgerEntry
{
    /// <summary>Who was asked to sign, in their order; null where any other manager could.</summary>
    public IReadOnlyList<string>? Reviewers { get; init; }

    public string? Order { get; init; }

    /// <summary>How many of them had to.</summary>
    public int? Quorum { get; init; }

    public override string Describe(Language language) => Reviewers is null
        ? Words.Audit.In(language, "entry.draft-submitted", Title)
        : Words.Audit.In(language, "entry.draft-submitted-to", Title, string.Join(", ", Reviewers), Quorum);
}

/// <param name="DraftId">The draft whose reviewer was replaced.</param>
public sealed record ReviewerReplaced(Guid DraftId, string StandardId, string Title, string From, string To) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.reviewer-replaced", Title, From, To);
}

public sealed record DraftReturned(Guid DraftId, string StandardId, string Title, string Reason) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.draft-returned", Title, Reason);
}

public sealed record DraftTakenBack(Guid DraftId, string StandardId, string Title) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.draft-taken-back", Title);
}

/// <param name="Digest">What was signed; see the sign-off.</param>
public sealed record RevisionSignedOff(
    Guid DraftId, string StandardId, int Number, string Title, string SignerTitle, string Meaning, string Digest) : LedgerEntry
{
    /// <summary>The reviewer on leave whose deputy signed.</summary>
    public string? OnBehalfOf { get; init; }

    public override string Describe(Language language) => OnBehalfOf is null
        ? Words.Audit.In(language, "entry.revision-signed-off", Title, Number, Meaning)
        : Words.Audit.In(language, "entry.revision-signed-off-for", Title, Number, Meaning, OnBehalfOf);
}

/// <param name="NextDueOn">The day of the next review; null for a standard without a cycle.</param>
public sealed record RevisionConfirmed(
    Guid RevisionId, string StandardId, int Number, string Title, IReadOnlyList<string> LookedAt, string Note, DateOnly? NextDueOn) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.revision-confirmed", Title, Number, Note);
}

/// <param name="Until">Last day, included.</param>
public sealed record LeaveRecorded(Guid LeaveId, Guid PersonId, string Name, DateOnly From, DateOnly Until, string Deputy) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.leave-recorded", Name, From.ToString("yyyy-MM-dd", language.Culture), Until.ToString("yyyy-MM-dd", language.Culture), Deputy);
}

public sealed record LeaveEnded(Guid LeaveId, Guid PersonId, string Name) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.leave-ended", Name);
}

/// <param name="Texts">Digests of each language's Markdown and PDF.</param>
public sealed record RevisionPublished(
    Guid RevisionId, string StandardId, int Number, string Title, string Change, DateOnly EffectiveOn,
    IReadOnlyList<PublishedText> Texts, int Assigned) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.revision-published", Title, Number, EffectiveOn.ToString("yyyy-MM-dd", language.Culture));
}

public sealed record PublishedText(string Language, string Digest, string PdfDigest);

public sealed record RevisionWithdrawn(Guid RevisionId, string StandardId, int Number, string Title, string Reason) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.revision-withdrawn", Title, Number, Reason);
}

public sealed record RevisionAcknowledged(
    Guid AcknowledgmentId, string Reference, string StandardId, int Number, string Title, string Language,
    string Digest, int? ComparedWith, string? RedlineDigest) : LedgerEntry
{
    public override string Describe(Languages.Language language) => Words.Audit.In(language, "entry.revision-acknowledged", Title, Number, Reference);
}

public sealed record HandbookExported(DateOnly AsOf, string Language, int Standards, string PdfDigest) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.handbook-exported", AsOf.ToString("yyyy-MM-dd", language.Culture), Standards);
}

/// <param name="Until">Last day, included.</param>
public sealed record ComplianceExported(DateOnly From, DateOnly Until, string Language, int Rules, string PdfDigest) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, "entry.compliance-exported", From.ToString("yyyy-MM-dd", language.Culture), Until.ToString("yyyy-MM-dd", language.Culture), Rules);
}

public sealed record LibraryLoaded(int Standards, int Published, int Drafts) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.library-loaded", Standards, Published, Drafts);
}
