using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>
/// Who is served. What they do (press a button, bring a form, write within 14 days) is no duty of the organisation, so
/// it needs neither a time nor a measure; what they are given (a reply, a refund) is one.
/// </summary>
internal static class Customers
{
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "customer", "customers", "caller", "callers", "passenger", "passengers", "patient", "patients", "member", "members", "visitor", "visitors", "tenant", "tenants", "resident", "residents", "guest", "guests", "user", "users", "applicant", "applicants", "client", "clients", "parent", "parents", "traveller", "travellers", "subscriber", "subscribers", "buyer", "buyers", "student", "students", "complainant", "complainants", "claimant", "claimants", "policyholder", "policyholders", "borrower", "borrowers", "shopper", "shoppers", "sender", "senders", "recipient", "recipients", "household", "households", "taxpayer", "taxpayers", "citizen", "citizens", "reader", "readers", "holder", "holders", "payer", "payers", "landlord", "landlords", "learner", "learners", "consumer", "consumers", "traveler", "travelers", "purchaser", "purchasers", "defendant", "defendants", "appellant", "appellants", "leaseholder", "leaseholders", "cardholder", "cardholders",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "each", "every", "any", "one", "another" };

    /// <summary>With these the customer is given something or is treated somehow, or the word is no verb.</summary>
    private static readonly HashSet<string> Receiving = new(StringComparer.Ordinal)
    {
        "is", "are", "be", "was", "were", "receive", "receives", "get", "gets", "hear", "hears", "wait", "waits", "expect", "expects", "have", "has", "feel", "feels", "obtain", "obtains", "find", "finds", "know", "knows", "with", "of", "in", "at", "on", "and", "or", "who", "whose", "from", "to", "for", "will", "service", "services", "complaints", "orders", "calls", "requests", "records", "letters", "queries", "accounts", "details", "relations", "needs", "emails", "messages", "refunds", "claims", "appeals", "cases", "issues", "problems", "concerns", "experience", "enjoy", "enjoys", "satisfaction", "care", "support", "data", "feedback", "questions", "views", "rights", "areas", "rooms", "benefit", "benefits", "never", "always", "support", "deserve", "deserves",
    };

    private static readonly HashSet<string> Modals = new(StringComparer.Ordinal) { "can", "may", "must", "should", "could", "might", "cannot", "need", "needs" };

    private static readonly string[] Korean = ["고객", "고객님", "이용자", "소비자", "손님", "승객", "환자", "민원인", "방문객", "방문자", "입주민", "주민", "시민", "회원", "학부모", "학생", "여행객", "투숙객", "가입자", "구매자", "관람객", "이용객", "신청인", "신청자", "의뢰인", "사용자", "탑승객", "납세자", "세입자", "보호자", "예금주", "계약자", "임차인", "발송인", "수취인", "받는분", "보내는분", "예약자", "청구인"];

    private static readonly HashSet<string> Arabic = new(StringComparer.Ordinal)
    {
        "العميل", "العملاء", "الزبون", "الزبائن", "الزباين", "الراكب", "الركاب", "المسافر", "المسافرون", "المريض", "المرضي", "المراجع", "المراجعون", "المراجعه", "المتعامل", "المتعاملون", "المشترك", "المشتركون", "المستخدم", "المستخدمون", "النزيل", "النزلاء", "الزائر", "الزاير", "الزوار", "المستاجر", "المستاجرون", "المواطن", "المواطنون", "المستفيد", "المستفيدون", "المشتري", "الضيف", "الضيوف", "المستهلك", "المتصل", "المتصلون", "المتصله", "الطالب", "الطلاب", "المشتكي", "المشتكون", "السكان", "الساكن", "المودع", "المرسل", "المومن", "المقترض", "العضو", "الاعضاء",
    };

    private static readonly HashSet<string> ArabicReceiving = new(StringComparer.Ordinal) { "يتلقي", "تتلقي", "يحصل", "تحصل", "يستلم", "تستلم", "ينتظر", "تنتظر", "يتسلم", "يصل", "تصل", "يحظي", "تحظي", "يبلغ", "تبلغ", "يخطر", "تخطر", "يشعر", "يعوض", "تعوض", "يجاب", "يعلم", "يطلع", "يخبر", "يمنح", "تمنح", "يعطي", "يخدم", "يستقبل", "يعامل", "تعامل", "يزود", "يجد", "ينال", "تنال", "يسترد", "تسترد", "يتوقع", "يفضل", "يريد", "يرشد", "يوجه", "يساعد", "يدعي", "يسال", "يحول", "يحال", "يعفي", "ينقل" };

    /// <summary>A word for people who are served; of an English "you" too.</summary>
    public static bool IsNoun(string form) => English.Contains(form) || form is "you";

    /// <summary>True when the people who are served do what the sentence tells.</summary>
    public static bool Act(Sentence sentence)
    {
        if (sentence.Language == Language.English)
            return EnglishAct(sentence);
        return sentence.Language == Language.Korean ? KoreanAct(sentence) : ArabicAct(sentence);
    }

    private static bool EnglishAct(Sentence sentence)
    {
        // "Contact us within 7 days": the reader is asked, and the reader is the customer.
        var verb = sentence.FormAt(0) is "please" ? 1 : 0;
        if (sentence.FormAt(verb) is "contact" or "call" or "tell" or "write" or "send" or "email" or "phone" or "ask" or "let" or "return" or "notify" or "inform" or "give" or "report" && (sentence.FormAt(verb + 1) is "us" || sentence.FormAt(verb + 2) is "us" || sentence.FormAt(verb + 3) is "us" || sentence.FormAt(verb + 1) is "your" or "our"))
            return true;
        for (var i = 0; i < sentence.Tokens.Count - 1; i++)
        {
            var isStart = i == 0 || sentence.Tokens[i].Before is ',' or ':' || (Determiners.Contains(sentence.FormAt(i - 1)) && (i == 1 || sentence.Tokens[i - 1].Before is ',' or ':')) || (i == 1 && sentence.FormAt(0) is not ("to" or "for" or "from" or "with" or "help" or "give" or "tell" or "if" or "when"));
            if (isStart && IsNoun(sentence.FormAt(i)) && IsActOf(sentence, i))
                return true;
        }
        return false;
    }

    private static bool IsActOf(Sentence sentence, int subject)
    {
        var (noun, verb) = (sentence.FormAt(subject), sentence.FormAt(subject + 1));
        if (verb is "who" or "whose" or "with")
        {
            // "A caller who waits longer than 5 minutes can press 1": the verb stands behind the clause.
            var modal = sentence.Tokens.FindIndex(subject + 2, t => Modals.Contains(t.Form));
            return modal > 0 && !Receiving.Contains(sentence.FormAt(modal + 1));
        }
        if (Modals.Contains(verb))
            return !Receiving.Contains(sentence.FormAt(subject + 2)) || sentence.FormAt(subject + 2) is "to";
        if (Receiving.Contains(verb) || verb.EndsWith("ing", StringComparison.Ordinal) || verb.EndsWith("ed", StringComparison.Ordinal) || verb.EndsWith("ly", StringComparison.Ordinal) || verb.Length < 3)
            return false;
        var isPlural = noun is "you" || noun.EndsWith('s');
        return isPlural || (verb.EndsWith('s') && subject > 0 && Determiners.Contains(sentence.FormAt(subject - 1)) && sentence.FormAt(subject + 2) is not ("is" or "are" or "desk" or "team" or "line" or "will" or "must"));
    }

    private static bool KoreanAct(Sentence sentence)
    {
        var last = sentence.FormAt(sentence.Tokens.Count - 1);
        if (IsAsked(sentence, last) || (last is "청구한다" or "청구합니다" or "신청한다" or "신청합니다" or "제기한다" or "제기합니다" or "납부한다" or "납부합니다" or "제출한다" or "제출합니다" && !sentence.Tokens.Exists(t => t.Form is "직원은" or "직원이" or "상담원은" or "상담사는" or "팀장은" or "우리는")))
            return true;
        if (last.StartsWith('받') || last.EndsWith("된다", StringComparison.Ordinal) || last.EndsWith("됩니다", StringComparison.Ordinal) || sentence.FormAt(sentence.Tokens.Count - 2).StartsWith('받') || last.Contains('드') || last.Contains('겠'))
            return false;
        for (var i = 0; i < Math.Min(5, sentence.Tokens.Count); i++)
        {
            var form = sentence.FormAt(i);
            if (form.Length < 3 || !Array.Exists(Korean, c => form.StartsWith(c, StringComparison.Ordinal) && form[c.Length..] is "은" or "는" or "들은" or "께서는" or "이" or "가" or "들이" or "께서"))
                continue;
            // "고객이 원하면 상담원이 …": a clause of the customer before what staff do.
            return form[^1] is '은' or '는' ? !HasOtherSubject(sentence, i + 1) : i < 2 && !Enumerable.Range(i + 1, sentence.Tokens.Count - i - 2).Any(j => sentence.FormAt(j) is [.., '면'] or [.., '은'] or [.., '는'] or "때" or "때는" or "때에는" or "경우" or "경우에는" or "뒤에" or "후" or "후에" or "수" or "전에" or "내용을" or "시간에" or "날에");
        }
        return false;
    }

    /// <summary>"112로 전화하십시오", "서류를 보내 주시기 바랍니다": said to the customer, unless the sentence speaks of customers to staff.</summary>
    private static bool IsAsked(Sentence sentence, string last) =>
        (last.EndsWith("십시오", StringComparison.Ordinal) || last.EndsWith("세요", StringComparison.Ordinal) || last is "바랍니다") && !sentence.Tokens.Exists(t => Array.Exists(Korean, c => t.Form.StartsWith(c, StringComparison.Ordinal)));

    private static bool HasOtherSubject(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Count - 1; i++)
        {
            if (sentence.FormAt(i) is "직원이" or "상담원이" or "상담사가" or "담당자가" or "팀장이" or "기사가" or "창구에서" or "우리가" or "저희가")
                return true;
        }
        return false;
    }

    private static bool ArabicAct(Sentence sentence)
    {
        var first = sentence.FormAt(0);
        var start = first is "علي" or "ويجب" or "يجب" or "يحق" or "يمكن" or "يجوز" or "بامكان" or "يستطيع" ? 0 : -1;
        if (start == 0 && (Arabic.Contains(sentence.FormAt(1)) || Arabic.Contains(sentence.FormAt(2)) || ForCustomer(sentence.FormAt(1))))
            return true;
        if (first is "يبلغ" or "تبلغ" && sentence.FormAt(2) is "عن" && Arabic.Contains(sentence.FormAt(1)))
            return true;
        if (first.Length < 3 || first[0] is not ('ي' or 'ت') || ArabicReceiving.Contains(first) || sentence.Tokens[0].Text is [_, '\u064F', ..])
            return false;
        var subject = sentence.FormAt(1);
        return Arabic.Contains(subject) || (subject is "مقدم" or "مقدمه" or "صاحب" or "صاحبه" or "حامل" && sentence.FormAt(2) is "الطلب" or "الشكوي" or "البلاغ" or "الحساب" or "البطاقه" or "التذكره" or "الاعتراض" or "التظلم");
    }

    private static bool ForCustomer(string form) => form.StartsWith("لل", StringComparison.Ordinal) && Arabic.Contains("ال" + form[2..]);
}
