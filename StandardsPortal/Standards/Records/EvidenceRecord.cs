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

    /// <summary>
    /// One line for a reader: kind, method, number, days. The method may be in another language than the reader's, and
    /// days run from left to right in all of them, so each stands isolated from what is around it.
    /// </summary>
    public string Source(Language language)
    {
        var days = Isolated(From == Until ? Dates.Day(From, language) : $"{Dates.Day(From, language)} – {Dates.Day(Until, language)}");
        var people = People is { } count ? $"{(language == Language.Arabic ? "،" : ",")} {Words.Evidence.In(language, "n", count.ToString(language.Culture))}" : "";
        return $"{Kind.Name(language)}: {Isolated(Method)}{people}{(language == Language.Arabic ? "،" : ",")} {days}";
    }

    /// <summary>Words of any language inside a line of another, so that neither turns the other around.</summary>
    public static string Isolated(string words) => $"\u2068{words}\u2069";
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
        Id = RecordId,
        Kind = EvidenceKind.Find(Kind) ?? EvidenceKind.Other,
        Method = Method,
        From = FromOn,
        Until = UntilOn,
        People = People,
        Finding = Finding,
        Language = Language,
    };
}

/// <summary>A file that belongs to a record: a transcript, the answers of a survey. Kept as it came, handed out, never shown.</summary>
public sealed class EvidenceFile
{
    /// <summary>A survey's report as a PDF with pictures; more is no evidence but an archive.</summary>
    public const int LargestBytes = 10 * 1024 * 1024;
    public const int MostFiles = 20;

    /// <summary>All files of one record together, since the database and every copy of it carry them.</summary>
    public const int MostBytes = 50 * 1024 * 1024;

    public const int LongestName = 120;

    /// <summary>Endings of files that may be kept.</summary>
    public static readonly IReadOnlyList<string> Endings = [".pdf", ".png", ".jpg", ".jpeg", ".csv", ".tsv", ".md", ".txt", ".xlsx", ".docx", ".ods", ".odt"];

    public required Guid Id { get; init; }

    public required string RecordId { get; init; }

    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>0 for one that an imported record only names: it lies where the record came from.</summary>
    public required int Length { get; init; }

    public required byte[] Bytes { get; init; }

    public required string AddedByName { get; init; }

    public required DateTime AddedAt { get; init; }

    /// <summary>A name as it is shown and handed back: a path in it, or a control, is not part of it.</summary>
    public static string NameOf(string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !StandardBounds.IsDeceptive(c)));
        // Its end tells what it is; half a character at the cut is none.
        return name.Length > LongestName ? name[(name.Length - LongestName + (char.IsLowSurrogate(name[^LongestName]) ? 1 : 0))..] : name;
    }

    public static bool IsKept(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A file that a record names without bringing it along: what <c>sha256sum</c> prints of it.</summary>
public sealed record NamedFile(string Sha256, string Name)
{
    /// <returns>Null where the line is no digest and name of a file that could be kept.</returns>
    public static NamedFile? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var name = line.Length > 66 ? line[66..] : "";
        return line.Length > 66 && line[64..66] == "  " && line[..64].All(char.IsAsciiHexDigitLower) && EvidenceFile.IsKept(name) && EvidenceFile.NameOf(name) == name
            ? new NamedFile(line[..64], name) : null;
    }

    public override string ToString() => $"{Sha256}  {Name}";
}
