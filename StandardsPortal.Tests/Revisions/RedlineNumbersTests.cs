using System.Globalization;
using System.Text.RegularExpressions;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comparing;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Revisions;

/// <summary>Whatever figure an author changes, wherever it stands: the redline names it, and a rule's figure in a statement too.</summary>
public partial class RedlineNumbersTests
{
    private const string English = """
        ---
        id: phone-answer-time
        title: Answer phone calls within 2 minutes
        language: en
        stage: consideration
        channel: phone
        owner: Head of desk 7
        audience: [contact-centre]
        review: 12 months
        evidence:
          - "41 interviews with callers, 2,300 letters read."
        authority:
          - who: Team lead
            may: credit the customer 3 times
            up_to: €20
        exceptions:
          - "Severe weather: more than 15 cm of snow in 6 hours."
        ---

        Greet the caller within 4 seconds. Call back by 17:30, at 1.5 times the usual effort.

        ## Step 2 of 9

        1. Wait 5 rings.
        2. Ask 3 questions.

        - See [price list 8](https://example.org/prices-11).

        > Callers hang up after 70 seconds.

        | Level | Hours | Credit |
        |---|---|---|
        | Gold | 24 | €50 |
        | Basic | 48 | €5 |

        ```rule
        at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
        ```

        ```rule
        at least 80% of emails are answered within 4 hours, measured weekly; late after 8 hours, unacceptable after 24 hours
        ```
        """;

    private const string Korean = """
        ---
        id: phone-answer-time
        title: 전화를 2분 이내에 받기
        language: ko
        stage: consideration
        channel: phone
        owner: 상담 7팀장
        audience: [contact-centre]
        review: 12 months
        evidence:
          - "2026년 9월 발신자 41명 면담."
        authority:
          - who: 팀장
            may: 고객에게 3회 보상
            up_to: 20,000원
        exceptions:
          - "악천후: 6시간에 15cm 넘는 눈."
        ---

        발신자에게 4초 이내에 인사한다. 17:30까지 다시 전화한다.

        - 벨이 5번 울리면 받는다.
        - 질문은 3개를 한다.

        | 등급 | 시간 |
        |---|---|
        | 골드 | 24 |
        | 기본 | 48 |

        ```rule
        전화의 90% 이상을 2분 이내에 응답한다
        ```
        """;

    private const string Arabic = """
        ---
        id: phone-answer-time
        title: الرد على المكالمات خلال ٢ دقيقة
        language: ar
        stage: consideration
        channel: phone
        owner: رئيس المكتب ٧
        audience: [contact-centre]
        review: 12 months
        evidence:
          - "٤١ مقابلة مع المتصلين، سبتمبر ٢٠٢٦."
        authority:
          - who: قائد الفريق
            may: تعويض العميل ٣ مرات
            up_to: ٢٠ يورو
        exceptions:
          - "طقس قاسٍ: ثلج يزيد على ١٥ سم خلال ٦ ساعات."
        ---

        رحّب بالمتصل خلال ٤ ثوانٍ. عاود الاتصال قبل ١٧:٣٠ بجهد ١٫٥ ضعف.

        - انتظر ٥ رنات.
        - اطرح 3 أسئلة.

        | المستوى | الساعات |
        |---|---|
        | ذهبي | ٢٤ |
        | أساسي | ٤٨ |

        ```rule
        الرد على 90% على الأقل من المكالمات الهاتفية خلال 12 دقيقة
        ```
        """;

    public static TheoryData<string> Texts => [English, Korean, Arabic];

    internal static string TextIn(Language language) => language == Language.Korean ? Korean : language == Language.Arabic ? Arabic : English;

    [Theory, MemberData(nameof(Texts))]
    public void Every_figure_changed_alone_is_named_as_removed_and_as_added(string text)
    {
        var before = Read(text);
        Assert.NotEmpty(before.Rules);
        Assert.All(before.Rules, r => Assert.NotNull(r.Reading.Threshold));
        foreach (var figure in Changeable(text))
            AssertNames(text, [figure]);
    }

