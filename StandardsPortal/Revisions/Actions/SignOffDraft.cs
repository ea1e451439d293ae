using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Signs a submitted draft; the signature that completes the quorum publishes it. Typesetting comes first and stores
/// nothing; then everything the act means is written in one transaction: revision, texts, PDFs, signature, ledger,
/// assignments, mails.
/// </summary>
[Allows(Role.Manager)]
public sealed class SignOffDraft(PortalStore store, TimeProvider clock, IPasswords passwords, IRevisionPress press, PortalAddress portal, DraftNews news)
{
    /// <summary>As often as another reviewer can sign while this one's PDF is being set.</summary>
    private const int MaximumTries = ReviewPlan.MaximumReviewers;

    private const string Overtaken = "review.overtaken";

    public async Task<Outcome<SignedDraft>> RunAsync(
        Actor actor, Guid draftId, int version, string password, string meaning, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var signing = new Signing(actor, draftId, version, meaning, clock.ReadUtc());
        // Asked before the password, so that who can't sign anyway is told so without spending a try.
        var prepared = await PrepareAsync(signing, cancellation);
        if (prepared.IsRefused)
            return prepared.Refusal;
        if (await PasswordWithinAct.RefuseAsync(passwords, actor, password, cancellation) is { } wrong)
            return wrong;
        for (var tries = 1; ; tries++)
        {
            var done = await WriteAsync(signing, prepared.Value, cancellation);
            if (done.Refusal?.Code != Overtaken || tries == MaximumTries)
                return done;
            prepared = await PrepareAsync(signing, cancellation);
            if (prepared.IsRefused)
                return prepared.Refusal;
        }
    }

    private Task<Outcome<Signed>> PrepareAsync(Signing signing, CancellationToken cancellation) =>
        store.ReadAsync(db => SignAsync(db, signing, cancellation), cancellation);

    private static async Task<Outcome<Signed>> SignAsync(PortalDbContext db, Signing signing, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, signing.DraftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var today = DateOnly.FromDateTime(signing.At);
        var check = await DraftCheck.OfAsync(db, draft, today, cancellation);
        var staff = await ReviewStaffing.OnAsync(db, draft, today, cancellation);
        var signOff = draft.SignOff(signing.Actor, signing.At, signing.Version, signing.Meaning, check.Findings, check.Guard, staff);
        if (signOff.IsRefused)
            return signOff.Refusal;
        var basis = draft.BaseNumber is { } number ? check.History.Number(number) : null;
        return new Signed(draft, basis, staff, Revision.From(draft, signOff.Value, basis, check.Standards));
    }

    private async Task<Outcome<SignedDraft>> WriteAsync(Signing signing, Signed prepared, CancellationToken cancellation)
    {
        if (!prepared.Publishes)
            return await store.WriteAsync(async writing => await KeepAsync(writing, signing, cancellation), cancellation);
        var pdfs = await TypesetAsync(prepared.Revision, cancellation);
        if (pdfs.IsRefused)
            return pdfs.Refusal;
        DraftNewsItem? told = null;
        var published = await store.WriteAsync(
            async writing => await PublishAsync(writing, signing, prepared.Revision, pdfs.Value, item => told = item, cancellation), cancellation);
        if (!published.IsRefused)
            news.Tell(told!);
        return published;
    }

    private async Task<Outcome<RevisionPdf[]>> TypesetAsync(Revision revision, CancellationToken cancellation)
    {
        var pdfs = new List<RevisionPdf>();
        foreach (var text in revision.Texts)
        {
            var typeset = await press.PressAsync(revision, text, revision.SignOff, cancellation);
            if (typeset.IsRefused)
                return typeset.Refusal;
            text.Attach(typeset.Value);
            pdfs.Add(new RevisionPdf
            {
                RevisionId = revision.Id,
                Language = text.Language,
                Sha256 = typeset.Value.Sha256,
                Bytes = typeset.Value.Pdf.ToArray(),
            });
        }

        return pdfs.ToArray();
    }

