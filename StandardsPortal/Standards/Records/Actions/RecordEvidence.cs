using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>States a record of evidence, or corrects one: the earlier statement stays beside the new one.</summary>
[Allows(Role.Manager)]
public sealed class RecordEvidence(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<EvidenceRecord>> RunAsync(Actor actor, EvidenceInput input, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        // A shipped record's dates are its author's; the clock of this machine has no say in them.
        if (input.Refuse(actor.IsSystem ? DateOnly.MaxValue : clock.Today()) is { } wrong)
            return wrong;
        return await store.WriteAsync(async writing => await RecordAsync(writing, actor, input, cancellation), cancellation);
    }

    private async Task<Outcome<EvidenceRecord>> RecordAsync(PortalWriting writing, Actor actor, EvidenceInput input, CancellationToken cancellation)
    {
        var newest = await writing.Db.EvidenceVersions.Where(v => v.RecordId == input.Id).MaxAsync(v => (int?)v.Number, cancellation);
        if (newest != input.Corrects)
            return input.Corrects is null ? Refusal.At("id", "evidence.id-taken", input.Id) : newest is null ? Refusal.Of("evidence.unknown", input.Id) : Refusal.Of("evidence.moved-on");
        var kept = await writing.Db.EvidenceFiles.Where(f => f.RecordId == input.Id).Select(f => new { f.Sha256, f.Length }).ToListAsync(cancellation);
        var named = input.Named.Where(n => kept.TrueForAll(k => k.Sha256 != n.Sha256)).ToList();
        if (kept.Count + input.Files.Count + named.Count > EvidenceFile.MostFiles)
            return Refusal.At("file", "evidence.files", EvidenceFile.MostFiles);
        if (kept.Sum(k => (long)k.Length) + input.Files.Sum(f => (long)f.Bytes.Length) > EvidenceFile.MostBytes)
            return Refusal.At("file", "evidence.files-size", EvidenceFile.MostBytes >> 20);
        var now = clock.ReadUtc();
        var number = (newest ?? 0) + 1;
        EvidenceFile[] files = [.. input.Files.Select(f => FileOf(f.Name, Convert.ToHexStringLower(SHA256.HashData(f.Bytes)), f.Bytes)), .. named.Select(n => FileOf(n.Name, n.Sha256, []))];
        var stated = input.AsRecord();
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EvidenceText.Write(stated))));
        var entry = await writing.RecordAsync(actor, now, new EvidenceRecorded(input.Id, number, input.Kind, input.Until, digest, [.. files.Select(f => f.Sha256)]), cancellation);
        writing.Db.EvidenceFiles.AddRange(files);
        writing.Db.EvidenceVersions.Add(new EvidenceVersion
        {
            RecordId = input.Id,
            Number = number,
            Kind = stated.Kind.Slug,
            Method = stated.Method,
            FromOn = stated.From,
            UntilOn = stated.Until,
            People = stated.People,
            Finding = stated.Finding,
            Language = stated.Language,
            RecordedById = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAt = now,
            LedgerSequence = entry.Sequence,
        });
        return stated;

        EvidenceFile FileOf(string name, string sha256, byte[] bytes) => new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            RecordId = input.Id,
            Name = EvidenceFile.NameOf(name),
            Sha256 = sha256,
            Length = bytes.Length,
            Bytes = bytes,
            AddedByName = actor.Name,
            AddedAt = now,
        };
    }
}
