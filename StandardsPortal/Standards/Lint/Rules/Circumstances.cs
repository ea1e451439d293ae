using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>When a standard does not count, and what has not been decided yet.</summary>
internal static class Circumstances
{
    public static readonly LintRule VagueException = new("X01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => sentence.HasBeside(hit, FigureKind.Number, FigureKind.Duration, FigureKind.Share) || FollowedByColon(sentence, hit) || (sentence.FormAt(hit.Last) is "الطواري" && sentence.FormAt(hit.First - 1) is "خط" or "رقم" or "مخرج" or "باب" or "قسم" or "غرفه"),
        Replacement = new Dictionary<Language, string> { [Language.English] = "more than [n] callers waiting", [Language.Korean] = "대기 고객 [n]명 초과 시", [Language.Arabic] = "انتظار أكثر من [n] متصل" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                busy period|periods|time|times|day|days|hours|season|seasons|moment|moments, peak period|periods|time|times|season|seasons|hours|days|demand, at peak, high|heavy|unusual|unusually|exceptional|increased volume|volumes|demand|workload|traffic|load, high call volume|volumes, high|unusually|exceptionally high|heavy volume|volumes|call|demand, exceptional|unforeseen|extraordinary|special|unusual|extenuating|abnormal|particular|certain|unavoidable|unexpected|difficult|extreme circumstances|circumstance|cases|case|situations|situation|events|conditions|reasons, emergencies, in an emergency, in emergencies, emergency situations, technical problems|difficulties|issues|reasons, operational reasons|requirements|needs, staff shortage|shortages, short-staffed, short staffed, understaffed, bad|severe|poor|adverse weather, circumstances beyond our|the|its|their control, beyond our control, outside our control, force majeure, under normal circumstances, normal circumstances, normal conditions, complex cases|case|issues|enquiries|inquiries|requests|queries|matters, complicated cases|issues|requests|matters, difficult cases|requests, major incidents|events, system problems|issues, holiday season, where justified, in justified cases, rare cases, in rare cases, reasonable grounds, good reason, with good reason, when things are busy, when it is busy, when busy, if busy
                """,
            [Language.Korean] = """
                부득이한 경우*, 부득이한 사정*, 부득이한 상황*, 부득이한 사유*, 불가피한 경우*, 불가피한 사정*, 불가피한 상황*, 불가피한 사유*, 특별한 경우*, 특별한 사정*, 특별한 상황*, 특별한 사유*, 특수한 경우*, 특수한 상황*, 특수한 사정*, 예외적인 경우*, 예외적인 상황*, 예외적 상황*, 예외적 경우*, 예상치 못한 상황*, 예상치 못한 경우*, 예기치 못한 상황*, 예기치 못한 경우*, 바쁜 시간*, 바쁜 시기*, 바쁠 때*, 바쁜 경우*, 혼잡 시*, 혼잡시*, 혼잡한 시간*, 혼잡한 경우*, 혼잡할 때*, 피크 시간*, 피크타임*, 성수기*, 문의가 많은 경우*, 문의가 많을 때*, 문의 폭주*, 문의가 폭주*, 통화량이 많은*, 통화량이 많을*, 주문이 많은*, 주문이 몰리는*, 문의가 몰리는*, 긴급 상황*, 긴급한 상황*, 긴급한 경우*, 비상 상황*, 비상시*, 비상 시*, 천재지변 등*, 불가항력*, 인력 부족*, 인력이 부족*, 시스템 문제*, 기술적 문제*, 기술적인 문제*, 복잡한 문의*, 복잡한 경우*, 복잡한 사안*, 어려운 경우*, 정당한 사유*, 합당한 사유*, 악천후 등*, 기타 사유*, 기타 사정*, 회사 사정*, 내부 사정*, 업무 사정*, 통상적인 상황*, 정상적인 상황*, 평상시*, 일부 예외*
                """,
            [Language.Arabic] = """
                الظروف الاستثنائية|الخاصة|الطارئة|القاهرة|الصعبة|العادية|الطبيعية|غير, ظروف استثنائية|خاصة|طارئة|قاهرة|صعبة|غير, الحالات الاستثنائية|الخاصة|الطارئة|النادرة|المعقدة|الصعبة|الضرورية, حالات استثنائية|خاصة|طارئة|نادرة|معقدة|معينة|الطوارئ|الضرورة, حالة الطوارئ|الضرورة|طارئة, أوقات الذروة|الازدحام|الضغط, فترات الذروة|الازدحام|الضغط|الانشغال, ساعات الذروة|الازدحام, وقت الذروة|الازدحام, عند الازدحام, في الذروة, أوقات الانشغال, ضغط العمل, كثرة المكالمات, كثرة الطلبات, كثافة المكالمات, كثافة الاتصالات, ارتفاع عدد, ظروف خارجة عن, لأسباب خارجة عن, خارج عن الإرادة, خارجة عن الإرادة, خارجة عن إرادتنا, خارجة عن سيطرتنا, القوة القاهرة, قوة قاهرة, أسباب تقنية|فنية|تشغيلية, مشكلات تقنية|فنية, مشاكل تقنية|فنية, أعطال تقنية|فنية, نقص الموظفين|العاملين, سوء الأحوال, المواسم, موسم الذروة, سبب وجيه, أسباب وجيهة, عذر مقبول, مبررات مقبولة, حالات مبررة, الظروف المعتادة, الأحوال العادية, الأيام المزدحمة, الفترات المزدحمة, المناسبات الخاصة, الطوارئ
                """,
        },
    };

    public static readonly LintRule NoExceptions = new("X02", Severity.Info)
    {
        InStandard = reading => reading.Standard.Exceptions.Count == 0 && reading.Standard.Rules.All(r => r.Reading.Threshold is null || r.Reading.Threshold.Exclusions.Count == 0)
            ? [Actors.At(reading, "exceptions")]
            : [],
    };

    public static readonly LintRule Placeholder = new("B01", Severity.Error)
    {
        InSentence = (sentence, _) => Brackets(sentence),
        BlocksStandard = true,
        InStandard = OpenFields,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                tbc, tbd, tba, todo, to-do, fixme, xx, xxx, xxxx, lorem ipsum, to be confirmed|determined|decided|defined|announced|agreed|completed|specified|added|filled, yet to be confirmed|determined|decided|defined|agreed, not yet decided|defined|agreed|determined, insert here|text|name|number|value, fill in, placeholder
                """,
            [Language.Korean] = """
                미정, 미정이다, 미정입니다, 미정임, 미확정, 추후 결정*, 추후 확정*, 추후 공지*, 추후 협의*, 추후 정*, 추후 기재*, 추후 작성*, 추후 안내*, 나중에 결정*, 나중에 정*, 결정 예정*, 확정 예정*, 작성 예정*, 협의 중*, 검토 중*, 작성 중*, 확인 중*, 확인 필요*, 기입 필요*, 입력 필요*, tbd, tbc, todo, xx, xxx, 00%, 00분, 00시간, 00일, 00회, xx분, xx시간, xx일, xx명, n분, n시간, oo, oo분, oo시간, oo일, ooo, 여기에 입력*, 빈칸
                """,
            [Language.Arabic] = """
                يحدد لاحقا, سيحدد لاحقا, تحدد لاحقا, ستحدد لاحقا, يتم تحديده لاحقا, يتم تحديدها لاحقا, سيتم تحديده, سيتم تحديدها, سيتم تحديده لاحقا, سيتم تحديدها لاحقا, يعلن لاحقا, سيعلن لاحقا, يضاف لاحقا, تضاف لاحقا, يستكمل لاحقا, تستكمل لاحقا, قيد التحديد, قيد الإعداد, قيد الدراسة, قيد المراجعة, لم يحدد بعد, لم تحدد بعد, غير محدد بعد, غير محدد, غير محددة, يقرر لاحقا, سيقرر لاحقا, بانتظار التأكيد, للتأكيد لاحقا, أدخل هنا, أدخل القيمة, tbd, tbc, todo, xx, xxx, س س
                """,
        },
    };

