using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Duties without what makes them checkable: no time, no measure, nobody who acts, two at once, or only what not to do.</summary>
internal static class Duties
{
    public static readonly LintRule ResponseWithoutTime = new("T01", Severity.Error)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutTime,
        Replacement = new Dictionary<Language, string> { [Language.English] = "{0} within [n] minutes", [Language.Korean] = "[n]분 이내에 {0}", [Language.Arabic] = "{0} خلال [n] دقيقة" },
        InSentence = (sentence, hits) => ResponseVerbs(sentence, hits),
    };

    public static readonly LintRule WithoutMeasure = new("M01", Severity.Error)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutMeasure,
        IsClearedIn = (sentence, _) => sentence.HasFigure,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                good|sound|quality|great|excellent|helpful|expert advice, good|thorough|sound|strong|solid|deep|sufficient|adequate product knowledge, good|thorough|sound|strong|solid knowledge, know|knows|knowing the|our|their|its product|products, know|knows the|our product|products well, product knowledge, high|highest standard|standards, a high standard, high level|levels of, a high level of, quality of service, service quality, quality of our|the|its service|support|answers|care, customer satisfaction, satisfied customers, satisfy customers, satisfies customers, keep|keeps customers satisfied, keep|keeps the customer satisfied, show|shows|demonstrate|demonstrates empathy|understanding|patience|respect|care, listen|listens actively|attentively|carefully, active listening, understand|understands the|their|our|each customer's|customers'|customer needs, understand|understands the customer, understand|understands customers' needs, keep|keeps customers|customer informed, keep|keeps the|each|every customer|caller informed, well trained, well-trained, well informed, well-informed, meet|meets customer|customers'|customers needs|expectations, meet|meets the customer's needs|expectations, meet|meets the needs of, good impression, good communication, good communication skills, communication skills, positive attitude, good attitude, good relationship, good relationships, build|builds trust, build|builds rapport, ensure|ensures satisfaction, make|makes a good, add|adds value, give|gives value
                """,
            [Language.Korean] = """
                좋은 조언~은, 좋은 상담~은, 상담 품질~은, 서비스 품질~은, 응대 품질~은, 품질을 유지*, 품질을 확보*, 품질을 관리*, 품질을 보장*, 고객 만족~은, 고객만족~은, 고객 만족도~은, 고객만족도~은, 고객을 만족*, 만족도를 높*, 제품 지식~은, 상품 지식~은, 제품을 잘 안*, 제품을 숙지*, 제품에 대한 이해*, 상품을 숙지*, 고객의 요구를 이해*, 고객의 요구를 파악*, 고객의 니즈를 파악*, 고객 요구에 부응*, 고객의 기대에 부응*, 고객 기대에 부응*, 공감을 표*, 공감~한다, 공감하며*, 경청~한다, 경청하고*, 고객의 말을 경청*, 귀를 기울*, 귀 기울*, 이해심*, 존중~한다, 배려~한다, 높은 수준~은, 높은 품질~은, 신뢰를 쌓*, 신뢰를 얻*, 신뢰 관계*, 좋은 인상~은, 좋은 관계~은, 좋은 서비스~은, 전문성을 갖*, 전문 지식~은, 충분히 숙지*, 의사소통 능력~은, 책임감을 가*
                """,
            [Language.Arabic] = """
                نصيحة جيدة, نصائح جيدة, مشورة جيدة, استشارة جيدة, جودة الخدمة, جودة خدمة, جودة الخدمات, جودة الرد, جودة الردود, مستوى عال, مستوى عالي, مستوى عال من, مستويات عالية, بمستوى عال, بجودة عالية, جودة عالية, رضا العملاء, رضا العميل, رضا الزبائن, إرضاء العملاء, إرضاء العميل, معرفة بالمنتج, معرفة بالمنتجات, معرفة جيدة, إلمام بالمنتجات, معرفة المنتجات, يعرف المنتجات, يفهم احتياجات, فهم احتياجات, تلبية احتياجات, يلبي احتياجات, تلبية توقعات, يلبي توقعات, إظهار التعاطف, يظهر التعاطف, يبدي التعاطف, إبداء التعاطف, الإصغاء, حسن الاستماع, الاستماع الجيد, يستمع جيدا, يصغي, بناء الثقة, يبني الثقة, كسب ثقة, انطباع جيد, انطباعا جيدا, علاقة جيدة, علاقات جيدة, خدمة جيدة, خدمة العملاء الجيدة, مدربين جيدا, مهارات التواصل, إبقاء العميل على اطلاع, إبقاء العملاء على اطلاع, الحفاظ على الجودة, يحافظ على الجودة, ضمان الجودة, يضمن الجودة
                """,
        },
    };

    public static readonly LintRule PassiveDuty = new("P01", Severity.Info)
    {
        InSentence = (sentence, _) => Passive(sentence),
    };

    public static readonly LintRule CompoundDuty = new("C01", Severity.Info)
    {
        InSentence = (sentence, hits) => Compound(sentence, hits),
    };

    public static readonly LintRule Negative = new("N01", Severity.Info)
    {
        IsClearedIn = (sentence, hit) => sentence.HasFigure || sentence.IsQuestion || sentence.Language == Language.English && sentence.FormAt(hit.First - 1) is "if" or "who" or "that" or "when" || SaysWhatCounts(sentence, hit),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                do not, don't, don’t, must not, mustn't, should not, shouldn't, may not, shall not, will not, won't, cannot, can't, are not allowed to, is not allowed to, are not permitted to, is not permitted to, not permitted, not allowed, avoid, avoids, avoiding, refrain|refrains from, prohibited, is|are forbidden, forbidden, no agent|employee|agents|employees|one may, never interrupt|argue|blame|promise|ignore|hang|transfer|say|raise|tell|ask|interrupts, does not, doesn't
                """,
            [Language.Korean] = """
                하지 않는다, 하지 않습니다, 하지 않아야, 하지 않도록, 하지 말아야, 하지 마십시오, 하지 마세요, 하지 말 것, 하지 않는, 지 않는다, 지 않습니다, 지 말아야, 지 마십시오, 말아야 한다, 말아야 합니다, 않도록 한다, 않도록 합니다, 해서는 안 된다, 해서는 안 됩니다, 해서는 안, 서는 안 된다, 서는 안 됩니다, 안 된다, 안 됩니다, 안된다, 안됩니다, 금지~한다, 금지~된다, 금한다, 금합니다, 금지다, 금지이다, 삼간다, 삼갑니다, 삼가야, 삼가며, 피한다, 피합니다, 피해야, 않는다, 않습니다, 마십시오, 말아야, 않아야
                """,
            [Language.Arabic] = """
                لا يجوز, لا ينبغي, لا يسمح, لا تقاطع, لا يقاطع, لا يترك, لا تترك, لا يتم, لا يقوم, لا تقم, لا يحق, لا يمكن, لا يتجاهل, لا تتجاهل, لا يجادل, لا تجادل, لا ترفع, لا يرفع, لا تعد, لا يعد, لا تقل, لا يقول, لا تنه, لا ينهي, لا تستخدم, لا يستخدم, لا تحول, لا يحول, لا تطلب, لا يطلب, لا تلق, لا يلقي, لا تلم, لا يلوم, لا تدع, لا يدع, لا تغلق, لا يغلق, يجب ألا, يجب الا, ينبغي ألا, ألا يقاطع, يجب عدم, عدم مقاطعة, عدم ترك, عدم تجاهل, عدم رفع, عدم استخدام, عدم إنهاء, تجنب, يتجنب, نتجنب, يمنع, ممنوع, يحظر, محظور, الامتناع عن, يمتنع عن, لن
                """,
        },
    };

    /// <summary>"The limit does not apply during …" tells the scope of the standard; nobody is forbidden anything.</summary>
    private static bool SaysWhatCounts(Sentence sentence, Hit hit) =>
        sentence.FormAt(hit.Last + 1) is "apply" or "count" or "include" or "cover" or "exceed" || sentence.FormAt(hit.Last) is "apply"
        || (sentence.Language == Language.Korean && Enumerable.Range(Math.Max(0, hit.First - 1), hit.Last - Math.Max(0, hit.First - 1) + 1).Any(i => sentence.FormAt(i) is "적용하지" or "적용되지" or "포함하지" or "포함되지" or "넘지" or "초과하지" or "세지"));

    private static readonly HashSet<string> Responses = new(StringComparer.Ordinal)
    {
        "answer", "answers", "reply", "replies", "respond", "responds", "notify", "notifies", "inform", "informs", "handle", "handles", "resolve", "resolves", "refund", "refunds", "acknowledge", "acknowledges", "contact", "contacts", "escalate", "escalates", "solve", "solves", "return", "returns", "investigate", "investigates", "confirm", "confirms", "forward", "forwards", "process", "processes", "settle", "settles", "fix", "fixes", "dispatch", "dispatches", "ship", "ships", "deliver", "delivers", "reimburse", "reimburses", "replace", "replaces", "repair", "repairs", "update", "updates", "close", "closes", "address", "addresses",
    };

    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal)
    {
        "answered", "replied", "notified", "informed", "handled", "resolved", "refunded", "acknowledged", "contacted", "escalated", "solved", "returned", "investigated", "confirmed", "forwarded", "processed", "settled", "fixed", "dispatched", "shipped", "delivered", "reimbursed", "replaced", "repaired", "updated", "closed", "addressed", "responded",
    };

    private static readonly HashSet<string> OtherParticiples = new(StringComparer.Ordinal)
    {
        "written", "noted", "handed", "sent", "given", "provided", "made", "kept", "taken", "followed", "reviewed", "treated", "greeted", "paid", "called", "offered", "checked", "logged", "recorded", "transferred", "published", "corrected", "completed", "performed", "carried", "dealt", "told", "assigned", "approved", "monitored", "measured", "documented", "registered", "issued", "done", "received", "asked", "trained", "stored", "collected", "communicated", "managed", "served", "verified", "tracked", "posted", "cancelled", "credited",
    };

    private static readonly HashSet<string> OtherDuties = new(StringComparer.Ordinal)
    {
        "greet", "greets", "offer", "offers", "ask", "asks", "record", "records", "log", "logs", "check", "checks", "send", "sends", "give", "gives", "provide", "provides", "apologise", "apologises", "apologize", "apologizes", "explain", "explains", "listen", "listens", "thank", "thanks", "verify", "verifies", "transfer", "transfers", "call", "calls", "write", "writes", "publish", "publishes", "monitor", "monitors", "review", "reviews", "document", "documents", "follow", "follows", "propose", "proposes", "tell", "tells", "credit", "credits", "register", "registers", "assign", "assigns", "open", "opens", "identify", "identifies", "collect", "collects", "report", "reports", "train", "trains", "measure", "measures", "introduce", "introduces", "state", "states", "note", "notes", "schedule", "schedules", "book", "books", "guide", "guides", "find", "finds", "prepare", "prepares", "pack", "packs",
    };

    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "be", "was", "were", "being", "been", "get", "gets" };

    private static readonly HashSet<string> NounMakers = new(StringComparer.Ordinal) { "the", "a", "an", "this", "that", "each", "every", "our", "their", "its", "his", "her", "your", "first", "no", "any", "final", "correct", "written", "per", "by", "of", "full", "in", "for", "with", "on", "one", "product", "customer", "email", "phone", "from", "about", "after", "before", "at" };

    private static readonly HashSet<string> NoDutyBefore = new(StringComparer.Ordinal) { "to", "may", "can", "could", "if", "when", "who", "that", "which", "how", "whether", "where", "not", "don't", "never", "cannot", "can't", "while", "until", "unless" };

    private static readonly string[] KoreanResponses = ["답변", "회신", "응답", "통보", "처리", "해결", "환불", "연락", "회답", "답장", "고지", "통지", "조치", "배송", "발송", "접수", "이관", "전달", "교환", "확인해 연락"];

    private static readonly string[] KoreanVerbEndings = ["한다", "합니다", "해야", "하여야", "하십시오", "하세요", "할", "하겠습니다", "하겠다", "된다", "됩니다", "되어야", "돼야", "해준다", "해드린다", "해드립니다", "드린다", "드립니다"];

    private static readonly HashSet<string> KoreanPassives = new(StringComparer.Ordinal) { "안내", "제공", "기록", "검토", "배정", "게시", "공지", "지급", "진행", "보고", "승인", "실시", "응대", "관리", "측정", "평가", "점검", "수행", "저장", "취소", "이행", "전송", "연결", "반영", "작성", "확인", "상담", "등록", "완료", "처리완료", "공유", "교육", "정산" };

    private static readonly HashSet<string> ArabicResponses = new(StringComparer.Ordinal)
    {
        "يرد", "ترد", "نرد", "يردون", "يجيب", "تجيب", "نجيب", "يجيبون", "يجاب", "يبلغ", "نبلغ", "تبلغ", "يخطر", "نخطر", "يعالج", "نعالج", "تعالج", "يعالجون", "يحل", "نحل", "تحل", "يحلون", "يتصل", "نتصل", "تتصل", "يتواصل", "نتواصل", "تتواصل", "يتواصلون", "يصعد", "تصعد", "يؤكد", "نوكد", "يوكد", "توكد", "يسدد", "يرسل", "نرسل", "ترسل", "يستجيب", "نستجيب", "تستجيب", "يعاود", "نعاود", "تعاود", "يسترد", "تسترد", "يشحن", "تشحن", "يسلم", "تسلم",
    };

    private static readonly HashSet<string> ArabicVerbalNouns = new(StringComparer.Ordinal) { "الرد", "رد", "معالجه", "حل", "ابلاغ", "اخطار", "اعاده", "الاتصال", "التواصل", "الاستجابه", "استرداد", "تصعيد", "تاكيد", "ارسال", "معاوده", "شحن", "تسليم", "اشعار", "اعلام" };

    private static IEnumerable<Hit> ResponseVerbs(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.IsFragment || sentence.IsQuestion || sentence.HasTime || sentence.Tokens.Count < 2 || hits.Any(h => h.Rule.Severity != Severity.Info && h.Rule.Id is not ("P01" or "A01" or "W01" or "W02" or "O01")) || hits.Any(h => h.Rule.Id is "N01"))
            yield break;
        var hit = sentence.Language == Language.English ? EnglishResponse(sentence) : sentence.Language == Language.Korean ? KoreanResponse(sentence) : ArabicResponse(sentence);
        if (hit is not null)
            yield return hit;
    }

    private static Hit? EnglishResponse(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.FormAt(i);
            if (sentence.Tokens[i].IsExempt || IsConditional(sentence, i))
                continue;
            if (Participles.Contains(form) && (Be.Contains(sentence.FormAt(i - 1)) || Be.Contains(sentence.FormAt(i - 2))))
                return new Hit(ResponseWithoutTime, Be.Contains(sentence.FormAt(i - 1)) ? i - 1 : i - 2, i);
            if (IsPhrasal(sentence, i))
                return new Hit(ResponseWithoutTime, i, Math.Min(i + (sentence.FormAt(i + 1) is "the" ? 3 : 1), sentence.Tokens.Count - 1));
            if (Responses.Contains(form) && IsVerbHere(sentence, i))
                return new Hit(ResponseWithoutTime, i, i);
        }
        return null;
    }

    private static bool IsPhrasal(Sentence sentence, int at)
    {
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        var isCallBack = form is "call" or "calls" or "phone" or "phones" or "ring" or "rings" or "get" or "gets" or "write" or "writes" && (next is "back" || (sentence.FormAt(at + 3) is "back" && next is "the") || (sentence.FormAt(at + 2) is "back"));
        return (isCallBack || (form is "follow" or "follows" && next is "up") || (form is "deal" or "deals" && next is "with")) && IsVerbHere(sentence, at);
    }

    /// <summary>An imperative at the start, or a verb after its subject or modal; "the answer" and "to answer" are neither.</summary>
    private static bool IsVerbHere(Sentence sentence, int at)
    {
        if (at == 0)
            return sentence.Tokens.Count > 1 && sentence.FormAt(1) is not ("is" or "are" or "must" or "will" or "time" or "times" or "of" or "in" or "on" or "within");
        var before = sentence.FormAt(at - 1);
        if (NounMakers.Contains(before) || NoDutyBefore.Contains(before) || sentence.Tokens[at - 1].IsNumber)
            return false;
        var next = sentence.FormAt(at + 1);
        if (next is "is" or "are" or "was" or "of" or "must" or "time" or "rate")
            return false;
        if (before is "will" or "must" or "shall" or "should" or "and" or "then" or "also" or "always" or "we" or "they" or "you" or "staff" or "agents" or "please" or "employees" or "personally" or "or")
            return true;
        // "The agent answers the call": a noun before, its object after.
        return sentence.FormAt(at).EndsWith('s') && !sentence.FormAt(at).EndsWith("ss", StringComparison.Ordinal)
            ? next is "the" or "to" or "a" or "an" or "each" or "every" or "all" or "any" or "customers" or "customer" or "callers" or "calls" or "complaints" or "emails" or "messages" or "requests" or "their" or "with" or "back" or "it" or "them"
            : before.EndsWith('s') && next is "the" or "to" or "each" or "every" or "all" or "any" or "customers" or "calls" or "complaints" or "emails" or "messages" or "requests" or "their" or "with" or "back";
    }

    private static bool IsConditional(Sentence sentence, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (NoDutyBefore.Contains(sentence.FormAt(i)) || sentence.FormAt(i) is "before" or "after" or "once" or "authorised" or "authorized" or "entitled")
                return !(sentence.FormAt(i) is "if" or "when" && HasComma(sentence, i, at));
        }
        return false;
    }

    private static bool HasComma(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (sentence.Tokens[i].Before == ',')
                return true;
        }
        return false;
    }

    private static Hit? KoreanResponse(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        for (var i = last; i >= 0 && i >= last - 2; i--)
        {
            var form = sentence.FormAt(i);
            if (sentence.Tokens[i].IsExempt)
                continue;
            foreach (var stem in KoreanResponses)
            {
                if (!form.StartsWith(stem, StringComparison.Ordinal))
                    continue;
                var ending = form[stem.Length..];
                if (KoreanVerbEndings.Contains(ending, StringComparer.Ordinal) && !IsKoreanPermission(sentence, i))
                    return new Hit(ResponseWithoutTime, i, i);
                if (ending is "" or "을" or "를" && i < last && KoreanVerbEndings.Contains(sentence.FormAt(i + 1), StringComparer.Ordinal))
                    return new Hit(ResponseWithoutTime, i, i + 1);
                if (ending is "을" or "를" && i < last && (sentence.FormAt(i + 1).StartsWith("보낸", StringComparison.Ordinal) || sentence.FormAt(i + 1).StartsWith('드') || sentence.FormAt(i + 1).StartsWith('취')))
                    return new Hit(ResponseWithoutTime, i, i + 1);
            }
            if (form is "알린다" or "알립니다" or "알려야" or "답한다" or "답합니다" or "전화한다" or "전화합니다" or "받는다" or "받습니다")
                return form.StartsWith('받') && sentence.FormAt(i - 1) is not ("전화를" or "전화는") ? null : new Hit(ResponseWithoutTime, form.StartsWith('받') ? i - 1 : i, i);
        }
        return null;
    }

    private static bool IsKoreanPermission(Sentence sentence, int at) => sentence.FormAt(at + 1) is "수" or "수도" || sentence.FormAt(at).EndsWith('할');

    private static Hit? ArabicResponse(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.FormAt(i);
            if (sentence.Tokens[i].IsExempt || sentence.FormAt(i - 1) is "لا" or "لم" or "لن" or "اذا" or "عندما" or "الذي" or "التي" or "قبل" or "بعد" or "الا")
                continue;
            var bare = form.Length > 3 && form[0] is 'س' or 'و' or 'ف' ? form[1..] : form;
            if (ArabicResponses.Contains(form) || ArabicResponses.Contains(bare) || GivesBack(sentence, i, bare))
                return new Hit(ResponseWithoutTime, i, i);
            var isPassive = form is "يتم" or "سيتم" or "تتم" or "ستتم" or "ويتم" or "يجب" or "يقوم" or "نقوم";
            for (var j = i + 1; isPassive && j <= i + 2 && j < sentence.Tokens.Count; j++)
            {
                var noun = sentence.FormAt(j);
                if (ArabicVerbalNouns.Contains(noun) || (noun.StartsWith('ب') && ArabicVerbalNouns.Contains(noun[1..])))
                    return new Hit(ResponseWithoutTime, i, j);
            }
        }
        return null;
    }

    /// <summary>"يعيد المبلغ" is a refund; "يعيد رقم الطلب على مسمع المتصل" only says it again.</summary>
    private static bool GivesBack(Sentence sentence, int at, string bare) =>
        bare is "يعيد" or "نعيد" or "تعيد" && (IsGivenBack(sentence.FormAt(at + 1)) || IsGivenBack(sentence.FormAt(at + 2)));

    private static bool IsGivenBack(string form) => form is "المبلغ" or "المبالغ" or "المال" or "الاموال" or "الاتصال" or "الخدمه" or "التيار" or "الثمن" or "الرسوم";

    private static IEnumerable<Hit> Passive(Sentence sentence)
    {
        if (sentence.HasPercent || sentence.IsFragment || sentence.IsQuestion)
            yield break;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            var hit = sentence.Language == Language.English ? EnglishPassive(sentence, i) : sentence.Language == Language.Korean ? KoreanPassive(sentence, i) : ArabicPassive(sentence, i);
            if (hit is null)
                continue;
            yield return hit;
            yield break;
        }
    }

    private static Hit? EnglishPassive(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (at == 0 || (!Participles.Contains(form) && !OtherParticiples.Contains(form)))
            return null;
        var first = at;
        for (var back = 1; back <= 2 && first == at; back++)
        {
            if (Be.Contains(sentence.FormAt(at - back)))
                first = at - back;
        }
        if (first == at || sentence.FormAt(first - 1) is "to" || HasAgent(sentence, at) || IsConditional(sentence, at))
            return null;
        return new Hit(PassiveDuty, first, at);
    }

    private static bool HasAgent(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.FormAt(i) is "by" && !sentence.Tokens[Math.Min(i + 1, sentence.Tokens.Count - 1)].IsNumber && sentence.FormAt(i + 1) is not ("name" or "phone" or "email" or "e-mail" or "post" or "mail" or "the" or "monday" or "friday" or "close" or "end" or "noon"))
                return true;
            if (sentence.FormAt(i) is "by" && sentence.FormAt(i + 1) is "the" && sentence.FormAt(i + 2) is not ("end" or "close" or "next" or "time" or "deadline"))
                return true;
        }
        return false;
    }

    private static Hit? KoreanPassive(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        var isDuty = form.EndsWith("된다", StringComparison.Ordinal) || form.EndsWith("됩니다", StringComparison.Ordinal) || form.EndsWith("되어야", StringComparison.Ordinal) || form.EndsWith("돼야", StringComparison.Ordinal);
        if (!isDuty || form.Length < 4 || sentence.Tokens.Any(t => t.Form is "의해" or "의하여"))
            return null;
        var stem = form[..^(form.EndsWith("됩니다", StringComparison.Ordinal) || form.EndsWith("되어야", StringComparison.Ordinal) ? 3 : 2)];
        return KoreanResponses.Contains(stem, StringComparer.Ordinal) || KoreanPassives.Contains(stem) ? new Hit(PassiveDuty, at, at) : null;
    }

    private static Hit? ArabicPassive(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (form is not ("يتم" or "سيتم" or "تتم" or "ستتم" or "ويتم" or "وسيتم") || sentence.FormAt(at - 1) is "لا" || at + 1 >= sentence.Tokens.Count)
            return null;
        for (var i = at + 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.FormAt(i) is "بواسطه" || (sentence.FormAt(i) is "قبل" && sentence.FormAt(i - 1) is "من"))
                return null;
        }
        return new Hit(PassiveDuty, at, at + 1);
    }

    private static IEnumerable<Hit> Compound(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.IsFragment || sentence.IsQuestion || hits.Any(h => h.Rule.Id is "B01" or "N01" or "V07"))
            yield break;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            var first = sentence.Language == Language.English ? EnglishPair(sentence, i) : sentence.Language == Language.Korean ? KoreanPair(sentence, i) : -1;
            if (first < 0)
                continue;
            yield return new Hit(CompoundDuty, first, sentence.Language == Language.English ? i + 1 : i);
            yield break;
        }
    }

    /// <summary>"greet … and resolve": the verb after "and" is a duty, and so is one before it.</summary>
    private static int EnglishPair(Sentence sentence, int at)
    {
        if (sentence.FormAt(at) is not "and" || !IsDuty(sentence.FormAt(at + 1)) || NounMakers.Contains(sentence.FormAt(at + 2)) && sentence.FormAt(at + 2) is "of" or "in" or "by")
            return -1;
        // "opens at 9 and closes at 5" are hours, not two duties.
        if (sentence.FormAt(at + 1) is "close" or "closes" && Enumerable.Range(0, at).Any(i => sentence.FormAt(i) is "open" or "opens"))
            return -1;
        for (var i = at - 1; i >= 0; i--)
        {
            if (IsDuty(sentence.FormAt(i)) && !sentence.Tokens[i].IsExempt && (i == 0 || (!NounMakers.Contains(sentence.FormAt(i - 1)) && sentence.FormAt(i - 1) is not ("to" or "may" or "can"))) && SameShape(sentence.FormAt(i), sentence.FormAt(at + 1)))
                return i;
        }
        return -1;
    }

    private static bool SameShape(string first, string second) => IsThird(first) == IsThird(second);

    private static bool IsThird(string verb) => verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal);

    private static bool IsDuty(string form) => Responses.Contains(form) || OtherDuties.Contains(form);

    /// <summary>"…을 인사하고 …을 해결한다": a duty in -하고 and a duty at the end.</summary>
    private static int KoreanPair(Sentence sentence, int at)
    {
        if (at != sentence.Tokens.Count - 1 || !IsKoreanDuty(sentence.FormAt(at), "한다", "합니다", "해야", "드린다", "드립니다"))
            return -1;
        for (var i = at - 2; i >= 0; i--)
        {
            if (IsKoreanDuty(sentence.FormAt(i), "하고", "하며", "한", "하여"))
                return sentence.FormAt(i).EndsWith('한') && sentence.FormAt(i + 1) is not ("뒤" or "후" or "다음") ? -1 : i;
        }
        return -1;
    }

    private static bool IsKoreanDuty(string form, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (form.EndsWith(ending, StringComparison.Ordinal) && (KoreanResponses.Contains(form[..^ending.Length], StringComparer.Ordinal) || form[..^ending.Length] is "인사" or "안내" or "기록" or "확인" or "제공" or "제안" or "보고" or "사과" or "설명" or "등록" or "점검" or "응대" or "게시" or "배정" or "예약" or "측정" or "문의" or "작성" or "검토"))
                return true;
        }
        return false;
    }
}
