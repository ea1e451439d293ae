using StandardsPortal.Languages;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>Sentences with room for three numbers, and headings, in one language.</summary>
internal sealed record Vocabulary(IReadOnlyList<string> Headings, IReadOnlyList<string> Sentences)
{
    private static readonly Vocabulary English = new(
        ["Purpose", "Scope and channel", "What you do", "What you may decide", "Time frames", "Exceptions", "Measurement", "Training"],
        [
            "Answer {2}% of contacts within {0} minutes during opening hours, measured each month.",
            "A reply is late after {0} minutes and unacceptable after {1} minutes from the first contact.",
            "Say your name, your team and the case number before anything else.",
            "You may credit up to {0} euros without asking, once per customer in {1} days.",
            "Where the cause is out of our hands, tell the customer the new time within {0} minutes and record why.",
            "Repeat the wish in your own words, ask one closing question and write the answer down.",
            "Hear an upset customer out before you explain anything, then offer one concrete next step.",
            "Hand over to the shift lead when the same customer writes for the third time about case {1}.",
            "Interviews with {1} customers named silent waiting as their first complaint.",
            "Read this page in your first week and rehearse it twice with a colleague.",
            "Close a case only when the customer has confirmed the outcome, or after {0} working days of silence.",
            "Keep paragraphs of written replies below {0} words and avoid abbreviations.",
        ]);

    private static readonly Vocabulary Korean = new(
        ["목적", "범위와 채널", "해야 할 일", "결정 권한", "시간 기준", "예외", "측정", "교육"],
        [
            "영업시간에 들어온 문의의 {2}%를 {0}분 안에 응답하고 매월 측정한다.",
            "첫 접수 후 {0}분이 지나면 지연, {1}분이 지나면 허용할 수 없는 응답이다.",
            "가장 먼저 이름과 소속, 접수 번호를 밝힌다.",
            "고객 한 명당 {1}일에 한 번, {0}유로까지 묻지 않고 보상할 수 있다.",
            "우리가 어쩔 수 없는 사유라면 {0}분 안에 새로운 시간을 알리고 이유를 기록한다.",
            "고객의 말을 자신의 말로 되짚고 마무리 질문을 한 뒤 답을 적는다.",
            "화가 난 고객의 말은 끝까지 듣고 나서 구체적인 다음 단계를 하나 제안한다.",
            "고객 {1}명과의 면담에서 말없는 대기가 첫 번째 불만으로 꼽혔다.",
            "입사 첫 주에 이 문서를 읽고 동료와 두 번 연습한다.",
        ]);

    private static readonly Vocabulary Arabic = new(
        ["الغرض", "النطاق والقناة", "ما يجب فعله", "الصلاحيات", "الأطر الزمنية", "الاستثناءات", "القياس", "التدريب"],
        [
            "أجب عن {2}٪ من الاتصالات خلال {0} دقيقة في ساعات العمل، ويُقاس ذلك كل شهر.",
            "يُعدّ الرد متأخرًا بعد {0} دقيقة وغير مقبول بعد {1} دقيقة من أول تواصل.",
            "اذكر اسمك وفريقك ورقم الحالة قبل أي شيء آخر.",
            "يجوز لك تعويض العميل بما لا يتجاوز {0} يورو مرة واحدة كل {1} يومًا.",
            "إذا كان السبب خارجًا عن إرادتنا فأبلغ العميل بالموعد الجديد خلال {0} دقيقة وسجّل السبب.",
            "أعد صياغة الطلب بكلماتك ثم اطرح سؤالًا ختاميًا واحدًا واكتب الجواب.",
            "استمع إلى العميل الغاضب حتى النهاية ثم اعرض خطوة تالية واضحة.",
            "ذكر {1} عميلًا في المقابلات أن الانتظار الصامت هو شكواهم الأولى.",
            "اقرأ هذه الصفحة في أسبوعك الأول وتدرّب عليها مرتين مع زميل.",
        ]);

    public static Vocabulary Of(Language language) =>
        language == Language.Korean ? Korean : language == Language.Arabic ? Arabic : English;
}
