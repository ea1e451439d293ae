using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Power to give something away without a limit. What customers may do is their right and has none.</summary>
internal static class Authorities
{
    public static readonly LintRule Unbounded = new("Z01", Severity.Warning)
    {
        IsCue = IsCue,
        InSentence = (sentence, _) => Find(sentence),
    };

    private static bool IsCue(Word word, Language language)
    {
        if (language == Language.English)
            return word.Form is "may" or "can" || Powers.Contains(word.Form);
        if (language == Language.Korean)
            return IsMay(word.Form) || IsPower(word.Form);
        return ArabicGrants.Contains(word.Form) || word.Form.StartsWith('ل');
    }

    /// <summary>Whether a sentence gives somebody a power without its limit.</summary>
    public static bool IsUnbounded(Sentence sentence) => Find(sentence).Any();

    private static IEnumerable<Hit> Find(Sentence sentence)
    {
        if (sentence.HasFigure || sentence.IsQuestion || sentence.IsFragment)
            return [];
        if (sentence.Language == Language.Korean)
            return Korean(sentence);
        return sentence.Language == Language.Arabic ? Arabic(sentence) : English(sentence);
    }

    private static readonly HashSet<string> EnglishActs = new(StringComparer.Ordinal) { "discount", "refund", "credit", "waive", "compensate", "approve", "grant", "extend", "replace", "reimburse", "authorise", "authorize", "offer", "give", "issue", "reduce", "upgrade", "cancel", "write", "pay", "award", "decide", "make", "forgive", "exempt", "rebate", "exchange", "provide", "arrange", "postpone", "defer", "lower", "add", "send", "settle", "override", "remove", "lift" };

    /// <summary>Acts that give by themselves; the others need a good to give.</summary>
    private static readonly HashSet<string> Generous = new(StringComparer.Ordinal) { "discount", "refund", "credit", "waive", "compensate", "reimburse", "approve", "grant", "authorise", "authorize", "forgive", "exempt", "rebate", "upgrade", "override" };

    private static readonly HashSet<string> EnglishGoods = new(StringComparer.Ordinal) { "discount", "discounts", "refund", "refunds", "credit", "credits", "voucher", "vouchers", "compensation", "replacement", "replacements", "fee", "fees", "gift", "gifts", "goodwill", "exception", "exceptions", "extension", "extensions", "coupon", "coupons", "reimbursement", "payment", "payments", "charge", "charges", "upgrade", "upgrades", "deadline", "deadlines", "fine", "fines", "penalty", "penalties", "instalments", "installments", "meal", "meals", "nights", "night", "points", "rebate", "rebates", "price", "prices", "deposit", "deposits", "delivery", "shipping", "item", "items", "rent", "bill", "bills", "drink", "drinks", "ticket", "tickets", "allowance", "allowances", "concession", "concessions" };

    private static readonly HashSet<string> EnglishCustomers = new(StringComparer.Ordinal) { "you", "customers", "customer", "callers", "caller", "passengers", "passenger", "patients", "patient", "members", "member", "visitors", "visitor", "tenants", "tenant", "residents", "resident", "guests", "guest", "users", "user", "applicants", "applicant", "clients", "client", "parents", "travellers", "subscribers", "buyers", "students" };

    private static readonly HashSet<string> Powers = new(StringComparer.Ordinal) { "authorised", "authorized", "allowed", "entitled", "empowered", "permitted", "free", "able", "authority", "discretion", "right", "power", "mandate" };

