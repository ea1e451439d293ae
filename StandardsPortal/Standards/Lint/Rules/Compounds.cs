using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Two duties in one sentence: who does one of them and not the other has neither kept nor broken it.</summary>
internal static class Compounds
{
    public static readonly LintRule Duty = new("C01", Severity.Info)
    {
        IsCue = IsCue,
        InSentence = Find,
    };

    private static readonly HashSet<string> Verbs = Forms("""
        answer reply respond notify inform handle resolve refund acknowledge contact escalate solve return investigate confirm forward process settle fix dispatch ship deliver reimburse replace repair update close
        greet offer ask record log check send give provide apologise apologize explain listen thank verify transfer call write publish monitor review document propose tell credit register assign open identify collect report train measure introduce state note schedule book guide find prepare pack print count show issue sign hand take bring carry lead accompany escort wear test inspect clean wipe empty refill count weigh scan stamp enter type read repeat spell file copy scan attach post email phone text ring invite pay charge waive cancel arrange order reserve deduct submit complete fill sort label seal store lock unlock switch turn lower raise load unload dispense measure examine assess decide approve reject refer brief hold place put remove wash serve seat welcome advise calculate compare add mark draw install connect disconnect reset restart set leave knock show present display announce make keep tidy photograph pass invoice
        """);

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "it", "them", "him", "her", "their", "his", "its", "your", "our", "each", "every", "any", "all", "to", "for", "you", "this", "that", "another", "two", "both", "customers", "callers", "back", "out", "up", "down", "into", "whether", "who", "which", "what", "how", "when", "where" };

    private static readonly HashSet<string> NoSubject = new(StringComparer.Ordinal) { "to", "may", "can", "could", "the", "a", "an", "this", "that", "each", "every", "our", "their", "its", "his", "her", "your", "first", "no", "any", "of", "in", "for", "with", "on", "from", "about", "after", "before", "at", "if", "when", "who", "which", "until", "by", "per", "and", "or" };

    private static bool IsCue(Word word, Language language)
    {
        if (language == Language.English)
            return word.Form is "and" or "then";
        if (language == Language.Korean)
            return word.Form is [.., '고' or '며'] or "뒤" or "후" or "다음";
        return word.Form.StartsWith('و') || word.Form is "ثم";
    }

    private static IEnumerable<Hit> Find(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.IsFragment || sentence.IsQuestion || sentence.HasPercent || hits.Any(h => h.Rule.Id is "B01" or "N01" or "V07") || Customers.Act(sentence) || IsOperation(sentence))
            yield break;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            var (first, last) = sentence.Language == Language.English ? (English(sentence, i), i + 1) : sentence.Language == Language.Korean ? (Korean(sentence, i), sentence.Tokens.Count - 1) : (Arabic(sentence, i), i);
            if (first < 0)
                continue;
            yield return new Hit(Duty, first, last);
            yield break;
        }
    }

    /// <summary>"표준을 열고 개정을 고릅니다": how a screen is worked, told to whoever reads.</summary>
    private static bool IsOperation(Sentence sentence) =>
        sentence.Language == Language.Korean && sentence.FormAt(sentence.Tokens.Count - 1) is "누릅니다" or "누른다" or "고릅니다" or "고른다" or "선택합니다" or "클릭합니다" or "선택하세요" or "누르세요" or "누르십시오" or "선택하십시오" or "클릭하세요" or "입력하세요" or "입력하십시오" or "신청하세요" or "신청하십시오" or "제출하세요" or "제출하십시오";

    private static HashSet<string> Forms(string verbs)
    {
        HashSet<string> forms = new(StringComparer.Ordinal);
        foreach (var verb in verbs.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            forms.Add(verb);
            forms.Add(verb switch
            {
                [.. var stem, not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
                [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => verb + "es",
                _ => verb + "s",
            });
        }
        return forms;
    }

    /// <summary>"greet … and resolve": the verb after "and" is a duty, and so is one of the same shape before it.</summary>
    private static int English(Sentence sentence, int at)
    {
        var (second, third) = (sentence.FormAt(at + 1), sentence.FormAt(at + 2));
        if (sentence.FormAt(at) is not ("and" or "then") || !Verbs.Contains(second) || at + 1 >= sentence.Tokens.Count || sentence.Tokens[at + 1].IsExempt)
            return -1;
        // "and return calls": a base form is a noun unless an object follows; "and prints receipts" is none.
        if (!IsThird(second) && !Determiners.Contains(third) && !third.EndsWith('s') || third is "of" or "in" or "by" or "are" or "is" or "it" or "them")
            return -1;
        // "opens at 9 and closes at 5" are hours, not two duties.
        if (second is "close" or "closes" && Enumerable.Range(0, at).Any(i => sentence.FormAt(i) is "open" or "opens"))
            return -1;
        for (var i = at - 1; i >= 0; i--)
        {
            var form = sentence.FormAt(i);
            if (!Verbs.Contains(form) || sentence.Tokens[i].IsExempt || IsThird(form) != IsThird(second) || (i > 0 && NoSubject.Contains(sentence.FormAt(i - 1))))
                continue;
            // The verb of a clause with "if" or "when" is no duty of its own.
            if (!IsInCondition(sentence, i, at))
                return Meanings.IsOfServed(sentence, i) ? -1 : i;
        }
        return -1;
    }

    private static bool IsInCondition(Sentence sentence, int verb, int at)
    {
        for (var i = verb - 1; i >= 0 && sentence.Tokens[i + 1].Before != ','; i--)
        {
            if (sentence.FormAt(i) is "if" or "when" or "before" or "after" or "until" or "unless" or "who" or "that" or "which" or "once")
                return true;
        }
        return false;
    }

    private static bool IsThird(string verb) => verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal);

    private static readonly HashSet<string> KoreanGreetings = new(StringComparer.Ordinal) { "인사하고", "안내하고", "확인하고", "사과하고", "설명하고", "기록하고", "등록하고", "보고하고", "접수하고", "처리하고", "답변하고", "점검하고", "작성하고", "연락하고", "인사하며", "사과하며", "인사한" };

    /// <summary>"…을 세고 …을 출력한다": an act on one thing in -고, an act on another at the end.</summary>
    private static int Korean(Sentence sentence, int at)
    {
        var last = sentence.Tokens.Count - 1;
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        if (at >= last - 1 || !IsStatement(sentence.FormAt(last)) || next.StartsWith('있') || next is "나서" or "자" or "싶은" or "있는")
            return -1;
        var isLinked = form.Length >= 2 && (form.EndsWith('고') || form.EndsWith('며') || (next is "뒤" or "후" or "다음" && HasNieun(form)));
        if (!isLinked || form is "그리고" or "하고" || form.EndsWith("라고", StringComparison.Ordinal) || form.EndsWith("다고", StringComparison.Ordinal) || form.EndsWith("않고", StringComparison.Ordinal))
            return -1;
        var hasFirst = KoreanGreetings.Contains(form) || IsObject(sentence.FormAt(at - 1)) || IsObject(sentence.FormAt(at - 2));
        if (!hasFirst)
            return -1;
        for (var i = at + 1; i < last; i++)
        {
            if (IsObject(sentence.FormAt(i)) && !sentence.Tokens[i].IsExempt)
                return at;
        }
        return -1;
    }

    private static bool IsObject(string form) => form.Length > 1 && form[^1] is '을' or '를';

    private static bool IsStatement(string form) => form.Length > 1 && (form.EndsWith('다') || form.EndsWith("시오", StringComparison.Ordinal) || form.EndsWith("세요", StringComparison.Ordinal)) && form is not ("있다" or "있습니다" or "없다" or "없습니다" or "않는다" or "않습니다");

    private static bool HasNieun(string form) => form[^1] is >= '가' and <= '힣' && (form[^1] - '가') % 28 == 4;

    /// <summary>Nouns that look like verbs behind "and", and verbs that tell what is and not what is done.</summary>
    private static readonly HashSet<string> ArabicNoVerbs = new(StringComparer.Ordinal) { "ويوم", "ويد", "ويمين", "ويسار", "وتاريخ", "وتحت", "وتلك", "وتجاه", "وتعليمات", "ويجوز", "ويمكن", "ويشمل", "وتشمل", "ويقع", "وتقع", "ويوجد", "وتوجد", "ويعد", "وتعد", "ويعني", "ويقصد", "ويبلغ", "ويضم", "وتضم", "ويكون", "وتكون", "ويتضمن", "وتتضمن", "وتنتهي", "وينتهي", "ويبدا", "وتبدا", "وتغلق", "ويغلق", "ويحق", "ويستثني", "ويحسب", "وتحسب", "وتظهر", "ويظهر", "ويقاس", "وتقاس", "وينتظر", "وتنتظر", "ويبقي", "وتبقي" };

    private static readonly HashSet<string> ArabicStates = new(StringComparer.Ordinal) { "يقع", "تقع", "يوجد", "توجد", "يشمل", "تشمل", "يضم", "تضم", "يتكون", "تتكون", "يتضمن", "تتضمن", "يبدا", "تبدا", "ينتهي", "تنتهي", "تفتح", "تعمل", "يعمل", "يظهر", "تظهر", "يجوز", "يحق", "يمكن", "يبلغ", "تبلغ", "يعد", "تعد", "يتيح", "تتيح", "يغطي", "تغطي", "يعني", "يسعي", "نسعي" };

    /// <summary>"يعد … ويطبع …": a second verb of the same person behind "and" or "then".</summary>
    private static int Arabic(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        var isThen = sentence.FormAt(at - 1) is "ثم";
        var verb = isThen ? form : form.Length > 3 && form[0] == 'و' ? form[1..] : "";
        if (verb.Length < 3 || verb[0] is not ('ي' or 'ت' or 'ن') || ArabicNoVerbs.Contains(form) || ArabicStates.Contains(verb) && verb is not ("يعد" or "تعد"))
            return -1;
        // A verbal noun of the second form (وتسليم) or a plural (وتعليمات) is no verb.
        if (verb.EndsWith("ات", StringComparison.Ordinal) || verb.EndsWith("يه", StringComparison.Ordinal) || (verb.Length >= 5 && verb[0] == 'ت' && verb[3] == 'ي'))
            return -1;
        // "يضع الطرد ويصوره": the same thing again is part of one movement.
        if (!isThen && verb.Length > 4 && (verb.EndsWith('ه') || verb.EndsWith("ها", StringComparison.Ordinal)) && !verb.EndsWith("يه", StringComparison.Ordinal))
            return -1;
        var person = verb[0];
        for (var i = at - 1; i >= 0; i--)
        {
            var first = sentence.FormAt(i);
            var isFirstWord = i == 0 || sentence.Tokens[i].Before is ',' or '،' or ':' || sentence.FormAt(i - 1) is "عمل" or "دقيقه" || IsClauseStart(sentence, i);
            if (!isFirstWord || first.Length < 3 || sentence.Tokens[i].IsExempt)
                continue;
            var bare = first[0] is 'س' && first.Length > 3 && first[1] is 'ي' or 'ت' or 'ن' ? first[1..] : first;
            if (bare[0] == person && !first.StartsWith("ال", StringComparison.Ordinal) && (!ArabicStates.Contains(bare) || (bare is "يعد" or "تعد" && sentence.FormAt(i + 1).Length > 0)))
                return i;
        }
        return -1;
    }

    /// <summary>After an introductory clause the main verb stands behind a noun: قبل أن يغادر الفني المنزل يختبر….</summary>
    private static bool IsClauseStart(Sentence sentence, int at) =>
        sentence.FormAt(0) is "قبل" or "بعد" or "عند" or "اذا" or "عندما" or "اثناء" or "في" or "خلال" && at > 1 && sentence.FormAt(at - 1) is not ("ان" or "عندما" or "اذا" or "الذي" or "التي" or "لا") && sentence.FormAt(at - 1).StartsWith("ال", StringComparison.Ordinal);
}
