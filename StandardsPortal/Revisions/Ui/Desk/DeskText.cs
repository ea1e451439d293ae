using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>One language's text on the desk.</summary>
public sealed class DeskText(Language language, string markdown)
{
    public Language Language { get; } = language;

    public string Markdown { get; internal set; } = markdown;

    /// <summary>Number of the text as the browser counts its messages; 0 before the first.</summary>
    public int Revision { get; internal set; }

    public int SavedRevision { get; internal set; }

    public TextAnalysis Analysis { get; internal set; } = null!;

    internal TextAnalyst Analyst { get; } = new();
}

/// <summary>How a draft is to be published, as its author has it.</summary>
public sealed record DraftPlan(RevisionKind Kind, string ChangeSummary, DateOnly? EffectiveOn, int AcknowledgeWithinDays)
{
    public static readonly DraftPlan Usual = new(RevisionKind.Major, "", null, DraftInput.UsualDaysToAcknowledge);
}