    [Theory, MemberData(nameof(Texts))]
    public void Any_figures_changed_together_are_all_named_and_both_texts_come_back_to_the_letter(string text)
    {
        var random = new Random(7);
        var figures = Changeable(text);
        Assert.InRange(figures.Count, 12, 60);
        for (var i = 0; i < 60; i++)
            AssertNames(text, [.. figures.Where(_ => random.Next(4) == 0)]);
    }

    private static void AssertNames(string text, IReadOnlyList<Match> changed)
    {
        var after = text;
        foreach (var figure in changed.Reverse())
            after = after.Remove(figure.Index, figure.Length).Insert(figure.Index, Other(figure.Value));
        var (old, now) = (Read(text), Read(after));
        var redline = RedlineBuilder.Between(old, now, old.Language, 1);
        AssertRebuilds(redline, old, now);
        foreach (var figure in changed)
        {
            var isNow = Other(figure.Value);
            Assert.True(Says(redline, RedlineKind.Deleted, figure.Value), $"{figure.Value} is not named as removed: {Shown(redline)}");
            Assert.True(Says(redline, RedlineKind.Inserted, isNow), $"{isNow} is not named as added: {Shown(redline)}");
            if (!InRule(text, figure.Index))
                continue;
            Assert.Contains(redline.Statements, s => Names(s.Old, figure.Value));
            Assert.Contains(redline.Statements, s => Names(s.New, isNow));
        }
    }

    private static void AssertRebuilds(Redline redline, Standard before, Standard after)
    {
        var marks = TextMarks.ThatDiffer(before.Body, after.Body);
        Assert.Equal(StandardLines.Of(before, redline.Language, marks).Select(l => l.Text), redline.Clauses.Select(c => c.Before).OfType<string>());
        Assert.Equal(StandardLines.Of(after, redline.Language, marks).Select(l => l.Text), redline.Clauses.Select(c => c.After).OfType<string>());
    }

    private static bool Says(Redline redline, RedlineKind kind, string figure) =>
        redline.Clauses.SelectMany(c => c.Parts).Any(p => p.Kind == kind && Names(p.Text, figure));

    private static bool Names(string? text, string figure) =>
        text is not null && Figure().Matches(text).Any(m => Latin(m.Value) == Latin(figure));

    private static string Shown(Redline redline) =>
        string.Join(" / ", redline.Changes.Select(c => string.Concat(c.Parts.Select(p => $"{p.Kind.ToString()[0]}«{p.Text}»"))));

    private static bool InRule(string text, int at) => text[..at].Split("```").Length % 2 == 0;

    /// <summary>Every figure but those of keys, slugs and the numbers of a list's items, which Markdown renumbers.</summary>
    private static List<Match> Changeable(string text) => [.. Figure().Matches(text).Where(m =>
        !LineAt(text, m.Index).StartsWith(m.Value + ". ", StringComparison.Ordinal) || LineAt(text, m.Index).StartsWith("1. ", StringComparison.Ordinal))];

    private static string LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>The same figure with its last digit moved on, in the digits it was written in.</summary>
    private static string Other(string figure)
    {
        var last = figure[^1];
        var zero = (char)(last - (char)char.GetNumericValue(last));
        var digit = (int)char.GetNumericValue(last);
        // Never nought, which no limit may be, and never back to itself.
        return figure[..^1] + (char)(zero + (digit % 8) + 1);
    }

    private static string Latin(string figure) =>
        string.Concat(figure.Select(c => char.IsDigit(c) ? char.GetNumericValue(c).ToString(CultureInfo.InvariantCulture) : c switch { '٫' => ".", '٬' => ",", _ => c.ToString() }));

    private static Standard Read(string text) => StandardReader.Read(text, Language.English).Standard;

    [GeneratedRegex(@"\d+([.,:٫٬]\d+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
