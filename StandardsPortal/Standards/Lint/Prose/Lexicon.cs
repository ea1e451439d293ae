using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Every phrase of every rule in one language, as a trie over tokens: one walk finds them all.</summary>
internal sealed class Lexicon
{
    internal sealed class Node
    {
        public Dictionary<string, Node> Exact { get; } = new(StringComparer.Ordinal);

        /// <summary>Arabic words that are matched as they stand: peeled, they would be other words (دقيقة "minute" from دقيق "exact").</summary>
        public Dictionary<string, Node> Whole { get; } = new(StringComparer.Ordinal);

        /// <summary>Words that begin so.</summary>
        public Dictionary<string, Node> Open { get; } = new(StringComparer.Ordinal);

        public List<LintRule> Ends { get; } = [];
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
            foreach (var pattern in word.Split('|').SelectMany(FormsOf))
            {
                foreach (var node in ends)
                    next.Add(Child(node, pattern));
            }
            ends = next;
        }
        foreach (var node in ends)
        {
            if (!node.Ends.Contains(rule))
                node.Ends.Add(rule);
        }
    }

    private IEnumerable<string> FormsOf(string pattern)
    {
        if (language == Language.Korean)
            return KoreanForms.Expand(pattern);
        return [language == Language.Arabic ? ArabicForms.Normalise(pattern) : pattern];
    }

    private static Node Child(Node node, string pattern)
    {
        var isOpen = pattern.EndsWith('*');
        var isWhole = pattern.StartsWith('=');
        var children = isOpen ? node.Open : isWhole ? node.Whole : node.Exact;
        var key = isOpen ? pattern[..^1] : isWhole ? pattern[1..] : pattern;
        if (!children.TryGetValue(key, out var child))
            children[key] = child = new Node();
        return child;
    }

    /// <summary>Where a walk goes that begins with a word.</summary>
    public Node[] Begin(string form)
    {
        List<Node> next = [];
        Step(root, form, next);
        return [.. next];
    }

    /// <summary>All phrases of the sentence, overlapping ones included.</summary>
    public List<Hit> Find(Sentence sentence)
    {
        List<Hit> hits = [];
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsExempt && token.Word.Begins.Length > 0)
                Walk(sentence, i, hits);
        }
        return hits;
    }

    private void Walk(Sentence sentence, int first, List<Hit> hits)
    {
        IReadOnlyList<Node> nodes = sentence.Tokens[first].Word.Begins;
        for (var at = first; ;)
        {
            foreach (var node in nodes)
            {
                foreach (var rule in node.Ends)
                    hits.Add(new Hit(rule, first, at) { IsPhrase = true });
            }
            if (++at == sentence.Tokens.Count || sentence.Tokens[at].IsExempt)
                return;
            List<Node> next = [];
            foreach (var node in nodes)
                Step(node, sentence.Tokens[at].Form, next);
            if (next.Count == 0)
                return;
            nodes = next;
        }
    }

    private void Step(Node node, string form, List<Node> next)
    {
        if (node.Exact.Count > 0 && language == Language.Arabic)
        {
            var exact = node.Exact.GetAlternateLookup<ReadOnlySpan<char>>();
            Span<Range> stems = stackalloc Range[24];
            var count = ArabicForms.Stems(form, stems);
            for (var i = 0; i < count; i++)
            {
                if (exact.TryGetValue(form.AsSpan(stems[i]), out var stem) && !next.Contains(stem))
                    next.Add(stem);
            }
        }
        else if (node.Exact.TryGetValue(form, out var same))
        {
            next.Add(same);
        }
        if (node.Whole.TryGetValue(form, out var whole))
            next.Add(whole);
        if (node.Open.Count == 0)
            return;
        var open = node.Open.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= form.Length; length++)
        {
            if (open.TryGetValue(form.AsSpan(0, length), out var prefix))
                next.Add(prefix);
        }
    }
}
