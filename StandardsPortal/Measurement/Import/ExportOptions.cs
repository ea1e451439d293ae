using NodaTime;
using StandardsPortal.Languages;

namespace StandardsPortal.Measurement.Import;

/// <summary>What the person who reads a file decides; everything else the profile says.</summary>
/// <param name="Zone">IANA zone of times that name none, in place of the profile's.</param>
/// <param name="MaximumFaults">So many faults are kept word for word; the rest is counted.</param>
/// <param name="Progress">Told after every few megabytes, from whichever thread read them.</param>
public sealed record ExportOptions(string? Zone = null, BadRows BadRows = BadRows.Refuse, int MaximumFaults = 1000, IProgress<ImportProgress>? Progress = null)
{
    /// <summary>A record may have this many bytes; more is a quote that was never closed, or no table at all.</summary>
    public const int LongestRecord = 1 << 20;

    /// <summary>A file may have this many columns.</summary>
    public const int MostColumns = 4096;

    /// <summary>A label may have this many different texts; more is free text, which nobody groups by.</summary>
    public const int MostTexts = 65_536;

    /// <summary>Also compute the SHA-256 of the whole file, by which an import is known again.</summary>
    public bool Digest { get; init; }

    /// <summary>How much of the file a worker takes at once. Small in tests, so that records meet block edges.</summary>
    internal int BlockBytes { get; init; } = 1 << 20;

    internal int RecordBytes { get; init; } = LongestRecord;

    /// <summary>Stop after so many records; for a preview.</summary>
    internal long MaximumRows { get; init; } = long.MaxValue;
}

/// <param name="Lines">Lines read so far; rows, where no cell holds a line break.</param>
public readonly record struct ImportProgress(long Bytes, long TotalBytes, long Lines);

/// <summary>What reading a file came to.</summary>
/// <param name="Rows">Records of the file, without the header and blank lines.</param>
/// <param name="Cases">Rows that became cases.</param>
/// <param name="Faults">The first faults, by row.</param>
/// <param name="FaultCount">All of them, exactly.</param>
/// <param name="First">The earliest time that stands in a column that was read, due times aside.</param>
/// <param name="Last">The latest; the file can't know of anything later than when it was made.</param>
/// <param name="Sha256">Of the whole file in lower-case hexadecimal, when it was asked for.</param>
/// <param name="Notes">What the reader decided on the way and the person should know.</param>
public sealed record ImportReport(long Rows, long Cases, IReadOnlyList<ImportFault> Faults, long FaultCount, Instant? First, Instant? Last, string? Sha256, IReadOnlyList<ImportNote> Notes)
{
    public static readonly ImportReport Nothing = new(0, 0, [], 0, null, null, null, []);
}

/// <param name="Code">Key under <see cref="Words.Measurement"/>: <c>import.{Code}</c>.</param>
public sealed record ImportNote(string Code, IReadOnlyList<object?> Values)
{
    public string In(Language language) => Words.Measurement.In(language, $"import.{Code}", [.. Values]);
}
