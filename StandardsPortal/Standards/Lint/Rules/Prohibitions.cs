using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>What not to do, where nobody reads what to do instead. That no fee applies or that a door does not open is a fact and no rule.</summary>
internal static class Prohibitions
{
    public static readonly LintRule Rule = new("N01", Severity.Info)
    {
        IsClearedIn = (sentence, hit) => sentence.HasPercent || sentence.IsQuestion || SaysWhatCounts(sentence, hit) || (sentence.Language == Language.English ? IsEnglishFact(sentence, hit) : sentence.Language == Language.Korean ? IsKoreanFact(sentence, hit) : sentence.FormAt(hit.First - 1) is "ما" or "لما" or "مما" or "الذي" or "التي"),
        IsCue = (word, language) => language == Language.Arabic && IsNo(word.Form),
        InSentence = Arabic,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                do not, don't, must not, mustn't, should not, shouldn't, may not, shall not, will not, won't, are not allowed to, is not allowed to, are not permitted to, is not permitted to, not permitted, not allowed, avoid, avoids, avoiding, refrain|refrains from, prohibited, is|are forbidden, forbidden, no agent|employee|agents|employees|one may, does not, doesn't, is|are not to, stop interrupting, is|are strictly prohibited, no one is allowed, desist from, abstain|abstains from, it is forbidden, it is prohibited
                """,
            [Language.Korean] = """
                하지 않는다, 하지 않습니다, 하지 않아야, 하지 않도록, 하지 말아야, 하지 마십시오, 하지 마세요, 하지 말 것, 하지 않는, 지 않는다, 지 않습니다, 지 말아야, 지 마십시오, 말아야 한다, 말아야 합니다, 않도록 한다, 않도록 합니다, 해서는 안 된다, 해서는 안 됩니다, 해서는 안, 서는 안 된다, 서는 안 됩니다, 안 된다, 안 됩니다, 안된다, 안됩니다, 금지~한다, 금지~된다, 금한다, 금합니다, 금지다, 금지이다, 삼간다, 삼갑니다, 삼가야, 삼가며, 피한다, 피합니다, 피해야, 않는다, 않습니다, 마십시오, 말아야, 않아야,
                말 것, 말아 주세요, 말아 주십시오, 마라, 않을 것, 않도록, 않겠습니다, 않겠다, 안 되며, 삼가하*, 삼가도록, 삼가 주*, 삼가고, 지양~한다, 금물이다, 금물입니다, 금지사항이다, 엄금~한다, 불허~한다, 자제~한다, 말아야 하며, 말아야 하고
""",
            [Language.Arabic] = """
                لا يجوز, لا ينبغي, لا يسمح, لا تقاطع, لا يقاطع, لا يترك, لا تترك, لا يقوم, لا تقم, لا يتجاهل, لا تتجاهل, لا يجادل, لا تجادل, لا ترفع, لا يرفع, لا تعد العميل|المتصل|الزبون|أحدا, لا يعد العميل|المتصل|الزبون|أحدا|الموظف, لا تقل, لا يقول, لا تنه, لا ينهي, لا تستخدم, لا يستخدم, لا تحول, لا يحول, لا تطلب, لا يطلب, لا تلق اللوم, لا يلقي اللوم|الموظف, لا تلم, لا يلوم, لا تدع, لا يدع, لا تغلق, لا يغلق, يجب ألا, يجب الا, ينبغي ألا, ألا يقاطع, يجب عدم, عدم مقاطعة, عدم ترك, عدم تجاهل, عدم رفع, عدم استخدام, عدم إنهاء, تجنب, يتجنب, نتجنب, يمنع, يحظر, محظور, الامتناع عن, يمتنع عن,
                يحظر على, يمنع منعا باتا, يمنع على, ممنوع على, لا يجوز لأي, لا يجوز أن, لا يسمح لأي, لا يصح, لا يحل, لا يليق, عدم المقاطعة, عدم مجادلة, عدم الجدال, عدم إفشاء, عدم الكشف, عدم التدخين, عدم الأكل, عدم التحدث, عدم تحويل, عدم طلب, عدم إبلاغ, عدم الرد, عدم وضع, يلتزم بعدم, نلتزم بعدم, الالتزام بعدم, يراعى عدم, على ألا, يجب أن لا, ينبغي أن لا, ألا يترك, ألا يرفع, ألا يجادل, ألا يطلب, ألا يكشف, يكف عن, الكف عن, تفادي, يتفادى, نتفادى, اجتنب, يجتنب, اجتناب, الابتعاد عن, يبتعد عن, إياك, تجنبوا, امتنع عن, امتنعوا عن, نمتنع عن, تمتنع عن,
                لن نترك|نشارك|نطلب|نبيع|نكشف|نقاطع|نهمل|نتجاهل
                """,
        },
    };

    /// <summary>"The limit does not apply during …" tells the scope of the standard; nobody is forbidden anything.</summary>
    private static bool SaysWhatCounts(Sentence sentence, Hit hit)
    {
        if (sentence.FormAt(hit.Last + 1) is "apply" or "count" or "include" or "cover" or "exceed" or "charge" or "affect" or "mean" or "need" or "require" or "contain" or "open" or "close" or "sell" or "accept" or "have" or "own" or "hold" or "operate" or "work" or "deliver" or "carry" || sentence.FormAt(hit.Last) is "apply")
            return true;
        for (var i = Math.Max(0, hit.First - 1); sentence.Language == Language.Korean && i <= hit.Last; i++)
        {
            if (KoreanCounts.Contains(sentence.FormAt(i)) || (sentence.FormAt(i) is "받지" && sentence.FormAt(i - 1) is ['수', '수', '료', ..] or ['요', '금', ..] or ['비', '용', ..] or ['이', '자', ..] or ['돈', ..]))
                return true;
        }
        return false;
    }

    private static readonly HashSet<string> KoreanCounts = new(StringComparer.Ordinal) { "적용하지", "적용되지", "포함하지", "포함되지", "넘지", "초과하지", "세지", "필요하지", "해당하지", "걸리지", "들지", "붙지", "받지는", "주지는", "영향을", "열지", "다니지", "나오지", "쉬지", "운행하지", "영업하지", "넣지", "치지", "빼지", "운영하지", "발생하지" };

    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "we", "staff", "agent", "agents", "employee", "employees", "team", "teams", "nobody", "nurse", "nurses", "clerk", "clerks", "crew", "colleague", "colleagues", "assistant", "assistants", "lead", "leads", "personnel", "pharmacist", "receptionist", "receptionists", "technician", "technicians", "physician", "official", "officials", "guard", "guards", "guide", "guides", "who", "they", "one", "people", "doctor", "doctors" };

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal) { "counter", "number", "order", "orders", "letter", "letters", "offer", "offers", "printer", "timer", "folder", "register", "computer", "server", "voucher", "vouchers", "charter", "customer", "customers", "caller", "callers", "scanner", "tracker", "barrier", "meter", "meters", "door", "doors", "error", "monitor", "elevator", "other", "over", "after", "under", "never", "paper", "user", "users", "water", "power", "sensor", "border" };

    /// <summary>Somebody of the staff must be told not to, or be spoken to: "The card does not work abroad" forbids nothing.</summary>
    private static bool IsEnglishFact(Sentence sentence, Hit hit)
    {
        var before = sentence.FormAt(hit.First - 1);
        if (before is "if" or "who" or "that" or "when" or "which" or "because" or "where" or "what")
            return true;
        if (sentence.FormAt(hit.First) is not ("do" or "don't" or "does" or "doesn't" or "will" or "won't") || hit.First == 0 || before is "please" or "and" || sentence.Tokens[hit.First].Before is ',' or ':')
            return false;
        for (var i = hit.First - 1; i >= Math.Max(0, hit.First - 2); i--)
        {
            if (People.Contains(sentence.FormAt(i)) || (IsPerson(sentence.FormAt(i)) && !Things.Contains(sentence.FormAt(i))))
                return false;
        }
        return true;
    }

    private static bool IsPerson(string form) => form.TrimEnd('s') is [.., 'e' or 'o', 'r'] && form.Length > 4;

    /// <summary>"수수료가 붙지 않는다", "표시되지 않는다": without an object and without somebody who acts nothing is forbidden.</summary>
    private static bool IsKoreanFact(Sentence sentence, Hit hit)
    {
        var negated = sentence.FormAt(hit.First).EndsWith('지') || hit.First == 0 ? sentence.FormAt(hit.First) : sentence.FormAt(hit.First - 1);
        if (!negated.EndsWith('지'))
            return negated.Length > 1 && sentence.FormAt(hit.First) is "않는다" or "않습니다";
        if (negated.EndsWith("되지", StringComparison.Ordinal) || negated.EndsWith("이지", StringComparison.Ordinal) || negated.EndsWith("리지", StringComparison.Ordinal))
            return !sentence.FormAt(hit.Last).StartsWith("않도록", StringComparison.Ordinal) && !sentence.FormAt(hit.Last).StartsWith("않아야", StringComparison.Ordinal);
        return !negated.EndsWith("하지", StringComparison.Ordinal) && !sentence.Tokens.Exists(t => t.Form.Length > 1 && t.Form[^1] is '을' or '를' or '게' or '께' or '과' or '와') && sentence.FormAt(hit.Last) is "않는다" or "않습니다";
    }

    private static readonly HashSet<string> ArabicStaff = new(StringComparer.Ordinal) { "الموظف", "الموظفه", "الموظفون", "الموظفات", "موظف", "موظفو", "موظفونا", "السائق", "السائقون", "الوكيل", "المندوب", "المندوبون", "الممرض", "الممرضه", "الممرضات", "الفني", "الفنيون", "البائع", "البايع", "المشرف", "المشرفه", "الحارس", "المدير", "المديره", "العامل", "العاملون", "الطبيب", "الصيدلي", "المحاسب", "المستشار", "الفريق", "فريق", "فريقنا", "المضيف", "المضيفه", "المفتش", "امين", "الناقل", "الكاتب", "احد", "المسوول", "المسووله", "الساعي" };

    private static readonly HashSet<string> ArabicOthers = new(StringComparer.Ordinal) { "العميل", "الراكب", "المتصل", "الزائر", "الزاير", "المريض", "المراجع", "المسافر", "الضيف", "النزيل", "الزبون", "العملاء", "المتصلين", "المراجعين", "الركاب", "الطرد", "الهاتف", "الخط", "المكالمه", "اي", "احدا", "كلمه", "بيانات" };

    private static bool IsNo(string form) => form is "لا" or "ولا" or "والا";

    /// <summary>لا with a verb is a prohibition where the staff are its subject, or where it opens the sentence and speaks to the reader.</summary>
    private static IEnumerable<Hit> Arabic(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.Language != Language.Arabic || sentence.IsFragment || sentence.IsQuestion || sentence.HasPercent || hits.Any(h => h.Rule.Id is "N01"))
            yield break;
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            var (verb, next) = (sentence.FormAt(i + 1), sentence.FormAt(i + 2));
            if (!IsNo(sentence.FormAt(i)) || sentence.Tokens[i].IsExempt || verb.Length < 3 || verb is "نتقاضي" or "نبيع" or "نفرض" or "نستوفي" or "نحتسب" or "نملك" or "نوفر" or "نقبل" or "نخصم" or "نفتح" or "نشترط" or "نعد" or "يستطيع" or "تستطيع" or "يوجد" or "توجد" or "يمكن" or "يمكنه" or "يحتاج" or "تحتاج" or "يعلم" or "يعرف" or "يتاح" or "يتوفر" || verb[0] is not ('ي' or 'ت' or 'ن'))
                continue;
            if (ArabicStaff.Contains(next) || (i == 0 && verb[0] == 'ت' && ArabicOthers.Contains(next)) || (i > 0 && ArabicStaff.Contains(sentence.FormAt(i - 1))) || (verb[0] == 'ن' && i == 0 && verb is not ("نهايه" or "نتحمل")))
            {
                yield return new Hit(Rule, i, i + 1);
                yield break;
            }
        }
    }
}
