using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>
/// What the blocks of a text gave when it was last linted, so that an edit costs only the blocks it touches. Linting with
/// a memory gives exactly what linting without one does. It belongs to one text at a time and one thread at a time.
/// </summary>
public sealed class LintMemory
{
    private static readonly Reading Equal = new();

    private Dictionary<ProseBlock, BlockLint> known = new(Equal);
    private BlockContext? context;
    private string claims = "";

    /// <summary>How many blocks the last run had to lint anew.</summary>
    internal int Linted { get; private set; }

    /// <exception cref="OperationCanceledException">Cancelled; the memory is as it was before.</exception>
    internal List<BlockLint> Lint(StandardReading reading, CancellationToken cancellation)
    {
        var linter = new BlockLinter(reading);
        var usable = linter.Context == context;
        Dictionary<ProseBlock, BlockLint> seen = new(known.Count, Equal);
        List<BlockLint> all = [];
        var linted = 0;
        foreach (var block in ProseReader.Read(reading))
        {
            cancellation.ThrowIfCancellationRequested();
            BlockLint lint;
            if (usable && known.TryGetValue(block, out var before))
            {
                lint = before.At(block);
                if (linter.Claims != claims)
                    lint = linter.LintAgainstRules(lint);
            }
            else
            {
                lint = linter.Lint(block);
                linted++;
            }
            seen[block] = lint;
            all.Add(lint);
        }
        (known, context, claims, Linted) = (seen, linter.Context, linter.Claims, linted);
        return all;
    }

    /// <summary>Blocks that read alike are one to the memory, wherever they stand.</summary>
    private sealed class Reading : IEqualityComparer<ProseBlock>
    {
        public bool Equals(ProseBlock? x, ProseBlock? y) => x is not null && y is not null && x.ReadsAs(y);

        public int GetHashCode(ProseBlock obj) => obj.Text.GetHashCode(StringComparison.Ordinal);
    }
}
