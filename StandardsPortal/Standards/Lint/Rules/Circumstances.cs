using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>When a standard does not count, and what has not been decided yet.</summary>
internal static class Circumstances
{
    public static readonly LintRule VagueException = new("X01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => IsBounded(sentence, hit) || FollowedByColon(sentence, hit) || IsEmergencyOf(sentence, hit),
        Replacement = new Dictionary<Language, string> { [Language.English] = "more than [n] callers waiting", [Language.Korean] = "대기 고객 [n]명 초과 시", [Language.Arabic] = "انتظار أكثر من [n] متصل" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                busy period|periods|time|times|day|days|hours|season|seasons|moment|moments, peak period|periods|time|times|season|seasons|hours|days|demand, at peak, high|heavy|unusual|unusually|exceptional|increased volume|volumes|demand|workload|traffic|load, high call volume|volumes, high|unusually|exceptionally high|heavy volume|volumes|call|demand, exceptional|unforeseen|extraordinary|special|unusual|extenuating|abnormal|particular|certain|unavoidable|unexpected|difficult|extreme circumstances|circumstance|cases|case|situations|situation|events|conditions|reasons, emergencies, in an emergency, in emergencies, emergency situations, technical problems|difficulties|issues|reasons, operational reasons|requirements|needs, staff shortage|shortages, short-staffed, short staffed, understaffed, bad|severe|poor|adverse weather, circumstances beyond our|the|its|their control, beyond our control, outside our control, force majeure, under normal circumstances, normal circumstances, normal conditions, complex cases|case|issues|enquiries|inquiries|requests|queries|matters, complicated cases|issues|requests|matters, difficult cases|requests, major incidents|events, system problems|issues, holiday season, where justified, in justified cases, rare cases, in rare cases, reasonable grounds, good reason, with good reason, when things are busy, when it is busy, if busy,
                busy|busier|busiest|peak|quiet|unusual|exceptional|exceptionally|special|unforeseen|unexpected|abnormal|extreme|extraordinary|adverse|difficult|rare|certain|some|particular|seasonal|unavoidable|operational|technical|emergency event|events|circumstance|circumstances|occasion|occasions|situation|situations|condition|conditions|reason|reasons|factor|factors|need|needs|problem|problems|difficulty|difficulties|period|periods|peak|peaks|case|cases|demand|requirement|requirements|fault|faults|failure|failures|issue|issues|incident|incidents|delay|delays, normal|ordinary|usual|standard|regular|typical circumstances|circumstance|conditions|situations|operations, exceptional|unusual|extraordinary operational|weather|business|technical|service circumstances|conditions|reasons|needs, high|heavy|peak|unusual|exceptional|increased|excessive call|customer|visitor|order|passenger|patient|seasonal demand|volume|volumes|load|traffic|numbers, high|heavy|excessive|unusually high numbers|workload|demand|volume|volumes|load, periods of high|heavy|peak|increased|exceptional|unusual demand|volume|activity|traffic, times of high|heavy|peak demand|volume|activity, a crisis, in a crisis, during a crisis, in case of emergency, during an emergency, in the event of an emergency, events beyond our|its|their control, events outside our|its|their control, factors beyond our|its|their control, reasons beyond our|its|their control, something unexpected, something unforeseen, unforeseen events, act of god, acts of god, staff sickness|absence|absences, sickness absence, low staffing, staffing problems|issues|difficulties, lack of staff, limited staff, system failure|failures|outage|outages|downtime, technical failure|failures|fault|faults, when demand is high, when it gets busy, when we are busy, if we are busy, when things get busy, complex matters|complaints|claims|applications, particularly complex, unusually complex, more complex, special reasons, for other reasons, for various reasons, a valid reason, valid reasons, justified reasons, reasonable cause, good cause, a good reason, compelling reasons, serious reasons, extraordinary reasons, bad weather, poor weather, unless something, unless circumstances, unless there are circumstances, unless prevented, hardship cases, cases of hardship, deserving cases, genuine cases,
                when busy
                """,
            [Language.Korean] = """
                부득이한 경우*, 부득이한 사정*, 부득이한 상황*, 부득이한 사유*, 불가피한 경우*, 불가피한 사정*, 불가피한 상황*, 불가피한 사유*, 특별한 경우*, 특별한 사정*, 특별한 상황*, 특별한 사유*, 특수한 경우*, 특수한 상황*, 특수한 사정*, 예외적인 경우*, 예외적인 상황*, 예외적 상황*, 예외적 경우*, 예상치 못한 상황*, 예상치 못한 경우*, 예기치 못한 상황*, 예기치 못한 경우*, 바쁜 시간*, 바쁜 시기*, 바쁠 때*, 바쁜 경우*, 혼잡 시*, 혼잡시*, 혼잡한 시간*, 혼잡한 경우*, 혼잡할 때*, 피크 시간*, 피크타임*, 성수기*, 문의가 많은 경우*, 문의가 많을 때*, 문의 폭주*, 문의가 폭주*, 통화량이 많은*, 통화량이 많을*, 주문이 많은*, 주문이 몰리는*, 문의가 몰리는*, 긴급 상황*, 긴급한 상황*, 긴급한 경우*, 비상 상황*, 비상시*, 비상 시*, 천재지변 등*, 불가항력*, 인력 부족*, 인력이 부족*, 시스템 문제*, 기술적 문제*, 기술적인 문제*, 복잡한 경우*, 복잡한 사안*, 어려운 경우*, 정당한 사유*, 합당한 사유*, 악천후 등*, 기타 사유*, 기타 사정*, 회사 사정*, 내부 사정*, 업무 사정*, 통상적인 상황*, 정상적인 상황*, 일부 예외*,
                복잡한 문의*, 평상시*,
                부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 경우*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 사정*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 상황*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 사유*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 사태*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 여건*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 형편*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 이유*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 문제로, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 문제가, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 문제, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 조건*, 부득이한|불가피한|특별한|특수한|예외적인|예외적|특이한|통상적인|통상의|일반적인|정상적인|평상적인|비상한|급박한|긴박한|긴급한|돌발적인|예상치|이례적인|어려운|까다로운|복잡한|상당한|정당한|합당한|합리적인|타당한|적절한|중대한|피치|불가항력적인|불가항력의|운영상의|운영상|업무상의|업무상|기술적인|기술적|기술상의|내부적인|내부의|내부|회사의|회사|기관의|기관|개인적인|기타 시기*,
                부득이하게, 불가피하게, 부득이, 사정이 있는 경우*, 사정이 있으면, 사정이 생기면, 사유가 있는 경우*, 사유가 있으면, 사정상, 사정으로, 업무 폭주*, 업무량이 많*, 업무가 많*, 업무가 몰*, 문의가 몰*, 방문객이 많*, 방문객이 몰*, 고객이 많*, 고객이 몰*, 민원이 많*, 민원이 몰*, 민원이 폭주*, 전화가 많*, 전화가 몰*, 주문이 몰*, 주문 폭주*, 이용자가 많*, 손님이 많*, 손님이 몰*, 대기자가 많*, 대기 인원이 많*, 혼잡하면, 혼잡할 경우*, 붐비는*, 붐빌*, 붐비면, 바쁘면, 바쁠*, 바쁜*, 한가한*, 비수기*, 명절 기간*, 연휴 기간*, 극심한*, 비상사태*, 비상상황*, 긴급상황*, 응급상황*, 응급 상황*, 긴급 사태*, 돌발 상황*, 돌발상황*, 위기 상황*, 재난 상황*, 재난 등*, 재해 등*, 천재지변*, 기상 악화*, 기상악화*, 날씨가 나쁘*, 날씨가 나쁜*, 기상이 나쁜*, 시스템 장애 등*, 시스템 오류*, 시스템 사정*, 전산 장애 등*, 장애 등*, 직원이 부족*, 일손이 부족*, 일손이 달리*, 담당자 사정*, 현장 사정*, 현장 여건*, 현장 상황*, 운영 사정*, 운영상*, 내부 여건*, 교통 사정*, 교통 상황*, 도로 사정*, 배송 사정*, 물류 사정*, 택배사 사정*, 평소와 다른*, 이상 상황*, 시간이 걸리는 사안*, 까다로운 사안*, 처리가 어려운*, 오래 걸리는*,
                예상하지|예기치|예상치|뜻하지|생각하지 못한|않은 일*|상황*|경우*|사정*|사태*|문제*, 어쩔 수 없는 사정*|경우*|상황*|사유*,
                피치 못할 사정*|경우*|상황*|사유*
                """,
            [Language.Arabic] = """
                الظروف الاستثنائية|الخاصة|الطارئة|القاهرة|الصعبة|العادية|الطبيعية|غير, ظروف استثنائية|خاصة|طارئة|قاهرة|صعبة|غير, الحالات الاستثنائية|الخاصة|الطارئة|النادرة|المعقدة|الصعبة|الضرورية, حالات استثنائية|خاصة|طارئة|نادرة|معقدة|معينة|الطوارئ|الضرورة, حالة الطوارئ|الضرورة|طارئة, أوقات الذروة|الازدحام|الضغط, فترات الذروة|الازدحام|الضغط|الانشغال, ساعات الذروة|الازدحام, وقت الذروة|الازدحام, عند الازدحام, في الذروة, أوقات الانشغال, ضغط العمل, كثرة المكالمات, كثرة الطلبات, كثافة المكالمات, كثافة الاتصالات, ارتفاع عدد, ظروف خارجة عن, لأسباب خارجة عن, خارج عن الإرادة, خارجة عن الإرادة, خارجة عن إرادتنا, خارجة عن سيطرتنا, القوة القاهرة, قوة قاهرة, أسباب تقنية|فنية|تشغيلية, مشكلات تقنية|فنية, مشاكل تقنية|فنية, أعطال تقنية|فنية, نقص الموظفين|العاملين, سوء الأحوال, موسم الذروة, سبب وجيه, أسباب وجيهة, عذر مقبول, مبررات مقبولة, حالات مبررة, الظروف المعتادة, الأحوال العادية, الأيام المزدحمة, الفترات المزدحمة, المناسبات الخاصة, الطوارئ,
                الظروف|ظروف|للظروف|لظروف الاعتيادية|المعتادة|العادية|الطبيعية|الاستثنائية|الخاصة|الطارئة|القاهرة|الصعبة|القهرية|الحرجة|الخارجة|غير|المناخية|الجوية|السيئة|القاسية|خارجة|استثنائية|خاصة|طارئة|قاهرة|صعبة|قهرية|حرجة|معينة|اعتيادية|عادية|طبيعية|تشغيلية|التشغيلية|العمل|التشغيل|مناخية|جوية|سيئة, الأحوال|أحوال العادية|الاعتيادية|الطبيعية|الاستثنائية|الطارئة|استثنائية|طارئة|عادية, الأوضاع|أوضاع العادية|الاعتيادية|الطبيعية|الاستثنائية|الطارئة|استثنائية|طارئة, حالة|حالات|الحالات|الحالة الطارئة|الاستثنائية|الخاصة|القهرية|المعقدة|الصعبة|الضرورية|الضرورة|القصوى|النادرة|المستعجلة|العاجلة|العادية|الاعتيادية|طارئة|استثنائية|خاصة|قهرية|معقدة|صعبة|ضرورية|نادرة|مستعجلة|عاجلة|معينة|محددة|اعتيادية|الطوارئ|الازدحام|الزحام, أسباب|لأسباب|الأسباب|لسبب|سبب تشغيلية|تقنية|فنية|إدارية|خاصة|قاهرة|طارئة|استثنائية|وجيهة|مقنعة|مبررة|مشروعة|خارجة|معينة|تنظيمية|لوجستية|أخرى|قهرية|وجيه|مقنع|مبرر|مشروع|طارئ|قاهر|خارج|فني|تقني|تشغيلي|معقول|معقولة|جدية|جدي, أعذار مقبولة|وجيهة, عذر مقبول|وجيه|مشروع|قاهر, أوقات|فترات|ساعات|أيام|مواسم الذروة|الازدحام|الزحام|الضغط|الانشغال|الكثافة|المزدحمة|الذروات|العمل المكثف, فترة الذروة|الازدحام|الزحام|الضغط, الموسم المزدحم, عند ازدحام, عند الزحام, حال الازدحام, حال الزحام, وقت الزحام, وقت الضغط, شدة الازدحام, بسبب الازدحام|الزحام|الضغط|ضغط|كثرة|كثافة|ظروف|الظروف, كثرة العملاء|المراجعين|المتصلين|الطلبات|المكالمات|الاتصالات|المتعاملين|الزوار|المسافرين, كثافة العملاء|المراجعين|المتصلين|الطلبات|المكالمات|الاتصالات|العمل|المتعاملين|الزوار|المسافرين, زيادة|تزايد عدد|أعداد|حجم الطلبات|المكالمات|الاتصالات|المراجعين|العملاء|المتصلين|الزوار, ارتفاع حجم|عدد|أعداد الطلبات|المكالمات|الاتصالات|المراجعين|العملاء|الطلب|المتصلين, تعطل الأنظمة, عطل فني, عطل تقني, خلل فني, خلل تقني, خلل طارئ, أعطال طارئة, الحوادث الكبرى, أمر طارئ, أمور طارئة, حدث طارئ, أحداث طارئة, حدث استثنائي, أحداث استثنائية, حدث غير متوقع|معتاد|اعتيادي, أحداث غير متوقعة|معتادة|اعتيادية, خارج عن إرادة, خارجة عن إرادة, خارج إرادتنا, خارج إرادة, خارج سيطرتنا, خارج نطاق السيطرة, خارج عن السيطرة, خارجة عن السيطرة, خارجة عن نطاق, خارج عن نطاق, سوء الطقس, رداءة الطقس, نقص الكوادر, نقص الكادر, قلة الموظفين, نقص في الموظفين, غياب الموظفين, مقتضيات العمل, متطلبات العمل, ظرف طارئ, ظرف قاهر, ظرف استثنائي, ظرف خاص, مبرر مقبول, مسوغ مقبول, مسوغات مقبولة, القضايا المعقدة, الشكاوى المعقدة, الطلبات المعقدة
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
        IsCue = (word, _) => IsOpen(word.Text),
        InSentence = (sentence, _) => Brackets(sentence),
        BlocksStandard = true,
        InStandard = OpenFields,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                tbc, tbd, tba, todo, fixme, xx, xxx, xxxx, lorem ipsum, to be confirmed|determined|decided|defined|announced|agreed|specified|added, yet to be confirmed|determined|decided|defined|agreed, is|are not yet decided|defined|agreed|determined, insert here|text|value, fill in here|later, to be filled, placeholder text,
                xx %
                """,
            [Language.Korean] = """
                미정, 미정이다, 미정입니다, 미정임, 미확정, 추후 결정*, 추후 확정*, 추후 공지*, 추후 협의*, 추후 정*, 추후 기재*, 추후 작성*, 나중에 결정*, 나중에 정*, 결정 예정*, 확정 예정*, 작성 예정*, 협의 중, 협의 중이다, 협의 중입니다, 협의 중임, 검토 중이다, 검토 중임, 작성 중, 작성 중이다, 작성 중임, 작성 중입니다, 확인 필요, 확인 필요함, 기입 필요*, 입력 필요*, tbd, tbc, todo, xx, xxx, 00%, 00분, 00시간, 00일, 00회, xx분, xx시간, xx일, xx명, n분, n시간, oo, oo분, oo시간, oo일, ooo, 여기에 입력*, 빈칸,
                00 %, xx %, ○○ %
                """,
            [Language.Arabic] = """
                يحدد لاحقا, سيحدد لاحقا, تحدد لاحقا, ستحدد لاحقا, يتم تحديده لاحقا, يتم تحديدها لاحقا, سيتم تحديده, سيتم تحديدها, سيتم تحديده لاحقا, سيتم تحديدها لاحقا, يعلن لاحقا, سيعلن لاحقا, يضاف لاحقا, تضاف لاحقا, يستكمل لاحقا, تستكمل لاحقا, قيد التحديد, قيد الإعداد, لم يحدد بعد, لم تحدد بعد, غير محدد بعد, غير محدد, غير محددة, يقرر لاحقا, سيقرر لاحقا, بانتظار التأكيد, للتأكيد لاحقا, أدخل هنا, أدخل القيمة, tbd, tbc, todo, xx, xxx, س س,
                xx %
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
            if (IsOpen(token.Text))
                yield return new Hit(Placeholder, i, i);
        }
    }

