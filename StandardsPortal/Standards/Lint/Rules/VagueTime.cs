using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Times that cannot be told on a clock, limits that blur, and limits without a share.</summary>
internal static class VagueTime
{
    public static readonly LintRule Word = new("T02", Severity.Error)
    {
        IsClearedIn = (sentence, hit) => sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Moment) || (sentence.FormAt(hit.First) is "later" && sentence.FormAt(hit.First - 1) is "no") || (sentence.FormAt(hit.First) is "later" && sentence.FormAt(hit.First + 1) is "than"),
        Replacement = new Dictionary<Language, string> { [Language.English] = "within [n] minutes", [Language.Korean] = "[n]분 이내에", [Language.Arabic] = "خلال [n] دقيقة" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                prompt, promptly, quick, quickly, fast, soon, asap, a.s.a.p, immediately, immediate, urgently, shortly, timely, eventually, swift, swiftly, speedy, speedily, rapid, rapidly, instantly, instant, expeditiously, expediently, later, right away, straight away, straightaway, at once, punctually, before long, in no time, in good time, in time,
                as soon|quickly|fast|promptly|swiftly|rapidly|early as possible|practicable|feasible|they|we|you, as soon as reasonably possible|practicable, as soon as we can, as soon as they can, as quickly as they can, as quickly as we can, in due course, in due time, without delay, without undue delay, without unnecessary delay, without unreasonable delay, without further delay, with minimal delay, with minimum delay, in a timely manner|fashion|way, in a prompt manner|fashion, in a speedy manner, at the earliest, at the earliest opportunity|convenience, at your|our|their earliest convenience, at the first opportunity, in|within a reasonable time|timeframe|period, within|in a reasonable amount of time, within a reasonable period of time, within a reasonable time frame, within a short time|period|while, within an|a appropriate|acceptable|suitable time|timeframe|period, after a while, for too long, too long, a long time, a short time, long wait, long waits, on time, with urgency, with due urgency, as a matter of urgency, with all speed, in the near future, in a moment, momentarily, without waiting, the same time frame, when they get a chance, when time allows
                """,
            [Language.Korean] = """
                신속~하, 조속~하, 즉시, 즉각, 즉각적으로, 즉각적인, 곧, 곧바로, 바로, 바로바로, 빠른, 빠르게, 빨리, 빨라야, 빠르고, 재빨리, 재빠르게, 나중에, 추후에, 추후, 이른 시일*, 이른 시간*, 빠른 시일*, 빠른 시일 내에, 빠른 시일 내, 빠른 시간*, 빠른 시간 내에, 빠른 시간 안에, 이른 시일 내에, 가까운 시일*, 가까운 시일 내에, 짧은 시간*, 짧은 시간 내에, 최대한 빨리, 최대한 빠르게, 최대한 신속하게, 최대한 신속히, 최대한 빠른 시간*, 최대한 빠른 시일*, 가능한 빨리, 가능한 한 빨리, 가능한 한 빠르게, 가능한 한 신속하게, 가능한 한 신속히, 가능한 신속하게, 가능한 신속히, 되도록 빨리, 가급적 빨리, 가급적 신속하게, 가급적 신속히, 지체 없이, 지체없이, 지체하지 않고, 적시에, 적기에, 제때, 제때에, 제시간에, 때맞춰, 서둘러, 급히, 긴급하게, 긴급히, 시급히, 얼른, 당장, 지체 말고, 늦지 않게, 합리적인 기간*, 합리적인 시간*, 상당한 기간*, 적절한 시간*, 적절한 시기*, 적절한 시간 내에, 적절한 시기에, 일정 기간*, 일정 시간*, 오래, 오랫동안, 속히, 신속성을*, 실시간으로, 조만간, 머지않아, 기다리지 않게, 순식간에
                """,
            [Language.Arabic] = """
                بسرعة, سريع, سريعا, بشكل|بصورة|بطريقة سريع|سريعه|فوري|فوريه|عاجل|عاجله, فورا, فوري, فوريا, على الفور, قريبا, لاحقا, عاجلا, عاجل, مباشرة, =حالا, في =الحال, مبكرا, في أقرب وقت, في أقرب وقت ممكن, بأقرب وقت, بأقرب وقت ممكن, في أقرب فرصة, في أقرب فرصة ممكنة, في أسرع وقت, في أسرع وقت ممكن, بأسرع وقت, بأسرع وقت ممكن, بأسرع ما يمكن, أسرع ما يمكن, بأقصى سرعة, بأقصى سرعة ممكنة, في الوقت المناسب, في وقت مناسب, في الوقت الملائم, في وقت معقول, خلال وقت معقول, خلال فترة معقولة, في غضون وقت معقول, خلال مدة معقولة, في غضون مدة معقولة, في مدة معقولة, خلال فترة وجيزة, خلال وقت قصير, في وقت قصير, في وقت قياسي, خلال فترة قصيرة, بعد قليل, دون تأخير, بدون تأخير, من دون تأخير, بلا تأخير, دون إبطاء, بلا إبطاء, دون تأجيل, من غير تأخير, دون أي تأخير, دون انتظار, أولا بأول, في حينه, في موعده, في الموعد, في وقته, في وقتها, على وجه السرعة, على عجل, بعجالة, عما قريب, عن قريب, في القريب العاجل, بصفة عاجلة, في وقت لاحق, وقت طويل, وقتا طويلا, طويلا, لمدة طويلة, لفترة طويلة, بلا انتظار, سرعة, سرعة الرد, السرعة, سرعان, بالسرعة, بالسرعة الممكنة, بالسرعة اللازمة
                """,
        },
    };

    public static readonly LintRule Approximate = new("M03", Severity.Warning)
    {
        InSentence = (sentence, _) => Blurred(sentence),
    };

    public static readonly LintRule AmbiguousDays = new("T03", Severity.Warning)
    {
        InSentence = (sentence, _) => BareDays(sentence),
    };

    public static readonly LintRule LimitWithoutShare = new("M02", Severity.Info)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutShare,
        InSentence = (sentence, hits) => Unshared(sentence, hits),
    };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "about", "around", "approximately", "roughly", "approx", "circa", "nearly", "almost", "약", "대략", "대략적으로", "거의", "한", "حوالي", "تقريبا", "نحو", "قرابه", "زهاء", "ما يقارب", "يقارب", "حدود",
    };

    private static IEnumerable<Hit> Blurred(Sentence sentence)
    {
        for (var i = 0; i < sentence.Figures.Count; i++)
        {
            var figure = sentence.Figures[i];
            if (figure.Kind is FigureKind.Moment || sentence.Tokens[figure.First].IsExempt)
                continue;
            var before = sentence.FormAt(figure.First - 1);
            var wordsBefore = About.Contains(before) && before is not "한";
            var after = sentence.FormAt(figure.Last + 1);
            if (wordsBefore)
                yield return new Hit(Approximate, before is "حدود" ? figure.First - 2 : figure.First - 1, figure.Last);
            else if (after is "or" && sentence.FormAt(figure.Last + 2) is "so" or "thereabouts")
                yield return new Hit(Approximate, figure.First, figure.Last + 2);
            else if (after is "تقريبا" or "정도" or "정도의" or "내외" or "내외로" or "내외의" or "가량" or "안팎" or "안팎으로" or "쯤" or "전후" or "정도에" or "정도로" or "roughly" or "approximately" or "approx" || after.StartsWith("정도", StringComparison.Ordinal) || after.StartsWith("내외", StringComparison.Ordinal))
                yield return new Hit(Approximate, figure.First, figure.Last + 1);
            else if (sentence.FormAt(figure.Last).EndsWith('쯤') || sentence.FormAt(figure.Last).EndsWith("여분", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("가량", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("내외", StringComparison.Ordinal))
                yield return new Hit(Approximate, figure.First, figure.Last);
            else if (i + 1 < sentence.Figures.Count && IsRange(sentence, figure, sentence.Figures[i + 1]))
                yield return new Hit(Approximate, figure.First, sentence.Figures[i + 1].Last);
        }
    }

    /// <summary>"4 to 6 hours", "4–6 hours", "3~5일", "من 4 إلى 6 ساعات": two limits, so none. Opening hours are moments, not ranges.</summary>
    private static bool IsRange(Sentence sentence, Figure first, Figure second)
    {
        if (second.Kind != FigureKind.Duration || first.Kind is not (FigureKind.Number or FigureKind.Duration))
            return false;
        var gap = second.First - first.Last;
        if (gap == 1)
            return sentence.Tokens[second.First].Before is '-' or '–' or '—' or '~' or '〜' or '∼' or '−';
        if (gap != 2)
            return false;
        var between = sentence.FormAt(first.Last + 1);
        if (between is "to" or "or" or "and" or "الي" or "او")
            return between is not "and" || sentence.FormAt(first.First - 1) is "between";
        return between is "내지" or "에서" or "또는";
    }

    private static IEnumerable<Hit> BareDays(Sentence sentence)
    {
        foreach (var figure in sentence.Figures)
        {
            if (!figure.IsBareDay || sentence.Tokens[figure.First].IsExempt)
                continue;
            var before = sentence.FormAt(figure.First - 1);
            var after = sentence.FormAt(figure.Last + 1);
            var last = sentence.FormAt(figure.Last);
            // "every 3 days", "the last 30 days", "24 hours a day, 7 days a week", "90 days old", a date: no deadline.
            if (before is "every" or "last" or "past" or "previous" or "كل" or "اخر" or "최근" or "지난" || after is "a" or "per" or "old" or "عمل" or "마다" || (after is "of" && !Limits.IsCeiling(sentence, figure)))
                continue;
            if (before.EndsWith('월') || last.EndsWith("일마다", StringComparison.Ordinal) || last.EndsWith("일자", StringComparison.Ordinal) || last.StartsWith("1일", StringComparison.Ordinal) || after is "영업일" or "근무일" or "동안" || after.StartsWith("영업일", StringComparison.Ordinal))
                continue;
            if (sentence.FormAt(figure.First - 1) is "영업일" or "업무일" or "근무일" or "달력일" or "근무일로" or "영업일로" or "영업일기준" || (sentence.FormAt(figure.First - 1) is "기준" or "기준으로" && sentence.FormAt(figure.First - 2).EndsWith('일')))
                continue;
            yield return new Hit(AmbiguousDays, figure.First, figure.Last);
        }
    }

    /// <summary>"when the customer writes within 7 days" says when something holds, not what is promised.</summary>
    private static bool IsCondition(Sentence sentence, Figure figure)
    {
        for (var i = figure.First - 1; i >= 0 && sentence.Tokens[i + 1].Before != ','; i--)
        {
            if (sentence.FormAt(i) is "if" or "when" or "unless" or "اذا" or "عندما" or "حين")
                return true;
        }
        return sentence.Language == Language.Korean && Enumerable.Range(figure.Last + 1, 4).Any(i => sentence.FormAt(i).EndsWith('면'));
    }

    private static IEnumerable<Hit> Unshared(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.HasPercent || sentence.IsFragment || sentence.IsQuestion || hits.Any(h => h.Rule.Id is "A01" or "T02" or "M03" or "T03" or "V07" or "B01"))
            yield break;
        foreach (var figure in sentence.Figures)
        {
            if (figure.Kind != FigureKind.Duration || sentence.Tokens[figure.First].IsExempt || !Limits.IsCeiling(sentence, figure) || IsCondition(sentence, figure))
                continue;
            yield return new Hit(LimitWithoutShare, Limits.Start(sentence, figure), Limits.End(sentence, figure));
            yield break;
        }
    }
}

/// <summary>Whether a duration is a limit: the words before or after it in each language.</summary>
internal static class Limits
{
    public static bool IsCeiling(Sentence sentence, Figure figure) => Start(sentence, figure) < figure.First || End(sentence, figure) > figure.Last || IsAttached(sentence.FormAt(figure.Last));

    public static int Start(Sentence sentence, Figure figure)
    {
        var (before, two) = (sentence.FormAt(figure.First - 1), sentence.FormAt(figure.First - 2));
        if (before is "within" or "خلال" or "غضون" or "inside" or "under")
            return before is "غضون" && two is "في" ? figure.First - 2 : figure.First - 1;
        if (before is "than" && two is "more" or "later" or "longer" or "less")
            return sentence.FormAt(figure.First - 3) is "no" or "not" ? figure.First - 3 : figure.First - 2;
        if ((before is "most" && two is "at") || (before is "to" && two is "up") || (before is "of" && two is "maximum"))
            return figure.First - 2;
        return figure.First;
    }

    public static int End(Sentence sentence, Figure figure)
    {
        var after = sentence.FormAt(figure.Last + 1);
        if (after is "or" && sentence.FormAt(figure.Last + 2) is "less" or "sooner")
            return figure.Last + 2;
        if (after is "كحد" && sentence.FormAt(figure.Last + 2) is "اقصي")
            return figure.Last + 2;
        return after is "이내" or "이내에" or "이내로" or "안에" or "내에" or "내" or "이하" or "이하로" or "미만" || after.StartsWith("이내", StringComparison.Ordinal) ? figure.Last + 1 : figure.Last;
    }

    private static bool IsAttached(string form) => form.EndsWith("이내", StringComparison.Ordinal) || form.EndsWith("이내에", StringComparison.Ordinal) || form.EndsWith("안에", StringComparison.Ordinal) || form.EndsWith("내에", StringComparison.Ordinal);
}
