using StandardsPortal.Standards.Lint.Prose;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Prose that names another limit or share than the rule it speaks of.</summary>
internal static class Contradictions
{
    public static readonly LintRule TextAgainstRule = new("K01", Severity.Error)
    {
        BlocksStandard = true,
        AgainstRules = Against,
    };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "at", "least", "most", "of", "are", "is", "be", "within", "the", "a", "an", "all", "and", "or", "to", "for", "in", "than", "more", "less", "no", "must", "will", "by", "on", "each", "every", "that", "with", "from", "percent", "not", "up", "as", "they", "their", "it", "who", "when", "our", "we", "receive",
        "이상", "이상을", "이상은", "이상이", "이내", "이내에", "안에", "이하", "중", "중에", "최소", "내에", "전체", "모든",
        "علي", "من", "خلال", "الاقل", "في", "عن", "غضون", "الي", "عند", "او", "بعد", "ان", "ما",
    };

    /// <summary>A rule as the words it is about and the amounts it allows to be named.</summary>
    private sealed record Claim(HashSet<string> Words, List<(decimal Seconds, bool Working)> Times, decimal? Percent);

    private static Func<Sentence, IEnumerable<(int First, int Last)>>? Against(StandardReading reading)
    {
        var claims = reading.Standard.Rules.Select(r => ClaimOf(r, reading)).OfType<Claim>().ToList();
        return claims.Count == 0 ? null : sentence => Denied(sentence, claims).Select(f => (f.First, f.Last));
    }

    private static IEnumerable<Figure> Denied(Sentence sentence, List<Claim> claims)
    {
        if (!sentence.Figures.Exists(f => f.Kind is FigureKind.Duration or FigureKind.Share))
            yield break;
        var words = WordsOf(sentence.Tokens).ToHashSet(StringComparer.Ordinal);
        var about = claims.Where(c => c.Words.Count(words.Contains) >= Math.Max(2, (c.Words.Count * 3 + 4) / 5)).ToList();
        if (about.Count == 0)
            yield break;
        foreach (var figure in sentence.Figures)
        {
            if (sentence.Tokens[figure.First].IsExempt)
                continue;
            if (figure.Kind == FigureKind.Duration && Limits.IsCeiling(sentence, figure) && about.TrueForAll(c => c.Times.Count > 0 && !c.Times.Exists(t => t.Seconds == figure.Seconds && t.Working == figure.IsWorkingTime)))
                yield return figure;
            if (figure.Kind == FigureKind.Share && about.TrueForAll(c => c.Percent is not null && c.Percent != figure.Value) && sentence.HasTime)
                yield return figure;
        }
    }

    private static Claim? ClaimOf(RuleClause rule, StandardReading reading)
    {
        var threshold = rule.Reading.Threshold ?? rule.Reading.Partial;
        if (threshold is null)
            return null;
        var main = rule.Text.AsSpan(0, rule.Text.AsSpan().IndexOfAny(",;،؛") is var end and >= 0 ? end : rule.Text.Length).ToString();
        var sentence = new SentenceReader(ProseBlock.Of(main, rule.TextSpan.Start, reading.Source), reading.Standard.Language).Read().FirstOrDefault();
        if (sentence is null)
            return null;
        List<(decimal, bool)> times = [];
        foreach (var limit in new[] { threshold.Limit, threshold.LateAfter, threshold.UnacceptableAfter, threshold.Limit?.Alternative })
        {
            if (limit?.Unit.Length is not { } length)
                continue;
            // Prose counts months and years roundly, as the figure reader does.
            var seconds = limit.Unit == Unit.Months ? 2_592_000 : limit.Unit == Unit.Years ? 31_536_000 : length;
            times.Add((limit.Value * seconds, limit.Unit.IsWorkingTime));
            if (limit.UpTo is { } upTo)
                times.Add((upTo * seconds, limit.Unit.IsWorkingTime));
        }
        return new Claim([.. WordsOf(sentence.Tokens.Where((_, i) => !sentence.Figures.Any(f => i >= f.First && i <= f.Last)))], times, threshold.Share?.Percent);
    }

    /// <summary>Content words cut to what survives inflection.</summary>
    private static IEnumerable<string> WordsOf(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            var form = token.Form;
            if (token.IsNumber || token.IsExempt || Common.Contains(form) || form.Length < 2 || form is "%" or "٪")
                continue;
            if (form[0] is >= '가' and <= '힣')
                yield return form[..Math.Min(2, form.Length)];
            else if (form[0] is >= '\u0600' and <= '\u06FF')
                yield return ArabicStem(form);
            else if (form.Length > 2)
                yield return form[..Math.Min(4, form.Length)];
        }
    }

    private static string ArabicStem(string form)
    {
        if (form.StartsWith("ال", StringComparison.Ordinal) && form.Length > 4)
            form = form[2..];
        else if (form[0] is 'و' or 'ب' or 'ل' && form.Length > 4)
            form = form[1..];
        return form[..Math.Min(4, form.Length)];
    }
}
