using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Duties of degree: one can always support, train or keep tidy a little more, so a measure has to say how much is enough.</summary>
internal static class Duties
{
    public static readonly LintRule WithoutMeasure = new("M01", Severity.Error)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutMeasure,
        IsClearedIn = (sentence, hit) => sentence.HasFigure || IsSurvey(sentence, hit),
        IsCue = IsCue,
        InSentence = Degrees,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                good|sound|quality|great|excellent|helpful|expert advice, good|thorough|sound|strong|solid|deep|sufficient|adequate product knowledge, good|thorough|sound|strong|solid knowledge, know|knows|knowing the|our|their|its product|products, know|knows the|our product|products well, product knowledge, a high standard, high level|levels of, a high level of, quality of service, service quality, quality of our|the|its service|support|answers|care, customer satisfaction, satisfied customers, satisfy customers, satisfies customers, keep|keeps customers satisfied, keep|keeps the customer satisfied, show|shows|demonstrate|demonstrates empathy|understanding|patience|respect|care, active listening, understand|understands the|their|our|each customer's|customers'|customer needs, understand|understands the customer, understand|understands customers' needs, well trained, well-trained, well informed, well-informed, meet|meets customer|customers'|customers needs|expectations, meet|meets the customer's needs|expectations, meet|meets the needs of, good impression, good communication, good communication skills, communication skills, positive attitude, good attitude, good relationship, good relationships, build|builds trust, build|builds rapport, ensure|ensures satisfaction, make|makes a good, add|adds value, give|gives value,
                listen|listens actively, high standard|standards, raise|raises awareness, meet|meets your needs|expectations, meet|meets the expectations of, needs of our customers|clients|residents|patients|visitors
""",
            [Language.Korean] = """
                좋은 조언~은, 좋은 상담~은, 상담 품질~은, 서비스 품질~은, 응대 품질~은, 품질을 유지*, 품질을 확보*, 품질을 관리*, 품질을 보장*, 고객 만족~은, 고객만족~은, 고객 만족도~은, 고객만족도~은, 고객을 만족*, 만족도를 높*, 제품 지식~은, 상품 지식~은, 제품을 잘 안*, 제품을 숙지*, 제품에 대한 이해*, 상품을 숙지*, 고객의 요구를 이해*, 고객의 요구를 파악*, 고객의 니즈를 파악*, 고객 요구에 부응*, 고객의 기대에 부응*, 고객 기대에 부응*, 공감을 표*, 공감~한다, 공감하며*, 경청~한다, 경청하고*, 고객의 말을 경청*, 귀를 기울*, 귀 기울*, 이해심*, 존중~한다, 배려~한다, 높은 수준~은, 높은 품질~은, 신뢰를 쌓*, 신뢰를 얻*, 신뢰 관계*, 좋은 인상~은, 좋은 관계~은, 좋은 서비스~은, 전문성을 갖*, 전문 지식~은, 충분히 숙지*, 의사소통 능력~은, 책임감을 가*,
                청결하게|깨끗하게|쾌적하게|안전하게|단정하게|청결히|깨끗이 유지*|관리*|정돈*, 적극 반영~한다, 적극 반영하겠*, 적극 수렴~한다, 불편 없이, 불편함이 없도록, 불편이 없도록, 불편하지 않게, 만전을 기*, 기대에 부응*, 요구에 부응*, 눈높이에 맞추*, 편의를 도모*, 편의 도모*, 편의를 제공*, 알 권리를 보장*, 불편을 최소*, 의견을 수렴*, 의견을 반영*, 역지사지*, 좋은 상담을*, 신뢰 구축*, 신뢰를 구축*, 신뢰를 높이*, 전문성을 강화*, 전문성을 높이*, 서비스 수준~은, 서비스의 질~은, 서비스 질~은, 고객의 입장에서, 고객 입장에서, 민원인의 입장에서, 환자의 입장에서, 고객의 편에서
                """,
            [Language.Arabic] = """
                نصيحة جيدة, نصائح جيدة, مشورة جيدة, استشارة جيدة, جودة الخدمة, جودة خدمة, جودة الخدمات, جودة الرد, جودة الردود, مستوى عال, مستوى عالي, مستوى عال من, مستويات عالية, بمستوى عال, بجودة عالية, جودة عالية, رضا العملاء, رضا العميل, رضا الزبائن, إرضاء العملاء, إرضاء العميل, معرفة بالمنتج, معرفة بالمنتجات, معرفة جيدة, إلمام بالمنتجات, معرفة المنتجات, يعرف المنتجات, يفهم احتياجات, فهم احتياجات, تلبية احتياجات, يلبي احتياجات, تلبية توقعات, يلبي توقعات, إظهار التعاطف, يظهر التعاطف, يبدي التعاطف, إبداء التعاطف, الإصغاء, حسن الاستماع, الاستماع الجيد, يستمع جيدا, يصغي, بناء الثقة, يبني الثقة, كسب ثقة, انطباع جيد, انطباعا جيدا, علاقة جيدة, علاقات جيدة, خدمة جيدة, خدمة العملاء الجيدة, مدربين جيدا, مهارات التواصل, إبقاء العميل على اطلاع, إبقاء العملاء على اطلاع, الحفاظ على الجودة, يحافظ على الجودة, ضمان الجودة, يضمن الجودة,
                نعمل|يعمل|تعمل|نلتزم|يلتزم|تلتزم على تطوير|تدريب|تأهيل|دعم|تعزيز|حماية|صون|رفع, بتأهيل, بتدريب, بتطوير, بدعم, بتوعية, بتثقيف, نهتم ب, يعتني ب, رعاية المرضى, رفع مستوى الوعي, نأخذ بعين الاعتبار, يأخذ بعين الاعتبار, نضع في اعتبارنا, كسب الثقة, نكسب ثقة, بناء علاقة, بناء علاقات, نحافظ على, يحافظ على, تحافظ على
""",
        },
    };

    /// <summary>These name what is vague already, or say that nothing is promised.</summary>
    private static readonly HashSet<string> Instead = new(StringComparer.Ordinal) { "V01", "V02", "V03", "V04", "V05", "V06", "V07", "T02", "J01", "W01", "E01", "Z01", "B01", "N01", "A01", "M01" };

    private static bool IsCue(Word word, Language language)
    {
        if (language == Language.English)
            return English.Contains(word.Form) || WithOthers.Contains(word.Form);
        return language == Language.Korean ? Korean.MayBegin(word.Form) : word.Form is ['و' or 'س' or 'ي' or 'ت' or 'ن', ..];
    }

    private static IEnumerable<Hit> Degrees(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.IsFragment || sentence.IsQuestion || sentence.HasFigure || sentence.Tokens.Count < 2 || hits.Any(h => Instead.Contains(h.Rule.Id)))
            yield break;
        if (!Customers.Act(sentence) && DegreeIn(sentence) is var (first, last))
            yield return new Hit(WithoutMeasure, first, last);
    }

    /// <summary>"the customer satisfaction survey", "고객만족도 조사", "استبيان رضا العملاء": a thing by its name.</summary>
    private static bool IsSurvey(Sentence sentence, Hit hit)
    {
        var (before, next) = (sentence.FormAt(hit.First - 1), sentence.FormAt(hit.Last + 1));
        return sentence.Language == Language.Korean
            ? IsKoreanName(sentence.FormAt(hit.Last)) || IsKoreanName(next) || next is "번호를"
            : next is "survey" or "surveys" or "score" or "scores" or "form" or "forms" or "questionnaire" or "index" or "results" or "team" or "report" or "card" or "cards" or "page" or "test" or "training" or "officer" || before is "استبيان" or "استطلاع" or "موشر" or "قياس" or "درجه" or "نسبه" or "استبانه" or "الاستبيان" or "اداره" or "قسم" or "مركز" or "تقرير" or "وحده";
    }

    private static readonly string[] KoreanNames = ["센터", "콜센터", "조사", "설문", "점수", "지수", "평가", "대상", "주간", "헌장", "캠페인", "상을", "팀", "실에", "실은", "과에", "과는", "위원회", "결과", "교육", "보고서", "카드"];

    /// <summary>Behind a slogan these words make a name or a study of it: 고객행복센터, 고객 만족도 조사.</summary>
    public static bool IsKoreanName(string form) => Array.Exists(KoreanNames, n => form.StartsWith(n, StringComparison.Ordinal) || (n.Length > 1 && form.Contains(n, StringComparison.Ordinal)));

    private static (int First, int Last)? DegreeIn(Sentence sentence)
    {
        if (sentence.Language == Language.Korean)
            return Korean.EndOf(sentence);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt)
                continue;
            if (sentence.Language == Language.Arabic ? IsArabicDegree(sentence, i) : IsEnglishDegree(sentence, i))
                return (i, i);
        }
        return null;
    }

    /// <summary>True where the verb itself is promised ("we improve our scripts"), so that its measure is asked for and not the comparison.</summary>
    public static bool IsPromised(Sentence sentence, Hit hit) => DegreeIn(sentence) is { } degree && degree.First <= hit.Last && hit.First <= degree.Last;

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "support", "supports", "improve", "improves", "enhance", "enhances", "strengthen", "strengthens", "train", "trains", "develop", "develops", "maintain", "maintains", "protect", "protects", "promote", "promotes", "encourage", "encourages", "respect", "respects", "foster", "fosters", "educate", "educates", "coach", "coaches", "nurture", "nurtures", "safeguard", "safeguards", "motivate", "motivates", "cultivate", "cultivates", "uphold", "upholds", "preserve", "preserves", "raise", "raises", "empathise", "empathises", "empathize", "empathizes", "refine", "refines", "advance", "advances", "champion", "champions", "assist", "assists", "help", "helps", "serve", "serves", "understand", "understands", "engage", "engages", "ensure", "ensures",
    };

    /// <summary>What is said behind these verbs can make a plain act of them: "helps the passenger into the seat".</summary>
    private static readonly HashSet<string> OpenVerbs = new(StringComparer.Ordinal) { "assist", "assists", "help", "helps", "serve", "serves", "support", "supports", "raise", "raises", "ensure", "ensures", "understand", "understands", "encourage", "encourages" };

    /// <summary>Verbs of degree only with the words behind them: "looks after", "keeps … tidy".</summary>
    private static readonly HashSet<string> WithOthers = new(StringComparer.Ordinal) { "look", "looks", "care", "cares", "take", "takes", "listen", "listens", "keep", "keeps", "work", "works", "cooperate", "cooperates", "raise", "raises", "consider", "considers", "treat", "treats" };

    private static bool IsEnglishDegree(Sentence sentence, int at)
    {
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        var isDegree = English.Contains(form)
            || (form is "look" or "looks" && next is "after") || (form is "care" or "cares" && next is "for" or "about") || (form is "take" or "takes" && next is "care") || (form is "listen" or "listens" && next is "to" && IsHeeded(sentence, at + 2))
            || (form is "keep" or "keeps" && IsKept(sentence, at)) || (form is "work" or "works" && next is "with" or "together" or "closely" && EnglishResponses.IsByStaff(sentence, at)) || (form is "cooperate" or "cooperates" && next is "with") || (form is "raise" or "raises" && next is "awareness")
            || (form is "consider" or "considers" && Enumerable.Range(at + 1, 3).Any(i => sentence.FormAt(i) is "needs" or "views" or "feedback" or "wishes" or "opinions")) || (form is "treat" or "treats" && Enumerable.Range(at + 1, 5).Any(i => sentence.FormAt(i) is "individual" or "individuals"));
        if (!isDegree || !EnglishResponses.IsVerbHere(sentence, at, []) || EnglishResponses.IsConditional(sentence, at, []))
            return false;
        if (form is "serve" or "serves" && !Enumerable.Range(at + 1, 4).Any(i => Customers.IsNoun(sentence.FormAt(i)) || sentence.FormAt(i) is "people" or "everyone" or "them" or "community" or "public" or "needs"))
            return false;
        return !OpenVerbs.Contains(form) || !Enumerable.Range(at + 1, 6).Any(i => sentence.FormAt(i) is "with" or "to" or "into" or "onto" or "by" or "on" or "up" or "through" or "that" or "from");
    }

    /// <summary>One listens to a recording or doesn't; to somebody's needs, more or less.</summary>
    private static bool IsHeeded(Sentence sentence, int from) =>
        !Enumerable.Range(from, 4).Any(i => sentence.FormAt(i) is "recording" or "recordings" or "call" or "calls" or "message" or "messages" or "voicemail" or "voicemails" or "tape" or "greeting" or "announcement");

    public static bool IsKept(Sentence sentence, int at) =>
        Enumerable.Range(at + 1, 6).Any(i => sentence.FormAt(i) is "clean" or "tidy" or "safe" or "secure" or "comfortable" or "current" or "calm" or "quiet" or "warm" or "accessible" or "presentable" or "hygienic" or "orderly" or "satisfied" or "happy" or "confidential");

    private static readonly KoreanVerbs Korean = new(
        "지원 개선 향상 강화 보호 보장 존중 배려 경청 교육 훈련 양성 육성 유지 증진 조성 확립 구현 실현 협력 소통 공감 격려 관리 발전 이해 수렴 반영 예방 개발 연마 함양 제고 확보 숙지 정비 정돈 협조 협업 응원 도모 선도 보완 보살핌 내실화 활성화 배양 케어",
        "돕/도와 보살피/보살펴 돌보/돌봐 가꾸/가꿔 키우/키워 기르/길러 아끼/아껴 살피/살펴 북돋우/북돋워 이끌/이끌어 다듬/다듬어 갈고닦/갈고닦아 귀담아듣/귀담아들어 높이/높여 넓히/넓혀 섬기/섬겨 기하/기해 헤아리/헤아려");

    private static readonly HashSet<string> ArabicStems = new(StringComparer.Ordinal) { "دعم", "عتني", "حسن", "طور", "ساعد", "رعي", "درب", "حافظ", "صون", "شجع", "راعي", "حترم", "صغي", "تفهم", "حمي", "رتقي", "ضمن", "عزز", "نمي", "هتم", "سهر", "ستمع", "تعاون", "حفز", "بني", "ساند", "وعي", "ثقف", "رشد", "قوي", "تعاطف", "عني", "كفل", "توخي", "تابع", "حرص" };

    private static bool IsArabicDegree(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (sentence.FormAt(at - 1) is "لا" or "لم" or "لن" or "اذا" or "الذي" or "التي" or "عندما" or "ما" or "من" || (sentence.FormAt(at - 1) is "ان" && sentence.FormAt(at - 2) is not ("يجب" or "علي" or "ينبغي")))
            return false;
        if (form.Length > 4 && form[0] is 'و' or 'س' && form[1] is 'ي' or 'ت' or 'ن' or 'س')
            form = form[0] is 'و' && form[1] is 'س' ? form[2..] : form[1..];
        if (form.Length < 4 || form[0] is not ('ي' or 'ت' or 'ن'))
            return false;
        var stem = form[1..];
        if (stem.EndsWith("ون", StringComparison.Ordinal) && stem.Length > 4)
            stem = stem[..^2];
        if (stem is "ستمع" && Enumerable.Range(at + 1, 4).Any(i => sentence.FormAt(i) is "التسجيل" or "التسجيلات" or "تسجيل" or "تسجيلات" or "المكالمه" or "المكالمات" or "مكالمات" or "الرساله" or "الرسائل" or "الرسايل"))
            return false;
        // Feminine and masculine nouns of the second form begin alike: "تحسين" is no verb, "تطور" no duty of somebody's.
        return ArabicStems.Contains(stem) && form is not ("تطور" or "تعاون" or "ترشد" or "تابع") && !(stem is "حسن" or "عزز" && form[0] == 'ت' && at > 0);
    }
}
