using StandardsPortal.Acknowledgments;
using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Revisions as lines of lists.</summary>
internal static class StandardShown
{
    /// <summary>Needs the revision's texts loaded.</summary>
    public static RevisionRow Row(Revision revision, RevisionHistory history, DateOnly day, Language language) => new(
        revision.Number,
        revision.Kind,
        history.StateOn(revision, day),
        revision.TextFor(language).Title,
        revision.ChangeSummary,
        revision.AuthorName,
        revision.SignOff.Name,
        revision.Publication.At,
        revision.EffectiveOn,
        revision.Withdrawal?.At);

    public static StandardRow Line(
        Revision revision, RevisionState state, IReadOnlyList<Headline> headlines, Language language, Assignment? mine, DateTime now)
    {
        var headline = headlines.For(revision, language);
        return new StandardRow(
            revision.StandardId,
            headline.Title,
            headline.Language,
            revision.Stage,
            revision.Channel,
            revision.Owner,
            revision.Number,
            state,
            revision.EffectiveOn,
            revision.ReviewDueOn,
            [.. Language.All.Where(l => headlines.Any(h => h.Language == l))],
            headline.RuleSentence,
            mine is { ReleasedAt: null, MovedToNumber: null } ? mine.StateAt(now) : null)
        {
            ReviewWarningDays = revision.ReviewWarningDays,
        };
    }
}
