using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Arabic response verbs and their verbal nouns: in both genders and numbers, with the future's sīn, joined by wāw, with pronouns at the end.</summary>
internal static class ArabicResponses
{
    /// <summary>Imperfect stems without the letter of the person: رد for يرد, ترد, نرد.</summary>
    private static readonly HashSet<string> Stems = new(StringComparer.Ordinal) { "رد", "جيب", "جاب", "بلغ", "خطر", "شعر", "عالج", "حل", "صلح", "اصلح", "تصل", "تواصل", "ستجيب", "عاود", "حقق", "هاتف", "طلع", "وافي", "خبر", "عوض", "فيد", "سوي" };

    /// <summary>Ambiguous without their object: نعلمكم "we let you know", نعلم "we know"; يبلغ "informs" and "amounts to".</summary>
    private static readonly HashSet<string> OnlyOfPeople = new(StringComparer.Ordinal) { "علم", "فيد", "طلع", "خبر", "شعر" };

    private static readonly string[] Pronouns = ["كم", "هم", "هن", "ها", "ه", "ك", "نا"];

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "رد", "ردود", "اجابه", "جواب", "معالجه", "حل", "ابلاغ", "اخطار", "اشعار", "اعلام", "اتصال", "تواصل", "استجابه", "استرداد", "تاكيد", "معاوده", "اصلاح", "تحقيق", "تسويه", "تعويض", "اعاده", "صرف", "سداد", "بت", "موافاه", "اطلاع", "افاده", "تزويد" };

    /// <summary>"We shall", "it will be", "we are bound to": the response is the verbal noun behind them.</summary>
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal) { "يتم", "سيتم", "تتم", "ستتم", "ويتم", "وسيتم", "يجب", "يقوم", "نقوم", "سنقوم", "سيقوم", "ستقوم", "تقوم", "يقومون", "نلتزم", "يلتزم", "تلتزم", "يلتزمون", "سنلتزم", "نتعهد", "يتعهد", "تتعهد", "نتولي", "يتولي", "تتولي", "نسعي", "يسعي", "تسعي", "نحرص", "يحرص", "تحرص", "نحاول", "يحاول", "تحاول", "سنحاول", "نعمل", "يعمل", "تعمل", "يجري", "تجري", "نضمن", "يبادر", "نبادر", "نهدف", "يهدف", "تهدف" };

    private static readonly HashSet<string> Receivings = new(StringComparer.Ordinal) { "يتلقي", "تتلقي", "ستتلقي", "سيتلقي", "تتلقون", "ستتلقون", "يتلقون", "سيتلقون", "تتلقاه", "تتلقونها", "سنرسل", "نرسل", "يرسل", "ترسل", "سيرسل", "ستصلك", "ستصلكم", "سيصلك", "سيصلكم", "يصلكم", "يصلك", "تصلكم", "نزودكم", "سنزودكم", "يزود", "تزود", "نقدم", "يقدم", "تقدم", "ستحصلون", "ستحصل", "سيحصل", "تحصلون", "يحصل", "تحصل", "يحصلون" };

    private static readonly HashSet<string> NotBefore = new(StringComparer.Ordinal) { "لا", "لم", "لن", "ما", "اذا", "عندما", "الذي", "التي", "الذين", "قبل", "بعد", "الا", "حين", "ان", "لو", "متي", "حتي", "من", "كما" };

    /// <summary>Whether a response can begin with the word: any verb in the imperfect may.</summary>
    public static bool MayBegin(string form) => Carriers.Contains(form) || Receivings.Contains(form) || Bare(form) is ['ي' or 'ت' or 'ن', ..];

    public static (int First, int Last)? Find(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!MayBegin(sentence.FormAt(i)) || sentence.Tokens[i].IsExempt || (NotBefore.Contains(sentence.FormAt(i - 1)) && !IsAfterHedge(sentence, i - 1)))
                continue;
            var form = sentence.FormAt(i);
            if (IsResponse(sentence, i) || GivesBack(sentence, i, Bare(form)))
                return (i, i);
            if (Carriers.Contains(form) && NounAfter(sentence, i) is { } noun)
                return (noun, EndOfClause(sentence, noun));
            if (Receivings.Contains(form) && AnswerAfter(sentence, i) is { } answer)
                return (i, answer);
        }
        return null;
    }

    /// <summary>"ينبغي أن يرد", "نحاول أن نرد": a promise, however weak.</summary>
    private static bool IsAfterHedge(Sentence sentence, int at) =>
        sentence.FormAt(at) is "ان" && sentence.FormAt(at - 1) is "يجب" or "ينبغي" or "نحاول" or "يحاول" or "تحاول" or "علي" or "نسعي" or "يلزم" or "نلتزم" || (sentence.FormAt(at) is "ان" && sentence.FormAt(at - 2) is "علي" or "يجب");

    private static bool IsResponse(Sentence sentence, int at)
    {
        var bare = Bare(sentence.FormAt(at));
        if (bare.Length < 3 || bare[0] is not ('ي' or 'ت' or 'ن'))
            return false;
        var next = sentence.FormAt(at + 1);
        if (Is(sentence, bare[1..], next))
            return true;
        if (bare.EndsWith("ون", StringComparison.Ordinal) && Is(sentence, bare[1..^2], next))
            return true;
        foreach (var pronoun in Pronouns)
        {
            if (bare.Length - pronoun.Length < 3 || !bare.EndsWith(pronoun, StringComparison.Ordinal))
                continue;
            var stem = bare[1..^pronoun.Length];
            if (OnlyOfPeople.Contains(stem) || Stems.Contains(stem))
                return true;
        }
        return false;
    }

    private static bool Is(Sentence sentence, string stem, string next)
    {
        if (!Stems.Contains(stem))
            return false;
        // "أسئلة يجيب عنها السجل", "تصلح هنا", "ترد فيها": clauses that describe, and another verb of the same letters.
        if (next is "عنها" or "عنه" or "فيها" or "فيه" or "هنا" or "الا" or "منها" || (stem is "صلح" && next is ['ل', not 'ل', ..] && !next.StartsWith("لك", StringComparison.Ordinal)))
            return false;
        return stem switch
        {
            "بلغ" => !sentence.Figures.Exists(f => f.Kind is FigureKind.Share or FigureKind.Number) && next is not ("هدف" or "ثمن" or "حجم" or "مستوي" or "عمر" or "مده" or "اجمالي" or "نصاب" or "عدد" or "متوسط" or "سعر" or "طول" or "وزن" or "الحد" or "مجموع" or "قيمه" or "معدل" or "رسم"),
            "حقق" or "تحقق" => next is "في",
            "حل" => next is not ("محل" or "موعد" or "محله"),
            "طلع" or "فيد" or "شعر" or "خبر" => next.StartsWith("ال", StringComparison.Ordinal) && next is "العميل" or "العملاء" or "المتعامل" or "المتعاملين" or "المراجع" or "المراجعين" or "المشتكي" or "الزبون" or "المسافر" or "المسافرين" or "المشترك" or "المستفيد" or "المريض" or "صاحب",
            "عوض" => true,
            _ => true,
        };
    }

    /// <summary>Without "and" or "so" and the sīn of the future: وسنرد, فيرد.</summary>
    private static string Bare(string form)
    {
        if (form.Length > 4 && form[0] is 'و' or 'ف' && form[1] is 'ي' or 'ت' or 'ن' or 'س')
            form = form[1..];
        return form.Length > 3 && form[0] is 'س' && form[1] is 'ي' or 'ت' or 'ن' ? form[1..] : form;
    }

    public static bool IsNoun(string form)
    {
        foreach (var prefix in new[] { "", "ال", "بال", "ب", "لل", "ل", "و", "وال" })
        {
            if (!form.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = form[prefix.Length..];
            if (Nouns.Contains(rest))
                return true;
            foreach (var pronoun in Pronouns)
            {
                if (rest.EndsWith(pronoun, StringComparison.Ordinal) && (Nouns.Contains(rest[..^pronoun.Length]) || (rest[..^pronoun.Length] is [.. var stem, 'ت'] && Nouns.Contains(stem + "ه"))))
                    return true;
            }
        }
        return false;
    }

    private static int? NounAfter(Sentence sentence, int at)
    {
        for (var i = at + 1; i <= at + 3 && i < sentence.Tokens.Count; i++)
        {
            if (IsNoun(sentence.FormAt(i)) && sentence.FormAt(i - 1) is not ("مركز" or "خدمه" or "بيانات" or "معلومات" or "رقم"))
                return i;
        }
        return null;
    }

    private static int? AnswerAfter(Sentence sentence, int at)
    {
        for (var i = at + 1; i <= at + 5 && i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsExempt && sentence.FormAt(i) is "رد" or "ردا" or "الرد" or "برد" or "اجابه" or "جواب" or "جوابا" or "الاجابه" or "اشعار" or "اشعارا" or "تاكيد" or "تاكيدا" or "بالرد" or "بالنتيجه" or "النتيجه")
                return i;
        }
        return null;
    }

    /// <summary>A limit is written behind the whole genitive, so the words to mend reach to the end of the clause.</summary>
    private static int EndOfClause(Sentence sentence, int at)
    {
        while (at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Before == '\0' && !sentence.Tokens[at + 1].IsExempt)
            at++;
        return at;
    }

    /// <summary>"يعيد المبلغ" is a refund; "يعيد رقم الطلب على مسمع المتصل" only says it again.</summary>
    private static bool GivesBack(Sentence sentence, int at, string bare) =>
        bare is "يعيد" or "نعيد" or "تعيد" or "يرد" or "يسدد" or "نسدد" or "يصرف" or "نصرف" && (IsGivenBack(sentence.FormAt(at + 1)) || IsGivenBack(sentence.FormAt(at + 2)));

    private static bool IsGivenBack(string form) => form is "المبلغ" or "المبالغ" or "المال" or "الاموال" or "الاتصال" or "الخدمه" or "التيار" or "الثمن" or "الرسوم" or "المطالبات" or "المستحقات" or "التعويض" or "التعويضات";
}
