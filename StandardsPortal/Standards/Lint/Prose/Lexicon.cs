using System.Runtime.InteropServices;
using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Every phrase of every rule in one language, as a trie over tokens: one walk finds them all.</summary>
internal sealed class Lexicon
{
    /// <summary>There are tens of thousands of nodes and most lead nowhere: a table is made when something goes into it.</summary>
    internal sealed class Node
    {
        public Dictionary<string, Node>? Exact { get; private set; }

        /// <summary>Arabic words that are matched as they stand: peeled, they would be other words (دقيقة "minute" from دقيق "exact").</summary>
        public Dictionary<string, Node>? Whole { get; private set; }

        /// <summary>Words that begin so.</summary>
        public Dictionary<string, Node>? Open { get; private set; }

        /// <summary>The rules whose phrases end here.</summary>
        public LintRule[] Ends { get; private set; } = [];

        public void End(LintRule rule)
        {
            if (!Ends.Contains(rule))
                Ends = [.. Ends, rule];
        }

        public Node Child(string pattern)
        {
            if (pattern[^1] == '*')
                return In(Open ??= Table(), pattern[..^1]);
            return pattern[0] == '=' ? In(Whole ??= Table(), pattern[1..]) : In(Exact ??= Table(), pattern);
        }

        private static Dictionary<string, Node> Table() => new(StringComparer.Ordinal);

        private static Node In(Dictionary<string, Node> table, string key)
        {
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _);
            return child ??= new Node();
        }
    }

    private readonly Node root = new();
    private readonly Language language;

    public Lexicon(Language language, IEnumerable<LintRule> rules)
    {
        this.language = language;
        foreach (var rule in rules)
        {
            if (!rule.Phrases.TryGetValue(language, out var phrases))
                continue;
            foreach (var phrase in phrases.Split((char[])[',', '\n', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Add(phrase, rule);
        }
    }

    private void Add(string phrase, LintRule rule)
    {
        List<Node> ends = [root];
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            List<Node> next = [];
            foreach (var pattern in word.Split('|'))
            {
                foreach (var form in FormsOf(pattern))
                {
                    foreach (var node in ends)
                        next.Add(node.Child(form));
                }
            }
            ends = next;
        }
        foreach (var node in ends)
            node.End(rule);
    }

    private IEnumerable<string> FormsOf(string pattern)
    {
        if (language == Language.Korean)
            return KoreanForms.Expand(pattern);
        return [language == Language.Arabic ? ArabicForms.Normalise(pattern) : pattern];
    }

    /// <summary>Where a walk goes that begins with a word.</summary>
    public Node[] Begin(string form)
    {
        List<Node>? next = null;
        Step(root, form, ref next);
        return next is null ? [] : [.. next];
    }

    /// <summary>All phrases of the sentence, overlapping ones included.</summary>
    public List<Hit> Find(Sentence sentence)
    {
        List<Hit> hits = [];
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Word.Begins.Length > 0 && !token.IsExempt)
                Walk(sentence, i, hits);
        }
        return hits;
    }

    private void Walk(Sentence sentence, int first, List<Hit> hits)
    {
        IReadOnlyList<Node> nodes = sentence.Tokens[first].Word.Begins;
        for (var at = first; ;)
        {
            for (var i = 0; i < nodes.Count; i++)
            {
                foreach (var rule in nodes[i].Ends)
                    hits.Add(new Hit(rule, first, at) { IsPhrase = true });
            }
            if (++at == sentence.Tokens.Count || sentence.Tokens[at].IsExempt)
                return;
            List<Node>? next = null;
            for (var i = 0; i < nodes.Count; i++)
                Step(nodes[i], sentence.Tokens[at].Form, ref next);
            if (next is null)
                return;
            nodes = next;
        }
    }

    /// <param name="next">Made when there is something to put in: most walks end at their second word.</param>
    private void Step(Node node, string form, ref List<Node>? next)
    {
        if (node.Exact is { } words)
            StepInto(words, form, ref next);
        if (node.Whole is { } wholes && wholes.TryGetValue(form, out var whole))
            (next ??= []).Add(whole);
        if (node.Open is not { } openings)
            return;
        var open = openings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= form.Length; length++)
        {
            if (open.TryGetValue(form.AsSpan(0, length), out var prefix))
                (next ??= []).Add(prefix);
        }
    }

    private void StepInto(Dictionary<string, Node> words, string form, ref List<Node>? next)
    {
        if (language != Language.Arabic)
        {
            if (words.TryGetValue(form, out var same))
                (next ??= []).Add(same);
            return;
        }
        var exact = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<Range> stems = stackalloc Range[24];
        var count = ArabicForms.Stems(form, stems);
        for (var i = 0; i < count; i++)
        {
            if (exact.TryGetValue(form.AsSpan(stems[i]), out var stem) && next?.Contains(stem) is not true)
                (next ??= []).Add(stem);
        }
    }
}
