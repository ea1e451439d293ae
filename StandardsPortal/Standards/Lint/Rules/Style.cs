using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Lists without an end, fashionable words, letters nobody spelled out, sentences nobody can keep in mind.</summary>
internal static class Style
{
    public static readonly LintRule OpenList = new("L01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.FormAt(hit.First) is "기타" && hit.First == 0,
        Replacement = new Dictionary<Language, string> { [Language.English] = "[rest of the list]", [Language.Korean] = "[나머지 목록]", [Language.Arabic] = "[بقية القائمة]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                etc, etcetera, et cetera, and so on, and so forth, and the like, or the like, and others, and similar, or similar, and suchlike, such as, including but not limited to, including without limitation, but not limited to, among others, amongst others, among other things, and more, and other|similar things|matters|issues|topics, and all that, or something similar, or whatever, to name a few, for instance, and/or,
                and other things, and many more, and much more, and many others, and other items|documents|services|channels|causes|reasons|needs|details|aids|facilities|information|such, and similar aids|items|documents|things|services|matters|issues|events|means|products|cases|requests|channels|facilities, or similar items|documents|things|reasons|events, or other such, and such like, and so on and so forth, and related items|documents|matters|services|issues, and things like that, and whatever else, and what have you, et al, amongst other things
""",
            [Language.Korean] = """
                등, 등을, 등의, 등은, 등이, 등에, 등으로, 등과, 등도, 등에서, 등등, 등등을, 등등의, 등 기타, 그 외, 그 밖에, 그 밖의, 그 외의, 이외에도, 기타, 기타 등등, 따위, 따위의, 따위를, 와 같은 것*, 같은 것들*, 및 기타*,
                등에는, 등에도, 등에게, 등에게는, 등에게도, 등이나, 등이며, 등이고, 등이다, 등입니다, 등까지, 등까지도, 등부터, 등만, 등마다, 등으로는, 등으로도, 등으로부터, 등에서는, 등에서도, 등과의, 등이라도, 등처럼, 등하고, 등으로써, 등에 관한, 등에 대한, 등지에서, 등지의, 등등은, 등등이, 등등에, 등등으로, 등등에는, 그 밖에도, 그 외에, 그 외에도, 그밖에, 그밖의, 그밖에도, 이 밖에, 이 밖에도, 이외의, 외 다수, 외 여러, 따위가, 따위는, 따위에, 따위로, 기타의, 기타 사항*, 기타 등*, 같은 것들, 와 같은 물품*, 이와 유사한*, 그와 유사한*, 이와 비슷한*, 그와 비슷한*, 유사한 것*, 비슷한 것*, 같은 종류의*
""",
            [Language.Arabic] = """
                إلخ, الخ, إلى آخره, وما إلى ذلك, وما شابه, وما شابه ذلك, وما يشبه ذلك, ونحو ذلك, ونحوها, ونحوه, وغيرها, وغيره, وغيرهم, وغير ذلك, وما سواها, على سبيل المثال لا الحصر, وأمور أخرى, وأشياء أخرى, وخلافه, =مثل,
                وسواها, وسواه, وسواهم, وسوى ذلك, وما سوى ذلك, وما إليها, وما إليه, وما إلى غير ذلك, إلى غير ذلك, وإلى غير ذلك, وما في حكمها, وما في حكمه, وما في حكم ذلك, وما شابهها, وما شابهه, وما يشابه ذلك, وما يشابهها, وما يماثلها, وما يماثله, وما ماثلها, وأمثالها, وأمثاله, وأشباهها, وأشباهه, ونحوهما, ونحو هذا, وغيرهما, وغيرهن, وغير هذا, وغيرها من, وغيره من, وهلم جرا, وغير ذلك من, أو غيرها, أو غيره, أو غير ذلك, أو ما شابه, أو ما شابه ذلك, أو نحو ذلك, أو نحوها, أو ما يماثلها, وقس على ذلك, ومثلها, ومثل ذلك, على سبيل الذكر, وإلى آخره, وإلخ,
                وهكذا
                """,
        },
    };

    public static readonly LintRule Buzzword = new("J01", Severity.Info)
    {
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                leverage, leverages, leveraging, utilise, utilises, utilize, utilizes, utilising, utilizing, synergy, synergies, synergistic, holistic, holistically, cutting-edge, cutting edge, bleeding-edge, innovative, streamline, streamlines, streamlined, empower, empowers, empowering, customer-centric, customer centric, customer centricity, customer-focused, proactive, robust, state-of-the-art, state of the art, touch base, going forward, moving forward, value-added, value-add, paradigm, paradigms, ecosystem, end-to-end, omnichannel, omni-channel, deliverables, best practice, best practices, best-practice, game-changer, game-changing, scalable, actionable, actionable insights, circle back, deep dive, low-hanging fruit, thought leader, mission-critical, next-generation, next-gen, turnkey, disruptive, results-driven, data-driven, solution-oriented, solutions-oriented, stakeholder engagement, incentivise, incentivize, operationalise, operationalize, ideate, reimagine, 360-degree, win-win, think outside the box, move the needle, core competency, core competencies, journey of excellence, ideation, agile mindset, customer intimacy, transform, transformative, transformation, unlock, unlocks, elevate, elevates,
                seamless, best-in-class, best in class, stakeholders, relevant stakeholders, key stakeholders, leading-edge, world-leading solutions, frictionless, impactful, agile, holistic approach, journey mapping, touchpoints, customer journey excellence, value proposition, pain points, quick wins, alignment, align with, drive value, drives value, drive engagement, drives engagement, ecosystems, empowered teams, forward-thinking, mission-driven, solutioning, learnings, onboarding journey, service excellence framework, best-of-breed, blue-sky, buy-in, cross-functional, customer-led, customer-first culture, purpose-driven, hyper-personalised, democratise, gamify, optics, north star, strategic partnership, strategic partnerships, thought leadership, world-leading, user-centric, people-centric, citizen-centric, patient-centric, guest-centric, customer-obsessed, future-proof, future-ready, future proof, digital-first, digital transformation, ground-breaking, groundbreaking, revolutionary, next level, next-level, cross-channel, multichannel synergy, value chain, roadmap, upskill, upskills, upskilling,
                facilitate, facilitates, dynamic solutions|approach|team|environment
                """,
            [Language.Korean] = """
                시너지~은, 고객 중심~은, 고객중심~은, 고객 중심의, 고객 중심적, 고객 지향~적, 고객지향~적, 혁신적인, 혁신적으로, 혁신~은, 혁신을, 토탈 솔루션~은, 원스톱~은, 원스톱 서비스~은, 레버리지~은, 패러다임~은, 글로벌 스탠다드~은, 글로벌 수준~은, 니즈~은, 프로액티브~한, 프로액티브하게, 심리스~한, 심리스하게, 옴니채널~은, 베스트 프랙티스~은, 선제적으로, 선제적인, 차별화된, 차별화~한다, 극대화된, 고도화~한다, 고도화된, 내재화~한다, 생태계~은, 최첨단~은, 차세대~은, 가치 창출~은, 가치를 창출*, 부가가치~은, 솔루션을 제공*, 인사이트~은, 인게이지먼트~은, 임파워먼트~은, 임파워링~은, 애자일~은, 애자일하게, 디지털 전환~은, 퍼포먼스~은, 윈윈~은, 고객 여정 전반~은, 핵심 역량~은, 얼라인~한다, 유기적으로, 스마트~한, 스마트하게,
                상생~은, 혁신하*, 혁신을 선도*, 선도~한다, 선도적인, 선도적으로, 선도하는, 선도형, 가치를 제고*, 가치 제고*, 가치 극대화*, 가치 혁신*, 고객 가치 창출*, 새로운 가치*, 고객 경험 혁신*, 고객 경험을 혁신*, 고객 경험을 선도*, 맞춤형 솔루션~은, 통합 솔루션~은, 토털 솔루션~은, 토털 서비스~은, 토탈 서비스~은, 융합~은, 융복합~은, 초연결~은, 초격차~은, 초개인화~은, 거버넌스~은, 컨버전스~은, 네트워킹~은, 파트너십~은, 로드맵~은, 마일스톤~은, 벤치마킹~은, 밸류체인~은, 밸류~은, 비즈니스 모델~은, 에코시스템~은, 코어 밸류~은, 드라이브~은, 드라이브를, 어젠다~은, 이니셔티브~은, 이노베이션~은, 크리에이티브~한, 다이내믹~한, 익스피리언스~은, 터치포인트~은, 페인포인트~은, 오너십~은, 마인드셋~은, 리더십을 발휘*, 글로벌 리더*, 글로벌 경쟁력*, 지속 가능한 성장*, 지속가능한 성장*, 지속가능 경영*, 스마트 혁신*, 디지털 혁신*, 창의적인, 창의적으로, 창조적인, 창조적으로, 미래지향~적, 미래 지향~적, 전사적, 전사적인, 전사적으로, 전방위~적, 입체~적, 다변화~한다, 시스템화~한다, 체계화~한다, 극대화~은, 역량을 결집*, 역량 강화*, 역량을 강화*, 핵심역량~은, 경쟁력을 제고*, 경쟁력 강화*, 도약~한다, 도약하는, 견인~한다,
                이해관계자~은, 이해관계자와의
                """,
            [Language.Arabic] = """
                تآزر, التآزر, شمولي, شمولية, نقلة نوعية, ريادي, ريادة, الريادة, متمحور حول, متمحورة حول, التمحور حول, محورها العميل, محوره العميل, حلول متكاملة, حلول مبتكرة, القيمة المضافة, قيمة مضافة, مبتكر, مبتكره, ابتكاري, ابتكار, الابتكار, منظومة, منظومة متكاملة, أحدث التقنيات, أحدث التكنولوجيا, استباقي, استباقيه, بشكل استباقي, بصورة استباقية, تمكين, أفضل الممارسات, أفضل ممارسات, استراتيجي, التحول الرقمي, تحول نوعي, قنوات متعددة متكاملة, تعظيم, تعظيم القيمة, الاستفادة المثلى, توظيف الإمكانات, خلق قيمة, خارج الصندوق, الجيل القادم, نموذج جديد, رؤية شاملة, تكاملي, من البداية إلى النهاية, عصري, رائدة, رائد,
                أصحاب المصلحة, ذوي المصلحة, أصحاب العلاقة الاستراتيجيين, حلول رائدة, حلول ذكية, حلول ذكية شاملة|متكاملة|مبتكرة, حلول استباقية, حلول شاملة, حلول خلاقة, الحلول المبتكرة, الحلول المتكاملة, الحلول الذكية, بيئة محفزة, بيئة حاضنة, بيئة إبداعية, بيئة ابتكارية, بيئة داعمة للابتكار, الإبداع, إبداعي, إبداعية, خلاق, خلاقة, تمكين المتعاملين, تمكين العملاء, نمكن, التكامل, تكاملية, متكامل, متكاملة, التناغم, شراكات استراتيجية, شراكة استراتيجية, شراكات فاعلة, منظومة عمل, منظومة الخدمات, منظومة رقمية, رقمنة, الرقمنة, مأسسة, الحوكمة, استشراف, استشراف المستقبل, الاستدامة, ريادية, الريادة العالمية, رحلة المتعامل, رحلة العميل, تجربة متعامل, تجربة عميل, نقاط التماس, سلسلة القيمة, صناعة القيمة, تعزيز القيمة, إضافة قيمة, ذات قيمة مضافة, رأس المال البشري, الثورة الصناعية, قفزة نوعية, نقلات نوعية, إحداث نقلة, إطلاق الطاقات, استثمار الطاقات, مواكبة التطورات, عالم متغير, منهجية مرنة, رشاقة مؤسسية, مرونة مؤسسية, ثقافة مؤسسية, هوية مؤسسية, التميز المؤسسي, تميز مؤسسي, مؤشرات استراتيجية, خارطة طريق, حلول الجيل, الذكاء المؤسسي, تجربة سلسة ومتكاملة
""",
        },
    };

