using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>
/// Brings a bundle in as drafts, and its records of evidence as the importer's statements; publishing stays what it is, a second person's signature. One file that can't be used
/// keeps the whole bundle out. Each standard is stored on its own: after a crash the same import goes on where it ended.
/// </summary>
[Allows(Role.Manager)]
public sealed class ImportBundle(PortalStore store, TimeProvider clock, StartDraft starting, SaveDraft saving, RecordEvidence recording)
{
    /// <param name="summary">What changed, for the people who agreed to the revisions before; empty leaves it to be written.</param>
    public async Task<Outcome<BundleReport>> RunAsync(Actor actor, BundleContent content, string summary, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var (report, records, standards) = await store.ReadAsync(db => BundlePlan.OfAsync(db, actor, content, clock.Today(), cancellation), cancellation);
        if (!report.WouldChange)
            return report;
        // First what the standards rest on.
        foreach (var record in records.Where(r => r.Step.Change != BundleChange.Unchanged))
        {
            if ((await recording.RunAsync(actor, record.Input, cancellation)).Refusal is { } stopped)
                return stopped;
        }

        List<BundleStep> steps = [];
        foreach (var standard in standards)
            steps.Add(await StoreAsync(actor, standard, summary, cancellation));
        var recorded = await store.WriteAsync<Done>(
            async writing =>
            {
                var drafts = steps.Where(s => s.Change is BundleChange.New or BundleChange.Revised or BundleChange.Updated).Select(s => s.DraftId!.Value);
                await writing.RecordAsync(actor, clock.ReadUtc(), new StandardsImported(content.Files.Count, BundleFile.DigestOf(content.Files), [.. drafts]), cancellation);
                return Done.Value;
            },
            cancellation);
        return recorded.IsRefused ? recorded.Refusal : report with { Steps = steps };
    }

    private async Task<BundleStep> StoreAsync(Actor actor, PlannedStandard standard, string summary, CancellationToken cancellation)
    {
        var (step, open) = (standard.Step, standard.Open);
        if (step.Change is BundleChange.Unchanged or BundleChange.Held)
            return step;
        if (open is not null)
            return Told(step, await saving.RunAsync(actor, open.Id, open.Version, Input(standard, summary, open), StateCause.Imported, cancellation), open.Id);
        DraftOrigin origin = standard.IsPublished ? new DraftOrigin.Revision(step.StandardId) : new DraftOrigin.Texts(standard.Texts) { OnlyFor = step.StandardId };
        var started = await starting.RunAsync(actor, origin, cancellation);
        if (started.IsRefused)
            return step with { Change = BundleChange.Held, Why = started.Refusal };
        if (!standard.IsPublished && summary.Length == 0)
            return step with { DraftId = started.Value };
        return Told(step, await saving.RunAsync(actor, started.Value, 1, Input(standard, summary, null), StateCause.Imported, cancellation), started.Value);
    }

    private static DraftInput Input(PlannedStandard standard, string summary, Draft? open) => new()
    {
        Texts = standard.Texts,
        Kind = open?.Kind ?? RevisionKind.Major,
        ChangeSummary = summary.Length > 0 ? summary : open?.ChangeSummary ?? "",
        EffectiveOn = open?.EffectiveOn,
        AcknowledgeWithinDays = open?.AcknowledgeWithinDays ?? DraftInput.UsualDaysToAcknowledge,
    };

    private static BundleStep Told(BundleStep step, Outcome<DraftSaved> saved, Guid draft) =>
        saved.IsRefused ? step with { Change = BundleChange.Held, Why = saved.Refusal, DraftId = draft } : step with { DraftId = draft };
}