    private static IEnumerable<Hit> English(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var (form, next) = (sentence.FormAt(i), sentence.FormAt(i + 1));
            var isGrant = form is "may" or "can" || (Powers.Contains(form) && next is "to");
            if (!isGrant || sentence.Tokens[i].IsExempt || next is "not" || IsOfCustomers(sentence, i))
                continue;
            var verb = i + (Powers.Contains(form) ? 2 : 1);
            while (sentence.FormAt(verb) is "also" or "then" or "itself" or "directly")
                verb++;
            if (sentence.FormAt(verb) is "where" or "if" or "when" && sentence.FormAt(verb + 1) is "appropriate" or "possible" or "necessary" or "needed" or "reasonable" or "justified")
                verb += 2;
            var act = sentence.FormAt(verb);
            if (!EnglishActs.Contains(act))
                continue;
            var good = Enumerable.Range(verb, Math.Min(7, sentence.Tokens.Count - verb)).LastOrDefault(j => EnglishGoods.Contains(sentence.FormAt(j)), -1);
            if (good < 0 && !Generous.Contains(act))
                continue;
            return [new Hit(Unbounded, i, Math.Max(good, verb))];
        }
        return [];
    }

    private static bool IsOfCustomers(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (EnglishCustomers.Contains(sentence.FormAt(i)) || Customers.IsNoun(sentence.FormAt(i)))
                return i == at - 1 || sentence.FormAt(at - 1) is "is" or "are";
        }
        return false;
    }

    private static readonly string[] KoreanGoods = ["할인", "환불", "보상", "면제", "교환", "감면", "배상", "지급", "쿠폰", "승인", "연장", "크레딧", "적립금", "사은품", "변상", "승급", "업그레이드", "상품권", "포인트", "무료", "감액", "위약금", "수수료", "연체료", "요금", "이용권", "식사권", "객실", "유예", "분납", "탕감", "취소", "예외", "증정", "제공권", "마일리지", "환급", "기한", "납부"];

    private static readonly string[] KoreanGifts = ["할인", "환불", "보상", "면제", "교환", "감면", "배상", "변상", "승급", "감액", "유예", "탕감", "연장", "승인", "환급", "업그레이드"];

    private static readonly string[] KoreanCustomers = ["고객", "승객", "손님", "환자", "민원인", "회원", "이용자", "소비자", "입주민", "방문객", "가입자", "신청인", "여행객", "구매자", "투숙객", "학부모", "시민", "주민"];

    /// <summary>"…해 줄 수 있다", "권한을 부여한다", "재량으로 …": may, and nothing says how much.</summary>
    private static IEnumerable<Hit> Korean(Sentence sentence)
    {
        if (sentence.Tokens.Exists(t => t.Form.Length > 1 && t.Form[^1] is '은' or '는' or '이' or '가' && Array.Exists(KoreanCustomers, c => t.Form == c + t.Form[^1] || t.Form == c + "들" + t.Form[^1])))
            return [];
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            var isMay = IsMay(sentence.FormAt(i)) && sentence.FormAt(i + 1).StartsWith('있') && HasRieul(sentence.FormAt(i - 1));
            var isPower = IsPower(sentence.FormAt(i));
            if (!isMay && !isPower)
                continue;
            for (var j = i - 1; j >= Math.Max(0, i - 6); j--)
            {
                if (Array.Exists(isPower ? KoreanGoods : KoreanGifts, g => sentence.FormAt(j).StartsWith(g, StringComparison.Ordinal)) || (isMay && IsGiving(sentence, i) && Array.Exists(KoreanGoods, g => sentence.FormAt(j).StartsWith(g, StringComparison.Ordinal))))
                    return [new Hit(Unbounded, j, Math.Min(i + 1, sentence.Tokens.Count - 1))];
            }
        }
        return [];
    }

    private static bool IsMay(string form) => form is "수" or "수도" or "수가";

    private static bool IsPower(string form) => form is "권한을" or "권한이" or "재량을" or "재량권을" or "전결권을" or "재량이" or "권한도";

    /// <summary>The verb before 수 있다 gives something away: 줄, 제공할, 깎아 줄, 면제할.</summary>
    private static bool IsGiving(Sentence sentence, int at) => sentence.FormAt(at - 1) is "줄" or "드릴" or "제공할" or "지급할" or "발급할" or "증정할" or "낮출" or "깎을" or "올릴" or "미룰" or "늦출" or "취소할" or "조정할" or "베풀" or "허용할" or "물어줄" or "돌려줄" or "바꿔줄";

    /// <summary>The syllable before 수 있다 ends in ㄹ.</summary>
    private static bool HasRieul(string form) => form.Length > 0 && form[^1] is >= '가' and <= '힣' && (form[^1] - '가') % 28 == 8;

    private static readonly HashSet<string> ArabicGoods = new(StringComparer.Ordinal) { "خصم", "خصما", "خصومات", "تعويض", "تعويضا", "التعويض", "تعويضات", "استرداد", "منح", "اعفاء", "الاعفاء", "استبدال", "الموافقه", "تمديد", "رد", "يمنح", "تمنح", "يعوض", "تعوض", "يعفي", "تعفي", "يخصم", "تخصم", "قسيمه", "قسايم", "رصيد", "رصيدا", "ترقيه", "الترقيه", "تخفيض", "تخفيضا", "اسقاط", "الغاء", "تقسيط", "تاجيل", "صرف", "هديه", "هدايا", "مكافاه", "نقاط", "قسيمة", "تقديم", "يقدم", "بمنح", "بتعويض", "باعفاء", "الخصم", "الخصومات", "خفض", "يرقي", "ترقي", "يمدد", "تمدد", "يخفض", "تخفض", "يتنازل", "تتنازل", "التنازل", "يسقط", "تسقط", "يوجل", "توجل", "يستثني", "تستثني", "استثناء" };

    /// <summary>Given only with something behind it: "تقديم شكوى" is no gift, "تقديم خصم" is.</summary>
    private static readonly HashSet<string> ArabicNeedsGood = new(StringComparer.Ordinal) { "تقديم", "يقدم", "رد", "صرف", "الغاء", "استرداد" };

    private static readonly HashSet<string> ArabicGrants = new(StringComparer.Ordinal) { "يجوز", "يحق", "يمكن", "بامكان", "صلاحيه", "الصلاحيه", "صلاحيات", "مخول", "مخوله", "مخولون", "يستطيع", "تستطيع", "يملك", "تملك", "يملكون", "له", "لها", "لهم", "يسمح", "يمكنه", "يمكنها", "بامكانه", "بوسع", "نخول", "يخول", "تخول", "نفوض", "يفوض", "مفوض", "سلطه", "حق" };

    private static readonly string[] ArabicCustomers = ["عميل", "عملاء", "زبون", "زبائن", "زباين", "راكب", "ركاب", "مسافر", "مسافرين", "مريض", "مرضي", "مراجع", "مراجعين", "متعامل", "متعاملين", "مشترك", "مستخدم", "نزيل", "زائر", "زاير", "مستاجر", "مواطن", "مستفيد", "مشتري", "ضيف", "مستهلك", "متصل", "طالب"];

    private static IEnumerable<Hit> Arabic(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var (form, next) = (sentence.FormAt(i), sentence.FormAt(i + 1));
            // "للمشرفة أن تعفي", "لموظفي الاستقبال أن يمنحوا": لـ with a person, and أن soon after.
            var isFor = i == 0 && form.Length > 3 && form[0] == 'ل' && (next is "ان" || sentence.FormAt(i + 2) is "ان" || sentence.FormAt(i + 3) is "ان" || next is "منح" or "ترقيه" or "تعويض" or "اعفاء" || sentence.FormAt(i + 2) is "صلاحيه" or "حق" || sentence.FormAt(i + 3) is "صلاحيه" or "حق");
            if ((!ArabicGrants.Contains(form) && !isFor) || sentence.Tokens[i].IsExempt || sentence.FormAt(i - 1) is "لا")
                continue;
            if (IsCustomer(isFor ? form : next))
                continue;
            // A power by its name is none that is given: "تغيير صلاحية أو استثناء".
            if (form is "صلاحيه" or "الصلاحيه" or "صلاحيات" or "سلطه" or "حق" && next is "او" or "و" or "")
                continue;
            for (var j = Math.Min(sentence.Tokens.Count - 1, i + 7); j > i; j--)
            {
                if (ArabicGoods.Contains(sentence.FormAt(j)) && (!ArabicNeedsGood.Contains(sentence.FormAt(j)) || sentence.FormAt(j + 1) is "المبلغ" or "المبالغ" or "الرسوم" or "رسوم" or "تعويض" or "التعويض" or "الغرامه" or "غرامه" or "الثمن"))
                    return [new Hit(Unbounded, i, j)];
            }
        }
        return [];
    }

    private static bool IsCustomer(string form)
    {
        foreach (var prefix in new[] { "لل", "ال", "ل", "" })
        {
            if (form.StartsWith(prefix, StringComparison.Ordinal) && ArabicCustomers.Contains(form[prefix.Length..], StringComparer.Ordinal))
                return true;
        }
        return false;
    }
}
