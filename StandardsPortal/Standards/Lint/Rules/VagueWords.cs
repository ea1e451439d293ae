using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Words that sound like a standard and can't be checked: qualities, manners, amounts, comparatives, slogans.</summary>
internal static class VagueWords
{
    /// <summary>"usually on Monday" is no firmer for naming the day: these weaken what they stand beside.</summary>
    private static readonly HashSet<string> HedgesAnyway = new(StringComparer.Ordinal) { "usually", "normally", "generally", "typically", "mostly", "보통", "대체로", "대개", "일반적으로", "عاده", "غالبا", "عموما" };

    public static readonly LintRule Adjective = new("V01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => IsMeasuredNoun(sentence, hit),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                excellent, great, good, high-quality, high quality, top-quality, quality service|support|care|experience|assistance|answers|advice|interaction|interactions, professional, friendly, courteous, polite, helpful,
                appropriate, suitable, adequate, reasonable, acceptable, satisfactory, effective, efficient, flexible, proper, careful, serious, warm, accurate, outstanding, exceptional, superb, superior, pleasant, positive,
                welcoming, respectful, attentive, personal touch, personalised, personalized, thoughtful, genuine, sincere, kind, considerate, knowledgeable, competent, reliable, consistent, smooth, easy, user-friendly, simple,
                convenient, meaningful, relevant information, sufficient, comprehensive, thorough, responsive, caring, empathetic, patient agents, cheerful, nice, decent, fair, understandable, easy-to-understand,
                clear answer|answers|communication|language|information|explanation|explanations|instructions|wording, satisfying, enjoyable, remarkable, optimal, ideal
                """,
            [Language.Korean] = """
                친절~한, 정중~한, 성실~한, 따뜻~한, 적절~한, 충분~한, 원활~한, 정확~한, 철저~한, 공손~한, 상냥~한, 편안~한, 편리~한, 쾌적~한, 우수~한, 훌륭~한, 탁월~한, 양호~한, 유익~한, 명확~한, 세심~한, 꼼꼼~한, 유연~한, 효율~적, 효과~적, 전문~적, 합리~적, 긍정~적, 적극~적,
                밝은, 좋은, 만족~스러운, 자연~스러운, 정성~스러운, 알맞은, 올바른, 바람직한, 수준 높은, 품질 높은, 고품질~은, 양질의, 깊은 공감, 쉬운 설명, 쉬운 안내, 쉬운 말, 최적의, 뛰어난, 프로다운, 질 높은, 질 좋은, 진심 어린, 믿을 수 있는, 편한
                """,
            [Language.Arabic] = """
                ممتاز, متميز, مميز, مناسب, ملائم, جيد, لائق, ودود, ودي, مهذب, مرض, مرضي, مرضية, معقول, فعال, رائع, راق, راقي, احترافي, مهني, مقبول, كاف, كافي, =دقيق, =الدقيق, واضح, مرن, لطيف, محترم, =حسن, =حسنة, سلس, سهل, مفيد, شخصي, موثوق, شامل, عالي الجودة, عالية الجودة, عالي المستوى, عالية المستوى, ذات جودة, إيجابي, كفء, بسيط, متعاون, لبق, استثنائي, صادق, دافئ, مريح, سليم, وافي
                """,
        },
    };

    public static readonly LintRule Manner = new("V02", Severity.Warning)
    {
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                carefully, professionally, politely, courteously, properly, appropriately, correctly, efficiently, effectively, clearly, accurately, thoroughly, respectfully, kindly, warmly, patiently, seriously, diligently, fairly,
                sensitively, smoothly, adequately, reasonably, satisfactorily, consistently, attentively, proactively, helpfully, pleasantly, nicely, well, empathetically, sincerely, considerately, conscientiously, responsibly, tactfully, sympathetically, flexibly, gracefully, cheerfully, suitably, calmly, genuinely, gently, discreetly, comprehensively, sufficiently, seamlessly, competently, positively,
                with care, with great care, with respect, with empathy, with courtesy, with patience, with sensitivity, with kindness, with a smile, with due care, with dignity, with the utmost care, with professionalism, with understanding,
                attentively, gently, diligently, tactfully, sensitively, discreetly, conscientiously, meticulously, responsibly, in a|an professional|friendly|polite|courteous|appropriate|respectful|proper|positive|efficient|effective|helpful|caring|responsible|suitable|pleasant|calm|warm|consistent manner|way|tone|fashion
                """,
            [Language.Korean] = """
                친절~하게, 정중~하게, 성실~하게, 따뜻~하게, 적절~하게, 충분~하게, 원활~하게, 정확~하게, 철저~하게, 공손~하게, 상냥~하게, 꼼꼼~하게, 세심~하게, 명확~하게, 유연~하게, 공정~하게, 신중~하게, 침착~하게, 진지~하게, 편안~하게, 편리~하게, 완벽~하게, 예의 바르게, 밝게, 바르게, 올바르게, 제대로, 잘, 알기 쉽게, 이해하기 쉽게, 쉽게, 적극적으로, 효율적으로, 효과적으로, 전문적으로, 합리적으로, 성의 있게, 성의껏, 정성껏, 진심으로, 책임감 있게, 만족스럽게, 자연스럽게, 능숙하게, 예의를 갖추어, 예의를 갖춰, 프로답게, 매끄럽게, 충실~하게, 면밀~하게, 부드럽게, 따뜻이, 세밀~하게, 성심껏, 성심성의껏, 조심스럽게, 조심히, 소중히, 신중히, 세심히, 정중히, 친절히, 최대한 친절하게
                """,
            [Language.Arabic] = """
                بكفاءه, بكفاءة عالية, برفق, باحترافية, بمهنية, بجدية, بلباقة, بلطف, باحترام, بأدب, بتهذيب, بعناية, بعناية فائقة, بود, بدقة, بوضوح, بفعالية, بفاعلية, بصبر, بحرص, بأمانة, بإخلاص, بإتقان, بابتسامة, بسلاسة, بمرونة, بمسؤولية, بتعاطف, بحكمة, بهدوء, بإيجابية, بسهولة, باهتمام, بعدل, بحذر, بترحاب, بحفاوة,
                بشكل|بصورة|بطريقة|بأسلوب مناسب|مناسبه|جيد|جيده|صحيح|صحيحه|لائق|لائقه|فعال|فعاله|احترافي|احترافيه|مهني|مهنيه|مهذب|مهذبه|ودي|وديه|ودود|ودوده|لبق|لبقه|سليم|سليمه|كاف|كافي|كافيه|ملائم|ملائمه|مرض|مرضي|واضح|واضحه|دقيق|دقيقه|محترم|محترمه|افضل|متميز|متميزه|سلس|سلسه|شامل|ممتاز|ممتازه|راق|راقيه|لطيف|لطيفه|مرن|معقول|معقوله,
                على نحو مناسب|جيد|سليم|لائق|فعال|ملائم|صحيح|مرض, على أكمل وجه, كما ينبغي, كما يجب
                """,
        },
    };

    public static readonly LintRule Quantity = new("V03", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.FormAt(hit.First - 1) is "how" or "as" or "so" or "too" || (sentence.FormAt(hit.First) is "most" && sentence.Language == Language.English && sentence.FormAt(hit.First - 1) is "the" or "at"),
        Replacement = Same("[n]"),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                several, some, many, most, few, a few, various, minimal, numerous, plenty of, a lot of, lots of, a number of, a couple of, a majority of, the majority of, a handful of, multiple, countless, a large number of, a small number of, a variety of, a range of, a great deal of, a limited number of, as many|few|much|little as possible, enough, a certain number of, a good number of, ample, considerable, a significant number of
                """,
            [Language.Korean] = """
                대부분~은, 일부~은, 여러, 여럿, 다양한, 다양하게, 몇, 몇몇, 몇 가지, 몇 번, 여러 번, 여러 가지, 다수~은, 소수~은, 많은, 많이, 상당수~은, 상당한, 상당히, 수많은, 약간, 약간의, 어느 정도, 최소한의, 다소, 대다수~은, 각종, 일정 수, 일정한, 적당한 수, 가능한 한 많은, 가능한 많은
                """,
            [Language.Arabic] = """
                معظم, بعض, =عدة, كثير, كثيرا, العديد, عديد, قليل, قليلا, بضع, بضعة, مختلف, متعددة, متعدد, أغلب, أغلبية, غالبية, عدد من, عدد كبير, عدد قليل, عدد محدود, الكثير من, القليل من, مجموعة من, جزء من, قدر من, أكبر عدد, أقل عدد
                """,
        },
    };

    public static readonly LintRule Frequency = new("V04", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => !HedgesAnyway.Contains(sentence.FormAt(hit.First)) && sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Moment),
        Replacement = new Dictionary<Language, string> { [Language.English] = "every [n] days", [Language.Korean] = "[n]일마다", [Language.Arabic] = "كل [n] يومًا" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                regularly, regular, often, periodically, periodic, frequently, frequent, occasionally, occasional, usually, normally, generally, typically, sometimes, routinely, continuously, continually, continuous, constantly, constant, rarely, seldom, commonly, repeatedly, intermittently, mostly,
                from time to time, now and then, on a regular basis, at regular intervals, on an ongoing basis, every so often, once in a while, as often as possible, at intervals, on occasion, time and again, as a rule
                """,
            [Language.Korean] = """
                수시로, 정기적~은, 정기적으로, 정기적인, 정기~은, 주기적으로, 주기적인, 지속적으로, 지속적인, 상시, 상시로, 자주, 보통, 종종, 가끔, 때때로, 꾸준히, 꾸준한, 일반적으로, 통상, 통상적으로, 대체로, 빈번~한, 빈번~하게, 계속, 계속해서, 이따금, 간헐적으로, 틈틈이, 평소, 대개, 흔히, 드물게
                """,
            [Language.Arabic] = """
                بانتظام, بشكل|بصورة|بصفة منتظم|منتظمه|دوري|دوريه|مستمر|مستمره|متكرر|متكرره, دوري, دوريا, منتظم, باستمرار, مستمر, غالبا, عاده, في العادة, أحيانا, مرارا, كثيرا ما, من وقت لآخر, من وقت إلى آخر, من حين لآخر, من حين إلى آخر, بين الحين والآخر, بين فترة وأخرى, على فترات, في الغالب, عموما, بشكل عام, نادرا, تكرارا, على الدوام
                """,
        },
    };

    public static readonly LintRule Comparative = new("V05", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Share, FigureKind.Number),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                better, faster, quicker, sooner, improve, improves, improved, improving, improvement, improvements, reduce, reduces, reducing, reduced, reduction, minimise, minimises, minimize, minimizes, minimising, maximise, maximises, maximize, maximizes, increase, increases, increasing, decrease, decreases, lower waiting|wait|response|complaint|costs, shorter, fewer, higher, cheaper, greater, easier, enhance, enhances, enhanced, enhancing, more efficient, more efficiently, more quickly, more effectively, more effective, more often, more helpful, more friendly, less time, friendlier, smoother, simpler, shorten, shortens, accelerate, accelerates, boost, boosts, optimise, optimises, optimize, optimizes, strengthen, strengthens, raise the quality, speed up, cut waiting|wait|response, upgrade service
                """,
            [Language.Korean] = """
                개선~한다, 개선~은, 개선해 나간다, 향상~한다, 향상시*, 향상~은, 향상~된다, 강화~한다, 강화~은, 더 나은, 더 좋은, 더 빠르게, 더 빨리, 더 빠른, 더욱, 보다 나은, 보다 빠르게, 보다 빠른, 보다 신속하게, 보다 친절하게, 더 친절하게, 더 신속하게, 단축~한다, 줄인다, 줄입니다, 줄이고, 줄이며, 줄여야, 줄이도록, 높인다, 높입니다, 높이고, 높이며, 높여야, 높이도록, 감소시*, 최소화~한다, 최대화~한다, 극대화~한다, 늘린다, 늘립니다, 증대~한다, 제고~한다, 낮춘다, 낮춥니다, 낮추고, 개선시*, 증가시*, 최적화~한다, 더 많은, 더 적은, 더 쉽게
                """,
            [Language.Arabic] = """
                تحسين, يحسن, نحسن, تحسن, تطوير, يطور, نطور, تطور, أسرع, أفضل من, بشكل أفضل, بصورة أفضل, بشكل أسرع, بصورة أسرع, تقليل, يقلل, نقلل, تقليص, يقلص, خفض, تخفيض, يخفض, نخفض, زيادة, يزيد, نزيد, رفع مستوى|كفاءة|جودة|معدل, يرفع مستوى|كفاءة|جودة|معدل, نرفع مستوى|كفاءة|جودة|معدل, تعزيز, يعزز, نعزز, تسريع, يسرع, نسرع, أكثر كفاءة|فعالية|سرعة|سهولة|وضوحا|مرونة, أقل وقت, أقصر, أسهل, الحد من, الارتقاء, نرتقي, يرتقي, تسهيل
                """,
        },
    };

    public static readonly LintRule Superlative = new("V06", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.HasPercent || IsLimitWord(sentence, hit),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                best, the best, highest, the highest, highest standard|standards|quality|level|levels, finest standard|standards|quality|service, utmost, world-class, world class, best-in-class, best in class, finest, fastest, quickest, unrivalled, unmatched, unparalleled, unsurpassed, the most helpful|friendly|efficient|professional|professionally|effective, most efficient|effective|professional|helpful|friendly, top-class, top-notch, first-class, first class, first-rate, gold-standard, number one, industry-leading, market-leading, leading, premier, friendliest, greatest, lowest possible, highest possible, perfect, perfectly, flawless, flawlessly, maximum, supreme, ultimate
                """,
            [Language.Korean] = """
                최고~은, 최고의, 최고 수준, 최고 수준의, 최고급~은, 최상~은, 최상의, 최상급~은, 최선의, 세계 최고, 세계적인, 세계적 수준, 세계적 수준의, 업계 최고, 가장 좋은, 가장 빠른, 가장 빠르게, 가장 친절한, 가장 친절하게, 가장 우수한, 가장 나은, 가장 높은, 제일 좋은, 제일 빠른, 최단 시간, 최단 시간에, 최대한~은, 최대한의, 독보적인, 업계 선두, 업계 선도, 일류~은, 으뜸~은, 완벽한, 최우수~은
                """,
            [Language.Arabic] = """
                أفضل, الأفضل, أعلى, الأعلى, أقصى, أقصى درجات, أقصى درجة, أعلى مستوى, أعلى مستويات, أعلى درجات, أعلى معايير, أرقى, أرقى مستوى, أحسن, الأحسن, عالمي المستوى, عالمية المستوى, مستوى عالمي, الأسرع, أسرع وقت, بأسرع وقت, منقطع النظير, لا مثيل لها, لا يضاهى, لا تضاهى, المثالي, مثالي, الأول عالميا, الرائد, أجود, أكفأ, الأمثل, أمثل
                """,
        },
    };

    public static readonly LintRule Slogan = new("V07", Severity.Error)
    {
        IsClearedIn = (sentence, _) => sentence.HasPercent,
        Replacement = new Dictionary<Language, string> { [Language.English] = "[what staff do]", [Language.Korean] = "[직원이 하는 일]", [Language.Arabic] = "[ما يفعله الموظف]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                delight, delights, delighted customers, delighting, wow, wows, wow factor, customer|customers is|are always right, customer|customers is|are king, customer is queen, go|goes|going the extra mile, above and beyond, exceed|exceeds|exceeding|surpass|surpasses expectations, exceed|exceeds|exceeding|surpass|surpasses customer|customers|customers'|their|the|your|our|every|all|customer's expectations, exceed|exceeds|exceeding the customer's|customers'|customer expectations, exceed|exceeds|exceeding every|each customer's expectations,
                make|makes|making customers|every|each|the|our|all happy, make|makes|keep|keeps|making|keeping the|our|every|each|all customer|customers happy, keep|keeps|make|makes customers happy, happy customers, put|puts|putting the|our customer|customers first, put|puts|putting customers first, customer first, customers first, customer comes first, customers come first, customer-first, heart of everything, heart of what we do, at the heart of our business|service|work,
                our top|first|highest|number priority, is our priority, top priority, number one priority, second to none, service with a smile, smile, every customer matters, each customer matters, memorable experience, memorable experiences, unforgettable experience, unforgettable, feel special, feel valued, feel at home, feel welcome, feel like family, like family, as family, love our customers, we care, passion for service, passionate about, passion, live and breathe, customer|customers is|are everything, customer|customers is|are our everything|boss, quality is our promise, we never say no, whatever it takes, customer for life, customers for life, loyal fans, raving fans, magical, magic moments, customer satisfaction is our, satisfaction guaranteed, treat|treats customers like royalty, treat|treats every customer like royalty, royalty, dedicated to excellence, service excellence, strive for excellence, commitment to excellence, customer obsession, customer delight, exceed their expectations, best friend, always treat customers well, treat customers well, anticipate every need, win hearts
                """,
            [Language.Korean] = """
                고객 감동~은, 고객감동~은, 고객을 감동시*, 감동을 준다, 감동을 주는, 감동을 드린다, 감동을 드립니다, 감동을 선사*, 감동 서비스*, 감동을 제공*, 고객은 왕*, 고객이 왕*, 고객은 언제나 옳*, 고객은 항상 옳*, 고객이 항상 옳*, 고객이 언제나 옳*, 고객 만족을 최우선*, 고객만족을 최우선*, 고객 만족이 최우선*, 고객을 최우선*, 고객이 최우선*, 고객 최우선*, 고객 제일*, 고객제일*, 고객 우선*, 고객 중심주의*, 가족처럼, 가족같이, 가족같은, 내 가족처럼, 고객을 먼저 생각*, 고객의 입장에서 생각*, 고객 입장에서 생각*, 진심을 다*, 마음을 다*, 정성을 다*, 고객 행복*, 고객의 행복*, 기대를 뛰어넘*, 기대 이상*, 기대를 넘어*, 기대를 초월*, 고객을 행복하게, 고객을 기쁘게, 고객의 마음을 사로잡*, 고객의 마음을 얻*, 미소로, 웃는 얼굴로, 환한 미소*, 잊지 못할, 특별한 경험~은, 고객 사랑*, 고객을 사랑*, 고객과 함께*, 고객 가치*, 무한 책임*, 고객 만족을 실현*, 고객만족을 실현*, 고객 만족에 앞장*, 감동~은, 열정~은, 열정으로, 고객을 모신다, 고객을 왕처럼, 왕처럼, 고객이 먼저*, 고객의 만족이 우리의*, 고객 만족은 우리의*
                """,
            [Language.Arabic] = """
                العميل|الزبون|العملاء|الزبائن دائما على حق|صواب, العميل|الزبون على حق|صواب دائما, العميل|الزبون هو الملك, العميل|الزبون ملك, العميل|الزبون أولا, العملاء أولا, إسعاد, نسعد, يسعد العملاء, تسعد العملاء, إبهار, نبهر, رضا العملاء|العميل|عملائنا|الزبائن|زبائننا أولويتنا|غايتنا|هدفنا|أولويه|غايه, رضا العملاء|العميل|عملائنا|الزبائن هو|هي|فوق|أهم|أولويتنا|غايتنا|هدفنا, رضاكم, راحتكم, سعادتكم, سعادة العملاء|العميل|عملائنا|الزبائن, يفوق|تفوق|نفوق توقعات|التوقعات, يفوق|تفوق توقعاتهم|توقعاته, تجاوز توقعات|التوقعات, نتجاوز|يتجاوز|تتجاوز توقعات|التوقعات|توقعاتهم, فوق التوقعات, نضع العميل|العملاء|عملاءنا أولا, العميل|العملاء في قلب, في قلب كل ما, في صميم, خدمة من القلب, من القلب, من كل قلوبنا, لا تنسى, تجربة استثنائية, كأفراد العائلة, كأفراد عائلتنا, كأنه من العائلة, كضيوف, بكل حب, بشغف, شغف, شغفنا, التميز, نهتم بكم, عميل مدى الحياة, كل عميل مهم, العميل محور, العملاء محور, نحب عملاءنا, ابتسامة, خدمة بابتسامة, أولويتنا القصوى, أولويتنا الأولى
                """,
        },
    };

    private static Dictionary<Language, string> Same(string text) => Language.All.ToDictionary(l => l, _ => text);

    /// <summary>"a quality score", "good faith", "effective date", "personal data", "reasonable" beside a figure: terms, not judgements.</summary>
    private static bool IsMeasuredNoun(Sentence sentence, Hit hit)
    {
        var (form, next) = (sentence.FormAt(hit.Last), sentence.FormAt(hit.Last + 1));
        return sentence.Language == Language.English
            ? (form, next) is ("good", "faith") or ("good", "will") or ("effective", "date") or ("great", "britain") or ("positive", "number") or ("fair", "use" or "trading") or ("kind", "of") or ("relevant", _) or ("flexible", "hours") or ("easy", "read")
                || (form is "kind" && sentence.FormAt(hit.First - 1) is "what" or "this" or "any" or "some") || (form is "effective" && next is "from") || (form is "great" && next is "britain")
            : sentence.Language == Language.Arabic && (sentence.FormAt(hit.First - 1) is "غير" or "وغير" || form is "باحترافيه" or "بمهنيه" or "بكفاءه" or "بجديه" or "بلباقه" || form is "بدقيقه" || (form is "دقيقه" or "دقايق" && sentence.HasTime) || (form is "شخصي" or "شخصيه" or "الشخصيه" && sentence.FormAt(hit.First - 1) is "البيانات" or "بيانات" or "معلومات" or "المعلومات"));
    }

    /// <summary>"في أعلى الصفحة" is the top of the page; "في أعلى مستوى" is praise.</summary>
    private static bool IsPlace(Sentence sentence, Hit hit) =>
        (hit.First == 0 || sentence.FormAt(hit.First - 1) is "في" or "من")
        && !(sentence.FormAt(hit.Last + 1) is "مستوي" or "مستويات" or "المستويات" or "درجه" or "درجات" or "الدرجات" or "معايير" or "المعايير" or "جوده");

    /// <summary>كحد أقصى and 최대 30분 name a limit; "at best" and "best before" are no praise.</summary>
    private static bool IsLimitWord(Sentence sentence, Hit hit)
    {
        var (before, form) = (sentence.FormAt(hit.First - 1), sentence.FormAt(hit.First));
        return (before is "كحد" or "بحد" or "حد" or "الحد" && form is "اقصي" or "اعلي" or "الاقصي" or "الاعلي") || (form is "best" && (before is "at" or "do" or "our" or "their" || sentence.FormAt(hit.Last + 1) is "before" or "practice" or "practices"))
            || (form is "maximum" && sentence.HasFigure) || (form is "leading" && (before is "team" || sentence.FormAt(hit.Last + 1) is "to")) || (form is "اعلي" or "افضل" && sentence.HasFigure) || (form is "اعلي" && IsPlace(sentence, hit)) || (form is "최고" && sentence.FormAt(hit.Last + 1) is ['경', '영' or '로', ..] or ['책', '임', ..] or ['기', '온', ..]);
    }
}
