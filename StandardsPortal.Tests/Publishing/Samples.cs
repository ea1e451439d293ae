using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Publishing;

/// <summary>Standards made by hand, so that these tests stand on no parser.</summary>
internal static class Samples
{
    public static readonly DateTime Day = new(2026, 10, 5, 9, 30, 0, DateTimeKind.Utc);

    public static readonly SignOffFacts SignOff =
        new("Minseo Park", "Head of customer care", Day, "Asia/Seoul", "I approve this standard for publication.");

    public static StandardDocument Signed(Language language) => new(Standard(language), Source(language), Facts()) { PublishedAt = Day };

    public static StandardDocument Draft(Language language) => new(Standard(language), Source(language), null) { PublishedAt = Day };

    public static StandardDocument WithBody(params IReadOnlyList<Clause> body) =>
        new(Standard(Language.English) with { Body = body }, "source", null) { PublishedAt = Day };

    public static RevisionFacts Facts(int number = 3) =>
        new(number, IsMajor: true, "Hana Kim", new string('a', 32) + new string('7', 32), Day.AddDays(10), Day, SignOff, new LedgerFacts(41, new string('c', 64)));

    public static Paragraph Text(string text) => new([Plain(text)], default);

    public static Run Plain(string text) => new(text, RunStyle.Plain, null, default);

    public static Cell Cell(string text, CellAlignment alignment = CellAlignment.Start) => new([Plain(text)], alignment);

    public static string Source(Language language) => $"---\nid: phone-answer-time\nlanguage: {language}\n---\n\n{Words(language).Body}\n";

    public static Standard Standard(Language language)
    {
        var words = Words(language);
        var rule = new RuleClause(words.Rule, new RuleReading { Text = words.Rule }, default, default);
        return new Standard
        {
            Id = "phone-answer-time",
            Title = words.Title,
            Language = language,
            Stage = Stage.Consideration,
            Channel = Channel.Phone,
            Owner = words.Owner,
            Audience = ["contact-centre", "front-desk"],
            ReviewEveryMonths = 12,
            Evidence = [new Evidence(words.Evidence)],
            Authority = [new Authority(words.Owner, words.May, "€20"), new Authority(words.Owner, words.May, null)],
            Exceptions = [words.Exception],
            Rules = [rule],
            Body =
            [
                rule,
                new Paragraph([Plain(words.Body + " "), new Run("24 × 7", RunStyle.Strong, null, default), Plain(" "), new Run("portal", RunStyle.Emphasis, "https://example.test/a", default)], default),
                new ListClause(1, [[Text(words.Body)], [Text(words.May), new ListClause(null, [[Text(words.Exception)]], default)]], default),
                new Quotation([Text(words.Evidence)], default),
                new TableClause([Cell(words.Title), Cell("Target 90%", CellAlignment.End)], [[Cell(words.Body), Cell("2:00", CellAlignment.End)], [Cell(words.May)]], default),
                new CodeClause("GET /a?b=1\n\tindent", null, default),
                new Divider(default),
            ],
        };
    }

    private static SampleWords Words(Language language) => language.Code switch
    {
        "ko" => new("2분 안에 전화를 받는다", "고객센터장", "매월 고객 전화의 90% 이상을 2분 이내에 응답하며, 심한 악천후는 제외한다. 5분이 지나면 지연, 10분이 지나면 허용할 수 없는 응답이다.",
            "먼저 이름과 소속을 밝히고, 고객의 말을 끝까지 듣는다.", "다시 전화하겠다고 제안할 수 있다", "악천후: 기상청이 고객 지역에 적색 경보를 내린 경우.", "2026년 9월 고객 41명 면담: 아무 말 없는 대기가 전화를 끊는 첫째 이유였다."),
        "ar" => new("الرد على المكالمات خلال دقيقتين", "مدير مركز الاتصال", "يُجاب عن 90٪ على الأقل من المكالمات خلال دقيقتين، ويُقاس ذلك شهريًا، باستثناء الطقس القاسي؛ ويُعدّ الرد متأخرًا بعد 5 دقائق وغير مقبول بعد 10 دقائق.",
            "عرّف بنفسك وبفريقك أولًا ثم استمع إلى العميل حتى النهاية (رقم الحالة ABC-123).", "عرض معاودة الاتصال بالعميل", "الطقس القاسي: تحذير أحمر من هيئة الأرصاد لمنطقة المتصل.", "41 مقابلة مع متصلين في سبتمبر 2026: الانتظار بلا كلمة هو السبب الأول لإنهاء المكالمة."),
        _ => new("Answer phone calls within two minutes", "Head of contact centre", "At least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes.",
            "Give your name and team first, then hear the caller out.", "offer a call back", "Severe weather: a red warning by the national weather service for the caller's region.", "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."),
    };

    private sealed record SampleWords(string Title, string Owner, string Rule, string Body, string May, string Exception, string Evidence);
}
