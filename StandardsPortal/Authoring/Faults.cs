using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Authoring;

/// <summary>Gathers what is wrong with a text while it is read, so that one mistake does not hide the rest.</summary>
internal sealed class Faults(SourceText source)
{
    /// <summary>A hostile text must not become a hostile list of findings.</summary>
    private const int Maximum = 200;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public int Count => findings.Count;

    /// <summary>Forgets what was found since, before the same stretch is read another way.</summary>
    public void RewindTo(int count) => findings.RemoveRange(count, findings.Count - count);

    /// <summary>A fault that stops the text from being submitted.</summary>
    /// <param name="rule">Stable id, e.g. <c>F08</c>; also the key of its words unless <paramref name="key"/> is given.</param>
    public void Refuse(string rule, Span span, string? key = null, params object?[] values) =>
        Add(rule, Severity.Error, blocks: true, span, key, values);

    /// <summary>A fault that stops the text and that one action can begin to mend.</summary>
    public void RefuseWithFix(string rule, Span span, QuickFix fix, string? key = null, params object?[] values) =>
        Add(rule, Severity.Error, blocks: true, span, key, values, fix);

    /// <summary>Something that is put right in reading, and told.</summary>
    public void Advise(string rule, Span span, string? key = null, params object?[] values) =>
        Add(rule, Severity.Warning, blocks: false, span, key, values);

    private void Add(string rule, Severity severity, bool blocks, Span span, string? key, object?[] values, QuickFix? fix = null)
    {
        if (findings.Count >= Maximum)
            return;
        findings.Add(new Finding
        {
            Rule = rule,
            Severity = severity,
            Blocks = blocks,
            Span = span,
            Text = Shorten(source.Slice(span)),
            Key = key ?? rule,
            Values = values,
            Fix = fix,
        });
    }

    private static string Shorten(string text)
    {
        if (text.Length <= 200)
            return text;
        var cut = char.IsHighSurrogate(text[198]) ? 198 : 199;
        return text[..cut] + "…";
    }
}