    /// <summary>[n], [insert name], ____, ○○: a place left open.</summary>
    private static IEnumerable<Hit> Brackets(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.IsExempt)
                continue;
            var isOpen = (token.Text[0] == '[' && token.Text.Length > 2) || (token.Text.Length >= 2 && token.Text[0] is '_' or '○' or '◯' or '□') || token.Text.Contains("○○", StringComparison.Ordinal);
            if (isOpen)
                yield return new Hit(Placeholder, i, i);
        }
    }

    /// <summary>Evidence and authority are no sentences that other rules judge, but what stands open there is open.</summary>
    private static IEnumerable<Missing> OpenFields(StandardReading reading)
    {
        var standard = reading.Standard;
        (string Field, IEnumerable<string?> Texts)[] fields = [("evidence", standard.Evidence.Select(e => e.Text)), ("authority", standard.Authority.SelectMany(a => new[] { a.Role, a.May, a.UpTo }))];
        foreach (var (field, texts) in fields)
        {
            if (!standard.FieldSpans.TryGetValue(field, out var span))
                continue;
            var from = span.Start;
            foreach (var text in texts.OfType<string>())
            {
                foreach (var place in OpenPlace.In(text))
                {
                    var at = reading.Source.Text.IndexOf(text[place.Start..place.End], from, Math.Max(0, span.End - from), StringComparison.Ordinal);
                    from = at < 0 ? from : at + place.Length;
                    yield return new Missing(at < 0 ? span : new Span(at, at + place.Length));
                }
            }
        }
    }

    private static bool FollowedByColon(Sentence sentence, Hit hit) => hit.Last + 1 < sentence.Tokens.Count && sentence.Tokens[hit.Last + 1].Before is ':';
}
