using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Times that cannot be told on a clock, limits that blur, and limits without a share.</summary>
internal static class VagueTime
{
    public static readonly LintRule Word = new("T02", Severity.Error)
    {
        IsClearedIn = (sentence, hit) => sentence.HasBeside(hit, FigureKind.Duration, FigureKind.Moment) || (hit.First == hit.Last && IsNoTime(sentence, hit.First)) || IsAllAtOnce(sentence, hit),
        Replacement = new Dictionary<Language, string> { [Language.English] = "within [n] minutes", [Language.Korean] = "[n]분 이내에", [Language.Arabic] = "خلال [n] دقيقة" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                prompt, promptly, quick, quickly, fast, soon, asap, a.s.a.p, immediately, immediate, urgently, shortly, timely, eventually, swift, swiftly, speedy, speedily, rapid, rapidly, instantly, instant, expeditiously, expediently, later, right away, straight away, straightaway, at once, punctually, before long, in no time, in good time, in time,
                as soon|quickly|fast|promptly|swiftly|rapidly|early as possible|practicable|feasible|they|we|you, as soon as reasonably possible|practicable, as soon as we can, as soon as they can, as quickly as they can, as quickly as we can, in due course, in due time, without delay, without undue delay, without unnecessary delay, without unreasonable delay, without further delay, with minimal delay, with minimum delay, in a timely manner|fashion|way, in a prompt manner|fashion, in a speedy manner, at the earliest, at the earliest opportunity|convenience, at your|our|their earliest convenience, at the first opportunity, in|within a reasonable time|timeframe|period, within|in a reasonable amount of time, within a reasonable period of time, within a reasonable time frame, within a short time|period|while, within an|a appropriate|acceptable|suitable time|timeframe|period, after a while, for too long, too long, a long time, a short time, long wait, long waits, on time, with urgency, with due urgency, as a matter of urgency, with all speed, in the near future, in a moment, momentarily, without waiting, the same time frame, when they get a chance, when time allows,
                there and then, in short order, at speed, with speed, with haste, hastily, in a speedy|swift|reasonable|efficient time|manner|fashion, within a prompt|short|reasonable|acceptable|appropriate|suitable|sensible time|timeframe|timescale|period|delay, within reasonable time|timescales|timeframes, in reasonable time, in an appropriate|acceptable time|timeframe|timescale, within appropriate|agreed|acceptable timescales|timeframes, in timely fashion, without hesitation, without excessive delay, without long delays|waits, without a long wait|delay, with little delay, with minimal waiting, with no delay, no undue delay, avoiding delay, avoid delays, avoid delay, undue delay, unnecessary delays, unnecessary delay, before too long, in the shortest possible time, in the shortest time, the shortest possible time, as early as possible|we can, at an early stage|date, at an early opportunity, at the first available opportunity, at a later date|time|stage, at a later stage, at short notice, in the coming days|weeks, over the coming days|weeks, in the next few days|weeks|hours, in the following days|weeks, within a few minutes|hours|days|weeks, in a few minutes|hours|days|weeks, within minutes|hours|days|weeks|moments|seconds, in minutes, in seconds, within days, when they can, when we can, when time, in real time, sooner rather than later, sooner or later, some time, sometime, nearly immediately, almost immediately, on a timely basis, on a same-time basis, well in advance
""",
            [Language.Korean] = """
                신속~하, 조속~하, 즉시, 즉각, 즉각적으로, 즉각적인, 곧, 곧바로, 바로, 바로바로, 빠른, 빠르게, 빨리, 빨라야, 빠르고, 재빨리, 재빠르게, 나중에, 추후에, 추후, 이른 시일*, 이른 시간*, 빠른 시일*, 빠른 시일 내에, 빠른 시일 내, 빠른 시간*, 빠른 시간 내에, 빠른 시간 안에, 이른 시일 내에, 가까운 시일*, 가까운 시일 내에, 짧은 시간*, 짧은 시간 내에, 최대한 빨리, 최대한 빠르게, 최대한 신속하게, 최대한 신속히, 최대한 빠른 시간*, 최대한 빠른 시일*, 가능한 빨리, 가능한 한 빨리, 가능한 한 빠르게, 가능한 한 신속하게, 가능한 한 신속히, 가능한 신속하게, 가능한 신속히, 되도록 빨리, 가급적 빨리, 가급적 신속하게, 가급적 신속히, 지체 없이, 지체없이, 지체하지 않고, 적시에, 적기에, 제때, 제때에, 제시간에, 때맞춰, 서둘러, 급히, 긴급하게, 긴급히, 시급히, 얼른, 당장, 지체 말고, 늦지 않게, 합리적인 기간*, 합리적인 시간*, 상당한 기간*, 적절한 시간*, 적절한 시기*, 적절한 시간 내에, 적절한 시기에, 일정 기간*, 일정 시간*, 오래, 오랫동안, 속히, 신속성을*, 실시간으로, 조만간, 머지않아, 기다리지 않게, 순식간에,
                신속 정확하게, 즉각~하게, 당장에, 신속히, 조속히, 신속하고, 제시간 안에, 늦지 않도록, 늦지않게, 지연 없이, 지연없이, 지연되지 않도록, 지체되지 않도록, 지체하지 않도록, 지체됨이 없이, 기다림 없이, 대기 없이, 기다리지 않도록, 오래 기다리지*, 기다리시지 않도록, 기다리시는 일이 없도록, 최단 시간 내에, 최단 시간 안에, 최단 시간에, 최단시간 내에, 최단 기간 내에, 이른 시일 안에, 빠른 시일 안에, 빠른 시일에, 빠른 기간*, 빠른 기일*, 빠르며, 재깍, 그때그때, 그때 그때, 차차, 차츰, 머지않은, 언젠가, 후일, 적절한 때*, 적당한 때*, 적당한 시기*, 적당한 시간*, 알맞은 때*, 알맞은 시기*, 소정의 기간*, 소정의 기한*, 소정 기일*, 일정한 기간*, 일정한 시간*, 합리적 기간*, 합리적 시간*, 상당 기간*, 얼마 후, 얼마 뒤, 잠시 후, 잠시 뒤, 조금 뒤, 조금 후, 시일 내에, 제 시간에, 제때 제때, 때를 놓치지*, 가까운 시간*, 단시간*, 단시일*, 단기간*, 속도감 있게, 발 빠르게, 발빠르게, 발 빠른, 발빠른, 곧장, 지체 없는, 지체됨 없이, 민첩~하게, 민첩~한, 기민~하게, 날렵~하게, 시의적절~하게, 시의적절~한, 적시 적소에, 조기에, 조기 해결*, 실시간, 확인되는 대로, 확인하는 대로, 되는 대로, 접수하는 대로, 접수되는 대로, 접수 즉시, 도착 즉시, 확인 즉시, 발생 즉시, 요청 즉시, 도착하는 대로
""",
            [Language.Arabic] = """
                بسرعة, سريع, سريعا, بشكل|بصورة|بطريقة سريع|سريعه|فوري|فوريه|عاجل|عاجله, فورا, فوري, فوريا, على الفور, قريبا, لاحقا, عاجلا, عاجل, =حالا, في =الحال, في أقرب وقت, في أقرب وقت ممكن, بأقرب وقت, بأقرب وقت ممكن, في أقرب فرصة, في أقرب فرصة ممكنة, في أسرع وقت, في أسرع وقت ممكن, بأسرع وقت, بأسرع وقت ممكن, بأسرع ما يمكن, أسرع ما يمكن, بأقصى سرعة, بأقصى سرعة ممكنة, في الوقت المناسب, في وقت مناسب, في الوقت الملائم, في وقت معقول, خلال وقت معقول, خلال فترة معقولة, في غضون وقت معقول, خلال مدة معقولة, في غضون مدة معقولة, في مدة معقولة, خلال فترة وجيزة, خلال وقت قصير, في وقت قصير, في وقت قياسي, خلال فترة قصيرة, بعد قليل, دون تأخير, بدون تأخير, من دون تأخير, بلا تأخير, دون إبطاء, بلا إبطاء, دون تأجيل, من غير تأخير, دون أي تأخير, دون انتظار, أولا بأول, في حينه, في موعده, في الموعد, في وقته, في وقتها, على وجه السرعة, على عجل, بعجالة, عما قريب, عن قريب, في القريب العاجل, بصفة عاجلة, في وقت لاحق, وقت طويل, وقتا طويلا, طويلا, لمدة طويلة, لفترة طويلة, بلا انتظار, سرعة الرد, سرعان, بالسرعة, بالسرعة الممكنة, بالسرعة اللازمة,
                بالسرعة|السرعة القصوى|الممكنة|اللازمة|المطلوبة|الكافية, بأسرع الطرق, بأسرع صورة, بأقرب فرصة, بأقرب فرصة ممكنة, في أقرب الآجال, في أقرب الأوقات, في أقرب أجل, في أسرع الآجال, في أسرع الأوقات, للتو, في التو, في التو واللحظة, في التو والحال, لتوه, عند أول فرصة, في أول فرصة, بسرعة كبيرة, بسرعة فائقة, بسرعة عالية, بسرعة تامة, بسرعة وكفاءة, بسرعة ودقة, بكل سرعة, على جناح السرعة, على وجه الاستعجال, بصفة مستعجلة|فورية|عاجلة|سريعة, بصورة مستعجلة, بشكل مستعجل, مستعجل, مستعجلة, الفورية, استعجالا, في الوقت المحدد, في الموعد المحدد, في المواعيد المحددة, في الوقت اللازم, في الوقت الصحيح, في حينها, في أوانه, في أوانها, في موعدها, في مواعيدها, خلال|في|ضمن|بعد مدة|فترة|وقت|زمن|مهلة قصيرة|وجيزة|معقولة|مناسبة|ملائمة|مقبولة|محدودة|قياسية|معينة|كافية|قصير|وجيز|معقول|مناسب|ملائم|مقبول|قياسي|كاف, في غضون مدة|فترة|وقت|زمن|مهلة قصيرة|وجيزة|معقولة|مناسبة|مقبولة|قصير|وجيز|معقول|مناسب|مقبول|قياسي, في أقصر وقت, في أقصر وقت ممكن, في أقصر مدة, في أقصر مدة ممكنة, بأقصر وقت, خلال أقصر وقت, خلال أقصر مدة, خلال أقصر وقت ممكن, خلال أقرب وقت, خلال أسرع وقت, خلال دقائق, خلال ساعات, خلال أيام, خلال لحظات, في دقائق, في لحظات, في غضون دقائق|ساعات|أيام|لحظات|أسابيع, بعد أيام, بعد فترة, بعد مدة, بعد حين, فيما بعد, في ما بعد, مستقبلا, في المستقبل القريب, في القريب, عن قرب, قريبا جدا, دون أي إبطاء, بدون إبطاء, بلا تأجيل, بدون تأجيل, دون تباطؤ, دون تلكؤ, دون مماطلة, بلا مماطلة, دون تسويف, دون إمهال, دون تأخر, بلا تأخر, دون أدنى تأخير, من دون إبطاء, بغير تأخير, دون تأخير لا, دون تأخير غير, دون إطالة, دون انتظار طويل, أولا فأولا, حين ورودها, فور ورودها|وصولها|استلامها|ورود|وصول|استلام|تلقي|حدوث|توفر|الانتهاء|صدور|تسجيل, بمجرد ورودها|وصولها|استلامها|ورود|وصول|استلام|تلقي|توفر|صدور, حال ورودها|وصولها|استلامها|ورود|وصول|استلام|تلقي|توفر|صدور, نسارع, يسارع, نسارع إلى, يسارع إلى, نبادر فورا, لوقت طويل, دون تعطيل, آنيا, لحظيا, بشكل آني, بصورة آنية, أول بأول,
                =توا, سرعة الرد|الاستجابة|الإنجاز|التجاوب|المعالجة|إنجاز|معالجة|الحل|حل|البت, السرعة في|اللازمة|الممكنة|القصوى
""",
        },
    };

    /// <summary>"quick fix", "바로 옆", "a later file", "immediately behind the door": the name of a thing, a place or an order, and no time.</summary>
    private static bool IsNoTime(Sentence sentence, int at)
    {
        var (before, next) = (sentence.FormAt(at - 1), sentence.FormAt(at + 1));
        return sentence.FormAt(at) switch
        {
            "later" => next.Length > 0 && (next is not ("today" or "on" or "in" or "this" or "by") || before is "or" or "no"),
            "quick" or "fast" or "rapid" or "instant" or "express" => next is "fix" or "reply" or "replies" or "guide" or "start" or "link" or "links" or "reference" or "search" or "question" or "access" or "track" or "lane" or "food" or "charger" or "chargers" or "charging" or "transit" or "test" or "tests" or "messaging" or "message" or "messenger" or "chat" or "coffee" or "noodles" or "pay" or "transfer" or "tag" or "drop" or "response",
            "immediate" => next is "family" or "supervisor" or "superior" or "manager" or "area" or "relatives" or "vicinity" or "danger" or "neighbours",
            "immediately" => next is "above" or "below" or "behind" or "beside" or "next" or "inside" or "outside" or "adjacent" or "opposite" or "under" or "beneath",
            "prompt" => before is "the" or "a" or "voice" or "screen" or "each" or "this" or "menu" && next is "" or "asks" or "appears" or "says" or "tells" or "shows" or "plays" or "to" or "and" or "is" or "offers" or "for" or "on" or "in",
            "바로" => next is ['앞' or '옆' or '뒤' or '위' or '밑', ..] || next.StartsWith("아래", StringComparison.Ordinal) || next.StartsWith("다음", StringComparison.Ordinal) || next.StartsWith("이전", StringComparison.Ordinal) || next.StartsWith("맞은편", StringComparison.Ordinal) || next.StartsWith("가기", StringComparison.Ordinal) || next is "전" or "그",
            "빠른" => next is ['우', '편', ..] or ['등', '기', ..] or ['길', ..] or ['수', '정', ..] or ['메', '뉴', ..] or ['검', '색', ..] or ['창', '구', ..] or ['배', '송', ..] or ['이', '체', ..] or ['조', '회', ..],
            "곧" => sentence.FormAt(sentence.Tokens.Count - 1) is [.., '이', '다'] or [.., '입', '니', '다'],
            "السريع" or "السريعه" or "سريع" or "سريعه" => before is "الرد" or "الاستجابه" or "التدخل" or "الانقاذ" or "المسار" or "الخط" or "القطار" or "الاصلاح" or "البريد" or "الطريق" or "خط" or "مسار" or "قطار" or "طريق" or "بريد" or "الحافله" or "التحويل" or "الدفع" or "الوصول" or "الشحن" or "الوجبات" or "وجبات" or "روابط" or "الروابط" or "المترو" or "نظام" or "رمز" or "بحث" or "البحث",
            "العاجل" or "العاجله" or "عاجل" or "عاجله" => before is "البريد" or "الرعايه" or "خبر" or "رعايه",
            "الفوريه" or "الفوري" => before is "الترجمه" or "المترجم" or "التحويلات" or "الرسائل" or "الرسايل" or "المراسله" or "التحويل" or "المحادثه" or "الدفع",
            _ => false,
        };
    }

    /// <summary>"four chats at once", "all at once": together, and not without delay.</summary>
    private static bool IsAllAtOnce(Sentence sentence, Hit hit) =>
        sentence.FormAt(hit.First) is "at" && sentence.FormAt(hit.Last) is "once" && (sentence.FormAt(hit.First - 1) is "all" or "two" or "both" or "three" || sentence.Figures.Exists(f => f.Kind == FigureKind.Number && f.Last < hit.First && hit.First - f.Last <= 4));

    public static readonly LintRule Approximate = new("M03", Severity.Warning)
    {
        IsCue = (word, language) => word.MayBeginFigure || (language == Language.Korean && IsPair(word.Form)),
        InSentence = (sentence, _) => Blurred(sentence),
    };

    public static readonly LintRule AmbiguousDays = new("T03", Severity.Warning)
    {
        IsCue = (word, _) => word.MayBeginFigure,
        InSentence = (sentence, _) => BareDays(sentence),
    };

    public static readonly LintRule LimitWithoutShare = new("M02", Severity.Info)
    {
        OnlyWithoutRules = true,
        BlocksStandard = true,
        InStandard = RuleSlots.WithoutShare,
        IsCue = (word, _) => word.MayBeginFigure || Limits.MayBeginDay(word.Form),
        InSentence = (sentence, hits) => Unshared(sentence, hits),
    };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "about", "around", "approximately", "roughly", "approx", "circa", "nearly", "almost", "some", "upwards", "약", "대략", "어림잡아", "얼추", "대략적으로", "거의", "한", "حوالي", "تقريبا", "نحو", "قرابه", "زهاء", "ما يقارب", "يقارب", "حدود",
    };

    private static readonly HashSet<string> KoreanPairs = new(StringComparer.Ordinal) { "한두", "두세", "서너", "두서너", "너댓", "네댓", "대여섯", "사나흘", "하루이틀", "이삼일", "이삼", "삼사", "사오", "이틀사흘" };

    private static bool IsPair(string form) => KoreanPairs.Contains(form.TrimEnd('에', '안', '내'));

    private static IEnumerable<Hit> Blurred(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count && sentence.Language == Language.Korean; i++)
        {
            if (!sentence.Tokens[i].IsExempt && IsPair(sentence.FormAt(i)))
            {
                var isTime = sentence.FormAt(i + 1) is ['시', '간', ..] or ['일', ..] or ['주', ..] or ['분', ..] or ['달', ..] or ['개', '월', ..] or ['영', '업', ..];
                if (isTime || sentence.FormAt(i + 1) is ['건' or '회' or '명' or '번', ..] || sentence.FormAt(i) is ['사', '나', ..] or ['하', ..] or ['이', ..])
                    yield return new Hit(Approximate, i, isTime ? i + 1 : i);
            }
        }
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
            else if (after is "تقريبا" or "تقريبي" or "남짓" or "남짓한" or "무렵" or "give" or "정도" or "정도의" or "내외" or "내외로" or "내외의" or "가량" or "안팎" or "안팎으로" or "쯤" or "전후" or "정도에" or "정도로" or "roughly" or "approximately" or "approx" || after.StartsWith("정도", StringComparison.Ordinal) || after.StartsWith("내외", StringComparison.Ordinal))
                yield return new Hit(Approximate, figure.First, figure.Last + 1);
            else if (sentence.FormAt(figure.Last).Contains('쯤', StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("정도", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("안팎", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("남짓", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("여일", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("여시간", StringComparison.Ordinal) || sentence.FormAt(figure.Last).EndsWith("여분", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("가량", StringComparison.Ordinal) || sentence.FormAt(figure.Last).Contains("내외", StringComparison.Ordinal))
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
            if (!figure.IsBareDay || sentence.Tokens[figure.First].IsExempt || IsRight(sentence, figure) || Meanings.IsDefinition(sentence) || Meanings.IsLengthOfThing(sentence, figure) || sentence.FormAt(figure.Last) is [.., '일', '간'])
                continue;
            var before = sentence.FormAt(figure.First - 1);
            var after = sentence.FormAt(figure.Last + 1);
            var last = sentence.FormAt(figure.Last);
            // "every 3 days", "the last 30 days", "24 hours a day, 7 days a week", "90 days old", a date: no deadline.
            if (before is "for" or "after" or "spend" or "spends" or "lasts" or "last" or "stay" or "stays" or "has" or "have" or "لمده" or "مده" or "طوال" or "طيله" or "every" or "last" or "past" or "previous" or "كل" or "اخر" or "최근" or "지난" || after is "a" or "per" or "old" or "عمل" or "마다" || (after is "of" && !Limits.IsCeiling(sentence, figure)))
                continue;
            if (sentence.Language == Language.Arabic && before is not ("خلال" or "غضون" or "ضمن" or "في" or "الي" or "او" or "تتجاوز" or "يتجاوز" or "تتعدي" or "يتعدي" or "عن" or "علي" or "حتي" or "اقصاها" or "اقصاه" or "من" or "حوالي" or "نحو" or "قرابه" or "بين" or "وخلال" or "قبل" or "اقصي" or "حدود" or "بحد") && !Limits.IsCeiling(sentence, figure) && !sentence.Tokens.Exists(t => t.Form is "يستغرق" or "تستغرق" or "يتطلب" or "تتطلب" or "مدته" or "مدتها" or "المده" or "مهله"))
                continue;
            if (sentence.Language == Language.Korean && (sentence.FormAt(Limits.End(sentence, figure) + 1) is [.., '면'] || (after is "뒤에" or "후에" or "지나면" && sentence.FormAt(sentence.Tokens.Count - 1) is not ([.., '드', _, _, _] or [.., '겠', '습', '니', '다']))))
                continue;
            if (last is [.., '일', '에'] or [.., '일', '부', '터'] or [.., '일', '은'] || before.EndsWith('월') || last.EndsWith("일마다", StringComparison.Ordinal) || last.EndsWith("일자", StringComparison.Ordinal) || last.StartsWith("1일", StringComparison.Ordinal) || after is "영업일" or "근무일" or "동안" || after.StartsWith("영업일", StringComparison.Ordinal))
                continue;
            if (sentence.FormAt(figure.First - 1) is "영업일" or "업무일" or "근무일" or "달력일" or "근무일로" or "영업일로" or "영업일기준" || (sentence.FormAt(figure.First - 1) is "기준" or "기준으로" && sentence.FormAt(figure.First - 2).EndsWith('일')))
                continue;
            yield return new Hit(AmbiguousDays, figure.First, figure.Last);
        }
    }

    /// <summary>"may be cancelled within 14 days", "신청할 수 있다", "يحق للعميل": what customers may do until then is their right, not a duty.</summary>
    private static bool IsRight(Sentence sentence, Figure figure)
    {
        if (Customers.Act(sentence) || sentence.Tokens.Exists(t => t.Form is "تصلنا" or "يصلنا") || sentence.Tokens.Exists(t => t.Form is "reach" or "reaches") && sentence.Tokens.Exists(t => t.Form is "us"))
            return true;
        if (sentence.Language != Language.English && Meanings.IsEntitlement(sentence, figure))
            return true;
        if (sentence.Language == Language.Korean)
            return figure.IsBareDay && sentence.Tokens[figure.Last].IsNumber && sentence.FormAt(figure.Last + 1) is "전" or "전에" or "전부터" or "전까지" || sentence.Tokens[figure.Last].IsNumber && sentence.FormAt(figure.Last) is [.., '전'] or [.., '전', '에'] or [.., '전', '까', '지'] || sentence.Tokens.Count > 2 && sentence.FormAt(sentence.Tokens.Count - 1) is "있다" or "있습니다" && sentence.FormAt(sentence.Tokens.Count - 2) is "수" or "수가";
        if (sentence.Language == Language.Arabic)
            return (sentence.FormAt(figure.First) is ['ب', ..] && sentence.Tokens.Exists(t => t.Form is "قبل")) || sentence.FormAt(0) is "يحق" or "يجوز" or "يمكن" or "يمكنكم" or "للعميل" or "للمسافر" or "للمشتري" or "بامكان" or "بامكانكم" or "علي" && sentence.FormAt(1) is not ("الموظف" or "الاداره");
        if (sentence.FormAt(figure.Last + 1) is "before" or "prior" || Meanings.IsEntitlement(sentence, figure))
            return true;
        for (var i = 0; i < figure.First; i++)
        {
            if (sentence.FormAt(i) is "can" or "may" or "must" or "should" or "have" or "has" && (sentence.FormAt(i + 1) is "be" && sentence.FormAt(i) is "can" or "may" || sentence.FormAt(i - 1) is "you" or "customers" or "customer" or "passengers" or "patients" or "tenants" or "residents" or "guests" or "applicants" or "members" or "visitors" or "parents" or "complainants"))
                return true;
        }
        return false;
    }

    /// <summary>"when the customer writes within 7 days" says when something holds, not what is promised.</summary>
    private static bool IsCondition(Sentence sentence, Figure figure)
    {
        for (var i = figure.First - 1; i >= 0 && sentence.Tokens[i + 1].Before != ','; i--)
        {
            if (sentence.FormAt(i) is "if" or "when" or "unless" or "what" or "which" or "whose" or "اذا" or "عندما" or "حين" or "الذي" or "التي" or "الذين")
                return true;
        }
        // "6개월 안에 찍은 사진": the limit belongs to the thing.
        var end = Limits.End(sentence, figure);
        if (sentence.Language == Language.Korean && end + 2 < sentence.Tokens.Count && sentence.FormAt(end + 1) is [.., '한' or '된' or '난' or '온' or '낸' or '산'] or [.., '찍' or '받' or '넣' or '적' or '얻' or '맺', '은'])
            return true;
        return sentence.Language == Language.Korean && Enumerable.Range(figure.Last + 1, 4).Any(i => sentence.FormAt(i).EndsWith('면'));
    }

    private static IEnumerable<Hit> Unshared(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        if (sentence.HasPercent || sentence.IsFragment || sentence.IsQuestion || sentence.Tokens.Exists(t => t.Form is "%" or "٪") || hits.Any(h => h.Rule.Id is "T02" or "M03" or "V07"))
            yield break;
        foreach (var figure in sentence.Figures)
        {
            if (figure.Kind != FigureKind.Duration || sentence.Tokens[figure.First].IsExempt || !Limits.IsCeiling(sentence, figure) || IsCondition(sentence, figure) || IsRight(sentence, figure) || Meanings.IsLengthOfThing(sentence, figure) || Meanings.IsDefinition(sentence))
                continue;
            yield return new Hit(LimitWithoutShare, Limits.Start(sentence, figure), Limits.End(sentence, figure));
            yield break;
        }
        if (Limits.Day(sentence) is { } day && Responses.Find(sentence, hits) is not null)
            yield return new Hit(LimitWithoutShare, day.First, day.Last);
    }
}

/// <summary>Whether a duration is a limit: the words before or after it in each language.</summary>
internal static class Limits
{
    public static bool IsCeiling(Sentence sentence, Figure figure) => Start(sentence, figure) < figure.First || End(sentence, figure) > figure.Last || IsAttached(sentence.FormAt(figure.Last));

    /// <summary>"the same day", "by the end of the next working day", 당일, في اليوم نفسه: a limit, if no number.</summary>
    public static (int First, int Last)? Day(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsExempt || !MayBeginDay(sentence.FormAt(i)))
                continue;
            var (form, next) = (sentence.FormAt(i), sentence.FormAt(i + 1));
            if (form is "same" or "next" && (next is "day" || (next is "working" or "business" && sentence.FormAt(i + 2) is "day")) && sentence.FormAt(i - 1) is "the" or "on" or "by")
                return (i, next is "day" ? i + 1 : i + 2);
            if (form is "당일" or "당일에" or "당일로" or "익일" or "익일까지" or "다음날까지" or "당일까지" || (form is "다음" && next is "영업일까지" or "날까지" or "영업일에"))
                return (i, form is "다음" ? i + 1 : i);
            if ((form is "اليوم" && next is "نفسه" or "ذاته" or "التالي") || (form is "نفس" && next is "اليوم"))
                return (i, i + 1);
        }
        return null;
    }

    /// <summary>The first words of what <see cref="Day"/> finds.</summary>
    public static bool MayBeginDay(string form) =>
        form is "same" or "next" or "당일" or "당일에" or "당일로" or "익일" or "익일까지" or "다음날까지" or "당일까지" or "다음" or "اليوم" or "نفس";

    public static int Start(Sentence sentence, Figure figure)
    {
        var (before, two) = (sentence.FormAt(figure.First - 1), sentence.FormAt(figure.First - 2));
        if (before is "within" or "خلال" or "غضون" or "inside" or "under" or "ضمن")
            return before is "غضون" && two is "في" ? figure.First - 2 : figure.First - 1;
        // "no later than", "do not wait longer than" limit; "who waited longer than" tells whom a sentence is about.
        if (before is "than" && two is "more" or "later" or "longer")
            return sentence.FormAt(figure.First - 3) is "no" or "not" ? figure.First - 3 : IsDenied(sentence, figure.First) ? figure.First - 2 : figure.First;
        if (before is "than" && two is "less" or "fewer")
            return figure.First - 2;
        if (sentence.FormAt(figure.Last) is "ring" or "rings" && before is "the" or "before" or "by")
            return two is "before" or "by" ? figure.First - 2 : before is "the" ? figure.First : figure.First - 1;
        if (before is "قبل" && sentence.FormAt(figure.First) is "الرنه")
            return figure.First - 1;
        if ((before is "تتجاوز" or "يتجاوز" or "تتعدي" or "يتعدي" or "تزيد" or "يزيد" && two is not ("لا" or "الا" or "ولا" or "لن" or "والا")) || (before is "علي" or "عن" && two is "تزيد" or "يزيد" && sentence.FormAt(figure.First - 3) is not ("لا" or "الا" or "ولا" or "لن")))
            return figure.First;
        if (before is "تتجاوز" or "يتجاوز" or "تتعدي" or "يتعدي" or "تزيد" or "يزيد" || (before is "علي" or "عن" && two is "تزيد" or "يزيد"))
            return before is "علي" or "عن" ? figure.First - 3 : figure.First - 2;
        if ((before is "most" && two is "at") || (before is "to" && two is "up") || (before is "of" && two is "maximum"))
            return figure.First - 2;
        return figure.First;
    }

    public static int End(Sentence sentence, Figure figure)
    {
        var after = sentence.FormAt(figure.Last + 1);
        // "7일(공휴일 제외) 이내에": what stands in brackets does not part the limit from its number.
        for (var i = figure.Last + 2; figure.Last + 1 < sentence.Tokens.Count && sentence.Tokens[figure.Last + 1].Before is '(' && i <= figure.Last + 5 && i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Before is ')')
                return sentence.FormAt(i).StartsWith("이내", StringComparison.Ordinal) || sentence.FormAt(i) is "안에" or "내에" or "내" ? i : figure.Last;
        }
        if (after is "or" && sentence.FormAt(figure.Last + 2) is "less" or "sooner")
            return figure.Last + 2;
        if (after is "كحد" && sentence.FormAt(figure.Last + 2) is "اقصي")
            return figure.Last + 2;
        return after is "이내" or "이내에" or "이내로" or "안에" or "내에" or "내" or "이하" or "이하로" or "미만" || after.StartsWith("이내", StringComparison.Ordinal) ? figure.Last + 1 : figure.Last;
    }

    private static bool IsDenied(Sentence sentence, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (sentence.FormAt(i) is "not" or "never" or "don't" or "doesn't" or "won't" or "nobody" or "no" or "without")
                return true;
        }
        return false;
    }

    private static bool IsAttached(string form) => form is "전에" || form.EndsWith("이내", StringComparison.Ordinal) || form.EndsWith("이내에", StringComparison.Ordinal) || form.EndsWith("안에", StringComparison.Ordinal) || form.EndsWith("내에", StringComparison.Ordinal);
}
