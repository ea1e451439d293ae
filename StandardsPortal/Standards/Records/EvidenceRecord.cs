using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Records;

/// <summary>How customers were heard.</summary>
public sealed record EvidenceKind(string Slug)
{
    public static readonly EvidenceKind Interview = new("interview");
    public static readonly EvidenceKind Survey = new("survey");
    public static readonly EvidenceKind Complaints = new("complaints");
    public static readonly EvidenceKind Observation = new("observation");
    public static readonly EvidenceKind Other = new("other");

    /// <summary>Every kind, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<EvidenceKind> All = [Interview, Survey, Complaints, Observation, Other];

    public string Name(Language language) => Words.Evidence.In(language, $"kind.{Slug}");

    public static EvidenceKind? Find(string? slug) => All.FirstOrDefault(k => k.Slug == slug);
}

/// <summary>What was learned from customers: by which method, when, of how many, and what came out. Standards link to it by id.</summary>
public sealed record EvidenceRecord
{
    public const int LongestMethod = 300;
    public const int LongestFinding = 2_000;
    public const int MostPeople = 100_000_000;

    /// <summary>Slug that standards name; the same over all corrections.</summary>
    public required string Id { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>How they were asked or watched, in a line.</summary>
    public required string Method { get; init; }

    /// <summary>First day of the work.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included; the day its age is counted from.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>How many people, or cases, it rests on; null where that was not counted.</summary>
    public int? People { get; init; }

    public required string Finding { get; init; }

    /// <summary>The language method and finding are written in.</summary>
    public required Language Language { get; init; }

    /// <summary>One line for a reader: kind, method, number, days.</summary>
    public string Source(Language language)
    {
        var days = From == Until ? Dates.Day(From, language) : $"{Dates.Day(From, language)} – {Dates.Day(Until, language)}";
        var people = People is { } count ? $", {Words.Evidence.In(language, "n", count.ToString(language.Culture))}" : "";
        return $"{Kind.Name(language)}: {Method}{people}, {days}";
    }
}

/// <summary>A record as it was stated at a time. A correction is a further version; what was stated stays.</summary>
public sealed class EvidenceVersion
{
    public required string RecordId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required string Method { get; init; }

    public required DateOnly FromOn { get; init; }

    public required DateOnly UntilOn { get; init; }

    public int? People { get; init; }

    public required string Finding { get; init; }

    public required Language Language { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required long LedgerSequence { get; init; }

    public EvidenceRecord AsRecord() => new()
    {
        Id = RecordId, Kind = EvidenceKind.Find(Kind) ?? EvidenceKind.Other, Method = Method, From = FromOn, Until = UntilOn, People = People, Finding = Finding, Language = Language,
    };
}

/// <summary>A file that belongs to a record: a transcript, the answers of a survey. Kept as it came, handed out, never shown.</summary>
public sealed class EvidenceFile
{
    public const int LargestBytes = 1024 * 1024;
    public const int MostFiles = 20;
    public const int LongestName = 120;

    /// <summary>Endings of files that may be kept.</summary>
    public static readonly IReadOnlyList<string> Endings = [".pdf", ".png", ".jpg", ".jpeg", ".csv", ".tsv", ".md", ".txt", ".xlsx", ".docx", ".ods", ".odt"];

    public required Guid Id { get; init; }

    public required string RecordId { get; init; }

    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required int Length { get; init; }

    public required byte[] Bytes { get; init; }

    public required string AddedByName { get; init; }

    public required DateTime AddedAt { get; init; }
}
