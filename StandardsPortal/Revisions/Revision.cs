using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions;

/// <summary>Whether people must agree again.</summary>
public enum RevisionKind
{
    /// <summary>The content changed: everyone in the audience acknowledges it.</summary>
    Major,

    /// <summary>Only wording changed: acknowledgments of the revision before still hold. Held to by <see cref="MinorGuard"/>.</summary>
    Minor,
}

public enum RevisionState
{
    /// <summary>Published, in force from a later day.</summary>
    Upcoming,
    InForce,

    /// <summary>A newer revision took its place.</summary>
    Superseded,
    Withdrawn,
}

/// <summary>A published text of a standard. Immutable, except that it can be withdrawn, which is a record of its own.</summary>
public sealed class Revision
{
    private readonly List<RevisionText> texts = [];
    private readonly List<EarlierSignOff> earlier = [];
    private readonly List<ReviewConfirmation> confirmations = [];

    private Revision()
    {
    }

    public required Guid Id { get; init; }

    public required string StandardId { get; init; }

    /// <summary>1, 2, 3… within the standard.</summary>
    public required int Number { get; init; }

    public required RevisionKind Kind { get; init; }

    /// <summary>The oldest revision whose acknowledgment still counts for this one: itself when major.</summary>
    public required int AgreedFrom { get; init; }

    public required Stage Stage { get; init; }

    public required Channel Channel { get; init; }

    public required string Owner { get; init; }

    /// <summary>Team slugs, or <see cref="Team.Everyone"/>.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    public int? ReviewEveryMonths { get; init; }

    /// <summary>How many days before its day a review is announced; the portal's own warning where the text states none.</summary>
    public int? ReviewWarningDays { get; init; }

    /// <summary>The language the others were translated from.</summary>
    public required Language SourceLanguage { get; init; }

    public required string ChangeSummary { get; init; }

    /// <summary>First day in force (UTC).</summary>
    public required DateOnly EffectiveOn { get; init; }

