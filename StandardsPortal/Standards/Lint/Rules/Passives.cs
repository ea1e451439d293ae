using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Duties in the passive that name nobody who acts. What a thing is, where it is kept or how it counts is no duty.</summary>
internal static class Passives
{
    public static readonly LintRule Duty = new("P01", Severity.Info)
    {
        IsCue = IsCue,
        InSentence = (sentence, _) => Find(sentence),
    };

    private static bool IsCue(Word word, Language language)
    {
        if (language == Language.English)
            return EnglishResponses.Be.Contains(word.Form);
        if (language == Language.Korean)
            return IsOught(word.Form) || IsBrought(word.Form) || KoreanActs.IsPassive(word.Form);
        return ArabicCarriers.Contains(word.Form) || IsPassive(word.Text);
    }

    private static IEnumerable<Hit> Find(Sentence sentence)
    {
        if (sentence.HasPercent || sentence.IsFragment || sentence.IsQuestion || Meanings.IsDefinition(sentence))
            yield break;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            var hit = sentence.Language == Language.English ? English(sentence, i) : sentence.Language == Language.Korean ? Korean(sentence, i) : Arabic(sentence, i);
            if (hit is null)
                continue;
            yield return hit;
            yield break;
        }
    }

    /// <summary>Acts of staff that a present passive tells as a duty: "letters are opened".</summary>
    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        "answered", "replied", "notified", "informed", "handled", "resolved", "refunded", "acknowledged", "contacted", "escalated", "solved", "returned", "investigated", "confirmed", "forwarded", "processed", "settled", "fixed", "dispatched", "shipped", "delivered", "reimbursed", "replaced", "repaired", "updated", "addressed", "responded", "noted", "handed", "sent", "given", "provided", "made", "taken", "followed", "reviewed", "treated", "greeted", "paid", "offered", "checked", "logged", "transferred", "corrected", "completed", "performed", "dealt", "told", "assigned", "monitored", "documented", "registered", "issued", "asked", "trained", "collected", "communicated", "served", "verified", "tracked", "credited", "inspected", "cleaned", "tested", "examined", "assessed", "considered", "recorded", "called", "phoned", "seen", "met", "welcomed", "invited", "advised", "explained", "apologised", "compensated", "passed", "carried", "entered", "opened", "emptied", "washed", "serviced", "audited", "rectified", "removed", "scheduled", "arranged", "prepared", "packed", "loaded", "escorted", "accompanied", "interviewed", "consulted", "copied", "filed", "archived", "deleted", "destroyed", "disinfected", "refilled", "swept", "maintained", "interrupted", "briefed", "reported", "read", "signed", "weighed", "scanned", "labelled", "sorted", "mailed", "emailed", "couriered", "booked", "rebooked", "waived", "approved", "upheld", "refreshed", "dispensed", "invoiced",
    };

    /// <summary>Participles that say what something is or counts as, even behind "will" and "must".</summary>
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "located", "based", "called", "named", "known", "closed", "shut", "required", "included", "excluded", "defined", "counted", "divided", "owned", "attached", "connected", "used", "allowed", "permitted", "entitled", "expected", "interested", "satisfied", "limited", "needed", "related", "involved", "concerned", "supposed", "denied", "marked", "numbered", "committed", "dedicated", "authorised", "authorized", "empowered", "prohibited", "forbidden", "advised", "encouraged", "titled", "subscribed", "staffed", "equipped", "married", "retired", "disabled", "relaxed", "delighted", "pleased", "designed", "covered", "charged",
    };

    private static Hit? English(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (at == 0 || form.Length < 3 || sentence.FormAt(0) is "no" || sentence.FormAt(at + 1) is "in" && sentence.FormAt(at + 2) is "field" or "box" or "column" or "section")
            return null;
        var be = EnglishResponses.Be.Contains(sentence.FormAt(at - 1)) ? at - 1 : EnglishResponses.Be.Contains(sentence.FormAt(at - 2)) ? at - 2 : -1;
        if (be < 0)
            return null;
        var modal = sentence.FormAt(be) is "be" && sentence.FormAt(be - 1) is "will" or "must" or "shall" or "should" or "always" or "also" or "promptly" or "not" or "to" ? be - 1 : -1;
        var isParticiple = Acts.Contains(form) || (form is "written" && sentence.FormAt(at + 1) is "down" or "up") || (modal >= 0 && form.EndsWith("ed", StringComparison.Ordinal) && !States.Contains(form));
        if (!isParticiple || sentence.FormAt(be) is "was" or "were" or "been" or "being" || sentence.FormAt(be - 1) is "to" or "may" or "can" or "could" or "never" || HasAgent(sentence, at) || EnglishResponses.IsConditional(sentence, at, []) || IsRelative(sentence, be))
            return null;
        return new Hit(Duty, modal >= 0 ? modal : be, at);
    }

    /// <summary>"a complaint that is handled", "when the case is closed".</summary>
    private static bool IsRelative(Sentence sentence, int be)
    {
        for (var i = be - 1; i >= Math.Max(0, be - 6) && sentence.Tokens[i + 1].Before != ','; i--)
        {
            if (sentence.FormAt(i) is "if" or "when" or "once" or "until" or "unless" or "while" or "who" or "that" or "which" or "after" or "before" or "where" or "because")
                return true;
        }
        return false;
    }

    private static bool HasAgent(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Tokens.Count; i++)
        {
            var next = sentence.FormAt(i + 1);
            if (sentence.FormAt(i) is not "by" || i + 1 >= sentence.Tokens.Count || sentence.Tokens[i + 1].IsNumber)
                continue;
            if (next is "the" && sentence.FormAt(i + 2) is "end" or "close" or "next" or "time" or "deadline" or "first" or "date")
                continue;
            if (next is not ("name" or "phone" or "telephone" or "text" or "letter" or "email" or "e-mail" or "post" or "mail" or "sms" or "courier" or "monday" or "friday" or "close" or "end" or "noon" or "hand" or "return" or "then" or "date" or "appointment"))
                return true;
        }
        return false;
    }

    private static readonly KoreanVerbs KoreanActs = new(
        "답변 회신 응답 통보 처리 해결 환불 연락 고지 통지 조치 배송 발송 접수 이관 전달 교환 안내 기록 검토 배정 지급 진행 보고 승인 실시 응대 점검 수행 전송 반영 작성 확인 상담 등록 공유 교육 정산 보수 수리 복구 교체 청소 소독 조사 심사 심의 회수 발급 교부 제출 인계 이송 정정 시정 폐기 삭제 면제 감면 조정 해소 개선 정비 설치 보상 환급 안내방송 방송 평가 측정 관리 이행 수거 배달 선별 검사 검수 모니터링 송부 선정 통지 재발급");

    private static readonly HashSet<string> KoreanDuties = new(StringComparer.Ordinal) { "한다", "합니다", "하며", "하고" };

    private static Hit? Korean(Sentence sentence, int at)
    {
        if (sentence.Tokens.Any(t => t.Form is "의해" or "의하여" or "의해서"))
            return null;
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        var last = sentence.Tokens.Count - 1;
        // A system sends its mails by itself.
        if (sentence.FormAt(at - 1) is "메일이" or "이메일이" or "문자가" or "알림이" or "메시지가" or "알림톡이" or "문자메시지가")
            return null;
        // 되어야 한다 makes a duty of any verb; 된다 alone only of what staff do.
        if (IsOught(form) && KoreanDuties.Contains(next))
            return new Hit(Duty, SubjectBefore(sentence, at), at + 1);
        if (at >= last - 1 && IsBrought(form) && at > 0 && sentence.FormAt(at - 1) is [.. var act, '이' or '가' or '은' or '는'] && KoreanActs.IsNoun(act))
            return new Hit(Duty, at - 1, at);
        return at == KoreanActs.PassiveEndOf(sentence) && !IsKoreanCondition(sentence, at) ? new Hit(Duty, SubjectBefore(sentence, at), at) : null;
    }

    private static bool IsOught(string form) => form.Length > 3 && (form.EndsWith("되어야", StringComparison.Ordinal) || form.EndsWith("돼야", StringComparison.Ordinal));

    private static bool IsBrought(string form) => form is "이루어진다" or "이루어집니다" or "이뤄진다" or "이뤄집니다" or "이루어져야";

    /// <summary>The thing acted on belongs to what is told; alone, the verb may have another finding.</summary>
    private static int SubjectBefore(Sentence sentence, int at) =>
        at > 0 && !sentence.Tokens[at - 1].IsExempt && sentence.Tokens[at].Before == '\0' ? at - 1 : at;

    private static bool IsKoreanCondition(Sentence sentence, int at) => sentence.FormAt(at + 1) is "경우" or "때" or "때는";

    private static readonly HashSet<string> ArabicCarriers = new(StringComparer.Ordinal) { "يتم", "سيتم", "تتم", "ستتم", "ويتم", "وسيتم", "يجري", "تجري", "سيجري", "ستجري" };

    /// <summary>Passives that are written like no active verb, with or without vowel signs.</summary>
    private static readonly HashSet<string> ArabicPassives = new(StringComparer.Ordinal) { "يعاد", "تعاد", "ستعاد", "سيعاد", "يجاب", "تجاب", "يحال", "تحال", "ستحال", "سيحال", "يرد", "تتخذ", "يتخذ", "توخذ", "يوخذ", "تراعي", "يراعي", "يعاقب", "تصان", "يصان", "تدار", "يدار", "تتاح", "يعفي", "تعالج", "يعالج", "تراجع", "يراجع", "تسلم", "يسلم", "ترسل", "يرسل", "تبلغ", "يبلغ", "تسجل", "يسجل", "تسدد", "يسدد", "تقدم", "يقدم", "توثق", "يوثق", "تنظف", "ينظف", "تنفذ", "ينفذ", "تصعد", "يصعد", "تقيم", "يقيم", "تحدث", "يحدث", "توزع", "يوزع", "تصدر", "يصدر", "تعلن", "يعلن", "تفعل", "يفعل", "يبلغون", "يخطر", "تخطر", "يشعر" };

    /// <summary>First-form roots (and eighth, tenth): their active imperfect has no ḍamma, so one on the prefix makes the passive.</summary>
    private static readonly HashSet<string> ArabicBareStems = new(StringComparer.Ordinal) { "فحص", "عقد", "صرف", "جمع", "نقل", "فتح", "رفع", "نشر", "درس", "عرض", "طبع", "منح", "طلب", "وضع", "غسل", "فرز", "ختم", "قبل", "رفض", "بحث", "نظر", "نظر", "شرح", "رصد", "رسل", "خذ", "حل", "رد", "ستقبل", "ستكمل", "عتمد", "ستخدم", "ستبدل", "ستدعي", "حال", "عاد", "جاب", "قرا", "سال", "قاس", "زال", "ربط", "نجز", "عد", "حدد", "ستوفي", "ملا", "فرغ", "مسح", "كشف", "تخذ", "جري", "سحب", "شحن", "تاكد", "لغي", "سمع", "كنس", "صلح", "خبر", "عقم" };

    private static readonly HashSet<string> ArabicStates = new(StringComparer.Ordinal) { "تعد", "يعد", "يعتبر", "تعتبر", "يسمي", "تسمي", "يقصد", "تقصد", "يحسب", "تحسب", "تفرض", "يستثني", "تستثني", "يسمح", "يمنع", "يشترط", "تشترط", "يرجي", "يعرف", "تعرف" };

    private static Hit? Arabic(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (sentence.FormAt(at - 1) is "لا" or "لم" or "لن" or "اذا" or "الذي" or "التي" or "عندما" or "حتي" or "بعد" or "قبل" or "ان" && !(sentence.FormAt(at - 1) is "ان" && sentence.FormAt(at - 2) is "يجب" or "ينبغي" or "علي"))
            return null;
        if (HasArabicAgent(sentence, at))
            return null;
        if (ArabicCarriers.Contains(form) && at + 1 < sentence.Tokens.Count)
            return form is "يجري" or "تجري" or "سيجري" or "ستجري" && !IsVerbalNounOfAct(sentence.FormAt(at + 1)) ? null : new Hit(Duty, at, at + 1);
        return IsPassive(sentence.Tokens[at].Text) && !ArabicStates.Contains(form) && !ArabicStates.Contains(form[1..]) ? new Hit(Duty, at, Math.Min(at + 1, sentence.Tokens.Count - 1)) : null;
    }

    private static bool IsVerbalNounOfAct(string form) => ArabicResponses.IsNoun(form) || form is "فحص" or "تنظيف" or "مراجعه" or "صيانه" or "دراسه" or "التحقق" or "تدقيق" or "تقييم";

    /// <summary>
    /// A ḍamma on the letter of the person marks the passive of verbs whose active has none there; of all others only a
    /// fatḥa before the last letter does. Without vowel signs a verb is taken to be active.
    /// </summary>
    private static bool IsPassive(string text)
    {
        var start = text.Length > 3 && text[0] is 'و' or 'ف' or 'س' && text[1] is 'ي' or 'ت' or 'س' ? 1 : 0;
        if (text.Length > start + 4 && text[start] is 'س')
            start++;
        if (text.Length < start + 4 || text[start] is not ('ي' or 'ت'))
            return false;
        var bare = ArabicForms.Normalise(text[start..]);
        if (bare is "يعاد" or "تعاد" or "يجاب" or "تجاب" or "يحال" or "تحال" or "توخذ" or "يوخذ" or "تصان" or "تدار")
            return true;
        if (text[start + 1] is not '\u064F')
            return false;
        var stem = bare[1..];
        return ArabicBareStems.Contains(stem) || (stem.EndsWith("ون", StringComparison.Ordinal) && ArabicBareStems.Contains(stem[..^2])) || (ArabicPassives.Contains(bare) && HasFathaBeforeLast(text)) || stem is "رد" or "نظر";
    }

    private static bool HasFathaBeforeLast(string text)
    {
        var lastLetter = text.Length - 1;
        while (lastLetter > 0 && !char.IsLetter(text[lastLetter]))
            lastLetter--;
        return lastLetter > 0 && text[lastLetter - 1] is '\u064E' || (lastLetter > 1 && text[lastLetter - 1] is '\u0651' && text[lastLetter - 2] is '\u064E');
    }

    private static bool HasArabicAgent(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.FormAt(i) is "بواسطه" || (sentence.FormAt(i) is "قبل" or "جانب" or "طرف" && sentence.FormAt(i - 1) is "من") || (sentence.FormAt(i) is "يد" or "ايدي" && sentence.FormAt(i - 1) is "علي"))
                return true;
        }
        return false;
    }
}
