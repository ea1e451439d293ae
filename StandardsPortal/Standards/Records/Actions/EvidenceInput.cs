using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>What a manager states about customers that were heard.</summary>
/// <param name="Corrects">Number of the version this one corrects; null for a new record.</param>
public sealed record EvidenceInput(
    string Id, string Kind, string Method, DateOnly From, DateOnly Until, int? People, string Finding, Language Language, int? Corrects, IReadOnlyList<EvidenceUpload> Files)
{
    private const int EarliestYear = 1990;

    /// <summary>Files that are named by digest and stay where they are.</summary>
    public IReadOnlyList<NamedFile> Named { get; init; } = [];

    public static EvidenceInput Of(EvidenceRecord record, int? corrects)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new EvidenceInput(record.Id, record.Kind.Slug, record.Method, record.From, record.Until, record.People, record.Finding, record.Language, corrects, []);
    }

    /// <summary>Why it is no record; null when it is one.</summary>
    /// <param name="today">No customer was heard later; a day is granted to those whose clocks are ahead.</param>
    public Refusal? Refuse(DateOnly today)
    {
        if (!StandardId.IsValid(Id))
            return Refusal.At("id", "evidence.id");
        if (EvidenceKind.Find(Kind) is null)
            return Refusal.At("kind", "evidence.kind");
        if (!IsTold(Method, EvidenceRecord.LongestMethod) || StandardBounds.HoldsDeceptive(Method))
            return Refusal.At("method", "evidence.method", EvidenceRecord.LongestMethod);
        if (From > Until || From.Year < EarliestYear || (today < DateOnly.MaxValue && Until > today.AddDays(1)))
            return Refusal.At("until", "evidence.period");
        if (People is < 1 or > EvidenceRecord.MostPeople)
            return Refusal.At("people", "evidence.people", EvidenceRecord.MostPeople);
        if (!IsTold(Finding, EvidenceRecord.LongestFinding))
            return Refusal.At("finding", "evidence.finding", EvidenceRecord.LongestFinding);
        return Files.Select(f => f.Refuse()).FirstOrDefault(r => r is not null);
    }

    /// <summary>The record as it is kept.</summary>
    public EvidenceRecord AsRecord() => new()
    {
        Id = Id,
        Kind = EvidenceKind.Find(Kind)!,
        Method = Method.Trim(),
        From = From,
        Until = Until,
        People = People,
        Finding = Finding.ReplaceLineEndings("\n").Trim(),
        Language = Language,
    };

    private static bool IsTold(string? text, int longest) => text is not null && text.Length <= longest && text.Any(char.IsLetterOrDigit) && StandardBounds.IndexOfUnreadable(text) < 0;
}

/// <summary>A file as it was sent.</summary>
public sealed record EvidenceUpload(string Name, byte[] Bytes)
{
    public Refusal? Refuse()
    {
        if (!EvidenceFile.IsKept(Name))
            return Refusal.At("file", "evidence.file-kind", string.Join(", ", EvidenceFile.Endings));
        return Bytes.Length is 0 or > EvidenceFile.LargestBytes ? Refusal.At("file", "evidence.file-size", EvidenceFile.LargestBytes >> 20) : null;
    }
}
