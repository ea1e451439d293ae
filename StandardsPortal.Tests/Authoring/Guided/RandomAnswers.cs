using System.Globalization;
using StandardsPortal.Authoring.Guided;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Authoring.Guided;

/// <summary>Complete answers to the guided path, drawn from a seed: every metric, unit, clock, window and way of counting.</summary>
internal sealed class RandomAnswers(int seed)
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["en:title"] = ["Answer the phone within the limit", "Callers: how long they wait", "#1 rule: the desk", "Refunds – paid", "Parcels \"on the day\""],
        ["ko:title"] = ["전화 응답", "환불 처리: 고객센터", "택배 도착"],
        ["ar:title"] = ["الرد على المكالمات", "إعادة المبالغ: مركز الاتصال", "وصول الطرود"],
        ["en:owner"] = ["Head of contact centre", "Duty manager: e-mail", "Yes"],
        ["ko:owner"] = ["콜센터장", "배송 책임자"],
        ["ar:owner"] = ["رئيس مركز الاتصال", "مدير التوصيل"],
        ["en:meets"] = ["A person speaks to the caller.", "- The page shows the date.", "# of the parcel is printed on the door card."],
        ["ko:meets"] = ["상담원이 고객과 통화한다.", "고객은 번호표를 받는다."],
        ["ar:meets"] = ["يتحدث موظف إلى المتصل.", "يتسلم العميل بطاقة مرقمة."],
        ["en:exclusion"] = ["severe weather", "Public holidays", "the trade fair", "wholesale accounts", "90% of the fair", "storms and floods"],
        ["ko:exclusion"] = ["악천후", "공휴일", "매장 이벤트", "전시회 기간"],
        ["ar:exclusion"] = ["الطقس القاسي", "معرض الكتاب", "وقت الصلاة"],
        ["en:meaning"] = ["a red warning by the national weather service, from its start to its end.", "\"closed\" on the calendar of the branch"],
        ["ko:meaning"] = ["기상청이 발표한 적색 경보, 시작부터 해제까지.", "지점 달력에 표시한 날"],
        ["ar:meaning"] = ["إنذار أحمر من مركز الأرصاد من بدايته إلى نهايته.", "الأيام المعلمة في تقويم الفرع"],
        ["en:act"] = ["the team lead calls the customer", "the duty manager writes the cause into the record"],
        ["ko:act"] = ["팀장이 고객에게 전화한다", "당직 책임자가 원인을 기록한다"],
        ["ar:act"] = ["يتصل قائد الفريق بالعميل", "يكتب المدير المناوب السبب في السجل"],
        ["en:who"] = ["Agent", "Team lead", "No"],
        ["ko:who"] = ["상담원", "팀장"],
        ["ar:who"] = ["الموظف", "قائد الفريق"],
        ["en:may"] = ["offer a call back", "credit the customer: one time", "send a part ahead"],
        ["ko:may"] = ["재통화 제안", "배송비 면제"],
        ["ar:may"] = ["عرض معاودة الاتصال", "إعادة رسوم التوصيل"],
        ["en:upto"] = ["€20", "1 per call", "20% of the order"],
        ["ko:upto"] = ["20,000원", "통화당 1회"],
        ["ar:upto"] = ["50 ريالًا", "مرة لكل مكالمة"],
        ["en:evidence"] = ["41 interviews with callers, September 2026: 29 named silence.", "Survey # 4: \"waiting\", 120 people, May 2026 — 64% said so"],
        ["ko:evidence"] = ["2026년 9월, 고객 41명 면담: 29명이 침묵을 꼽았다.", "설문 120명, 2026년 5월"],
        ["ar:evidence"] = ["مقابلات مع 41 متصلًا، سبتمبر 2026: ذكر 29 منهم الصمت.", "استطلاع 120 عميلًا، مايو 2026"],
    };

    private readonly Random random = new(seed);

    public GuidedAnswers Next(Language language)
    {
        var metric = Pick(GuidedMetric.All);
        Dictionary<string, string> answers = new(StringComparer.Ordinal)
        {
            ["language"] = language.Code,
            ["title"] = Say("title"),
            ["stage"] = Pick(Stage.All).Slug,
            ["channel"] = Pick([.. Channel.All.Where(metric.IsOn)]).Slug,
            ["owner"] = Say("owner"),
            ["audience"] = Maybe(4) ? Team.Everyone : string.Join(',', Team.All.Take(random.Next(1, 4)).Select(t => t.Slug)),
            ["metric"] = metric.Metric.Name,
            ["contacts"] = Pick(metric.Contacts),
            ["window"] = Pick(Window.All).Name,
            ["review"] = $"{random.Next(1, 61)}",
            ["id"] = "guided-standard",
        };
        Amounts(metric, answers);
        if (Maybe(2))
            answers["meets"] = Say("meets");
        if (Maybe(2))
            answers["sentence"] = Say("meets");
        if (Maybe(2))
            (answers["lateact"], answers["worstact"]) = (Say("act"), Say("act"));
        for (var row = 1; row <= GuidedPath.MostRows; row++)
            Row(row, answers);
        return GuidedAnswers.Of(answers.GetValueOrDefault);

        string Say(string what) => Pick(Words[$"{language.Code}:{what}"]);

        void Row(int row, Dictionary<string, string> into)
        {
            if (Maybe(2))
                (into[$"exclusion{row}"], into[$"meaning{row}"]) = (Say("exclusion"), Say("meaning"));
            if (row == 1 || Maybe(3))
                (into[$"who{row}"], into[$"may{row}"]) = (Say("who"), Say("may"));
            if (into.ContainsKey($"who{row}") && Maybe(2))
                into[$"upto{row}"] = Say("upto");
            if (Maybe(4))
                into[$"record{row}"] = $"callers-{row}";
            if ((row == 1 && !into.ContainsKey("record1")) || Maybe(3))
                into[$"evidence{row}"] = Say("evidence");
        }
    }

    private void Amounts(GuidedMetric metric, Dictionary<string, string> answers)
    {
        var floor = metric.Metric.IsFloor;
        var (limit, late, worst) = floor ? (random.Next(60, 91), random.Next(30, 60), random.Next(5, 30)) : (random.Next(1, 30), random.Next(30, 60), random.Next(60, 91));
        answers["limit"] = Maybe(6) && metric.IsTime ? "1.5" : Digits(limit);
        answers["late"] = Digits(late);
        answers["unacceptable"] = Digits(worst);
        if (metric.IsTime)
        {
            answers["share"] = Pick(["90", "85.5", "100", "٩٥", "99.99"]);
            answers["unit"] = Pick(GuidedStandard.Units).Name;
            answers["clock"] = answers["unit"] is "weeks" or "months" ? "elapsed" : Pick(["elapsed", "working"]);
            if (Maybe(3))
                answers["start"] = Pick([.. EventCatalogue.All]).Name;
        }
        answers["abandoned"] = Pick(GuidedStandard.WaysToCount).Name;
    }

    /// <summary>Sometimes in the digits of an Arabic keyboard.</summary>
    private string Digits(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Maybe(8) ? string.Concat(text.Select(c => (char)('٠' + (c - '0')))) : text;
    }

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
