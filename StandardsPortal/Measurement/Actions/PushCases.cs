using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Stores cases that another system sends: all of them or none. A case that is known exactly so changes nothing; one
/// that is known otherwise is replaced.
/// </summary>
[Allows(Role.Manager, Keys = true)]
public sealed class PushCases(PortalStore store, ISegmentStore segments, TimeProvider clock)
{
    public const int MostCases = 10_000;

    public async Task<Outcome<PushReport>> RunAsync(
        Actor actor, string source, IReadOnlyList<PushedCase> cases, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (PushInput.Refuse(source, cases) is { } wrong)
            return wrong;
        var known = await KnownAsync(source, cases, cancellation);
        var changed = cases.Where(c => !known.TryGetValue(c.Id, out var told) || told != PushedText.Of(c)).ToList();
        if (changed.Count == 0)
            return new PushReport(null, 0, cases.Count, 0);
        return await StoreAsync(actor, source, cases, changed, cancellation);
    }

    private async Task<Outcome<PushReport>> StoreAsync(
        Actor actor, string source, IReadOnlyList<PushedCase> cases, List<PushedCase> changed, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var now = clock.ReadUtc();
        var staging = new ImportStaging(store, segments);
        var digest = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(changed.Select(PushedText.Of))));
        try
        {
            var staged = await staging.StageAsync(id, new PushedSource(changed), cancellation);
            var stored = await staging.CommitAsync(
                id, source,
                (number, replaced, replacements) => new CasesPushed(id, number, source, digest, changed.Count, replaced, staged.Digests, replacements),
                (number, replaced, record) => ImportOf(id, number, source, digest, changed.Count, replaced, staged, actor, now, record),
                actor, now,
                (writing, import) =>
                {
                    writing.Db.ImportRuns.Add(RunOf(import));
                    return Task.CompletedTask;
                },
                cancellation);
            if (!stored.IsRefused)
                return new PushReport(id, changed.Count, cases.Count - changed.Count, (int)stored.Value.Replaced);
            await staging.PurgeAsync(id);
            return stored.Refusal;
        }
        catch (StagingRefusedException exception)
        {
            await staging.PurgeAsync(id);
            return exception.Refusal;
        }
        catch
        {
            await staging.PurgeAsync(id);
            throw;
        }
    }

    /// <summary>The pushed cases that are stored already, each as text.</summary>
    private async Task<Dictionary<string, string>> KnownAsync(string source, IReadOnlyList<PushedCase> cases, CancellationToken cancellation)
    {
        var pushed = cases.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var stored = await store.ReadAsync(
            async db => await db.CaseImports.AnyAsync(i => i.Source == source, cancellation)
                ? await StoredCaseQuery.LoadAsync(db, segments, null, null, cancellation, source, PushInput.RangeOf(cases)) : null,
            cancellation);
        if (stored is null)
            return [];
        var reader = new KnownCases(stored.Cases.Schema, pushed);
        stored.Cases.Read(CaseNeeds.All(stored.Cases.Schema), [reader], cancellation);
        return reader.Texts;
    }

    private static CaseImport ImportOf(
        Guid id, int number, string source, string digest, int count, long replaced, StagedCases staged, Actor actor, DateTime now, LedgerRecord record) => new()
        {
            Id = id,
            Number = number,
            Source = source,
            FileName = actor.Name,
            Format = PushInput.Format,
            Kind = RowKind.Case,
            Sha256 = digest,
            ReadingSha256 = "",
            KnownUntil = now,
            Rows = count,
            Cases = count,
            FaultCount = 0,
            Replaced = replaced,
            FirstAt = staged.FirstAt,
            LastAt = staged.LastAt,
            Columns = staged.Columns,
            StoredById = actor.PersonId,
            StoredByName = actor.Name,
            StoredAt = now,
            LedgerSequence = record.Sequence,
        };

    private static ImportRun RunOf(CaseImport import) => new()
    {
        Id = import.Id,
        FileName = import.FileName,
        Source = import.Source,
        Format = import.Format,
        Kind = import.Kind,
        State = ImportState.Done,
        StartedAt = import.StoredAt,
        StartedById = import.StoredById,
        StartedByName = import.StoredByName,
        EndedAt = import.StoredAt,
        TotalBytes = 0,
        Rows = import.Rows,
        Cases = import.Cases,
        Sha256 = import.Sha256,
        BadRows = BadRows.Refuse,
        KnownUntil = import.KnownUntil,
        FirstAt = import.FirstAt,
        LastAt = import.LastAt,
        Replaced = import.Replaced,
    };
}
