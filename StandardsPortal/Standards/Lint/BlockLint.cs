using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>What the sentences of one block gave, with spans where the block stands.</summary>
/// <param name="Findings">What holds of the sentences by themselves.</param>
/// <param name="Denials">Where they say otherwise than the standard's rules.</param>
/// <param name="Defined">Names they give a meaning, by which findings on the same names elsewhere are cleared.</param>
internal sealed record BlockLint(ProseBlock Block, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Denials, IReadOnlyList<string> Defined)
{
    /// <summary>The same for an equal block that stands elsewhere.</summary>
    public BlockLint At(ProseBlock block)
    {
        var by = block.Extent.Start - Block.Extent.Start;
        return by == 0 ? this with { Block = block } : new BlockLint(block, Shift(Findings, by), Shift(Denials, by), Defined);
    }

    private static IReadOnlyList<Finding> Shift(IReadOnlyList<Finding> findings, int by)
    {
        if (findings.Count == 0)
            return findings;
        var shifted = new Finding[findings.Count];
        for (var i = 0; i < shifted.Length; i++)
            shifted[i] = findings[i].Shift(by);
        return shifted;
    }
}
