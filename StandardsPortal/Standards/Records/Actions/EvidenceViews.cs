using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>A line of the list.</summary>
/// <param name="Standards">How many standards rest on it now.</param>
public sealed record EvidenceRow(EvidenceRecord Record, int Standards, int Files);

/// <summary>A standard whose evidence is spoken of.</summary>
/// <param name="Newest">The newest day of its evidence; null when undated.</param>
public sealed record RestingStandard(string StandardId, string Title, Language TitleLanguage, IReadOnlyList<string> Records, DateOnly? Newest, bool IsAged);

public sealed record EvidenceFileRow(Guid Id, string Name, int Length, string Sha256, string AddedByName, DateTime AddedAt)
{
    /// <summary>An import named it by its digest; the file itself is not here.</summary>
    public bool IsElsewhere => Length == 0;
}

public sealed record EvidenceVersionRow(int Number, EvidenceRecord Record, string RecordedByName, DateTime RecordedAt);

public sealed record EvidenceView(EvidenceRecord Record, IReadOnlyList<EvidenceVersionRow> Versions, IReadOnlyList<EvidenceFileRow> Files, IReadOnlyList<RestingStandard> Standards)
{
    public int Number => Versions[^1].Number;
}

public sealed record StoredEvidenceFile(string Name, byte[] Bytes, string Sha256);

public sealed record EvidenceOverview(IReadOnlyList<EvidenceRow> Records, IReadOnlyList<RestingStandard> Aged);