    /// <summary>Keeps a signature that others have to follow.</summary>
    private static async Task<Outcome<SignedDraft>> KeepAsync(PortalWriting writing, Signing signing, CancellationToken cancellation)
    {
        var signed = await SignAsync(writing.Db, signing, cancellation);
        if (signed.IsRefused)
            return signed.Refusal;
        if (signed.Value.Publishes)
            return Refusal.Of(Overtaken);
        var (draft, _, staff, revision) = signed.Value;
        await writing.RecordAsync(signing.Actor, signing.At, EntryOf(draft, revision), cancellation);
        draft.Record(revision.SignOff, staff);
        return new SignedDraft(draft.Id, draft.Round!.Signatures.Count, draft.Round.Quorum, null);
    }

    /// <summary>Asks every question again: the draft may have changed, or gained a signature, while its PDF was being set.</summary>
    private async Task<Outcome<SignedDraft>> PublishAsync(
        PortalWriting writing, Signing signing, Revision revision, RevisionPdf[] pdfs, Action<DraftNewsItem> tell, CancellationToken cancellation)
    {
        var signed = await SignAsync(writing.Db, signing, cancellation);
        if (signed.IsRefused)
            return signed.Refusal;
        var (draft, basis, staff, again) = signed.Value;
        if (again.SignOff.Digest != revision.SignOff.Digest || again.Number != revision.Number)
            return Refusal.Of("draft.changed-since-submission");
        if (!again.SignOffs.SequenceEqual(revision.SignOffs))
            return Refusal.Of(Overtaken);
        var (title, now, actor) = (revision.Source.Title, clock.ReadUtc(), signing.Actor);
        await writing.RecordAsync(actor, signing.At, EntryOf(draft, revision), cancellation);
        draft.Record(revision.SignOff with { }, staff);
        var asked = await Assigning.OnPublishedAsync(writing, revision, basis, portal, now, cancellation);
        var record = await writing.RecordAsync(actor, now, EntryOf(revision, title, asked), cancellation);
        var publication = new Publication(actor.PersonId, actor.Name, now, record.Sequence);
        revision.Publish(publication);
        draft.Close(publication with { }, actor);
        tell(DraftNewsItem.Of(draft, actor, now));
        writing.Db.Revisions.Add(revision);
        writing.Db.RevisionPdfs.AddRange(pdfs);
        if (await ReviewStaffing.ReachableAsync(writing.Db, draft.AuthorId, actor, cancellation) is { } author)
            writing.Db.Outbox.Add(ReviewMail.Published(author, revision, portal, now));
        var published = new PublishedRevision(revision.StandardId, revision.Number, title, revision.EffectiveOn, asked, record.Sequence);
        return new SignedDraft(draft.Id, revision.SignOffs.Count, revision.SignOffs.Count, published);
    }

    private static RevisionSignedOff EntryOf(Draft draft, Revision revision)
    {
        var signOff = revision.SignOff;
        return new RevisionSignedOff(
            draft.Id, revision.StandardId, revision.Number, revision.Source.Title, signOff.Title, signOff.Meaning, signOff.Digest)
        { OnBehalfOf = signOff.OnBehalfOfName };
    }

    private static RevisionPublished EntryOf(Revision revision, string title, int asked) => new(
        revision.Id,
        revision.StandardId,
        revision.Number,
        title,
        revision.Kind.ToString(),
        revision.EffectiveOn,
        [.. revision.Texts.Select(t => new PublishedText(t.Language.Code, t.Digest, t.PdfDigest))],
        asked);

    private sealed record Signing(Actor Actor, Guid DraftId, int Version, string Meaning, DateTime At);

    private sealed record Signed(Draft Draft, Revision? Basis, ReviewStaff Staff, Revision Revision)
    {
        public bool Publishes => Draft.Round is not { } round || round.IsCompletedByNext;
    }
}

/// <summary>What a signature did.</summary>
/// <param name="Published">The revision it published; null while others have to sign first.</param>
public sealed record SignedDraft(Guid DraftId, int Signatures, int Quorum, PublishedRevision? Published);