    public required int AcknowledgeWithinDays { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public Submission Submission { get; private init; } = null!;

    /// <summary>The signature that completed the quorum, and so published it.</summary>
    public SignOff SignOff { get; private init; } = null!;

    /// <summary>Signatures given before it, where more than one was asked for.</summary>
    public IReadOnlyList<EarlierSignOff> Earlier => earlier;

    /// <summary>Every signature of the text, in the order of signing.</summary>
    public IReadOnlyList<SignOff> SignOffs => [.. earlier.OrderBy(e => e.Line).Select(e => e.SignOff), SignOff];

    public Publication Publication { get; private set; } = null!;

    public Withdrawal? Withdrawal { get; private set; }

    public IReadOnlyList<RevisionText> Texts => texts;

    public RevisionText Source => texts.First(t => t.Language == SourceLanguage);

    /// <summary>Reviews that found nothing to change, oldest first.</summary>
    public IReadOnlyList<ReviewConfirmation> Confirmations => [.. confirmations.OrderBy(c => c.LedgerSequence)];

    /// <summary>
    /// The day after which the text is to be looked at again, or null when no cycle is stated. A review without a change
    /// counts the cycle anew.
    /// </summary>
    public DateOnly? ReviewDueOn =>
        ReviewEveryMonths is not { } months ? null : confirmations.Count > 0 ? confirmations.MaxBy(c => c.LedgerSequence)!.NextDueOn : EffectiveOn.AddMonths(months);

    /// <summary>The text in a language, or the source text when there is none in it.</summary>
    public RevisionText TextFor(Language language) => TextIn(language) ?? Source;

    public RevisionText? TextIn(Language language) => texts.FirstOrDefault(t => t.Language == language);

    /// <summary>
    /// What signing a draft makes. Facts come from the source text, which the linter has held to be complete;
    /// a gap here is a bug, not bad content.
    /// </summary>
    public static Revision From(Draft draft, SignOff signOff, Revision? basis, IReadOnlyDictionary<Language, Standard> readings)
    {
        var source = readings[draft.Source.Language];
        var revision = new Revision
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(signOff.At)),
            StandardId = source.Id ?? throw new InvalidOperationException("A text without an id was signed."),
            Number = (basis?.Number ?? 0) + 1,
            Kind = basis is null ? RevisionKind.Major : draft.Kind,
            AgreedFrom = basis is not null && draft.Kind == RevisionKind.Minor ? basis.AgreedFrom : (basis?.Number ?? 0) + 1,
            Stage = source.Stage ?? throw new InvalidOperationException("A text without a stage was signed."),
            Channel = source.Channel ?? throw new InvalidOperationException("A text without a channel was signed."),
            Owner = source.Owner ?? throw new InvalidOperationException("A text without an owner was signed."),
            Audience = [.. source.Audience],
            ReviewEveryMonths = source.ReviewEveryMonths,
            ReviewWarningDays = source.ReviewWarningDays,
            SourceLanguage = draft.Source.Language,
            ChangeSummary = draft.ChangeSummary,
            EffectiveOn = Later(draft.EffectiveOn, DateOnly.FromDateTime(signOff.At)),
            AcknowledgeWithinDays = draft.AcknowledgeWithinDays,
            AuthorId = draft.AuthorId,
            AuthorName = draft.AuthorName,
            Submission = draft.Submission! with { },
            SignOff = signOff,
        };
        // Copies: the round keeps its own, which outlive whatever becomes of the draft.
        revision.earlier.AddRange((draft.Round?.Signatures ?? []).Select((s, i) => new EarlierSignOff { Line = i + 1, SignOff = s.SignOff with { } }));
        revision.texts.AddRange(draft.Texts.Select(t => new RevisionText
        {
            RevisionId = revision.Id,
            Language = t.Language,
            Title = readings[t.Language].Title ?? throw new InvalidOperationException("A text without a title was signed."),
            RuleSentence = readings[t.Language].Rules is [{ Reading.Threshold: { } rule }, ..] ? RulePrinter.Sentence(rule, t.Language) : null,
            Markdown = t.Markdown,
            Digest = ContentDigest.Of(t.Markdown),
        }));
        return revision;
    }

    internal void Publish(Publication publication) => Publication = publication;

    /// <summary>Ask <see cref="RefuseWithdrawal"/> first: the ledger entry that this names is only written for what is not refused.</summary>
    public void Withdraw(Actor actor, DateTime now, string reason, long ledgerSequence) =>
        Withdrawal = new Withdrawal(actor.PersonId, actor.Name, now, reason.Trim(), ledgerSequence);

    /// <param name="next">The revision that follows it, when there is one.</param>
    public Refusal? RefuseWithdrawal(DateOnly today, string reason, Revision? next)
    {
        if (Withdrawal is not null)
            return Refusal.Of("revision.withdrawn", Withdrawal.Name);
        if (next is not null && next.StateOn(today, null) == RevisionState.InForce)
            return Refusal.Of("revision.superseded", next.Number);
        return string.IsNullOrWhiteSpace(reason) || reason.Length > DraftInput.MaximumSummary
            ? Refusal.At("reason", "revision.reason-needed", DraftInput.MaximumSummary)
            : null;
    }

    /// <param name="state">Its state today; only what is in force can be found to hold.</param>
    public static Refusal? RefuseConfirmation(RevisionState state, IReadOnlyList<string> lookedAt, string note) =>
        state == RevisionState.InForce ? ReviewBasis.Refuse(lookedAt, note) : Refusal.Of("review.not-in-force");

    /// <summary>The day of the next review when it was found to hold on a day.</summary>
    public DateOnly? NextReviewAfter(DateOnly day) => ReviewEveryMonths is { } months ? day.AddMonths(months) : null;

    /// <summary>Ask <see cref="RefuseConfirmation"/> first, as for a withdrawal.</summary>
    public ReviewConfirmation Confirm(Actor actor, DateTime now, IReadOnlyList<string> lookedAt, string note, long ledgerSequence)
    {
        var confirmation = new ReviewConfirmation(
            actor.PersonId, actor.Name, actor.Title, now, [.. lookedAt.Distinct()], note.Trim(), NextReviewAfter(DateOnly.FromDateTime(now)), ledgerSequence);
        confirmations.Add(confirmation);
        return confirmation;
    }

    /// <summary>State at the end of a day.</summary>
    /// <param name="nextEffectiveOn">First day of the next revision that was not withdrawn before taking force.</param>
    public RevisionState StateOn(DateOnly day, DateOnly? nextEffectiveOn)
    {
        if (Withdrawal is not null && DateOnly.FromDateTime(Withdrawal.At) <= day)
            return RevisionState.Withdrawn;
        if (nextEffectiveOn <= day)
            return RevisionState.Superseded;
        return EffectiveOn <= day ? RevisionState.InForce : RevisionState.Upcoming;
    }

    private static DateOnly Later(DateOnly? wished, DateOnly signed) => wished is { } day && day > signed ? day : signed;
}

/// <summary>A signature given before the one that published.</summary>
public sealed class EarlierSignOff
{
    /// <summary>1, 2, 3… in the order of signing.</summary>
    public required int Line { get; init; }

    public SignOff SignOff { get; init; } = null!;
}
