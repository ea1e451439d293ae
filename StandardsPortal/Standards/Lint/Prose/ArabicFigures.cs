namespace StandardsPortal.Standards.Lint.Prose;

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
