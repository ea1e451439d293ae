using StandardsPortal.Languages;

namespace StandardsPortal.Publishing;

/// <summary>
/// Typesets with Typst, in Node.js child processes that live as long as they behave: a crash, a time-out or too much
/// memory costs the request under way, which fails with a reason, and the next one gets a new process.
/// </summary>
public sealed class TypstTypesetter(TypesetterOptions options) : ITypesetter, IAsyncDisposable
{
    private readonly TypstQueue small = new(options);
    private readonly TypstQueue large = new(options with { DocumentsPerWorker = 1 });
    private readonly Lazy<FontCoverage> coverage = new(() => FontCoverage.Read(FontsIn(options.Folder)));

    public TypstTypesetter()
        : this(new TypesetterOptions())
    {
    }

    /// <summary>The process that typesets small documents at this moment, for tests that end it.</summary>
    internal int? WorkerId => small.WorkerId;

    public async Task<TypesettingOutcome> TypesetAsync(PublishedDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (MissingFile() is { } missing)
            return new TypesettingFailure("files-missing", missing);
        using var tree = new TreeWriter(coverage.Value);
        document.Write(tree);
        if (tree.Missing.Count > 0)
            return MissingCharacters(tree, document.Language);
        var bytes = tree.Finish();
        var queue = bytes.Length >= options.LargeTreeBytes ? large : small;
        return await queue.TypesetAsync(bytes, document.PublishedAt, cancellation);
    }

    /// <summary>Starts a process ahead of the first document, so that nobody waits for it. A failure shows at that document.</summary>
    /// <param name="forHandbook">Start the one for large documents.</param>
    public Task WarmUpAsync(bool forHandbook = false, CancellationToken cancellation = default) =>
        MissingFile() is null ? (forHandbook ? large : small).StartAsync(cancellation) : Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        small.Dispose();
        large.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> FontsIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(folder, "fonts"), "*.ttf").Where(font => font.Contains("Regular", StringComparison.Ordinal));

    private string? MissingFile()
    {
        foreach (var file in (ReadOnlySpan<string>)["worker.mjs", "standard.typ", "fonts.conf", "node_modules/@myriaddreamin/typst-ts-node-compiler/package.json"])
        {
            if (!File.Exists(Path.Combine(options.Folder, file)))
                return file;
        }

        return Directory.Exists(Path.Combine(options.Folder, "fonts")) && FontsIn(options.Folder).Any() ? null : "fonts";
    }

    private static TypesettingFailure MissingCharacters(TreeWriter tree, Language language)
    {
        var named = tree.Missing.Take(10).Select(rune => Words.Publishing.In(language, "character", $"U+{rune.Value:X4}", rune.ToString()));
        return new TypesettingFailure(tree.Missing.Count == 1 ? "missing-character" : "missing-characters", string.Join(Words.Publishing.In(language, "list.separator"), named));
    }
}
