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
                welcoming, respectful, attentive, personal touch, personalised, personalized, thoughtful, genuine, sincere, kind words|word|staff|manner|people|service|and|helpful|way|welcome|greeting, are|is|be|being kind, considerate, knowledgeable, competent, reliable, consistent, smooth, easy, user-friendly, simple,
                convenient, meaningful, relevant information, sufficient, comprehensive, thorough, responsive, caring, empathetic, patient agents, cheerful, nice, decent, fair, understandable, easy-to-understand,
                clear answer|answers|communication|language|information|explanation|explanations|instructions|wording, satisfying, enjoyable, remarkable, optimal, ideal,
                caring environment, comfortable, clean and tidy, fast and friendly, approachable, personable, dependable, trustworthy, honest, open and honest, transparent, impartial, safe and, dignified, compassionate, valuable, high-standard, high standard of, modern facilities|equipment|environment, first-hand, impressive, fantastic, amazing, wonderful, prestigious, inviting, hospitable, gracious, peaceful, relaxing, tidy environment, clear and concise, clear and accurate, clear and, concise, intuitive, hassle-free, stress-free, trouble-free, well-mannered, well-presented, well presented, neat, presentable, smart appearance, sympathetic, tactful, discreet, diligent, dedicated staff|team|service|agents|support, skilled, experienced staff|team|agents, qualified staff, trained staff, highly trained, highly skilled, highly qualified, expert staff|help|support|guidance, personal attention|service|approach, individual attention, fair treatment, good-quality, value for money, proportionate, timely and accurate, correct information, up-to-date information, sound advice
""",
            [Language.Korean] = """
                친절~한, 정중~한, 성실~한, 따뜻~한, 적절~한, 충분~한, 원활~한, 정확~한, 철저~한, 공손~한, 상냥~한, 편안~한, 편리~한, 쾌적~한, 우수~한, 훌륭~한, 탁월~한, 양호~한, 유익~한, 명확~한, 세심~한, 꼼꼼~한, 유연~한, 효율~적, 효과~적, 전문~적, 합리~적, 긍정~적, 적극~적,
                밝은, 좋은, 만족~스러운, 자연~스러운, 정성~스러운, 알맞은, 올바른, 바람직한, 수준 높은, 품질 높은, 고품질~은, 양질의, 깊은 공감, 쉬운 설명, 쉬운 안내, 쉬운 말, 최적의, 뛰어난, 프로다운, 질 높은, 질 좋은, 진심 어린, 믿을 수 있는, 편한,
                공정~한, 투명~한, 신중~한, 겸손~한, 진솔~한, 진실~한, 정직~한, 청결~한, 깨끗~한, 단정~한, 온화~한, 다정~한, 자상~한, 안락~한, 아늑~한, 만족할 만한, 납득할 만한, 높은 수준의, 품격 있는, 품격 높은, 정감 있는, 성의 있는, 책임감 있는, 신뢰할 수 있는, 신뢰받는, 믿음직~한, 든든~한, 차별 없는, 매끄러운, 부드러운, 살가운, 반가운, 밝고, 밝고 친절한, 좋고, 알찬, 내실 있는, 체계~적, 능동~적, 열정~적, 헌신~적, 우호~적, 최적화된, 간편~한, 손쉬운, 건전~한, 참된, 정갈~한, 깔끔~한, 명랑~한, 활기찬, 유능~한, 숙련된, 풍부~한, 진지~한, 공평~한, 평등~한, 균등~한, 온전~한, 남다른, 알기 쉬운, 이해하기 쉬운, 고급스러운, 세심한 배려~은, 따스~한, 훈훈~한, 포근~한, 고운
""",
            [Language.Arabic] = """
                ممتاز, متميز, مميز, مناسب, ملائم, جيد, لائق, ودود, ودي, مهذب, مرض, مرضي, مرضية, معقول, فعال, رائع, راق, راقي, احترافي, مهني, مقبول, كاف, كافي, =دقيق, =الدقيق, واضح, مرن, لطيف, محترم, =حسن, =حسنة, سلس, سهل, مفيد, شخصي, موثوق, شامل, عالي الجودة, عالية الجودة, عالي المستوى, عالية المستوى, ذات جودة, إيجابي, كفء, بسيط, متعاون, لبق, استثنائي, صادق, دافئ, مريح, سليم, وافي,
                دافئة, مريحة, أنيق, مرتب, عادل, نزيه, شفاف, صبور, متفهم, مخلص, بشوش, مرحب, حسن الاستقبال, حسن المعاملة, حسن التعامل, حسن الضيافة, معاملة حسنة, معاملة كريمة, راقية, رفيع المستوى, رفيعة المستوى, جودة عالية, جودة ممتازة, عالي الكفاءة, عالية الكفاءة, ماهر, متمرس, كفؤ, كفؤة, مرموق, نموذجي, لافت, فائق, فائقة, مثمر, ميسر, ميسرة, يسير, متناسب, مقنع, مقنعة, وافية, شافية, شاف, كافية, صادقة, حميمة, حميمي, ودية, متوازن, متوازنة, آمن وسلس, جذاب, ملهم, مبهج, متقن, متقنة, موضوعي, موضوعية, متعاطف, مصغ, هادئ, هادئة, لبقة
