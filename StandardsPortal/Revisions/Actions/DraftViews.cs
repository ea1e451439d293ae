using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What a new draft starts from.</summary>
public abstract record DraftOrigin
{
    private DraftOrigin()
    {
    }

    public sealed record Blank(Language Language) : DraftOrigin;

    /// <param name="Id">File name of a template without its extension.</param>
    public sealed record Template(string Id, Language Language) : DraftOrigin;

    /// <summary>A new revision of a published standard, from its newest text.</summary>
    public sealed record Revision(string StandardId) : DraftOrigin;

    /// <summary>A new standard that begins as another one's newest text, under an identifier of its own.</summary>
    public sealed record Copy(string StandardId) : DraftOrigin;

    /// <summary>Texts brought along, e.g. uploaded or from the shipped library.</summary>
    public sealed record Texts(IReadOnlyList<DraftInputText> Given) : DraftOrigin
    {
        /// <summary>The standard they are to become, where a second open draft of it would only be a double; null where that is the author's to judge.</summary>
        public string? OnlyFor { get; init; }
    }
}

public sealed record DraftSaved(int Version, DateTime SavedAt);

/// <summary>A line of the list of drafts.</summary>
/// <param name="WhyNotSignable">Why this actor can't sign it off; null when they can.</param>
public sealed record DraftRow(
    Guid Id,
    string Title,
    string? StandardId,
    int? BaseNumber,
    string AuthorName,
    DraftState State,
    DateTime SavedAt,
    string SavedByName,
    DateTime? SubmittedAt,
    IReadOnlyList<Language> Languages,
    bool IsMine,
    Refusal? WhyNotSignable)
{
    /// <summary>Comments on it that are not settled.</summary>
    public int OpenComments { get; init; }

    /// <summary>How many of them suggest other words.</summary>
    public int OpenSuggestions { get; init; }

    /// <summary>How far its review has come; null outside review.</summary>
    public RoundView? Round { get; init; }
}

/// <summary>A draft as its editor shows it.</summary>
/// <param name="StandardId">The standard revised, or for a new one the id its text claims.</param>
/// <param name="NextNumber">Number it will get when published.</param>
/// <param name="WhyNotEditable">Why it can't be saved now; null when it can.</param>
/// <param name="WhyNotSignable">Why this actor can't sign it off now; null when they can.</param>
public sealed record DraftView(
    Guid Id,
    int Version,
    string Title,
    string? StandardId,
    int? BaseNumber,
    int NextNumber,
    string AuthorName,
    bool IsMine,
    DateTime SavedAt,
    Guid SavedById,
    string SavedByName,
    DraftState State,
    DraftInput Input,
    Submission? Submission,
    ReturnedToAuthor? Returned,
    IReadOnlyList<string> EditorNames,
    Refusal? WhyNotEditable,
    Refusal? WhyNotSignable)
{
    public bool IsNewStandard => BaseNumber is null;
}

/// <summary>A text with what reading and linting it gave.</summary>
public sealed record ReviewText(Language Language, string Markdown, StandardReading Reading, IReadOnlyList<Finding> Findings)
{
    public int Blocking => Findings.Count(PublicationGate.Stops);
}

/// <summary>Everything a second person looks at before signing.</summary>
/// <param name="Shown">The text in the language asked for, or the source text.</param>
/// <param name="Redline">Against the revision in force, in the shown language; null for a new standard.</param>
/// <param name="MinorRefusal">Why the draft can't be minor although it says so.</param>
/// <param name="LapsingAcknowledgments">How many people who agreed will be asked again.</param>
/// <param name="AudienceSize">How many people will have to acknowledge it.</param>
/// <param name="Meanings">Offered meanings of the signature, in the actor's language.</param>
public sealed record ReviewView(
    DraftView Draft,
    ReviewText Shown,
    IReadOnlyList<ReviewText> Texts,
    Redline? Redline,
    Refusal? MinorRefusal,
    int LapsingAcknowledgments,
    int AudienceSize,
    IReadOnlyList<string> Meanings)
{
    /// <summary>Who is asked and who has signed; null outside review.</summary>
    public RoundView? Round { get; init; }

    /// <summary>Rounds that ended, newest first; their signatures are of texts that may since have changed.</summary>
    public IReadOnlyList<PastRound> PastRounds { get; init; } = [];

    /// <summary>This actor takes part in the round, so that they can end it with a reason.</summary>
    public bool MayReturn { get; init; }

    /// <summary>Managers who could take a reviewer's place.</summary>
    public IReadOnlyList<Person> Substitutes { get; init; } = [];

    public IReadOnlyList<string> RuleDifferences => Redline?.RuleDifferences ?? [];

    public int Blocking => Texts.Sum(t => t.Blocking);
}

public sealed record PublishedRevision(
    string StandardId, int Number, string Title, DateOnly EffectiveOn, int Assigned, long LedgerSequence);

public sealed record Template(string Id, string Title, Language Language, string Markdown);