    private static bool IsOpen(string text) =>
        (text[0] == '[' && text.Length > 2 && !string.IsNullOrWhiteSpace(text[1..^1])) || (text.Length >= 2 && text[0] is '_' or '○' or '◯' or '□') || text.Contains("○○", StringComparison.Ordinal);

    /// <summary>الطوارئ names lines, rooms and teams; it excuses only behind "in" or "during". In an emergency people call a number.</summary>
    private static bool IsEmergencyOf(Sentence sentence, Hit hit)
    {
        if (sentence.FormAt(hit.Last).EndsWith("الطواري", StringComparison.Ordinal) && hit.First == hit.Last)
            return sentence.FormAt(hit.First - 1) is not ("في" or "عند" or "خلال" or "اثناء" or "حال" or "باستثناء" or "عدا" or "الا");
        return sentence.FormAt(hit.Last) is "emergency" or "emergencies" && sentence.Tokens.Exists(t => t.Form is "call" or "dial" or "press" or "phone" or "ring" or "number" or "exit" or "leave" or "pull");
    }

    /// <summary>"busy periods (over 40 in the queue)" says when; the limit of the duty behind a comma does not.</summary>
    private static bool IsBounded(Sentence sentence, Hit hit)
    {
        foreach (var figure in sentence.Figures)
        {
            var isNear = figure.First > hit.Last ? figure.First - hit.Last <= 6 : hit.First - figure.Last <= 4;
            if (!isNear || figure.Kind == FigureKind.Moment || sentence.Tokens[figure.First].Segment != sentence.Tokens[hit.First].Segment)
                continue;
            var isLimit = figure.Kind == FigureKind.Duration && Limits.IsCeiling(sentence, figure);
            if (!isLimit)
                return true;
        }
        return false;
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
