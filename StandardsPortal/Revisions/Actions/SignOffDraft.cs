using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Signs a submitted draft and publishes it. Typesetting comes first and stores nothing; then everything the act means
/// is written in one transaction: revision, texts, PDFs, signature, ledger, assignments, mails.
/// </summary>
[Allows(Role.Manager)]
public sealed class SignOffDraft(PortalStore store, TimeProvider clock, IPasswords passwords, IRevisionPress press, PortalAddress portal)
{
    public async Task<Outcome<PublishedRevision>> RunAsync(
        Actor actor, Guid draftId, int version, string password, string meaning, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var now = clock.ReadUtc();
        // Asked before the password, so that who can't sign anyway is told so without spending a try.
        var prepared = await store.ReadAsync(db => SignAsync(db, actor, draftId, version, meaning, now, cancellation), cancellation);
        if (prepared.IsRefused)
            return prepared.Refusal;
        if (await PasswordWithinAct.RefuseAsync(passwords, actor, password, cancellation) is { } wrong)
            return wrong;
        var pdfs = await TypesetAsync(prepared.Value.Revision, cancellation);
        if (pdfs.IsRefused)
            return pdfs.Refusal;
        return await store.WriteAsync(
            async writing => await PublishAsync(writing, actor, draftId, version, meaning, prepared.Value.Revision, pdfs.Value, cancellation),
            cancellation);
    }

    private static async Task<Outcome<Signed>> SignAsync(
        PortalDbContext db, Actor actor, Guid draftId, int version, string meaning, DateTime now, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var check = await DraftCheck.OfAsync(db, draft, DateOnly.FromDateTime(now), cancellation);
        var signOff = draft.SignOff(actor, now, version, meaning, check.Findings, check.Guard);
        if (signOff.IsRefused)
            return signOff.Refusal;
        var basis = draft.BaseNumber is { } number ? check.History.Number(number) : null;
        return new Signed(draft, basis, Revision.From(draft, signOff.Value, basis, check.Standards));
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

    /// <summary>Asks every question again: the draft may have changed while its PDF was being set.</summary>
    private async Task<Outcome<PublishedRevision>> PublishAsync(
        PortalWriting writing, Actor actor, Guid draftId, int version, string meaning, Revision revision, RevisionPdf[] pdfs, CancellationToken cancellation)
    {
        var signed = await SignAsync(writing.Db, actor, draftId, version, meaning, revision.SignOff.At, cancellation);
        if (signed.IsRefused)
            return signed.Refusal;
        var (draft, basis, again) = signed.Value;
        if (again.SignOff.Digest != revision.SignOff.Digest || again.Number != revision.Number)
            return Refusal.Of("draft.changed-since-submission");
        var (title, now) = (revision.Source.Title, clock.ReadUtc());
        await writing.RecordAsync(
            actor,
            revision.SignOff.At,
            new RevisionSignedOff(draft.Id, revision.StandardId, revision.Number, title, actor.Title, revision.SignOff.Meaning, revision.SignOff.Digest),
            cancellation);
        var asked = await Assigning.OnPublishedAsync(writing, revision, basis, portal, now, cancellation);
        var record = await writing.RecordAsync(actor, now, EntryOf(revision, title, asked), cancellation);
        var publication = new Publication(actor.PersonId, actor.Name, now, record.Sequence);
        revision.Publish(publication);
        draft.Close(publication with { });
        writing.Db.Revisions.Add(revision);
        writing.Db.RevisionPdfs.AddRange(pdfs);
        return new PublishedRevision(revision.StandardId, revision.Number, title, revision.EffectiveOn, asked, record.Sequence);
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

    private sealed record Signed(Draft Draft, Revision? Basis, Revision Revision);
}
