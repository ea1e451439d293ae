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
        if (Refuse(actor, input) is { } wrong)
            return wrong;
        return await store.WriteAsync(async writing => await RecordAsync(writing, actor, input, cancellation), cancellation);
    }

    private async Task<Outcome<EvidenceRecord>> RecordAsync(PortalWriting writing, Actor actor, EvidenceInput input, CancellationToken cancellation)
    {
        var newest = await writing.Db.EvidenceVersions.Where(v => v.RecordId == input.Id).MaxAsync(v => (int?)v.Number, cancellation);
        if (newest != input.Corrects)
            return input.Corrects is null ? Refusal.At("id", "evidence.id-taken", input.Id) : newest is null ? Refusal.Of("evidence.unknown", input.Id) : Refusal.Of("evidence.moved-on");
        var kept = await writing.Db.EvidenceFiles.CountAsync(f => f.RecordId == input.Id, cancellation);
        if (kept + input.Files.Count > EvidenceFile.MostFiles)
            return Refusal.At("file", "evidence.files", EvidenceFile.MostFiles);
        var now = clock.ReadUtc();
        var number = (newest ?? 0) + 1;
        EvidenceFile[] files = [.. input.Files.Select(f => FileOf(f, input.Id, actor, now))];
        var stated = new EvidenceRecord
        {
            Id = input.Id, Kind = EvidenceKind.Find(input.Kind)!, Method = input.Method.Trim(), From = input.From, Until = input.Until, People = input.People,
            Finding = input.Finding.ReplaceLineEndings("\n").Trim(), Language = input.Language,
        };
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EvidenceText.Write(stated))));
        var entry = await writing.RecordAsync(actor, now, new EvidenceRecorded(input.Id, number, input.Kind, input.Until, digest, [.. files.Select(f => f.Sha256)]), cancellation);
        writing.Db.EvidenceFiles.AddRange(files);
        writing.Db.EvidenceVersions.Add(new EvidenceVersion
        {
            RecordId = input.Id, Number = number, Kind = stated.Kind.Slug, Method = stated.Method, FromOn = stated.From, UntilOn = stated.Until, People = stated.People,
            Finding = stated.Finding, Language = stated.Language, RecordedById = actor.PersonId, RecordedByName = actor.Name, RecordedAt = now, LedgerSequence = entry.Sequence,
        });
        return stated;
    }

    private Refusal? Refuse(Actor actor, EvidenceInput input)
    {
        if (!StandardId.IsValid(input.Id))
            return Refusal.At("id", "evidence.id");
        if (EvidenceKind.Find(input.Kind) is null)
            return Refusal.At("kind", "evidence.kind");
        if (!IsTold(input.Method, EvidenceRecord.LongestMethod) || StandardBounds.HoldsDeceptive(input.Method))
            return Refusal.At("method", "evidence.method", EvidenceRecord.LongestMethod);
        // A shipped record's dates are its author's; the clock of this machine has no say in them.
        var latest = actor.IsSystem ? DateOnly.MaxValue : DateOnly.FromDateTime(clock.ReadUtc()).AddDays(1);
        if (input.From > input.Until || input.From.Year < 1990 || input.Until > latest)
            return Refusal.At("until", "evidence.period");
        if (input.People is < 1 or > EvidenceRecord.MostPeople)
            return Refusal.At("people", "evidence.people", EvidenceRecord.MostPeople);
        if (!IsTold(input.Finding, EvidenceRecord.LongestFinding))
            return Refusal.At("finding", "evidence.finding", EvidenceRecord.LongestFinding);
        return input.Files.Select(Refuse).FirstOrDefault(r => r is not null);
    }

    private static Refusal? Refuse(EvidenceUpload file)
    {
        if (!EvidenceFile.Endings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
            return Refusal.At("file", "evidence.file-kind", string.Join(", ", EvidenceFile.Endings));
        return file.Bytes.Length is 0 or > EvidenceFile.LargestBytes ? Refusal.At("file", "evidence.file-size", EvidenceFile.LargestBytes / 1024) : null;
    }

    private static bool IsTold(string? text, int longest) => text is not null && text.Length <= longest && text.Any(char.IsLetterOrDigit) && StandardBounds.IndexOfUnreadable(text) < 0;

    private EvidenceFile FileOf(EvidenceUpload file, string recordId, Actor actor, DateTime now)
    {
        // The name is shown and handed back; a path in it, or a control, is not part of it.
        var name = string.Concat(file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !StandardBounds.IsDeceptive(c)));
        // Its end tells what it is; half a character at the cut is none.
        if (name.Length > EvidenceFile.LongestName)
            name = name[(name.Length - EvidenceFile.LongestName + (char.IsLowSurrogate(name[^EvidenceFile.LongestName]) ? 1 : 0))..];
        return new EvidenceFile
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), RecordId = recordId, Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), Length = file.Bytes.Length, Bytes = file.Bytes, AddedByName = actor.Name, AddedAt = now,
        };
    }
}
