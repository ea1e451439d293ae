using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Finds the figures of a sentence: durations, moments, shares, other numbers. Digits of both scripts and number words.</summary>
internal static class FigureReader
{
    /// <summary>What most sentences hold.</summary>
    private static readonly List<Figure> None = [];

    public static List<Figure> Read(Sentence sentence)
    {
        List<Figure>? figures = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].Word.MayBeginFigure)
                continue;
            var figure = At(sentence, i);
            if (figure is null)
                continue;
            (figures ??= []).Add(figure);
            i = Math.Max(i, figure.Last);
        }
        return figures ?? None;
    }

    /// <summary>Whether a figure can begin with a word; when it can't, none is looked for there.</summary>
    public static bool MayBegin(string form, Language language) =>
        EnglishFigures.MayBegin(form) || (language == Language.Korean && KoreanFigures.MayBegin(form)) || (language == Language.Arabic && ArabicFigures.MayBegin(form));

    private static Figure? At(Sentence sentence, int at)
    {
        if (sentence.Language == Language.Korean && KoreanFigures.At(sentence, at) is { } korean)
            return korean;
        if (sentence.Language == Language.Arabic && ArabicFigures.At(sentence, at) is { } arabic)
            return arabic;
        if (EnglishFigures.At(sentence, at) is { } english)
            return english;
        var token = sentence.Tokens[at];
        if (!token.IsNumber)
            return null;
        if (token.Form.Contains(':', StringComparison.Ordinal))
            return new Figure(FigureKind.Moment, at, at);
        var value = NumberOf(token.Form) ?? 0;
        var next = sentence.FormAt(at + 1);
        if (next is "%" or "٪" or "percent" or "퍼센트" or "프로" or "بالميه" or "بالمايه" || (next is "per" or "في" && sentence.FormAt(at + 2) is "cent" or "الميه" or "المايه"))
            return new Figure(FigureKind.Share, at, next is "per" or "في" ? at + 2 : at + 1, value);
        if (next is "out" && sentence.FormAt(at + 2) is "of")
            return new Figure(FigureKind.Share, at, Math.Min(at + 3, sentence.Tokens.Count - 1));
        if (EnglishFigures.ShareOf(sentence, at) is { } share)
            return share;
        return new Figure(FigureKind.Number, at, at, value);
    }

    /// <summary>The number at the start of a form: "2", "1.5", "1,000"; null when it does not begin with a digit.</summary>
    public static decimal? NumberOf(string form)
    {
        var end = 0;
        while (end < form.Length && (char.IsAsciiDigit(form[end]) || (form[end] is '.' or ',' or '٫' or '٬' && end + 1 < form.Length && char.IsAsciiDigit(form[end + 1]))))
            end++;
        if (end is 0 or > 15)
            return null;
        var digits = form[..end].Replace(",", "", StringComparison.Ordinal).Replace("٬", "", StringComparison.Ordinal).Replace('٫', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

internal static class EnglishFigures
{
    private static readonly Dictionary<string, decimal> Units = new(StringComparer.Ordinal)
    {
        ["second"] = 1,
        ["seconds"] = 1,
        ["sec"] = 1,
        ["secs"] = 1,
        ["s"] = 1,
        ["minute"] = 60,
        ["minutes"] = 60,
        ["min"] = 60,
        ["mins"] = 60,
        ["hour"] = 3_600,
        ["hours"] = 3_600,
        ["h"] = 3_600,
        ["hr"] = 3_600,
        ["hrs"] = 3_600,
        ["day"] = 86_400,
        ["days"] = 86_400,
        ["week"] = 604_800,
        ["weeks"] = 604_800,
        ["month"] = 2_592_000,
        ["months"] = 2_592_000,
        ["year"] = 31_536_000,
        ["years"] = 31_536_000,
        ["ring"] = 5,
        ["rings"] = 5,
    };

    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly Dictionary<string, decimal> Tens = new(StringComparer.Ordinal) { ["thirty"] = 30, ["forty"] = 40, ["forty-five"] = 45, ["forty-eight"] = 48, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100, ["twenty-four"] = 24, ["seventy-five"] = 75, ["eighty-five"] = 85, ["ninety-five"] = 95, ["ninety-eight"] = 98, ["ninety-nine"] = 99 };

    private static readonly Dictionary<string, decimal> Fractions = new(StringComparer.Ordinal) { ["half"] = 50, ["two-thirds"] = 67, ["three-quarters"] = 75, ["three-fourths"] = 75, ["three-fifths"] = 60, ["four-fifths"] = 80, ["seven-tenths"] = 70, ["nine-tenths"] = 90 };

    /// <summary>"ninety-two", "twenty-one": tens and ones joined.</summary>
    private static decimal? Compound(string form)
    {
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
            return null;
        var ones = Array.IndexOf(NumberWords, form[(hyphen + 1)..]);
        if (ones is < 1 or > 9)
            return null;
        return form.AsSpan(0, hyphen) is "twenty" ? 20 + ones : Tens.TryGetValue(form[..hyphen], out var tens) && tens < 100 ? tens + ones : null;
    }

    private static readonly HashSet<string> Working = new(StringComparer.Ordinal) { "working", "business", "office", "opening", "service" };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "working", "business", "office", "opening", "service", "calendar", "clock", "full", "consecutive", "more", "further" };

    private static readonly HashSet<string> Rhythms = new(StringComparer.Ordinal) { "daily", "hourly", "weekly", "monthly", "quarterly", "yearly", "annually", "fortnightly", "today", "tonight", "tomorrow", "noon", "midnight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "fridays", "overnight", "twice" };

    public static bool MayBegin(string form) =>
        FigureReader.NumberOf(form) is not null || Rhythms.Contains(form) || Tens.ContainsKey(form) || NumberWords.Contains(form, StringComparer.Ordinal) || Fractions.ContainsKey(form) || Compound(form) is not null
        || form is "a" or "an" or "each" or "every" or "per" or "same" or "next" or "once" or "times" or "end" or "close" or "start";

    public static Figure? At(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (Rhythms.Contains(form))
            return new Figure(FigureKind.Moment, at, at);
        if (Moment(sentence, at) is { } moment)
            return moment;
        if (Fractions.TryGetValue(form, out var part) && (form is not "half" || sentence.FormAt(at + 1) is "of" or "the" or "our" or "all"))
            return new Figure(FigureKind.Share, at, at, part);
        if (Value(sentence, at) is not { } value)
            return null;
        var isNumber = sentence.Tokens[at].IsNumber;
        // "30-minute", "30min".
        var attached = isNumber ? form.TrimStart("0123456789.,".ToCharArray()).TrimStart('-') : "";
        if (attached.Length > 0)
            return Units.TryGetValue(attached, out var unit) ? new Figure(FigureKind.Duration, at, at, value, value * unit) : null;
        var next = at + 1;
        var isWorking = false;
        var isPlain = true;
        while (Between.Contains(sentence.FormAt(next)))
        {
            isWorking |= Working.Contains(sentence.FormAt(next));
            isPlain = isPlain && sentence.FormAt(next) is "more" or "further" or "full";
            next++;
        }
        if (!Units.TryGetValue(sentence.FormAt(next), out var seconds))
            return isNumber || form is "a" or "an" or "one" || value < 2 ? null : NumberWord(sentence, at, value);
        var isDay = sentence.FormAt(next) is "day" or "days";
        return new Figure(FigureKind.Duration, at, next, value, value * seconds, isWorking, isDay && isPlain);
    }

    /// <summary>"95 of every 100", "9 in 10", "95 per hundred", "of every 100 calls, 92", "two thirds": so many of so many.</summary>
    public static Figure? ShareOf(Sentence sentence, int at)
    {
        var (before, next, third) = (sentence.FormAt(at - 1), sentence.FormAt(at + 1), sentence.FormAt(at + 2));
        if (next is "thirds" or "quarters" or "fifths" or "tenths")
            return new Figure(FigureKind.Share, at, at + 1);
        if (before is "every" or "each" && sentence.FormAt(at - 2) is "of" or "in" && Whole(sentence, at))
            return new Figure(FigureKind.Share, at, at);
        if (next is not ("of" or "in" or "per" or "out") || third.Length == 0)
            return null;
        var whole = at + 2;
        while (sentence.FormAt(whole) is "of" or "every" or "each" or "a" or "one")
            whole++;
        return Whole(sentence, whole) ? new Figure(FigureKind.Share, at, whole) : null;
    }

    /// <summary>Ten, a hundred and the like, and not of a unit of time.</summary>
    private static bool Whole(Sentence sentence, int at) =>
        sentence.FormAt(at) is "10" or "20" or "50" or "100" or "1000" or "1,000" or "ten" or "twenty" or "hundred" or "thousand" && !Units.ContainsKey(sentence.FormAt(at + 1)) && !Between.Contains(sentence.FormAt(at + 1));

    private static Figure NumberWord(Sentence sentence, int at, decimal value) =>
        ShareOf(sentence, at) is { } share ? share : sentence.FormAt(at + 1) is "percent" || (sentence.FormAt(at + 1) is "per" && sentence.FormAt(at + 2) is "cent") || (sentence.FormAt(at + 1) is "out" or "in" && (sentence.FormAt(at + 2) is "of" || Array.IndexOf(NumberWords, sentence.FormAt(at + 2)) > 1)) ? new Figure(FigureKind.Share, at, at + 1, value) : new Figure(FigureKind.Number, at, at, value);

    private static decimal? Value(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        if (FigureReader.NumberOf(form) is { } number)
            return number;
        if (form is "a" or "an" && Units.ContainsKey(sentence.FormAt(at + 1)) && sentence.FormAt(at - 1) is "within" or "in" or "than" or "every" or "after" or "half" or "under")
            return sentence.FormAt(at - 1) is "half" ? 0.5m : 1;
        var index = Array.IndexOf(NumberWords, form);
        return index >= 0 ? index : Tens.TryGetValue(form, out var tens) ? tens : Compound(form);
    }

    private static Figure? Moment(Sentence sentence, int at)
    {
        var (form, next, third) = (sentence.FormAt(at), sentence.FormAt(at + 1), sentence.FormAt(at + 2));
        var isUnit = next is "day" or "week" or "month" or "hour" or "quarter" or "year" or "shift" or "morning" or "evening";
        if (form is "each" or "every" or "per" or "same" or "next" or "once" && isUnit)
            return new Figure(FigureKind.Moment, at, at + 1);
        if (form is "same" or "next" && next is "working" or "business" && third is "day")
            return new Figure(FigureKind.Moment, at, at + 2);
        if (form is "third" or "fourth" or "fifth" or "second" && next is "ring")
            return new Figure(FigureKind.Duration, at, at + 1, 3, 15);
        if (form is "once" or "times" && next is "a" or "per")
            return new Figure(FigureKind.Moment, at, Math.Min(at + 2, sentence.Tokens.Count - 1));
        return form is "end" or "close" or "start" && next is "of" && third is "business" or "day" or "the" or "shift" ? new Figure(FigureKind.Moment, at, at + 2) : null;
    }
}

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

internal static class ArabicFigures
{
    private static readonly Dictionary<string, decimal> Units = new(StringComparer.Ordinal)
    {
        ["ثانيه"] = 1,
        ["ثواني"] = 1,
        ["ثوان"] = 1,
        ["دقيقه"] = 60,
        ["دقايق"] = 60,
        ["ساعه"] = 3_600,
        ["ساعات"] = 3_600,
        ["يوم"] = 86_400,
        ["ايام"] = 86_400,
        ["يوما"] = 86_400,
        ["اسبوع"] = 604_800,
        ["اسابيع"] = 604_800,
        ["اسبوعا"] = 604_800,
        ["شهر"] = 2_592_000,
        ["اشهر"] = 2_592_000,
        ["شهور"] = 2_592_000,
        ["شهرا"] = 2_592_000,
        ["سنه"] = 31_536_000,
        ["سنوات"] = 31_536_000,
        ["رنات"] = 5,
        ["الرنه"] = 5,
        ["رنه"] = 5,
    };

    private static readonly Dictionary<string, decimal> Duals = new(StringComparer.Ordinal)
    {
        ["ثانيتين"] = 2,
        ["دقيقتين"] = 120,
        ["دقيقتان"] = 120,
        ["ساعتين"] = 7_200,
        ["ساعتان"] = 7_200,
        ["ساعتي"] = 7_200,
        ["دقيقتي"] = 120,
        ["يومي"] = 172_800,
        ["يومين"] = 172_800,
        ["يومان"] = 172_800,
        ["اسبوعين"] = 1_209_600,
        ["اسبوعان"] = 1_209_600,
        ["شهرين"] = 5_184_000,
        ["شهران"] = 5_184_000,
    };

    private static readonly Dictionary<string, decimal> NumberWords = new(StringComparer.Ordinal)
    {
        ["ثلاث"] = 3,
        ["ثلاثه"] = 3,
        ["اربع"] = 4,
        ["اربعه"] = 4,
        ["خمس"] = 5,
        ["خمسه"] = 5,
        ["ست"] = 6,
        ["سته"] = 6,
        ["سبع"] = 7,
        ["سبعه"] = 7,
        ["ثماني"] = 8,
        ["ثمانيه"] = 8,
        ["تسع"] = 9,
        ["تسعه"] = 9,
        ["عشر"] = 10,
        ["عشره"] = 10,
        ["عشرين"] = 20,
        ["عشرون"] = 20,
        ["ثلاثين"] = 30,
        ["ثلاثون"] = 30,
        ["اربعين"] = 40,
        ["اربعون"] = 40,
        ["خمسين"] = 50,
        ["خمسون"] = 50,
        ["ستين"] = 60,
        ["ستون"] = 60,
        ["سبعين"] = 70,
        ["سبعون"] = 70,
        ["ثمانين"] = 80,
        ["ثمانون"] = 80,
        ["تسعين"] = 90,
        ["تسعون"] = 90,
        ["نصف"] = 0.5m,
    };

    private static readonly HashSet<string> Moments = new(StringComparer.Ordinal) { "يوميا", "اسبوعيا", "شهريا", "سنويا", "فصليا", "اليوم", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "مرتين" };

    public static bool MayBegin(string form) =>
        Moments.Contains(form) || form is "كل" or "نفس" || Dual(form) is not null || NumberWords.ContainsKey(Bare(form)) || Units.ContainsKey(form);

    public static Figure? At(Sentence sentence, int at)
    {
        var form = sentence.FormAt(at);
        var next = sentence.FormAt(at + 1);
        if (Moments.Contains(form))
            return new Figure(FigureKind.Moment, at, at);
        // "تسعة من كل عشرة", "9 من أصل 10".
        if (next is "من" && sentence.FormAt(at + 2) is "كل" or "اصل" && (NumberWords.ContainsKey(form) || FigureReader.NumberOf(form) is not null))
            return new Figure(FigureKind.Share, at, Math.Min(at + 3, sentence.Tokens.Count - 1));
        // "قبل الرنة الثالثة".
        if (form is "الرنه" && sentence.FormAt(at - 1) is "قبل" or "بعد")
            return new Figure(FigureKind.Duration, at, Math.Min(at + 1, sentence.Tokens.Count - 1), 1, 5);
        if (form is "كل" or "نفس" && Units.ContainsKey(next.StartsWith("ال", StringComparison.Ordinal) ? next[2..] : next))
            return new Figure(FigureKind.Moment, at, at + 1);
        if (Dual(form) is { } dual)
            return Days(sentence, at, at, 2, dual);
        var value = FigureReader.NumberOf(form) ?? (NumberWords.TryGetValue(Bare(form), out var word) ? word : null);
        if (value is null)
            return Single(sentence, at);
        if (next is "بالميه" or "بالمايه" || (next is "في" && sentence.FormAt(at + 2) is "الميه" or "المايه"))
            return new Figure(FigureKind.Share, at, next is "في" ? at + 2 : at + 1, value.Value);
        return Units.TryGetValue(next, out var seconds) ? Days(sentence, at, at + 1, value.Value, value.Value * seconds) : null;
    }

    /// <summary>"within an hour": the unit stands alone after a word of limit, or before "one".</summary>
    private static Figure? Single(Sentence sentence, int at)
    {
        if (!Units.TryGetValue(sentence.FormAt(at), out var seconds))
            return null;
        var isLimit = sentence.FormAt(at - 1) is "خلال" or "غضون" or "بعد" or "كل" || sentence.FormAt(at + 1) is "واحده" or "واحد";
        return isLimit ? Days(sentence, at, at, 1, seconds) : null;
    }

    private static Figure Days(Sentence sentence, int first, int last, decimal value, decimal seconds)
    {
        var after = sentence.FormAt(last + 1);
        var isWorking = after is "عمل" or "العمل" or "دوام";
        var isSaid = isWorking || after is "تقويميه" or "تقويميا" or "تقويمي" or "متتاليه" or "ميلاديه";
        var isDay = sentence.FormAt(last) is "يوم" or "ايام" or "يوما" or "يومين" or "يومان";
        return new Figure(FigureKind.Duration, first, isSaid ? last + 1 : last, value, seconds, isWorking, isDay && !isSaid);
    }

    private static decimal? Dual(string form) => Duals.TryGetValue(Bare(form), out var seconds) ? seconds : null;

    private static string Bare(string form) => form.Length > 4 && form[0] is 'و' or 'ب' or 'ل' && !NumberWords.ContainsKey(form) && !Duals.ContainsKey(form) ? form[1..] : form;
}
