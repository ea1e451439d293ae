using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>
/// Lints blocks of one reading. Whatever of the rest of the text bears on a block is named in <see cref="Context"/> and
/// <see cref="Claims"/>, and nothing else is looked at: that is what lets a <see cref="LintMemory"/> reuse a block.
/// </summary>
internal sealed class BlockLinter
{
    private readonly List<(LintRule Rule, Func<Sentence, IEnumerable<(int First, int Last)>> Denied)> denials = [];
    private readonly List<Token> scratch = new(64);

    public BlockLinter(StandardReading reading)
    {
        var standard = reading.Standard;
        Context = new BlockContext(standard.Language, standard.Rules.Count > 0);
        if (!reading.HasFrontMatter || standard.Rules.Count == 0)
            return;
        Claims = string.Join('\0', standard.Rules.Select(r => r.Text));
        foreach (var rule in LintCatalogue.AgainstRules)
        {
            if (rule.AgainstRules!(reading) is { } denied)
                denials.Add((rule, denied));
        }
    }

    public BlockContext Context { get; }

    /// <summary>What the rule blocks say, word for word; empty where they bind no prose.</summary>
    public string Claims { get; } = "";

    public BlockLint Lint(ProseBlock block)
    {
        List<Finding> findings = [], against = [];
        List<string> defined = [];
        foreach (var sentence in new SentenceReader(block, Context.Language, scratch).Read())
        {
            SentenceLint.Lint(sentence, block.Source, Context.HasRules, findings);
            Deny(sentence, block.Source, against);
            foreach (var (rule, cue) in LintCatalogue.Defining)
            {
                if ((sentence.Cues & cue) != 0)
                    defined.AddRange(rule.Defines!(sentence));
            }
        }
        return new BlockLint(block, findings, against, defined);
    }

    /// <summary>For a block whose sentences are as they were while the rules are not.</summary>
    public BlockLint LintAgainstRules(BlockLint known)
    {
        if (denials.Count == 0)
            return known.Denials.Count == 0 ? known : known with { Denials = [] };
        List<Finding> against = [];
        foreach (var sentence in new SentenceReader(known.Block, Context.Language, scratch).Read())
            Deny(sentence, known.Block.Source, against);
        return known with { Denials = against };
    }

    private void Deny(Sentence sentence, SourceText source, List<Finding> against)
    {
        foreach (var (rule, denied) in denials)
        {
            foreach (var (first, last) in denied(sentence))
            {
                var span = new Span(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
                against.Add(new Finding { Rule = rule.Id, Severity = rule.Severity, Blocks = rule.BlocksStandard, Span = span, Text = source.Slice(span), Key = rule.Id });
            }
        }
    }
}

/// <summary>What of a whole text changes how its sentences are judged.</summary>
internal sealed record BlockContext(Language Language, bool HasRules);
