using StandardsPortal.Acknowledgments;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;

namespace StandardsPortal.Revisions.Actions;

/// <param name="Text">Words that must all stand in title, id, owner or rule.</param>
/// <param name="OnlyMine">Only standards whose audience the actor belongs to.</param>
/// <param name="ReviewDue">Only those in force whose review is due soon or overdue.</param>
/// <param name="AsOf">The day whose revisions are meant; today when null.</param>
public sealed record StandardFilter(
    string? Text = null, Stage? Stage = null, Channel? Channel = null, bool OnlyMine = false, bool IncludeWithdrawn = false, DateOnly? AsOf = null,
    bool ReviewDue = false, bool EvidenceAged = false);

/// <summary>A line of the library.</summary>
/// <param name="Title">In the actor's language where there is a text in it.</param>
/// <param name="TitleLanguage">The language the title is in, for the lang attribute.</param>
/// <param name="RuleSentence">First rule as a sentence in the title's language.</param>
/// <param name="Mine">The actor's own state for this revision; null when it is not assigned to them.</param>
public sealed record StandardRow(
    string StandardId,
    string Title,
    Language TitleLanguage,
    Stage Stage,
    Channel Channel,
    string Owner,
    int Number,
    RevisionState State,
    DateOnly EffectiveOn,
    DateOnly? ReviewDueOn,
    IReadOnlyList<Language> Languages,
    string? RuleSentence,
    RosterState? Mine)
{
    /// <summary>Whether its review is due; only of what is in force.</summary>
    public ReviewStanding Review { get; init; }

    /// <summary>The newest day of its evidence; told where standards with aged evidence were asked for.</summary>
    public DateOnly? NewestEvidence { get; init; }

    /// <summary>The standard's own warning before a review; null for the portal's.</summary>
    public int? ReviewWarningDays { get; init; }
}

public sealed record RevisionRow(
    int Number,
    RevisionKind Kind,
    RevisionState State,
    string Title,
    string ChangeSummary,
    string AuthorName,
    string SignerName,
    DateTime PublishedAt,
    DateOnly EffectiveOn,
    DateTime? WithdrawnAt);

/// <summary>One revision as a reader sees it.</summary>
/// <param name="Shown">The text shown: in the language asked for, or the source text.</param>
/// <param name="Redline">
/// What changed since the revision this person last acknowledged; null for who never acknowledged one, and when nothing
/// newer is shown.
/// </param>
/// <param name="Mine">What this person owes for this revision.</param>
public sealed record StandardView(
    string StandardId,
    int Number,
    RevisionState State,
    int? InForceNumber,
    Revision Revision,
    RevisionText Shown,
    StandardReading Reading,
    IReadOnlyList<Language> Languages,
    Redline? Redline,
    MyState Mine,
    IReadOnlyList<RevisionRow> Revisions)
{
    public Standard Standard => Reading.Standard;

    /// <summary>The records its evidence names, as they stand now.</summary>
    public IReadOnlyDictionary<string, EvidenceRecord> Records { get; init; } = new Dictionary<string, EvidenceRecord>(StringComparer.Ordinal);

    /// <summary>The newest day of its evidence, where that is past its limit; told to those who can have customers asked anew.</summary>
    public DateOnly? EvidenceAgedSince { get; init; }
}

/// <param name="IsAssigned">The person has to acknowledge this revision.</param>
/// <param name="Receipt">Their acknowledgment that counts for it, when there is one.</param>
/// <param name="WhyNot">Why they can't acknowledge it; null when they can.</param>
public sealed record MyState(bool IsAssigned, DateTime? DueAt, RosterState? State, Acknowledgment? Receipt, Refusal? WhyNot);

/// <summary>Two texts of one standard side by side, older first.</summary>
/// <param name="Choices">Every text this person may compare, oldest first: revisions, then open drafts.</param>
/// <param name="Language">The language of the texts compared.</param>
/// <param name="Languages">Those that both have.</param>
public sealed record Comparison(
    string StandardId,
    ComparedText From,
    ComparedText To,
    IReadOnlyList<ComparedText> Choices,
    Language Language,
    IReadOnlyList<Language> Languages,
    Redline Redline);

/// <summary>A stored file and its entity tag.</summary>
public sealed record StoredPdf(byte[] Bytes, string Sha256, string FileName);

/// <summary>A revision's source as it was signed.</summary>
public sealed record StoredMarkdown(string Markdown, string Digest, string FileName);

/// <summary>The first page: what waits for this person, and nothing else.</summary>
public sealed record HomeView(
    IReadOnlyList<MyAssignment> ToAcknowledge,
    IReadOnlyList<DraftRow> WaitingForMySignOff,
    IReadOnlyList<DraftRow> MyDrafts,
    IReadOnlyList<StandardRow> ReviewDue,
    IReadOnlyList<RosterSummary> OverdueRosters)
{
    /// <summary>Standards in force whose newest evidence is older than their limit.</summary>
    public IReadOnlyList<RestingStandard> EvidenceAged { get; init; } = [];
}
