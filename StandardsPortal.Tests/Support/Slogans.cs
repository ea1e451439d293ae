using StandardsPortal.Languages;

namespace StandardsPortal.Tests.Support;

/// <summary>
/// What a manager says today, and what they know when they are asked: open place → fact. The table knows nothing of any
/// finding, and nothing of where in a text a place stands.
/// </summary>
public static class Slogans
{
    public static readonly IReadOnlyDictionary<string, string> Sentences = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "We always treat customers well and reply as soon as possible.",
        ["ko"] = "우리는 항상 고객 감동을 실천하고 최대한 빨리 답변한다.",
        ["ar"] = "نعامل عملاءنا دائمًا معاملة حسنة ونرد في أقرب وقت ممكن.",
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Known = new(StringComparer.Ordinal)
    {
        ["en"] = new(StringComparer.Ordinal)
        {
            ["[identifier]"] = "slogan-mail-replies-en",
            ["[title]"] = "Answer e-mails within 4 hours",
            ["[stage]"] = "post-purchase",
            ["[channel]"] = "email",
            ["[owner]"] = "Head of online support",
            ["[team]"] = "online-support",
            ["[review cycle]"] = "12 months",
            ["[method, number of people, month and year: finding]"] = "Survey of 120 customers, May 2026: 88 wrote again when no reply came in half a day.",
            ["[role]"] = "Team lead",
            ["[authorised act]"] = "credit a customer who waited longer than the limit",
            ["[up to which limit]"] = "20 EUR",
            ["[circumstance]"] = "Severe weather",
            ["[how it is recognised]"] = "a red warning by the national weather service",
            ["[p]"] = "90",
            ["[contacts]"] = "e-mails",
            ["[answered]"] = "answered",
            ["[limit]"] = "4 hours",
            ["[how often]"] = "monthly",
            ["[late limit]"] = "8 hours",
            ["[unacceptable limit]"] = "24 hours",
            ["[what staff do]"] = "name the agent in each e-mail",
            ["[n]"] = "240",
        },
        ["ko"] = new(StringComparer.Ordinal)
        {
            ["[식별자]"] = "slogan-mail-replies-ko",
            ["[제목]"] = "이메일에는 4시간 이내에 답한다",
            ["[단계]"] = "post-purchase",
            ["[채널]"] = "email",
            ["[책임 직책]"] = "온라인 상담 책임자",
            ["[팀]"] = "online-support",
            ["[검토 주기]"] = "12 months",
            ["[연도와 월, 방법, 인원: 알아낸 것]"] = "2026년 5월, 설문, 고객 120명: 반나절 안에 답이 없어 88명이 다시 썼다.",
            ["[직책]"] = "팀장",
            ["[결정할 수 있는 일]"] = "기준보다 오래 기다린 고객에게 적립금 지급",
            ["[한도]"] = "20,000원",
            ["[상황]"] = "악천후",
            ["[알아보는 방법]"] = "기상청이 발표한 적색 경보",
            ["[p]"] = "90",
            ["[접점]"] = "이메일",
            ["[기준]"] = "4시간",
            ["[행위]"] = "답변",
            ["[주기]"] = "매월",
            ["[지연 기준]"] = "8시간",
            ["[허용 불가 기준]"] = "24시간",
            ["[직원이 하는 일]"] = "이메일마다 담당자 이름을 적고",
            ["[n]"] = "240",
        },
        ["ar"] = new(StringComparer.Ordinal)
        {
            ["[المعرّف]"] = "slogan-mail-replies-ar",
            ["[العنوان]"] = "الرد على البريد خلال 4 ساعات",
            ["[المرحلة]"] = "post-purchase",
            ["[القناة]"] = "email",
            ["[الوظيفة المسؤولة]"] = "رئيس الدعم الإلكتروني",
            ["[الفريق]"] = "online-support",
            ["[دورة المراجعة]"] = "12 months",
            ["[الطريقة وعدد الأشخاص والشهر والسنة: النتيجة]"] = "استطلاع 120 عميلًا، مايو 2026: كتب 88 منهم ثانية حين لم يصل رد في نصف يوم.",
            ["[الوظيفة]"] = "قائد الفريق",
            ["[ما يجوز لها]"] = "تعويض عميل انتظر أكثر من الحد",
            ["[إلى أي حد]"] = "20 يورو",
            ["[الظرف]"] = "الطقس القاسي",
            ["[كيف يُعرف]"] = "إنذار أحمر من مركز الأرصاد",
            ["[p]"] = "90",
            ["[يُفعل ماذا]"] = "يُجاب عن",
            ["[التواصل]"] = "رسائل البريد الإلكتروني",
            ["[الحد]"] = "4 ساعات",
            ["[متى]"] = "شهريًا",
            ["[حد التأخر]"] = "8 ساعات",
            ["[حد عدم القبول]"] = "24 ساعة",
            ["[ما يفعله الموظف]"] = "نكتب اسم الموظف في كل رسالة",
            ["[n]"] = "240",
        },
    };

    /// <summary>What stands instead of an open place; an exception for one nobody can answer.</summary>
    public static string FactFor(string place, Language language) =>
        Known[language.Code].TryGetValue(place, out var fact) ? fact : throw new KeyNotFoundException($"Nobody was told what belongs in “{place}”.");
}
