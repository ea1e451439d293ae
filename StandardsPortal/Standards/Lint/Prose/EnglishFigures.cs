namespace StandardsPortal.Standards.Lint.Prose;

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
