using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Audit.Actions;

/// <summary>
/// Recomputes everything that can be recomputed: the chain, the digest of every text and PDF, every signature's and
/// acknowledgment's binding to its text and to its ledger entry, every part of imported cases and every result.
/// </summary>
[Allows(Role.Auditor, Role.Manager, Role.Administrator)]
public sealed class VerifyPortal(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<PortalVerification>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => VerifyAsync(db, cancellation), cancellation);
    }

    private async Task<PortalVerification> VerifyAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var revisions = await db.Revisions.Include(r => r.Texts).AsSplitQuery().OrderBy(r => r.StandardId).ThenBy(r => r.Number).ToListAsync(cancellation);
        var acknowledgments = await db.Acknowledgments.OrderBy(a => a.LedgerSequence).ToListAsync(cancellation);
        var records = await db.Ledger.OrderBy(r => r.Sequence).ToListAsync(cancellation);
        var head = await db.LedgerHeads.SingleOrDefaultAsync(cancellation);
        var measured = Math.Max(
            await db.CaseImports.MaxAsync(i => (long?)i.LedgerSequence, cancellation) ?? 0, await db.MeasurementRuns.MaxAsync(r => (long?)r.LedgerSequence, cancellation) ?? 0);
        var claimed = revisions.SelectMany(r => r.Confirmations.Select(c => c.LedgerSequence).Append(r.Publication.LedgerSequence).Append(r.Withdrawal?.LedgerSequence ?? 0))
            .Concat(acknowledgments.Select(a => a.LedgerSequence)).Append(head?.Sequence ?? 0).Append(measured).Max();
        var ledger = Ledger.Verify(records, claimed, claimed == head?.Sequence ? head.Hash : null);

        var faults = new List<VerificationFault>();
        if (!ledger.IsSound)
            faults.Add(new VerificationFault("ledger", $"{ledger.BrokenAt}", $"{ledger.Fault}", ledger.BrokenAt));
        var entries = records.ToDictionary(r => r.Sequence);
        foreach (var revision in revisions)
            CheckRevision(revision, entries, faults);
        CheckSignatures(revisions, records, faults);
        var pdfs = await CheckPdfsAsync(db, revisions, faults, cancellation);
        CheckAcknowledgments(acknowledgments, revisions.ToDictionary(r => r.Id), entries, faults);
        CheckUnclaimed(records, revisions, acknowledgments, faults);
        var (imports, runs) = await new MeasurementCheck(db, entries, faults).RunAsync(cancellation);
        return new PortalVerification(
            clock.ReadUtc(), ledger, revisions.Count, revisions.Sum(r => r.Texts.Count), pdfs, acknowledgments.Count, imports, runs, faults);
    }

    private static void CheckRevision(Revision revision, Dictionary<long, LedgerRecord> entries, List<VerificationFault> faults)
    {
        var sequence = revision.Publication.LedgerSequence;
        foreach (var text in revision.Texts)
        {
            if (ContentDigest.Of(text.Markdown) != text.Digest)
                faults.Add(new VerificationFault("text", NameOf(revision, text.Language.Code), "text", sequence));
        }

        var digest = ContentDigest.Of(revision.Texts);
        if (revision.SignOffs.Any(s => s.Digest != digest))
            faults.Add(new VerificationFault("sign-off", NameOf(revision), "sign-off", sequence));
        var told = (entries.GetValueOrDefault(sequence)?.Entry as RevisionPublished)?.Texts.OrderBy(t => t.Language, StringComparer.Ordinal);
        var stored = revision.Texts.Select(t => new PublishedText(t.Language.Code, t.Digest, t.PdfDigest)).OrderBy(t => t.Language, StringComparer.Ordinal);
        if (told is null || !told.SequenceEqual(stored))
            faults.Add(new VerificationFault("revision", NameOf(revision), "publication", sequence));
        if (revision.Withdrawal is { } withdrawal && entries.GetValueOrDefault(withdrawal.LedgerSequence)?.Entry is not RevisionWithdrawn)
            faults.Add(new VerificationFault("revision", NameOf(revision), "withdrawal", withdrawal.LedgerSequence));
    }

    /// <summary>Each signature and each review has an entry that says the same of who, when and what.</summary>
    private static void CheckSignatures(List<Revision> revisions, List<LedgerRecord> records, List<VerificationFault> faults)
    {
        var signed = records.Where(r => r.Entry is RevisionSignedOff).ToLookup(r => ((RevisionSignedOff)r.Entry).StandardId, StringComparer.Ordinal);
        var entries = records.Where(r => r.Entry is RevisionConfirmed).ToDictionary(r => r.Sequence);
        foreach (var revision in revisions)
        {
            if (revision.SignOffs.Any(s => !signed[revision.StandardId].Any(r => Tells(r, s))))
                faults.Add(new VerificationFault("sign-off", NameOf(revision), "sign-off-entry", revision.Publication.LedgerSequence));
            foreach (var confirmation in revision.Confirmations.Where(c => !Tells(entries.GetValueOrDefault(c.LedgerSequence), revision, c)))
                faults.Add(new VerificationFault("revision", NameOf(revision), "confirmation", confirmation.LedgerSequence));
        }
    }

    private static bool Tells(LedgerRecord record, SignOff signOff) =>
        record.ActorId == signOff.PersonId && record.ActorName == signOff.Name && record.At == signOff.At
        && record.Entry is RevisionSignedOff entry && entry.Digest == signOff.Digest && entry.Meaning == signOff.Meaning
        && entry.SignerTitle == signOff.Title && entry.OnBehalfOf == signOff.OnBehalfOfName;

    private static bool Tells(LedgerRecord? record, Revision revision, ReviewConfirmation confirmation) =>
        record is not null && record.ActorId == confirmation.PersonId && record.ActorName == confirmation.Name && record.At == confirmation.At
        && record.Entry is RevisionConfirmed entry && entry.RevisionId == revision.Id && entry.Note == confirmation.Note
        && entry.NextDueOn == confirmation.NextDueOn && entry.LookedAt.SequenceEqual(confirmation.LookedAt);

    /// <summary>One file at a time: together they may be larger than memory.</summary>
    private static async Task<int> CheckPdfsAsync(
        PortalDbContext db, List<Revision> revisions, List<VerificationFault> faults, CancellationToken cancellation)
    {
        var checkedPdfs = 0;
        foreach (var revision in revisions)
        {
            foreach (var text in revision.Texts)
            {
                var pdf = await db.RevisionPdfs.FirstOrDefaultAsync(p => p.RevisionId == revision.Id && p.Language == text.Language, cancellation);
                if (pdf is null || ContentDigest.Of(pdf.Bytes) != text.PdfDigest || pdf.Sha256 != text.PdfDigest)
                    faults.Add(new VerificationFault("pdf", NameOf(revision, text.Language.Code), "pdf", revision.Publication.LedgerSequence));
                checkedPdfs++;
            }
        }

        return checkedPdfs;
    }

    private static void CheckAcknowledgments(
        List<Acknowledgment> acknowledgments, Dictionary<Guid, Revision> revisions, Dictionary<long, LedgerRecord> entries, List<VerificationFault> faults)
    {
        foreach (var acknowledgment in acknowledgments)
        {
            var text = revisions.GetValueOrDefault(acknowledgment.RevisionId)?.TextIn(acknowledgment.Language);
            var record = entries.GetValueOrDefault(acknowledgment.LedgerSequence);
            var told = record?.Entry as RevisionAcknowledged;
            if (text is null || text.Digest != acknowledgment.ContentDigest || told is null
                || told.Reference != acknowledgment.Reference || told.Digest != acknowledgment.ContentDigest
                || told.RedlineDigest != acknowledgment.RedlineDigest || told.StandardId != acknowledgment.StandardId
                || told.Number != acknowledgment.Number || record!.ActorId != acknowledgment.PersonId || record.At != acknowledgment.At)
                faults.Add(new VerificationFault("acknowledgment", acknowledgment.Reference, "acknowledgment", acknowledgment.LedgerSequence));
        }
    }

    /// <summary>What the ledger tells of must still be there: a deleted revision or acknowledgment leaves its entry behind.</summary>
    private static void CheckUnclaimed(
        List<LedgerRecord> records, List<Revision> revisions, List<Acknowledgment> acknowledgments, List<VerificationFault> faults)
    {
        var claims = revisions.Select(r => r.Publication.LedgerSequence)
            .Concat(revisions.Select(r => r.Withdrawal?.LedgerSequence ?? 0))
            .Concat(revisions.SelectMany(r => r.Confirmations).Select(c => c.LedgerSequence))
            .Concat(acknowledgments.Select(a => a.LedgerSequence)).ToHashSet();
        foreach (var record in records.Where(r => !claims.Contains(r.Sequence)))
        {
            switch (record.Entry)
            {
                case RevisionPublished published:
                    faults.Add(new VerificationFault("revision", $"{published.StandardId}, {published.Number}", "revision-gone", record.Sequence));
                    break;
                case RevisionWithdrawn withdrawn:
                    faults.Add(new VerificationFault("revision", $"{withdrawn.StandardId}, {withdrawn.Number}", "withdrawal-gone", record.Sequence));
                    break;
                case RevisionConfirmed confirmed:
                    faults.Add(new VerificationFault("revision", $"{confirmed.StandardId}, {confirmed.Number}", "confirmation-gone", record.Sequence));
                    break;
                case RevisionAcknowledged acknowledged:
                    faults.Add(new VerificationFault("acknowledgment", acknowledged.Reference, "acknowledgment-gone", record.Sequence));
                    break;
            }
        }
    }

    private static string NameOf(Revision revision, string? language = null) =>
        language is null ? $"{revision.StandardId}, {revision.Number}" : $"{revision.StandardId}, {revision.Number}, {language}";
}
