using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>Judges one sentence: phrases first, the longest and most specific kept, then checks of its shape.</summary>
internal static class SentenceLint
{
    public static void Lint(Sentence sentence, SourceText source, bool hasRules, List<Finding> findings)
    {
        if (IsDefinition(sentence))
            return;
        var hits = Phrases(sentence);
        foreach (var (rule, cue) in LintCatalogue.OfSentences)
        {
            if ((sentence.Cues & cue) == 0 || (rule.OnlyWithoutRules && hasRules))
                continue;
            // A rule looks at the phrases found so far, so what it finds waits until it has looked its last.
            foreach (var hit in rule.InSentence!(sentence, hits).ToList())
            {
                if (!hits.Exists(h => h.First == hit.First && h.Last == hit.Last))
                    hits.Add(hit);
            }
        }
        foreach (var hit in hits)
        {
            if (hit.Rule.OnlyWithoutRules && hasRules)
                continue;
            findings.Add(FindingOf(sentence, hit, source));
        }
    }

    private static List<Hit> Phrases(Sentence sentence)
    {
        var found = LintCatalogue.LexiconOf(sentence.Language).Find(sentence);
        if (found.Count == 0)
            return found;
        found.RemoveAll(h => IsName(sentence, h) || IsExplained(sentence, h) || (h.Rule.IsClearedIn?.Invoke(sentence, h) ?? false));
        // Longest first; of the same words the more specific rule.
        found.Sort((a, b) => b.Last - b.First != a.Last - a.First ? (b.Last - b.First).CompareTo(a.Last - a.First) : LintCatalogue.RankOf(a.Rule.Id).CompareTo(LintCatalogue.RankOf(b.Rule.Id)));
        List<Hit> kept = [];
        foreach (var hit in found)
        {
            if (!kept.Exists(k => k.First <= hit.Last && hit.First <= k.Last))
                kept.Add(hit);
        }
        return kept;
    }

    /// <summary>"'Prompt' means within 30 minutes": the word is being defined, not used.</summary>
    private static bool IsDefinition(Sentence sentence)
    {
        // "'Timely': within 60 minutes": quoted, and explained behind a colon.
        var meaning = sentence.Tokens[0].IsExempt ? sentence.Tokens.FindIndex(t => !t.IsExempt) : -1;
        if (meaning > 0 && sentence.Tokens[meaning].Before is ':')
            return true;
        foreach (var token in sentence.Tokens)
        {
            if (token.Word.Defines)
                return true;
        }
        // "…(이)란 …을 말한다": in Korean only both together define.
        return sentence.Tokens[^1].Form is "뜻한다" or "뜻합니다" or "의미한다" or "의미합니다" or "말한다" or "말합니다" or "뜻함" or "말함"
            && sentence.Tokens.Any(t => t.Form.EndsWith('란') || t.Form is "함은");
    }

    /// <summary>In front of a word with the article these give a name: بنك الريادة.</summary>
    private static readonly HashSet<string> ArabicNamed = new(StringComparer.Ordinal) { "شركه", "موسسه", "بنك", "مصرف", "فندق", "مطعم", "مقهي", "مدرسه", "حي", "شارع", "برج", "صيدليه", "نادي", "جمعيه", "حساب", "بطاقه", "باقه", "برنامج", "جاييزه", "جايزه", "حمله", "مبادره", "حديقه", "قاعه", "متجر", "مجموعه", "جامعه", "معهد", "ميدان", "دوار", "محطه", "عياده", "مستوصف", "مدينه", "مستشفي" };

    /// <summary>"Suitable documents are a passport or …", "the appropriate fee is shown in table 3": the sentence says itself which ones.</summary>
    private static bool IsExplained(Sentence sentence, Hit hit)
    {
        if (hit.Rule.Id is not ("V01" or "X01" or "O01" or "V03"))
            return false;
        if (hit.Rule.Id is "V03")
            return sentence.Tokens.FindIndex(hit.Last + 1, t => t.Before is ':') is > 0 and var colon && colon - hit.Last <= 6;
        for (var i = hit.Last + 1; i <= hit.Last + 2 && i + 1 < sentence.Tokens.Count; i++)
        {
            if (sentence.FormAt(i) is "is" or "are" && sentence.FormAt(i + 1) is "a" or "an" or "one" or "those" or "shown" or "listed" or "named" or "set" or "given" && (hit.Rule.Id is not "V01" || sentence.FormAt(hit.First) is "suitable" or "acceptable" or "appropriate" or "relevant" or "proper" or "reasonable"))
                return true;
            if (sentence.FormAt(i) is "هو" or "هي" or "هم" or "مبين" or "مبينه" or "مكتوب" or "مكتوبه" or "مذكور" or "مذكوره")
                return true;
        }
        return sentence.FormAt(hit.First - 1) is "اسم" or "توقيع" or "هاتف" && hit.Rule.Id is "O01";
    }

    /// <summary>A capital inside an English sentence marks a name ("the Quick Start desk"), and so does one beside it.</summary>
    private static bool IsName(Sentence sentence, Hit hit)
    {
        if (sentence.Language == Language.Arabic)
            return hit.First > 0 && sentence.FormAt(hit.First).StartsWith("ال", StringComparison.Ordinal) && ArabicNamed.Contains(sentence.FormAt(hit.First - 1));
        if (sentence.Language != Language.English || sentence.IsFragment)
            return false;
        if (hit.Last > hit.First)
            return IsLongName(sentence, hit);
        var token = sentence.Tokens[hit.First];
        if (!token.IsCapitalised)
            return false;
        if (hit.First > 0)
            return token.Before is not (':' or '(' or '-' or '•');
        return sentence.Tokens.Count > 1 && sentence.Tokens[1].IsCapitalised;
    }

    /// <summary>"the Best Friends Club", "the Gold Standard plan": capitals throughout, in a sentence that is not all capitals like a headline.</summary>
    private static bool IsLongName(Sentence sentence, Hit hit)
    {
        var first = sentence.FormAt(hit.First) is "the" or "a" or "an" or "our" or "your" ? hit.First + 1 : hit.First;
        if (first == 0)
            return false;
        for (var i = first; i <= hit.Last; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised)
                return false;
        }
        return sentence.Tokens.Exists(t => !t.IsCapitalised && !t.IsNumber && t.Form.Length > 3);
    }

    private static Finding FindingOf(Sentence sentence, Hit hit, SourceText source)
    {
        var span = new Span(sentence.Tokens[hit.First].Span.Start, sentence.Tokens[hit.Last].Span.End);
        var text = source.Slice(span);
        return new Finding
        {
            Rule = hit.Rule.Id,
            Severity = hit.Rule.Severity,
            Blocks = hit.Rule.Severity == Severity.Error,
            Span = span,
            Text = text,
            Key = hit.Key ?? hit.Rule.Id,
            Values = hit.Values,
            Fix = hit.Rule.Replacement.TryGetValue(sentence.Language, out var replacement)
                ? new QuickFix(span, string.Format(CultureInfo.InvariantCulture, replacement, text))
                : null,
        };
    }
}
