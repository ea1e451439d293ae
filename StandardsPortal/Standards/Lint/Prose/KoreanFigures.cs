namespace StandardsPortal.Standards.Lint.Prose;

internal static class KoreanFigures
{
    private static readonly (string Unit, decimal Seconds, bool Working)[] Units =
    [
        ("영업일", 86_400, true), ("업무일", 86_400, true), ("근무일", 86_400, true), ("영업시간", 3_600, true), ("업무시간", 3_600, true), ("근무시간", 3_600, true), ("개월", 2_592_000, false), ("시간", 3_600, false), ("주일", 604_800, false),
        ("초", 1, false), ("분", 60, false), ("일", 86_400, false), ("주", 604_800, false), ("달", 2_592_000, false), ("년", 31_536_000, false), ("회", 0, false), ("번", 0, false), ("건", 0, false), ("명", 0, false), ("통", 0, false),
    ];

    private static readonly Dictionary<string, decimal> NumberWords = new(StringComparer.Ordinal) { ["한"] = 1, ["두"] = 2, ["세"] = 3, ["네"] = 4, ["다섯"] = 5, ["여섯"] = 6, ["반"] = 0.5m, ["열"] = 10, ["스무"] = 20 };

    private static readonly (string Word, decimal Seconds)[] Whole = [("하루", 86_400), ("이틀", 172_800), ("사흘", 259_200), ("나흘", 345_600), ("닷새", 432_000), ("일주일", 604_800), ("반나절", 14_400), ("보름", 1_296_000)];

    private static readonly string[] Moments = ["매일", "매주", "매월", "매달", "매년", "매시간", "매분기", "분기마다", "당일", "익일", "다음날", "오늘", "내일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "정오", "자정", "마다", "월1회", "주1회"];

    public static bool MayBegin(string form) =>
        NumberWords.ContainsKey(form) || Array.Exists(Whole, w => form.StartsWith(w.Word, StringComparison.Ordinal)) || Array.Exists(Moments, m => form.StartsWith(m, StringComparison.Ordinal));

    public static Figure? At(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        foreach (var (word, seconds) in Whole)
        {
            if (form.StartsWith(word, StringComparison.Ordinal))
                return new Figure(FigureKind.Duration, at, at, 1, seconds);
        }
        foreach (var moment in Moments)
        {
            if (form.StartsWith(moment, StringComparison.Ordinal))
                return new Figure(FigureKind.Moment, at, at);
        }
        if (Share(sentence, at) is { } share)
            return share;
        if (Rings(sentence, at) is { } rings)
            return rings;
        var value = FigureReader.NumberOf(form);
        if (value is null)
            return NumberWords.TryGetValue(form, out var word2) ? Unit(sentence.FormAt(at + 1), word2, at, at + 1) : null;
        var rest = form.TrimStart("0123456789.,".ToCharArray());
        if (rest.StartsWith("퍼센트", StringComparison.Ordinal) || rest.StartsWith("프로", StringComparison.Ordinal))
            return new Figure(FigureKind.Share, at, at, value.Value);
        if (rest.Length == 0)
            return Unit(sentence.FormAt(at + 1), value.Value, at, at + 1);
        // "17시" is a time of day, "3월" a month, "5명" a count.
        if (rest.StartsWith('시') && !rest.StartsWith("시간", StringComparison.Ordinal))
            return new Figure(FigureKind.Moment, at, at, value.Value);
        return Unit(rest, value.Value, at, at);
    }

    /// <summary>"열 건 가운데 아홉 건", "10명 중 9명": so many of so many.</summary>
    private static Figure? Share(Sentence sentence, int at)
    {
        for (var middle = at + 1; middle <= at + 2; middle++)
        {
            if (sentence.FormAt(middle) is "중" or "가운데" && Count(sentence.FormAt(at)) is > 1 && Count(sentence.FormAt(middle + 1)) is > 0)
                return new Figure(FigureKind.Share, at, middle + 1);
        }
        return null;
    }

    private static decimal? Count(string form) => FigureReader.NumberOf(form) ?? (NumberWords.TryGetValue(form, out var word) ? word : Native.TryGetValue(form, out var native) ? native : null);

    private static readonly Dictionary<string, decimal> Native = new(StringComparer.Ordinal) { ["일곱"] = 7, ["여덟"] = 8, ["아홉"] = 9 };

    /// <summary>"벨이 세 번 울리기 전에", "벨소리 3회 이내": rings are a limit as well as seconds.</summary>
    private static Figure? Rings(Sentence sentence, int at)
    {
        if (Count(sentence.FormAt(at)) is not { } count || !(IsBell(sentence.FormAt(at - 1)) || IsBell(sentence.FormAt(at - 2))))
            return null;
        var last = sentence.FormAt(at) is [.., '번' or '회'] ? at : at + 1;
        while (sentence.FormAt(last + 1) is "이상" or "넘게" or "울리기" or "전" or "전에" or "이내" or "이내에" or "안에" or "내" or "내에")
            last++;
        return last > at || sentence.FormAt(last).EndsWith("이내", StringComparison.Ordinal) || sentence.FormAt(last).EndsWith("이내에", StringComparison.Ordinal) ? new Figure(FigureKind.Duration, at, Math.Min(last, sentence.Tokens.Count - 1), count, count * 5) : null;
    }

    private static bool IsBell(string form) => form.StartsWith('벨') || form.StartsWith("전화벨", StringComparison.Ordinal) || form.StartsWith("신호", StringComparison.Ordinal);

    private static Figure? Unit(string text, decimal value, int first, int last)
    {
        foreach (var (unit, seconds, working) in Units)
        {
            if (!text.StartsWith(unit, StringComparison.Ordinal))
                continue;
            if (seconds == 0)
                return new Figure(FigureKind.Number, first, last, value);
            return new Figure(FigureKind.Duration, first, last, value, value * seconds, working, unit is "일");
        }
        return null;
    }
}