    public static readonly LintRule Acronym = new("J02", Severity.Warning)
    {
        IsCue = (word, _) => IsAcronym(word.Text),
        InSentence = (sentence, _) => Undefined(sentence),
        Defines = Definitions,
        NameIn = LettersOf,
    };

    public static readonly LintRule LongSentence = new("R01", Severity.Info)
    {
        InSentence = (sentence, _) => TooLong(sentence),
    };

    /// <summary>Letters that everyone reads without their long form, and the portal's own words.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "FAQ", "FAQs", "PDF", "SMS", "ID", "IDs", "TV", "PC", "OK", "URL", "GPS", "QR", "PIN", "UK", "EU", "US", "USA", "UTC", "GMT", "CSV", "HELP", "AM", "PM", "DHL", "UPS", "CSAT", "EUR", "USD", "GBP", "KRW", "SAR", "AED", "HTML", "AI", "IT", "HR", "CEO", "VIP", "TBC", "TBD", "TBA", "TODO", "XX", "XXX", "FIXME", "ASAP", "NOT", "MUST", "AND", "OR", "NO", "VAT", "ATM", "USB", "APP", "WIFI", "ISO", "CET", "KST", "AST", "PO", "ARS", "DIY", "II", "III", "IV", "PS", "CCTV", "LED", "DVD", "CD", "ALL", "OOO", "OO", "MB", "GB", "KB", "JSON", "XML", "API", "SHA", "NET", "IBAN", "BIC", "SIM", "NFC", "RFID", "MRI", "CT", "ECG", "GP", "NHS", "BBC", "UN", "LPG", "SUV", "EV", "WC", "CV", "BC", "AD", "KTX", "SRT", "LG", "SK", "KT", "IC", "LCD", "IP", "DNA", "UV", "HD", "OTP", "IPTV", "XL", "IBK", "NH", "MS", "PDFS", "ETA", "EAN", "ISBN", "SOS", "FM", "RSVP", "ZIP", "JPG", "JPEG", "PNG", "MP",
    };

    private static readonly List<(int At, string Letters)> None = [];

    private static IEnumerable<Hit> Undefined(Sentence sentence)
    {
        var acronyms = AcronymsOf(sentence);
        // A sentence all in capitals is shouting, not abbreviating.
        if (sentence.Tokens.Count > 2 && acronyms.Count * 2 > sentence.Tokens.Count)
            yield break;
        foreach (var (at, letters) in acronyms)
        {
            if (!sentence.Tokens[at].IsExempt && !Known.Contains(letters) && !IsDefined(sentence, at))
                yield return new Hit(Acronym, at, at);
        }
    }

    private static IEnumerable<string> Definitions(Sentence sentence) =>
        AcronymsOf(sentence).Where(a => IsDefined(sentence, a.At)).Select(a => a.Letters);

    /// <summary>"first-contact resolution (FCR)" and "FCR (first-contact resolution)" say what it means.</summary>
    private static bool IsDefined(Sentence sentence, int at) =>
        sentence.Tokens[at].Before == '(' || (at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Before == '(');

    private static List<(int At, string Letters)> AcronymsOf(Sentence sentence)
    {
        List<(int, string)>? acronyms = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var text = sentence.Tokens[i].Text;
            if (char.IsAsciiLetterUpper(text[0]) && LettersOf(text) is { } letters)
                (acronyms ??= []).Add((i, letters));
        }
        return acronyms ?? None;
    }

    private static bool IsAcronym(string text) => char.IsAsciiLetterUpper(text[0]) && LettersOf(text) is not null;

    /// <summary>The leading Latin capitals of a token (FCR를, AHTs), two to five of them; null when it is no acronym.</summary>
    private static string? LettersOf(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        if (end is < 2 or > 5)
            return null;
        var rest = text[end..];
        return rest.Length == 0 || rest is "s" or "'s" or "’s" || rest[0] is >= '가' and <= '힣' ? text[..end] : null;
    }

    private static IEnumerable<Hit> TooLong(Sentence sentence)
    {
        var most = sentence.Language == Language.Korean ? 20 : 25;
        if (sentence.IsFragment || sentence.Tokens.Count <= most)
            return [];
        var words = sentence.Tokens.Count(t => t.Text is not ("%" or "٪"));
        return words > most ? [new Hit(LongSentence, 0, sentence.Tokens.Count - 1) { Values = [words] }] : [];
    }
}
