namespace StandardsPortal.Publishing;

/// <summary>Bounds of the typesetting process.</summary>
public sealed record TypesetterOptions
{
    /// <summary>Folder with the worker, its template, the fonts and the typesetter's package.</summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "typesetting");

    /// <summary>The Node.js program, by name or path.</summary>
    public string Node { get; init; } = "node";

    /// <summary>Allowed for any document…</summary>
    public TimeSpan TimeAllowed { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>…and added for each MiB of its tree: a handbook of 500 long standards has about 10.</summary>
    public TimeSpan TimeAllowedPerMebibyte { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the worker may take to start.</summary>
    public TimeSpan StartAllowed { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A worker that grows past this is ended and its request fails with that reason.</summary>
    public long MemoryLimitBytes { get; init; } = 4L << 30;

    /// <summary>A worker larger than this after a document is replaced before the next one.</summary>
    public long ReplaceAboveBytes { get; init; } = 700L << 20;

    /// <summary>A worker is replaced after this many documents, whatever its size.</summary>
    public int DocumentsPerWorker { get; init; } = 500;

    /// <summary>Requests that may wait; one more is refused at once.</summary>
    public int QueueLength { get; init; } = 64;

    /// <summary>Trees from this size on go to a worker of their own, so that a sign-off never waits for a handbook.</summary>
    public int LargeTreeBytes { get; init; } = 1 << 20;

    internal TimeSpan TimeFor(int treeBytes) => TimeAllowed + (TimeAllowedPerMebibyte * (treeBytes / (double)(1 << 20)));
}
