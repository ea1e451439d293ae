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
                etc, etcetera, et cetera, and so on, and so forth, and the like, or the like, and others, and similar, or similar, and suchlike, such as, including but not limited to, including without limitation, but not limited to, among others, amongst others, among other things, and more, and other|similar things|matters|issues|topics, and all that, or something similar, or whatever, to name a few, for instance, and/or
                """,
            [Language.Korean] = """
                등, 등을, 등의, 등은, 등이, 등에, 등으로, 등과, 등도, 등에서, 등등, 등등을, 등등의, 등 기타, 그 외, 그 밖에, 그 밖의, 그 외의, 이외에도, 기타, 기타 등등, 따위, 따위의, 따위를, 와 같은 것*, 같은 것들*, 및 기타*
                """,
            [Language.Arabic] = """
                إلخ, الخ, إلى آخره, وما إلى ذلك, وما شابه, وما شابه ذلك, وما يشبه ذلك, ونحو ذلك, ونحوها, ونحوه, وغيرها, وغيره, وغيرهم, وغير ذلك, وهكذا, وما سواها, على سبيل المثال لا الحصر, على سبيل المثال, وأمور أخرى, وأشياء أخرى, وخلافه, =مثل
                """,
        },
    };

    public static readonly LintRule Buzzword = new("J01", Severity.Info)
    {
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                leverage, leverages, leveraging, utilise, utilises, utilize, utilizes, utilising, utilizing, synergy, synergies, synergistic, holistic, holistically, seamless, cutting-edge, cutting edge, bleeding-edge, innovative, streamline, streamlines, streamlined, empower, empowers, empowering, customer-centric, customer centric, customer centricity, customer-focused, proactive, robust, state-of-the-art, state of the art, touch base, going forward, moving forward, value-added, value-add, paradigm, paradigms, facilitate, facilitates, ecosystem, end-to-end, omnichannel, omni-channel, deliverables, best practice, best practices, best-practice, game-changer, game-changing, scalable, actionable, actionable insights, bandwidth, circle back, deep dive, low-hanging fruit, thought leader, mission-critical, next-generation, next-gen, turnkey, disruptive, dynamic, results-driven, data-driven, solution-oriented, solutions-oriented, stakeholder engagement, incentivise, incentivize, operationalise, operationalize, ideate, reimagine, 360-degree, win-win, think outside the box, move the needle, core competency, core competencies, journey of excellence, ideation, agile mindset, customer intimacy, transform, transformative, transformation, unlock, unlocks, elevate, elevates
                """,
            [Language.Korean] = """
                시너지~은, 고객 중심~은, 고객중심~은, 고객 중심의, 고객 중심적, 고객 지향~적, 고객지향~적, 혁신적인, 혁신적으로, 혁신~은, 혁신을, 토탈 솔루션~은, 원스톱~은, 원스톱 서비스~은, 레버리지~은, 패러다임~은, 글로벌 스탠다드~은, 글로벌 수준~은, 니즈~은, 프로액티브~한, 프로액티브하게, 심리스~한, 심리스하게, 옴니채널~은, 베스트 프랙티스~은, 선제적으로, 선제적인, 차별화된, 차별화~한다, 극대화된, 고도화~한다, 고도화된, 내재화~한다, 생태계~은, 최첨단~은, 차세대~은, 가치 창출~은, 가치를 창출*, 부가가치~은, 솔루션을 제공*, 인사이트~은, 인게이지먼트~은, 임파워먼트~은, 임파워링~은, 애자일~은, 애자일하게, 디지털 전환~은, 퍼포먼스~은, 윈윈~은, 고객 여정 전반~은, 핵심 역량~은, 얼라인~한다, 유기적으로, 스마트~한, 스마트하게
                """,
            [Language.Arabic] = """
                تآزر, التآزر, شمولي, شمولية, نقلة نوعية, ريادي, ريادة, الريادة, متمحور حول, متمحورة حول, التمحور حول, محورها العميل, محوره العميل, حلول متكاملة, حلول مبتكرة, القيمة المضافة, قيمة مضافة, مبتكر, مبتكره, ابتكاري, ابتكار, الابتكار, منظومة, منظومة متكاملة, أحدث التقنيات, أحدث التكنولوجيا, استباقي, استباقيه, بشكل استباقي, بصورة استباقية, تمكين, أفضل الممارسات, أفضل ممارسات, استراتيجي, التحول الرقمي, تحول نوعي, مستدام, قنوات متعددة متكاملة, تعظيم, تعظيم القيمة, الاستفادة المثلى, توظيف الإمكانات, خلق قيمة, خارج الصندوق, الجيل القادم, متطورة, متطور, نموذج جديد, رؤية شاملة, تكاملي, من البداية إلى النهاية, عصري, رائدة, رائد
                """,
        },
    };

    public static readonly LintRule Acronym = new("J02", Severity.Warning)
    {
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
        "FAQ", "FAQs", "PDF", "SMS", "ID", "IDs", "TV", "PC", "OK", "URL", "GPS", "QR", "PIN", "UK", "EU", "US", "USA", "UTC", "GMT", "CSV", "HELP", "AM", "PM", "DHL", "UPS", "CSAT", "NPS", "CES", "EUR", "USD", "GBP", "KRW", "SAR", "AED", "HTML", "AI", "IT", "HR", "CEO", "VIP", "TBC", "TBD", "TBA", "TODO", "XX", "XXX", "FIXME", "ASAP", "NOT", "MUST", "AND", "OR", "NO", "VAT", "ATM", "USB", "APP", "WIFI", "ISO", "CET", "KST", "AST", "PO", "ARS", "DIY", "II", "III", "IV", "PS", "CCTV", "LED", "DVD", "CD", "ALL", "OOO", "OO",
    };

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
        List<(int, string)> acronyms = [];
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (LettersOf(sentence.Tokens[i].Text) is { } letters)
                acronyms.Add((i, letters));
        }
        return acronyms;
    }

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
        var words = sentence.Tokens.Count(t => t.Text is not ("%" or "٪"));
        if (!sentence.IsFragment && words > (sentence.Language == Language.Korean ? 20 : 25))
            yield return new Hit(LongSentence, 0, sentence.Tokens.Count - 1) { Values = [words] };
    }
}
