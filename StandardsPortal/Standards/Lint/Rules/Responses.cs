using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>
/// Acts that answer somebody, and so need a time: reply, call back, notify, refund, repair, handle. What is done or not
/// done on the spot (greet, print, ask for a signature) needs none and is not here.
/// </summary>
internal static class Responses
{
    public static readonly LintRule WithoutTime = new("T01", Severity.Error)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutTime,
        Replacement = new Dictionary<Language, string> { [Language.English] = "{0} within [n] minutes", [Language.Korean] = "[n]분 이내에 {0}", [Language.Arabic] = "{0} خلال [n] دقيقة" },
        IsCue = IsCue,
        InSentence = Untimed,
    };

    /// <summary>Another finding already asks for the time, or says that nothing is promised here.</summary>
    private static readonly HashSet<string> Instead = new(StringComparer.Ordinal) { "T02", "V04", "V05", "V06", "V07", "N01", "B01", "E01", "M01", "Z01", "J01", "M03" };

    private static bool IsCue(Word word, Language language)
    {
        if (language == Language.English)
            return EnglishResponses.MayBegin(word.Form);
        if (language == Language.Arabic)
            return ArabicResponses.MayBegin(word.Form);
        return Korean.MayBegin(word.Form) || KoreanNotices.MayBegin(word.Form) || KoreanPayments.MayBegin(word.Form) || KoreanGivenBack.Contains(word.Form) || word.Form is "전화를" or "전화는";
    }

    private static IEnumerable<Hit> Untimed(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.IsFragment || sentence.IsQuestion || sentence.HasTime || Limits.Day(sentence) is not null || sentence.Tokens.Count < 2 || hits.Any(h => Instead.Contains(h.Rule.Id)))
            yield break;
        if (!Customers.Act(sentence) && Find(sentence, hits) is var (first, last))
            yield return new Hit(WithoutTime, first, last);
    }

    /// <summary>The words of the first response that the sentence promises.</summary>
    public static (int First, int Last)? Find(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.Language == Language.English)
            return EnglishResponses.Find(sentence, hits);
        return sentence.Language == Language.Korean ? KoreanResponse(sentence) : ArabicResponses.Find(sentence);
    }

    private static readonly KoreanVerbs Korean = new(
        "답변 회신 응답 회답 답장 답신 답 통보 통지 고지 처리 해결 환불 환급 반환 연락 조치 시정 보수 수리 복구 배송 발송 전화 조사 사과전화 회송 정정 상환 처리완료 해소",
        "알리/알려 돌려주/돌려줘 되돌려주/되돌려줘 고치/고쳐 바로잡/바로잡아 응하/응해 갚/갚아 물어주/물어줘");

    /// <summary>"결과를 안내합니다" tells an outcome; "좌석으로 안내합니다" leads to a seat.</summary>
    private static readonly KoreanVerbs KoreanNotices = new("안내 공지 전달 설명", "");

    private static readonly string[] KoreanOutcomes = ["결과", "사유", "상황", "사실", "지연", "변경", "진행", "일정", "내용", "여부", "경과", "사항"];

    private static readonly KoreanVerbs KoreanPayments = new("지급 보상 배상", "");

    /// <summary>Money that somebody waits for; interest and wages are paid by the calendar.</summary>
    private static readonly string[] KoreanOwed = ["보험금", "보상", "배상", "환급", "환불", "합의금", "위로금", "지체상금", "지원금", "청구", "피해", "손해", "보증금", "대금", "위약금"];

    private static readonly HashSet<string> KoreanGivenBack = new(StringComparer.Ordinal) { "답변을", "답을", "회신을", "환불을", "연락을", "답장을", "결과를", "답신을" };

    private static readonly string[] KoreanDisplays = ["화면", "앱", "시스템", "포털", "기계", "안내판", "전광판", "표지판", "방송", "안내방송", "번호표", "알림", "지도", "단말기", "키오스크", "게시판", "홈페이지", "누리집", "안내문", "통지서", "자동응답", "기기", "벨", "표시등", "명령"];

    /// <summary>"전광판이 순번을 알려 준다": a thing that shows something promises nothing.</summary>
    private static bool IsOfDisplay(Sentence sentence) =>
        sentence.Tokens.Exists(t => t.Form is [.., '이' or '가' or '은' or '는'] or [.., '에', '서'] && Array.Exists(KoreanDisplays, d => t.Form.StartsWith(d, StringComparison.Ordinal) && t.Form.Length - d.Length <= 2));

    private static (int First, int Last)? KoreanResponse(Sentence sentence)
    {
        if (IsOfDisplay(sentence))
            return null;
        if (Korean.EndOf(sentence) is { } end)
            return end;
        if (KoreanNotices.EndOf(sentence) is { } notice && IsOutcome(sentence, notice.First))
            return notice;
        if (KoreanPayments.EndOf(sentence) is { } payment && !sentence.HasFigure && sentence.Tokens.Exists(t => Array.Exists(KoreanOwed, o => t.Form.StartsWith(o, StringComparison.Ordinal))))
            return payment;
        var passive = Korean.PassiveEndOf(sentence);
        if (passive >= 0 && sentence.FormAt(passive - 1) is not ("메일이" or "이메일이" or "문자가" or "알림이" or "메시지가" or "알림톡이"))
            return (passive, passive);
        var last = sentence.Tokens.Count - 1;
        for (var i = last; i > 0 && i >= last - 3; i--)
        {
            var (before, form) = (sentence.FormAt(i - 1), sentence.FormAt(i));
            if (sentence.Tokens[i].IsExempt)
                continue;
            if (KoreanGivenBack.Contains(before) && (form.StartsWith('받') || form.StartsWith("보내", StringComparison.Ordinal) || form.StartsWith("보냅", StringComparison.Ordinal) || form.StartsWith("보낸", StringComparison.Ordinal)))
                return (i - 1, i);
            // Calls are answered; taking them in turn is an order of work.
            if (before is "전화를" or "전화는" && form is "받는다" or "받습니다" or "받겠습니다" && sentence.FormAt(i - 2) is not ("순서대로" or "차례로" or "차례대로" or "번갈아"))
                return (i - 1, i);
        }
        return null;
    }

    private static bool IsOutcome(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (sentence.FormAt(i) is [.. var noun, '을' or '를' or '도'] && Array.Exists(KoreanOutcomes, o => noun.EndsWith(o, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
