using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Audit;
using StandardsPortal.Measurement;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Storage;

/// <summary>
/// What was published, acknowledged or entered in the ledger is never changed or deleted, whatever a later programmer
/// writes. The database says so too, with triggers, for whoever comes past this class.
/// </summary>
internal static class AppendOnly
{
    public static void Guard(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted && IsFrozen(entry))
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} is append-only.");
        }
    }

    private static bool IsFrozen(EntityEntry entry) => entry.Entity switch
    {
        EvidenceVersion or EvidenceFile or LedgerRecord or Acknowledgment or RevisionText or RevisionPdf or SavedState => true,
        CaseImport or StoredCalendar or CalendarChoice or SavedProfile or MeasurementRun or StoredResult => true,
        // What was staged is taken away again by the database itself, which knows whether it counts already.
        CaseSegment or CaseColumn or CaseReplacement or CaseAggregate => true,
        // Approval and withdrawal are owned records of their own, so what was stated has no reason to change.
        ExclusionEntry => entry.State == EntityState.Deleted || entry.Properties.Any(p => p.IsModified),
        ExclusionApproval or ExclusionWithdrawal => true,
        // Withdrawal is an owned record of its own, so the revision itself has no reason to change.
        Revision => entry.State == EntityState.Deleted || entry.Properties.Any(p => p.IsModified),
        SignOff or EarlierSignOff or RoundSignature or ReviewConfirmation => true,
        // What was said and done stays; only the place it is about moves with the text, and withdrawing adds a record.
        Comment or CommentEntry => entry.State == EntityState.Deleted || entry.Properties.Any(p => p.IsModified),
        CommentAct or EntryWithdrawal => true,
        Submission or Publication => entry.Metadata.FindOwnership()?.PrincipalEntityType.ClrType == typeof(Revision),
        _ => false,
    };
}