""",
        },
    };

    public static readonly LintRule Manner = new("V02", Severity.Warning)
    {
        IsClearedIn = IsPartOfQuality,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                carefully, professionally, politely, courteously, properly, appropriately, correctly, efficiently, effectively, clearly, accurately, thoroughly, respectfully, kindly, warmly, patiently, seriously, diligently, fairly,
                sensitively, smoothly, adequately, reasonably, satisfactorily, consistently, attentively, proactively, helpfully, pleasantly, nicely, well, empathetically, sincerely, considerately, conscientiously, responsibly, tactfully, sympathetically, flexibly, gracefully, cheerfully, suitably, calmly, genuinely, gently, discreetly, comprehensively, sufficiently, seamlessly, competently, positively,
                with care, with great care, with respect, with empathy, with courtesy, with patience, with sensitivity, with kindness, with a smile, with due care, with dignity, with the utmost care, with professionalism, with understanding,
                attentively, gently, diligently, tactfully, sensitively, discreetly, conscientiously, meticulously, responsibly, in a|an professional|friendly|polite|courteous|appropriate|respectful|proper|positive|efficient|effective|helpful|caring|responsible|suitable|pleasant|calm|warm|consistent manner|way|tone|fashion,
                honestly, openly, transparently, discretely, impartially, objectively, equally, equitably, faithfully, dutifully, earnestly, whole-heartedly, wholeheartedly, enthusiastically, energetically, generously, neatly, tidily, cleanly, hygienically, wisely, sensibly, rigorously, intelligently, constructively, compassionately, caringly, lovingly, graciously, hospitably, in good order, with consideration, with compassion, with diligence, with integrity, with honesty, with fairness, with enthusiasm, with attention, with due diligence, with due respect, with due regard, with the greatest care, with the necessary care, with tact, with discretion, with pride, with warmth, with efficiency, with thought, with full attention, in a|an timely and|transparent|fair|dignified|sensitive|impartial|orderly|hospitable|welcoming|tactful|discreet|safe|responsive|flexible|constructive|respectful|compassionate manner|way|tone|fashion|spirit, to a good|high|proper|reasonable standard, as one of our own, in the right way, the right way, in the proper way
""",
            [Language.Korean] = """
                친절~하게, 정중~하게, 성실~하게, 따뜻~하게, 적절~하게, 충분~하게, 원활~하게, 정확~하게, 철저~하게, 공손~하게, 상냥~하게, 꼼꼼~하게, 세심~하게, 명확~하게, 유연~하게, 공정~하게, 신중~하게, 침착~하게, 진지~하게, 편안~하게, 편리~하게, 완벽~하게, 예의 바르게, 밝게, 바르게, 올바르게, 제대로, 잘, 알기 쉽게, 이해하기 쉽게, 쉽게, 적극적으로, 효율적으로, 효과적으로, 전문적으로, 합리적으로, 성의 있게, 성의껏, 미소로, 밝은 미소로, 환한 미소로, 웃는 얼굴로, 정성껏, 각별히, 각별히 신경 써서, 신경 써서, 신경을 써서, 각별한 주의~은, 진심으로, 책임감 있게, 만족스럽게, 자연스럽게, 능숙하게, 예의를 갖추어, 예의를 갖춰, 프로답게, 매끄럽게, 충실~하게, 면밀~하게, 부드럽게, 따뜻이, 세밀~하게, 성심껏, 성심성의껏, 조심스럽게, 조심히, 소중히, 신중히, 세심히, 정중히, 친절히, 최대한 친절하게,
                공평~하게, 투명~하게, 겸손~하게, 정직~하게, 청결~하게, 깨끗~하게, 단정~하게, 온화~하게, 다정~하게, 자상~하게, 신속하고 정확하게, 신속·정확하게, 간편~하게, 엄정~하게, 엄격~하게, 균등~하게, 깔끔~하게, 명랑~하게, 따스~하게, 손쉽게, 반갑게, 상냥히, 꼼꼼하게, 정확히, 공손히, 성실히, 충실히, 친근~하게, 살갑게, 기분 좋게, 품위 있게, 예의 있게, 예의바르게, 책임 있게, 자신 있게, 조리 있게, 순조롭게, 차분~하게, 차분히, 능동적으로, 체계적으로, 열정적으로, 헌신적으로, 긍정적으로, 우호적으로, 객관적으로, 탄력적으로, 유연하게, 융통성 있게, 슬기롭게, 지혜롭게, 현명~하게, 올곧게, 공명정대~하게, 차별 없이, 차질 없이, 빈틈없이, 빈틈 없이, 소홀함이 없이, 소홀함 없이, 성심을 다해, 성심을 다하여, 성의를 다해, 성의를 다하여, 예를 갖추어, 예를 갖춰, 예절을 갖추어, 예의를 지켜, 정성스레, 정성스럽게, 정성을 들여, 정성들여, 정성 어린, 진정성 있게, 사려 깊게, 배려 깊게, 배려심 있게, 진솔~하게, 자세히, 자세하게, 상세히, 상세하게, 충분히, 원만~하게, 원만히, 안락~하게, 쾌적~하게, 보기 좋게, 알아보기 쉽게, 알아듣기 쉽게, 찾기 쉽게, 이용하기 편리하게, 힘차게, 바람직하게, 훌륭~하게, 효율성 있게, 눈높이에 맞게, 눈높이에 맞춰, 눈높이에 맞추어, 공정히, 엄중~하게, 엄중히, 소상히, 소상하게, 명쾌~하게, 또렷~하게, 분명~하게,
                적극
                """,
            [Language.Arabic] = """
                بكفاءه, بكفاءة عالية, برفق, باحترافية, بمهنية, بجدية, بلباقة, بلطف, باحترام, بأدب, بتهذيب, بعناية, بعناية فائقة, بود, بدقة, بوضوح, بفعالية, بفاعلية, بصبر, بحرص, بأمانة, بإخلاص, بإتقان, بابتسامة, بسلاسة, بمرونة, بمسؤولية, بتعاطف, بحكمة, بهدوء, بإيجابية, بسهولة, باهتمام, بعدل, بحذر, بترحاب, بحفاوة,
                بشكل|بصورة|بطريقة|بأسلوب مناسب|مناسبه|جيد|جيده|صحيح|صحيحه|لائق|لائقه|فعال|فعاله|احترافي|احترافيه|مهني|مهنيه|مهذب|مهذبه|ودي|وديه|ودود|ودوده|لبق|لبقه|سليم|سليمه|كاف|كافي|كافيه|ملائم|ملائمه|مرض|مرضي|واضح|واضحه|دقيق|دقيقه|محترم|محترمه|افضل|متميز|متميزه|سلس|سلسه|شامل|ممتاز|ممتازه|راق|راقيه|لطيف|لطيفه|مرن|معقول|معقوله,
                على نحو مناسب|جيد|سليم|لائق|فعال|ملائم|صحيح|مرض, على أكمل وجه, كما ينبغي, كما يجب,
                بحرفية, بإنصاف, بعدالة, بنزاهة, بشفافية, بموضوعية, بحيادية, بحياد, بمصداقية, بصدق, بكرامة, بكل احترام, بكل تقدير, باحترام وتقدير, بتقدير, بكل لطف, بكل سرور, بكل أدب, بكل رحابة صدر, برحابة صدر, بسعة صدر, بكل ود, بكل مودة, بمودة, بحسن استقبال, بروح رياضية, بروح إيجابية, بذوق, بإحساس, بنشاط, بحماس, بحماسة, بدقة متناهية, بدقة عالية, باهتمام بالغ, باهتمام كبير, باهتمام شديد, بعناية شديدة, بعناية كبيرة, بعناية تامة, بحرص شديد, بحرص تام, بكفاءة تامة, بكفاءة وفعالية, بكفاءة وسرعة, بتركيز, بأناة, بتأن, بتأني, برقي, برصانة, بحنكة, بانسيابية, بسلاسة ويسر, بيسر, بيسر وسهولة, بكل سهولة, بكل سلاسة, بكل يسر, بكل شفافية, بكل دقة, بكل عناية, بكل اهتمام, بكل جدية, بكل أمانة, بكل احترافية, بكل مهنية, بوجه بشوش, بوجه طلق, بوجه باسم, ببشاشة, بترحيب, بتفهم, بلين, برأفة, برحمة, بإنسانية, بفطنة, بتفان, بتفاني, باجتهاد, بمثابرة, باقتدار, بجدارة, بامتياز, بإحسان, بمهارة, بانتباه, بيقظة, باتزان, بمنهجية, بأمان وسلاسة, بمحبة, على محمل الجد, على نحو احترافي|مهني|مهذب|عادل|منصف|شفاف|دقيق|واضح|شامل|مرضي|لبق|متميز|ممتاز|مثالي|كامل, على خير وجه, على الوجه الأكمل|الأمثل|المطلوب|الصحيح|اللائق|المناسب|السليم, بالشكل|بالصورة|بالطريقة|بالأسلوب المناسب|الصحيح|اللائق|المطلوب|السليم|الأمثل|المناسبة|الصحيحة|اللائقة|المطلوبة|السليمة|المثلى, بالعناية اللازمة|الكافية|الواجبة|المطلوبة, بالاهتمام اللازم|الكافي|المطلوب, بالاحترام اللازم|الواجب, بشكل|بصورة|بطريقة|بأسلوب عادل|عادلة|منصف|منصفة|شفاف|شفافة|موضوعي|موضوعية|إيجابي|إيجابية|لطيف|لطيفة|حضاري|حضارية|راقي|راقية|آمن|منظم|منظمة|مبسط|مبسطة|سهل|سهلة|محايد|محايدة|متوازن|متوازنة|شامل|شاملة|كامل|كاملة|مفصل|مفصلة|إنساني|إنسانية|صادق|أمين|هادئ|هادئة|مسؤول|مسؤولة|مثالي|مثالية|مهني|مهنية|مرن|مرنة|كفؤ|متقن|متقنة|جاد|جادة|معتدل|جميل|جميلة|بناء|بناءة|ودود|لبق|رائع|رائعة, جيدا, بوضوح تام, كما يليق, بما يليق, بما يلزم من عناية
""",
        },
    };

    public static readonly LintRule Quantity = new("V03", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.FormAt(hit.First - 1) is "how" or "as" or "so" or "too" || sentence.FormAt(hit.First) is "بالاغلبيه" or "باغلبيه" || (sentence.FormAt(hit.First) is "일부" && sentence.FormAt(hit.First + 1) is ['금', '액', ..] or ['환', '불', ..] or ['취', '소', ..] or ['납', '부', ..]) || (sentence.FormAt(hit.First) is [.., 'م', 'خ', 'ت', 'ل', 'ف'] or [.., 'م', 'خ', 'ت', 'ل', 'ف', 'ه'] && hit.First == hit.Last && (sentence.FormAt(hit.First).Contains("ال", StringComparison.Ordinal) || (!sentence.FormAt(hit.First + 1).StartsWith("ال", StringComparison.Ordinal) && sentence.FormAt(hit.First - 1) is not [.., 'ا', 'ت']))) || (sentence.FormAt(hit.First) is "most" && (sentence.FormAt(hit.First - 1) is "the" or "at" || sentence.FormAt(hit.First + 1) is "recent" or "common" or "frequent" or "recently" or "urgent")) || (sentence.FormAt(hit.First) is "many" && sentence.FormAt(hit.First - 1) is "how") || (sentence.FormAt(hit.First) is ['많', ..] && sentence.FormAt(hit.First - 1) is "가장" or "제일" or "더"),
        Replacement = Same("[n]"),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                several, some, many, most, few, a few, various, minimal, numerous, plenty of, a lot of, lots of, a number of, a couple of, a majority of, the majority of, a handful of, multiple, countless, a large number of, a small number of, a variety of, a range of, a great deal of, a limited number of, as many|few|much|little as possible, enough, a certain number of, a good number of, ample, considerable, a significant number of,
                some of, a little, a lot, a bit of, lots, plenty, loads of, numbers of, large|small|high|low|great|significant|considerable|substantial|sufficient|limited|certain|reasonable|growing number|amount|quantity of, a large|small|high|low|great|significant|considerable|substantial|sufficient|limited|certain|reasonable|growing number|amount|quantity|part|share|proportion of, a wide|broad|great|full range|variety|choice|selection of, wide|broad|various range|variety of, an array of, a selection of, a series of, dozens of, scores of, hundreds of, the bulk of, a fraction of, a proportion of, at least some, diverse, sundry, certain types|kinds|documents|customers, substantial, a few more, quite a few, not many, very few, a minimum of staff, sufficient number, sufficient numbers, adequate number, adequate numbers, appropriate number
""",
            [Language.Korean] = """
                대부분~은, 일부~은, 여러, 여럿, 다양한, 다양하게, 몇, 몇몇, 몇 가지, 몇 번, 여러 번, 여러 가지, 다수~은, 소수~은, 많은, 많이, 상당수~은, 상당한, 상당히, 수많은, 약간, 약간의, 어느 정도, 최소한의, 다소, 대다수~은, 각종, 일정 수, 일정한, 적당한 수, 가능한 한 많은, 가능한 많은,
                여러 가지의, 여러 차례, 여러 명, 여러 곳, 여러모로, 갖가지, 온갖, 각양각색의, 다수의, 소수의, 상당 부분, 상당수의, 적지 않은, 몇몇의, 몇 차례, 몇 분의, 몇 명~은, 몇 개, 충분한 수의, 충분한 인원~은, 충분한 수량~은, 소정의, 적정~한, 적정 인원~은, 적정 수준~은, 일정 비율~은, 일정 부분, 상당 기간, 대폭, 소폭, 다각도로, 다각적으로, 다각적인, 폭넓은, 폭넓게, 다채로운, 다방면의, 다양~한, 다소간, 거의, 거의 모든, 숱한, 허다~한, 무수~한, 과다~한, 과도~한, 조금, 조금씩, 얼마간, 웬만한
""",
            [Language.Arabic] = """
                معظم, بعض, =عدة, كثير, كثيرا, العديد, عديد, قليل, قليلا, بضع, بضعة, مختلف, متعددة, متعدد, أغلب, أغلبية, غالبية, عدد من, عدد كبير, عدد قليل, عدد محدود, الكثير من, القليل من, مجموعة من, جزء من, قدر من, أكبر عدد, أقل عدد,
                متنوع, متنوعة, متنوعا, عديدة, كثيرة, قليلة, عددا من, عددا كبيرا, عددا كافيا, عددا مناسبا, مجموعة|مجموعات متنوعة|واسعة|مختارة|كبيرة, طائفة من, طيف واسع, باقة من, تشكيلة من, كمية كافية|كبيرة|قليلة|محدودة|مناسبة, كميات كافية|كبيرة|قليلة|محدودة, كم كبير, شتى, =شتى, نخبة من, جملة من, حفنة من, الكثير, الأغلبية, الغالبية, أكثرية, جزء كبير|يسير|كبيرا, قدر كبير|كاف|كافي|معين|مناسب, القدر الكافي|المناسب|اللازم, مبالغ كبيرة, ما يكفي من, ما يكفي, مزيد من, المزيد من, أعداد كبيرة|كافية|قليلة|محدودة, لفيف من, نفر من, شيء من, شيئا من, قسط من, وافر, وفير
""",
        },
    };

    public static readonly LintRule Frequency = new("V04", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => (!HedgesAnyway.Contains(sentence.FormAt(hit.First)) && sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Moment)) || IsNoRhythm(sentence, hit),
        Replacement = new Dictionary<Language, string> { [Language.English] = "every [n] days", [Language.Korean] = "[n]일마다", [Language.Arabic] = "كل [n] يومًا" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                regularly, regular, often, periodically, periodic, frequently, frequent, occasionally, occasional, usually, normally, generally, typically, sometimes, routinely, continuously, continually, continuous, constantly, constant, rarely, seldom, commonly, repeatedly, intermittently, mostly,
                from time to time, now and then, on a regular basis, at regular intervals, on an ongoing basis, every so often, once in a while, as often as possible, at intervals, on occasion, time and again, as a rule,
                on a frequent|periodic|continuous|constant|routine|continual|rolling|occasional|ongoing basis, at frequent|periodic|suitable|appropriate|reasonable|convenient intervals, on a regular|routine schedule, ongoing, as frequently as, every now and then, every now and again, now and again, at times, many times, most of the time, much of the time, on the whole, as often as necessary|needed|required, periodical, recurrently, habitually, customarily, ordinarily, throughout the day, every few days|weeks|months|hours|minutes, every couple of
""",
            [Language.Korean] = """
                수시로, 정기적~은, 정기적으로, 정기적인, 정기~은, 주기적으로, 주기적인, 지속적으로, 지속적인, 상시, 상시로, 자주, 보통, 종종, 가끔, 때때로, 꾸준히, 꾸준한, 일반적으로, 통상, 통상적으로, 대체로, 빈번~한, 빈번~하게, 계속, 계속해서, 이따금, 간헐적으로, 틈틈이, 평소, 대개, 흔히, 드물게,
                자주자주, 이따금씩, 간간이, 가끔씩, 틈나는 대로, 틈날 때마다, 시간 날 때마다, 시간이 날 때마다, 때에 따라, 일정 주기로, 일정한 주기로, 일정 간격으로, 일정한 간격으로, 일정~하게, 끊임없이, 끊임없는, 쉼 없이, 쉬지 않고, 부단히, 부단~한, 상시적으로, 상시적인, 계속적으로, 계속적인, 반복적으로, 주기적~은, 간헐적인, 대체적으로, 일상적으로, 빈번히, 잦은, 꾸준하게, 평소에
""",
            [Language.Arabic] = """
                بانتظام, بشكل|بصورة|بصفة منتظم|منتظمه|دوري|دوريه|مستمر|مستمره|متكرر|متكرره, دوري, دوريا, منتظم, باستمرار, مستمر, غالبا, عاده, في العادة, أحيانا, مرارا, كثيرا ما, من وقت لآخر, من وقت إلى آخر, من حين لآخر, من حين إلى آخر, بين الحين والآخر, بين فترة وأخرى, على فترات, في الغالب, عموما, بشكل عام, نادرا, تكرارا,
                بصفة|بشكل|بصورة دورية|منتظمة|مستمرة|متكررة|دائمة|اعتيادية|روتينية|متواصلة|متواصل|اعتيادي|روتيني|دائم|يومي|متقطع|متقطعة|عامة|موسمية, بين حين وآخر, بين الفينة والأخرى, من آن لآخر, من آن إلى آخر, من وقت إلى وقت, بين وقت وآخر, من فترة لأخرى, من فترة إلى أخرى, على فترات منتظمة|متقاربة|متباعدة|دورية, على نحو دوري|منتظم|مستمر|متكرر, على أساس دوري|منتظم|مستمر, بوتيرة منتظمة|ثابتة|مستمرة, في أحيان كثيرة, في كثير من الأحيان, في بعض الأحيان, في معظم الأحيان, في أغلب الأحيان, في أغلب الأوقات, في معظم الأوقات, مرات عديدة, مرات عدة, عدة مرات, مرارا وتكرارا, بصفة دائمة, بلا انقطاع, دون انقطاع, دون توقف, بلا توقف, على نحو متواصل, بشكل متواصل, نادرا ما, قلما, غالبا ما, أحيانا كثيرة, بصورة اعتيادية, بانتظام تام
""",
        },
    };

    /// <summary>"계속 읽을 수 있다" says that something still holds, "كالعادة" that nothing changed; "regular" is the name of a price or a size.</summary>
    private static bool IsNoRhythm(Sentence sentence, Hit hit) =>
        hit.First == hit.Last && sentence.FormAt(hit.First) switch
        {
            "자주" => sentence.FormAt(hit.First + 1) is "찾는" or "묻는" or "쓰는" or "이용하는" or "사용하는" or "보는",
            "frequently" => sentence.FormAt(hit.First + 1) is "asked" or "used",
            "계속" => sentence.FormAt(hit.First + 2) is "수",
            "보통" => sentence.FormAt(hit.First + 1) is ['예', '금', ..] or ['우', '편', ..] or ['사', '람', ..] or ['등', '기', ..] or ['크', '기', ..] or ['휘', '발', ..],
            "정기" => sentence.FormAt(hit.First + 1) is ['예', '금', ..] or ['적', '금', ..] or ['권', ..] or ['승', '차', ..] or ['주', '차', ..] or ['휴', ..] or ['총', '회', ..] or ['구', '독', ..] or ['노', '선', ..] or ['배', ..],
            "상시" => sentence.FormAt(hit.First + 1) is ['채', '용', ..] or ['근', '로', ..] or ['할', '인', ..] or ['판', '매', ..] or ['개', '방', ..] or ['모', '집', ..],
            "كالعاده" => true,
            "regular" => sentence.FormAt(hit.First + 1) is "price" or "prices" or "size" or "mail" or "post" or "saver" or "payment" or "payments" or "hours" or "fare" or "fares" or "unleaded" or "customers" or "bus" or "ticket" or "tickets" or "expression",
            "frequent" => sentence.FormAt(hit.First + 1) is "flyer" or "flyers" or "traveller" or "travellers" or "questions",
            "continuous" or "constant" => sentence.FormAt(hit.First + 1) is "tone" or "line" or "paper" or "employment" or "period" or "temperature",
            "often" => sentence.FormAt(hit.First - 1) is "how",
            "occasional" => sentence.FormAt(hit.First + 1) is "table" or "tables" or "furniture",
            "periodic" => sentence.FormAt(hit.First + 1) is "tenancy" or "tenancies" or "table",
            _ => false,
        };

    public static readonly LintRule Comparative = new("V05", Severity.Warning)
    {
        // Who promises to improve is asked for the measure; who promises the better thing, for the comparison.
        IsClearedIn = (sentence, hit) => sentence.FormAt(hit.First) is "الايسر" || sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Share, FigureKind.Number) || Duties.IsPromised(sentence, hit),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                better, faster, quicker, sooner, improve, improves, improved, improving, improvement, improvements, reduce, reduces, reducing, reduced, reduction, minimise, minimises, minimize, minimizes, minimising, maximise, maximises, maximize, maximizes, increase, increases, increasing, decrease, decreases, lower waiting|wait|response|complaint|costs, shorter, fewer, higher, cheaper, greater, easier, enhance, enhances, enhanced, enhancing, more efficient, more efficiently, more quickly, more effectively, more effective, more often, more helpful, more friendly, less time, friendlier, smoother, simpler, shorten, shortens, accelerate, accelerates, boost, boosts, optimise, optimises, optimize, optimizes, strengthen, strengthens, raise the quality, speed up, cut waiting|wait|response, upgrade service,
                easier access, more quickly|easily|efficiently|effectively|convenient|conveniently|helpful|accessible|responsive|flexible|transparent|comfortable|reliable|personal|accurate|professional|modern|friendly|clearly|often|smoothly, less waiting|time|paperwork|hassle|effort|bureaucracy, more choice|choices|time, lower|reduced|shorter waiting|wait|response|queue|queues|times, cleaner, safer, clearer, warmer, kinder, nicer, slower, earlier than, happier, stronger service, simplify, simplifies, improved service|response|access|facilities, improving the|our|its, streamlining, cuts waiting|queues|delays|paperwork, cut queues|delays|paperwork, cutting waiting|queues|delays, saves you time, save you time, saving you time, more and more, wider choice|range, deeper, simplified, modernise, modernises, upgrade our, upgrades our, reducing waiting
                """,
            [Language.Korean] = """
                개선~한다, 개선~은, 개선해 나간다, 향상~한다, 향상시*, 향상~은, 향상~된다, 강화~한다, 강화~은, 더 나은, 더 좋은, 더 빠르게, 더 빨리, 더 빠른, 더욱, 보다 나은, 보다 빠르게, 보다 빠른, 보다 신속하게, 보다 친절하게, 더 친절하게, 더 신속하게, 단축~한다, 줄인다, 줄입니다, 줄이고, 줄이며, 줄여야, 줄이도록, 높인다, 높입니다, 높이고, 높이며, 높여야, 높이도록, 감소시*, 최소화~한다, 최대화~한다, 늘린다, 늘립니다, 증대~한다, 제고~한다, 낮춘다, 낮춥니다, 낮추고, 개선시*, 증가시*, 최적화~한다, 더 많은, 더 적은, 더 쉽게,
                전보다, 예전보다, 이전보다, 종전보다, 지금보다, 기존보다, 작년보다, 지난해보다, 과거보다, 그 어느 때보다, 어느 때보다, 다른 곳보다, 타사보다, 경쟁사보다, 한층, 한층 더, 한결, 한결 더, 더욱더, 더더욱, 훨씬, 훨씬 더, 보다 더, 보다|더|더욱|한층|한결 알기|이해하기|보기|찾기|쓰기|이용하기 쉽게|쉬운|편하게|편한, 보다|더|더욱|한층|한결|훨씬|좀더 나은|좋은|빠른|빠르게|빨리|편리한|편리하게|편한|편하게|쉬운|쉽게|친절한|친절하게|신속한|신속하게|정확한|정확하게|투명한|투명하게|안전한|안전하게|효율적인|효율적으로|효과적인|효과적으로|적극적인|적극적으로|다양한|다양하게|많은|많이|적은|적게|높은|높게|낮은|낮게|짧은|짧게|넓은|넓게|깊은|깊이|가까이|가까운|따뜻한|따뜻하게|세심한|세심하게|꼼꼼한|꼼꼼하게|간편한|간편하게|간소한|간소하게|쾌적한|쾌적하게|성숙한|발전된|향상된|개선된|강화된|저렴한|튼튼한|원활한|원활하게|철저한|철저하게|깨끗한|깨끗하게, 좀 더, 조금 더, 나아진, 나아지는, 나아지도록, 빨라진, 빨라집니다, 빨라진다, 쉬워진, 쉬워집니다, 쉬워진다, 편리해진, 편리해집니다, 편리해진다, 좋아진, 좋아집니다, 좋아진다, 짧아진, 짧아집니다, 짧아진다, 줄어든, 줄어듭니다, 줄어든다, 줄이겠*, 높이겠*, 늘리겠*, 낮추겠*, 앞당긴다, 앞당깁니다, 앞당기겠*, 앞당기고, 간소화~한다, 간소화~된다, 간편화~한다, 효율화~한다, 현대화~한다, 고급화~한다, 신장시*, 개선되도록, 개선될*, 업그레이드~한다, 발전시*, 넓힌다, 넓힙니다, 넓히겠*, 단축시*, 증진~한다, 나은 서비스~은,
                줄여 나*, 높여 나*, 낮춰 나*, 넓혀 나*, 줄여 드*
                """,
            [Language.Arabic] = """
                تحسين, أسرع, أفضل من, بشكل أفضل, بصورة أفضل, بشكل أسرع, بصورة أسرع, تقليل, يقلل, نقلل, تقليص, يقلص, خفض, تخفيض, نخفض, رفع مستوى|كفاءة|جودة|معدل, يرفع مستوى|كفاءة|جودة|معدل, نرفع مستوى|كفاءة|جودة|معدل, تعزيز, تسريع, يسرع, نسرع, أكثر كفاءة|فعالية|سرعة|سهولة|وضوحا|مرونة, أقل وقت, أقصر, أسهل, الحد من, الارتقاء, نرتقي, يرتقي,
                أيسر, أجود من, أقل انتظارا|تكلفة|وقتا|جهدا|عناء|تعقيدا, بوقت أقل, بجهد أقل, بسهولة أكبر, بسرعة أكبر, بكفاءة أكبر, بكفاءة أعلى, بجودة أعلى, بمرونة أكبر, بفعالية أكبر, بدقة أكبر, بوضوح أكبر, بشفافية أكبر, بعناية أكبر, باهتمام أكبر, على نحو أفضل|أسرع|أسهل|أيسر|أكفأ, بطريقة أفضل|أسرع|أسهل|أبسط|أيسر, بشكل|بصورة أسهل|أيسر|أبسط|أدق|أوضح|أكفأ|أكبر|أوسع, خدمة|خدمات|تجربة|ردود|استجابة|رعاية أفضل|أسرع|أسهل|أرقى|أقرب|أكفأ, أفضل مما, أفضل من قبل, أسهل من, أكثر راحة|أمانا|أمنا|شفافية|دقة|قربا|ودا|لطفا|تنظيما|شمولا|احترافية|مهنية|إنصافا|تفاعلا|بساطة|سلاسة|يسرا|موثوقية|ملاءمة|جودة|تنوعا, وقت أقصر, مدة أقصر, انتظار أقل, تقصير مدة|مدد|فترات|أوقات|وقت, اختصار الوقت|الإجراءات|المدة|وقت|مدة, تبسيط الإجراءات, تحسينات, تطوير الخدمات|خدماتنا|الأداء|مستوى, رفع كفاءة, نقلص, نخفض مدة|وقت|زمن|أوقات, يخفض مدة|وقت|زمن|أوقات, زيادة كفاءة|سرعة|رضا|جودة|فاعلية|مستوى, يزيد|نزيد من كفاءة|سرعة|رضا|جودة, أكثر فأكثر, أكثر من ذي قبل, من ذي قبل, مقارنة بالسابق, مما مضى,
                أوضح, أبسط, أدق
                """,
        },
    };

    public static readonly LintRule Superlative = new("V06", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.HasPercent || IsLimitWord(sentence, hit) || Meanings.IsKind(sentence, hit),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                best, highest, the highest, highest standard|standards|quality|level|levels, finest standard|standards|quality|service, utmost, world-class, world class, finest, fastest, quickest, unrivalled, unmatched, unparalleled, unsurpassed, the most helpful|friendly|efficient|professional|professionally|effective, most efficient|effective|professional|helpful|friendly, top-class, top-notch, first-class, first class, first-rate, gold-standard, number one, industry-leading, market-leading, leading, premier, friendliest, greatest, lowest possible, highest possible, perfect, perfectly, flawless, flawlessly, maximum, supreme, ultimate,
                the best|finest|highest, the very best, very best, best possible, lowest, shortest possible, fastest possible, leading provider|experts|edge, largest network, widest range|choice|selection, most reliable|trusted|convenient|modern|advanced|experienced|comfortable|caring|responsive|accurate|professional|affordable|comprehensive|satisfied, the most reliable|trusted|convenient|modern|advanced|experienced|comfortable|caring|responsive|accurate|professional|affordable|comprehensive, cleanest, safest, smartest, cheapest, nicest, kindest, the kindest|warmest|safest|cleanest, unbeatable, incomparable, peerless, exemplary, five-star, 5-star, top quality, top rated, top-rated, premium, of the highest quality|standard, to the highest standard|standards|quality, gold standard, best quality, best service, best value, best care
                """,
            [Language.Korean] = """
                최고~은, 최고의, 최고 수준, 최고 수준의, 최고급~은, 최상~은, 최상의, 최상급~은, 최선의, 세계 최고, 세계적인, 세계적 수준, 세계적 수준의, 업계 최고, 가장 좋은, 가장 빠른, 가장 빠르게, 가장 친절한, 가장 친절하게, 가장 우수한, 가장 나은, 가장 높은, 제일 좋은, 제일 빠른, 최단 시간, 최단 시간에, 최대한~은, 최대한의, 독보적인, 업계 선두, 업계 선도, 일류~은, 으뜸~은, 완벽한, 최우수~은,
                최상위~은, 최고 등급~은, 최고의 품질~은, 가장|제일 넓은|큰|편리한|안전한|우수한|저렴한|싼|쉬운|쉽게|신속한|신속하게|정확한|정확하게|훌륭한|뛰어난|완벽한|앞선|앞서가는|신뢰받는|사랑받는|존경받는|믿을|편안한|쾌적한|효율적인|따뜻한|아름다운|높은|모범적인|만족스러운|행복한|안전하게|편리하게|편안하게|완벽하게, 국내|업계|세계|전국|지역|동종 최대|최대의|최초|최초의|1위|일등|제일|유일|유일의|최다|최다의|최저가|최저|최고의|최상의, 세계 일류~은, 초일류~은, 일등~은, 최정상~은, 정상급~은, 명품~은, 으뜸가는, 첫째가는, 비길 데 없는, 비할 데 없는, 타의 추종*, 둘도 없는, 둘도 없이, 월등히, 월등~한, 압도적인, 압도적으로, 단연, 최고로, 최상으로, 최적의 서비스~은, 최단기간*, 최단 기간*, 최단시간*, 최우선으로, 최우선적으로, 극진~한, 극진히, 최고 품질~은, 최고 서비스~은, 무결점~은
""",
            [Language.Arabic] = """
                أفضل, الأفضل, أعلى, الأعلى, أقصى, أقصى درجات, أقصى درجة, أعلى مستوى, أعلى مستويات, أعلى درجات, أعلى معايير, أرقى, أرقى مستوى, أحسن, الأحسن, عالمي المستوى, عالمية المستوى, مستوى عالمي, الأسرع, أسرع وقت, بأسرع وقت, منقطع النظير, لا مثيل لها, لا يضاهى, لا تضاهى, المثالي, مثالي, الأول عالميا, الرائد, أجود, أكفأ, الأمثل, أمثل,
                أكبر شبكة|مجموعة|عدد|فريق|تشكيلة|نطاق|مركز|مزود|شركة|بنك|سوق|قدر, الأكبر, الأوسع, أوسع, أوسع شبكة, أسرع خدمة, أسرع خدمات, أسرع شبكة, أرقى الخدمات, هو الأرقى, هي الأرقى, الأرقى, هو الأفضل, هي الأفضل, الأجود, الأكفأ, الأكثر خبرة|كفاءة|فعالية|موثوقية|ثقة|أمانا|احترافية|تميزا|تطورا|سهولة|راحة|شمولا|انتشارا|ابتكارا|ودا|لطفا|إنسانية|شفافية, الأجمل, أعلى معدلات, أعلى درجة, أعلى المستويات, أعلى المعايير, أعلى الدرجات, أعلى جودة, أفضل الخدمات, أفضل خدمة, أفضل مستوى, أفضل ما, أفضل تجربة, أفضل الطرق, أفضل الحلول, أفضل رعاية, أفضل النتائج, أفضل الأسعار, الأرخص, الأقل سعرا, أقل الأسعار, أدنى الأسعار, أفخم, الأفخم, بلا منازع, دون منازع, بلا منافس, لا ينافس, لا نظير, لا نظير لها, لا نظير له, لا مثيل, لا مثيل له, ليس له مثيل, ليس لها مثيل, غير مسبوق, غير مسبوقة, منقطعة النظير, فريدة من نوعها, فريد من نوعه, رقم واحد, الرقم واحد, الخيار الأول, الوجهة الأولى, في الصدارة, في الطليعة, الطراز الأول, خمس نجوم, خمسة نجوم, على مستوى العالم, على مستوى المنطقة, بمعايير عالمية, معايير عالمية, بمواصفات عالمية, بمستوى عالمي, الأولى عالميا, الممتازة عالميا, الأسمى, أروع, الأروع, أتم وجه
""",
        },
    };

    public static readonly LintRule Slogan = new("V07", Severity.Error)
    {
        IsClearedIn = (sentence, hit) => sentence.HasPercent || (sentence.Language == Language.Korean && (Duties.IsKoreanName(sentence.FormAt(hit.Last)) || Duties.IsKoreanName(sentence.FormAt(hit.Last + 1)))),
        Replacement = new Dictionary<Language, string> { [Language.English] = "[what staff do]", [Language.Korean] = "[직원이 하는 일]", [Language.Arabic] = "[ما يفعله الموظف]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                delight, delights, delighted customers, delighting, wow, wows, wow factor, customer|customers is|are always right, customer|customers is|are king, customer is queen, go|goes|going the extra mile, above and beyond, exceed|exceeds|exceeding|surpass|surpasses expectations, exceed|exceeds|exceeding|surpass|surpasses customer|customers|customers'|their|the|your|our|every|all|customer's expectations, exceed|exceeds|exceeding the customer's|customers'|customer expectations, exceed|exceeds|exceeding every|each customer's expectations,
                make|makes|making customers|every|each|the|our|all happy, make|makes|keep|keeps|making|keeping the|our|every|each|all customer|customers happy, keep|keeps|make|makes customers happy, happy customers, put|puts|putting the|our customer|customers first, put|puts|putting customers first, customer first, customers first, customer comes first, customers come first, customer-first, heart of everything, heart of what we do, at the heart of our business|service|work,
                our top|first|highest|number priority, is our priority, top priority, number one priority, second to none, service with a smile, smile, every customer matters, each customer matters, memorable experience, memorable experiences, unforgettable experience, unforgettable, feel special, feel valued, feel at home, feel welcome, feel like family, like family, as family, love our customers, we care, passion for service, passionate about, passion, live and breathe, customer|customers is|are everything, customer|customers is|are our everything|boss, quality is our promise, we never say no, whatever it takes, customer for life, customers for life, loyal fans, raving fans, magical, magic moments, customer satisfaction is our, satisfaction guaranteed, treat|treats customers like royalty, treat|treats every customer like royalty, royalty, dedicated to excellence, service excellence, strive for excellence, commitment to excellence, customer obsession, customer delight, exceed|exceeds|exceeding every|all|any|each expectation|expectations, exceed their expectations, best friend, always treat customers well, treat customers well, anticipate every need, win hearts,
                delight our|your|every|each|all, delights our|every|each, your satisfaction is our|is, your satisfaction, our passion, is our passion, is our promise|pride|mission|reward|inspiration|goal|reason|commitment|success, we are passionate, we live for, we love to|our|helping|serving, we love what, happiness, happy to help, always happy to, our customers are our, you are our, you come first, our guests come first, guests come first, patients come first, passengers come first, people come first, people first, putting you first, putting people first, we put you first, put you first, puts you first, you matter, because you matter, everyone matters, you deserve, we go further, going further, go further, raise|raises|raising the bar, set|sets|setting the standard, your trusted partner, trusted partner, partner of choice, provider of choice, here for you, there for you, by your side, with you every step, every step of the way, make|makes|making a difference, make|makes your day, making every day, excellence is, a tradition of excellence, excellence in everything, we strive for excellence, dream, dreams, heart and soul, from the heart, with heart, our hearts, at the heart of, heart of all, wowed, magic, joy, brighten, brightens, smiles, pride ourselves, prides itself, proud to, take|takes pride in, takes pride, more than just, like no other, beyond expectations, beyond your expectations, exceeds your expectations, exceed all expectations, expectations every time, customers are our passion, customers are the reason, reason we exist, family-like, treat you like family, part of the family, one big family, your journey is, we believe in you, we believe people, your smile, your happiness, peace of mind, in good hands, in safe hands, customers for ever, relationships that last, lasting impression|impressions, lasting memories, second home, home away from home, a warm heart, service from the heart, caring is, we listen we care
""",
            [Language.Korean] = """
                고객 감동~은, 고객감동~은, 고객을 감동시*, 감동을 준다, 감동을 주는, 감동을 드린다, 감동을 드립니다, 감동을 선사*, 감동 서비스*, 감동을 제공*, 고객은 왕*, 고객이 왕*, 고객은 언제나 옳*, 고객은 항상 옳*, 고객이 항상 옳*, 고객이 언제나 옳*, 고객 만족을 최우선*, 고객만족을 최우선*, 고객 만족이 최우선*, 고객을 최우선*, 고객이 최우선*, 고객 최우선*, 고객 제일*, 고객제일*, 고객 우선*, 고객 중심주의*, 가족처럼, 가족같이, 가족같은, 내 가족처럼, 고객을 먼저 생각*, 고객의 입장에서 생각*, 고객 입장에서 생각*, 진심을 다*, 마음을 다*, 정성을 다*, 고객 행복*, 고객의 행복*, 기대를 뛰어넘*, 기대 이상*, 기대를 넘어*, 기대를 초월*, 고객을 행복하게, 고객을 기쁘게, 고객의 마음을 사로잡*, 고객의 마음을 얻*,  잊지 못할, 특별한 경험~은, 고객 사랑*, 고객을 사랑*, 고객과 함께 행복*|성장*|호흡*|나아가*|걷*|걸어*|미래*|내일*|더*, 고객과 함께하*, 고객과 함께합니다, 고객과 함께한다, 고객 가치*, 무한 책임*, 고객 만족을 실현*, 고객만족을 실현*, 고객 만족에 앞장*, 감동~은, 열정~은, 열정으로, 고객을 모신다, 고객을 왕처럼, 왕처럼, 고객이 먼저다, 고객이 먼저입니다, 고객이 먼저이다, 고객이 먼저라는, 고객의 마음으로, 고객이 웃*, 고객의 만족이 우리의*, 고객 만족은 우리의*,
                행복한 내일~은, 행복한 세상~은, 행복한 미래~은, 밝은 미래~은, 더 나은 내일~은, 더 나은 미래~은, 내일을 열어*, 미래를 열어*, 세상을 열어*, 희망을 드*, 희망을 주는, 꿈을 이루*, 꿈과 희망*, 행복을 드*, 행복을 전*, 행복을 나누*, 행복을 추구*, 행복을 약속*, 행복을 만들*, 기쁨을 드*, 기쁨을 선사*, 즐거움을 드*, 즐거움을 선사*, 미소를 드*, 감동을 드*, 감동을 전*, 감동을 느끼*, 고객이 감동*, 마음을 움직*, 마음을 담*, 진심을 담*, 진심을 전*, 사랑받는, 사랑과 신뢰*, 신뢰받는 기업*, 신뢰받는 기관*, 신뢰와 사랑*, 고객의 든든한*, 든든한 동반자*, 동반자가*, 동반자로*, 평생 동반자*, 파트너가 되*, 고객 곁에*, 고객의 곁에*, 곁에서 함께*, 여러분 곁에*, 시민 곁에*, 국민 곁에*, 늘 곁에*, 언제나 곁에*, 고객의 미소*, 고객의 웃음*, 고객의 기쁨*, 고객의 만족~은, 고객의 만족이*, 고객의 만족을*, 고객 여러분의 만족*, 고객 만족이 우리의*, 고객 만족을 위해*, 고객만족을 위해*, 고객 만족을 넘*, 고객만족을 넘*, 고객 만족을 추구*, 고객만족 경영*, 고객 만족 경영*, 고객 중심 경영*, 고객이 행복*, 고객이 만족*, 고객이 있기에*, 고객이 있어*, 고객을 섬기*, 섬기는 마음*, 섬기는 자세*, 고객님이 최우선*, 고객의 소리에 귀*, 모두가 행복*, 함께 만들어*, 함께 성장*, 함께 웃*, 함께하겠습니다, 함께 하겠습니다, 동행하겠*, 동행합니다, 한 분 한 분*, 한분 한분*, 가족의 마음으로, 가족과 같은, 부모님처럼, 부모님을 모시*, 내 일처럼, 내 집처럼, 우리 집처럼, 내 부모처럼, 왕같이, 고객을 하늘*, 고객은 하늘*, 고객은 곧*, 고객이 곧*, 고객은 우리의*, 고객이 우리의*, 고객이 있는 곳*, 기대에 부응*, 기대를 저버리*, 기대 그 이상*, 상상 이상*, 상상을 뛰어*, 특별함을*, 특별한 하루*, 특별한 순간*, 감사하는 마음으로, 감사의 마음으로, 초심을 잃지*, 한결같은 마음*, 뜨거운 열정*, 열과 성을*, 봉사하는 마음*, 봉사 정신*, 봉사하겠*, 최고의 가치*, 웃음으로, 친구처럼, 스마일*
""",
            [Language.Arabic] = """
                العميل|الزبون|العملاء|الزبائن دائما على حق|صواب, العميل|الزبون على حق|صواب دائما, العميل|الزبون هو الملك, العميل|الزبون ملك, العميل|الزبون أولا, العملاء أولا, إسعاد, نسعد, يسعد العملاء, تسعد العملاء, إبهار, نبهر, رضا العملاء|العميل|عملائنا|الزبائن|زبائننا أولويتنا|غايتنا|هدفنا|أولويه|غايه, رضا العملاء|العميل|عملائنا|الزبائن هو|هي|فوق|أهم|أولويتنا|غايتنا|هدفنا, رضاكم, راحتكم, سعادتكم, سعادة العملاء|العميل|عملائنا|الزبائن, يفوق|تفوق|نفوق توقعات|التوقعات, يفوق|تفوق توقعاتهم|توقعاته, تجاوز توقعات|التوقعات, نتجاوز|يتجاوز|تتجاوز توقعات|التوقعات|توقعاتهم, فوق التوقعات, نضع العميل|العملاء|عملاءنا أولا, العميل|العملاء في قلب, في قلب كل ما, في صميم, خدمة من القلب, من القلب, من كل قلوبنا, لا تنسى, تجربة استثنائية, كأفراد العائلة, كأفراد عائلتنا, كأنه من العائلة, كضيوف, بكل حب, بشغف, شغف, شغفنا, نهتم بكم, عميل مدى الحياة, كل عميل مهم, العميل محور, العملاء محور, نحب عملاءنا, خدمة بابتسامة, أولويتنا القصوى, أولويتنا الأولى,
                شرف لنا, يشرفنا, نتشرف, تشرفنا, نفتخر, نعتز, فخرنا, فخورون, يسعدنا, نسعد بخدمتكم, نسعد بكم, سرورنا, إرضاء العميل|العملاء|الزبون|الزبائن|المتعاملين|المراجعين, رضاكم هدفنا, رضاكم غايتنا, ثقتكم, ثقتكم بنا, ثقة عملائنا, نكسب ثقتكم, قلوبكم, قلوب عملائنا, نكسب القلوب, من أعماق, أعماق قلوبنا, أنتم أولا, أنت أولا, أنتم أولويتنا, أنتم محور, أنتم في قلب, أنتم سر, أنتم مصدر, الإنسان أولا, المريض أولا, المسافر أولا, المتعامل أولا, الضيف أولا, المراجع أولا, عميلنا أولا, عملاؤنا أولا, راحتكم تهمنا, راحتكم هدفنا, راحتكم غايتنا, رأيكم يهمنا, يهمنا رضاكم, تهمنا راحتكم, تهمنا سعادتكم, نهتم بك, نهتم بسعادتكم, معكم دائما, معك دائما, معكم خطوة بخطوة, معك خطوة بخطوة, نحن معكم, نحن هنا من أجلكم, من أجلكم, لأجلكم, لأجلك, في خدمتكم, نحن في خدمتكم, شريككم, شريكك, شريككم الموثوق, شريك النجاح, شركاء النجاح, شركاؤنا في النجاح, نجاحكم نجاحنا, سر نجاحنا, نصنع الفرق, نصنع السعادة, نصنع الابتسامة, نرسم الابتسامة, رسم الابتسامة, ابتسامتكم, بابتسامة, نتجاوز توقعاتكم, تتجاوز توقعاتكم, يتجاوز توقعاتكم, يفوق توقعاتكم, تفوق توقعاتكم, تفوق التوقعات, تفوق الخيال, تجارب استثنائية, تجربة لا تنسى, تجربة فريدة, تجربة ساحرة, لحظات لا تنسى, أحلامكم, أحلامك, نحقق أحلامكم, طموحاتكم, تطلعاتكم, نلبي تطلعاتكم, نرتقي بتطلعاتكم, أسرة واحدة, عائلة واحدة, جزء من عائلتنا, فرد من عائلتنا, أفراد الأسرة, كأهلنا, كأسرتنا, بيتكم الثاني, بيتك الثاني, العميل ملك, المتعامل ملك, العميل سيد, وعدنا لكم, رسالتنا إسعادكم, إسعادكم, إسعاد المتعاملين, نعشق, نعشق خدمتكم, نحب ما نعمل, نحب خدمتكم, التزامنا سعادتكم, ولاء عملائنا, مستقبل مشرق, مستقبل أفضل, غد أفضل, غد مشرق, نحو الأفضل, نحو التميز, رحلة التميز, قصة نجاح, نلهم, كل عميل ضيف, ضيف كريم, ضيوف كرام, كضيف, نخدمكم بعيوننا, على الرأس والعين, الميل الإضافي, ميلا إضافيا,
                خدمة|خدمات بلا حدود, عطاء بلا حدود, ابتسامة, من دواعي سرورنا, التميز في خدمة|خدمتكم|كل, التميز شعارنا|غايتنا|هدفنا|عنواننا
                """,
        },
    };

    /// <summary>"편안하고 따뜻한 창구": before another quality of the thing, the first is one too and has told enough.</summary>
    private static bool IsPartOfQuality(Sentence sentence, Hit hit) =>
        sentence.FormAt(hit.Last) is [.., '하', '고'] && sentence.FormAt(hit.Last + 1) is [.., '한' or '은' or '운' or '른'];

    private static Dictionary<Language, string> Same(string text) => Language.All.ToDictionary(l => l, _ => text);

    /// <summary>"a quality score", "good faith", "effective date", "personal data", "reasonable" beside a figure: terms, not judgements.</summary>
    private static bool IsMeasuredNoun(Sentence sentence, Hit hit)
    {
        // "keep the hall clean and tidy": the duty is told as one without a measure.
        if (sentence.FormAt(hit.First) is "clean" && sentence.FormAt(hit.Last) is "tidy" && sentence.Tokens.Exists(t => t.Form is "keep" or "keeps"))
            return true;
        var (form, next) = (sentence.FormAt(hit.Last), sentence.FormAt(hit.Last + 1));
        return sentence.Language == Language.English
            ? (form, next) is ("good", "faith") or ("good", "will") or ("effective", "date" or "dates" or "on" or "as" or "until") or ("flexible", "pipe" or "hose") or ("clear" or "comprehensive", "insurance" or "cover") or ("genuine", "part" or "parts") or ("positive" or "negative", "test" or "result") or ("simple", "majority") or ("serious", "injury" or "illness" or "incident" or "incidents") or ("proper", "name" or "names") or ("warm", "water" or "air") or ("fair", "trade") or ("suitable", "for") or ("professional", "body" or "bodies" or "qualification" or "indemnity" or "licence" or "register") or ("personal", _) or ("consistent", "with") or ("great", "western" or "northern") or ("acceptable", "use" or "identification") or ("reliable", _) and (_, "data") or ("appropriate", "adult") or ("fair", "wear") or ("reasonable", "adjustment" or "adjustments") or ("good", "morning" or "afternoon" or "evening" or "friday" or "condition" or "to" or "news") or ("great", "britain") or ("positive", "number") or ("fair", "use" or "trading") or ("kind", "of") or ("relevant", _) or ("flexible", "hours") or ("easy", "read")
                || (form is "kind" && sentence.FormAt(hit.First - 1) is "what" or "this" or "any" or "some") || (form is "effective" && next is "from") || (form is "great" && next is "britain")
            : sentence.Language == Language.Arabic && ((form is "يسير" or "تسير" && hit.First == 0) || (form is "الدافيء" or "الدافي" or "دافي" && sentence.FormAt(hit.First - 1) is "الماء" or "ماء") || sentence.FormAt(hit.First - 1).EndsWith("اغلبيه", StringComparison.Ordinal) || form is "مرحبا" or "كافه" or "وكافه" or "لكافه" or "المرضي" or "للمرضي" or "والمرضي" or "مرضي" || sentence.FormAt(hit.First - 1) is "غير" or "وغير" || form is "باحترافيه" or "بمهنيه" or "بكفاءه" or "بجديه" or "بلباقه" || form is "بدقيقه" || (form is "دقيقه" or "دقايق" && sentence.HasTime) || (form is "شخصي" or "شخصيه" or "الشخصيه" && sentence.FormAt(hit.First - 1) is "البيانات" or "بيانات" or "معلومات" or "المعلومات"));
    }

    /// <summary>"في أعلى الصفحة" is the top of the page; "في أعلى مستوى" is praise.</summary>
    private static bool IsPlace(Sentence sentence, Hit hit) =>
        (hit.First == 0 || sentence.FormAt(hit.First - 1) is "في" or "من")
        && !(sentence.FormAt(hit.Last + 1) is "مستوي" or "مستويات" or "المستويات" or "درجه" or "درجات" or "الدرجات" or "معايير" or "المعايير" or "جوده");

    /// <summary>كحد أقصى and 최대 30분 name a limit; "at best" and "best before" are no praise.</summary>
    private static bool IsLimitWord(Sentence sentence, Hit hit)
    {
        var (before, form) = (sentence.FormAt(hit.First - 1), sentence.FormAt(hit.First));
        return (before is "كحد" or "بحد" or "حد" or "الحد" && form is "اقصي" or "اعلي" or "الاقصي" or "الاعلي") || (sentence.FormAt(hit.Last) is "best" && (before is "at" or "do" or "our" or "their" || sentence.FormAt(hit.Last + 1) is "before" or "practice" or "practices" or "man" or "by" or "western"))
            || (form is "maximum" && sentence.HasFigure) || (form is "leading" && (before is "team" || sentence.FormAt(hit.Last + 1) is "to")) || (form is "اعلي" or "افضل" or "اقصي" && sentence.HasFigure) || (form is "가장" or "제일" && sentence.FormAt(hit.Last) is "큰" or "넓은" or "높은" && sentence.HasFigure) || (form is "الاعلي" && before is "الرف" or "الطابق" or "الجزء" or "الزر" or "السطر" or "الدرج" or "الصف" or "في" or "من" or "الركن" or "القسم" or "المجلس" or "الحد") || (form is "اعلي" && IsPlace(sentence, hit)) || before is "شركه" or "موسسه" or "بنك" or "مطعم" or "مقهي" or "مجموعه" or "متجر" or "فندق" or "حي" or "شارع" || (form is "최고" && sentence.FormAt(hit.Last + 1) is ['온', '도', ..] or ['속', '도', ..] or ['높', '이', ..] or ['점', '수', ..] or ['수', '위', ..] or ['한', '도', ..] or ['금', '액', ..] or ['관', '리', ..] or ['등', '급', ..] or ['경', '영' or '로', ..] or ['책', '임', ..] or ['기', '온', ..]);
    }
}
