namespace StandardsPortal.Thresholds.Reading;

/// <summary>Tells the share of cases from the limit of a case among the amounts no other slot has taken.</summary>
internal sealed class MainBounds(Sentence sentence)
{
    private static readonly HashSet<string> Sums = new(StringComparer.Ordinal)
    {
        "fare", "price", "cost", "fee", "fees", "bill", "charge", "charges", "value", "salary", "rent", "premium",
        "운임", "요금", "금액", "대금", "가격", "수수료", "보험료", "구매가", "결제금액",
        "ثمن", "سعر", "قيمه", "اجره", "رسوم", "قيمة", "مبلغ", "فاتوره",
    };

    private bool isNone;

    public Quantifier Quantifier { get; private set; } = Quantifier.All;

    public Share? Share { get; private set; }

    public Statistic Statistic { get; private set; } = Statistic.Case;

    public int? ShareAt { get; private set; }

    public int? LimitAt { get; private set; }

    public bool MetricIsNamed { get; private set; }

    public bool HasLimit => LimitAt is not null;

    /// <summary>The limit is stated as the least there may be.</summary>
    public bool IsFloor => LimitAt is { } at && sentence[at].Bound!.Comparator is Comparator.AtLeast or Comparator.MoreThan;

    /// <summary>"every 4 weeks": an interval between events, not a time that something takes.</summary>
    public bool IsInterval => LimitAt is { } at && sentence[at].Bound!.IsInterval;

    /// <summary>"주 1회": once in a window.</summary>
    public bool IsOnce => LimitAt is { } at && sentence[at].Bound is { Value: 1, UpTo: null, Comparator: null or Comparator.AtLeast } bound && bound.Unit == Unit.Times;

    /// <summary>The limit as the author wrote it; empty without one.</summary>
    public string LimitWords => LimitAt is { } at ? sentence.Original(at) : "";

    public Unit? LimitUnit => LimitAt is { } at ? sentence[at].Bound!.Unit : null;

    /// <summary>A number that looks like the limit stands there without its unit.</summary>
    public bool LacksUnit => sentence.Free(Term.Bound).Any(i => sentence[i].Bound is { Unit: null, Comparator: not null } or { Unit: null, IsWeak: true });

    public void FindShare(Metric? named)
    {
        MetricIsNamed = named is not null;
        FindStatistic();
        FindWordShare(named);
        var isRate = named is { Measure: Measure.Rate, Name: not "service_level" };
        foreach (var i in sentence.Free(Term.Bound))
        {
            var bound = sentence[i].Bound!;
            if (bound.Unit != Unit.Percent || Share is not null || IsOfMoney(i))
                continue;
            if (isRate && !sentence.Is(i + 1, Term.Of) && !sentence.IsVerbFinal || isRate && !HasOtherLimit(i))
                break;
            TakeShare(i, bound);
            break;
        }
        // "99.95% availability … no maintenance": the rate is the demand, whatever else the text says of none and all.
        if (Share is null && !(isRate && sentence.Free(Term.Bound).Any(i => sentence[i].Bound!.Unit == Unit.Percent)))
            FindEvery(named);
    }

    /// <summary>"50% of the fare", "운임의 12.5%": a part of a sum, not of the cases.</summary>
    private bool IsOfMoney(int i)
    {
        var next = sentence.SkipFillers(i + 1);
        var sum = sentence.IsVerbFinal ? sentence.SkipFillersBack(i - 1) : sentence.Is(next, Term.Of) ? next + 1 : next;
        if (!Sums.Contains(ArabicWord.Bare(sentence.Word(sum))) && !Sums.Contains(sentence.Word(sum).TrimEnd('의')))
            return false;
        sentence.Fault(i, "number.unread", blocks: false);
        sentence.Use(i, i + 1);
        return true;
    }

    private bool HasOtherLimit(int share) => sentence.Free(Term.Bound).Any(i => i != share && sentence[i].Bound!.Unit is { IsTime: true });

    private void TakeShare(int i, Bound bound)
    {
        sentence.Use(i, i + 1);
        ShareAt = i;
        if (bound.Comparator == Comparator.Between)
        {
            sentence.Fault(i, "share.range");
            return;
        }
        if (bound.Value > 100)
        {
            sentence.Fault(i, "share.over", [sentence.Original(i)], ["100%"]);
            return;
        }
        if (!Thresholds.Share.TryFromPercent(bound.Value, out var share))
        {
            sentence.Fault(i, "share.fine", [sentence.Original(i)]);
            return;
        }
        Share = share;
        Quantifier = bound.Comparator switch
        {
            Comparator.AtMost => Quantifier.AtMost,
            Comparator.LessThan => Quantifier.LessThan,
            Comparator.MoreThan => Quantifier.MoreThan,
            Comparator.EqualTo => Quantifier.Exactly,
            _ => Quantifier.AtLeast,
        };
        if (share == Thresholds.Share.Whole && Quantifier is Quantifier.AtLeast or Quantifier.Exactly)
            Quantifier = Quantifier.All;
    }

    private void FindStatistic()
    {
        foreach (var i in sentence.Free(Term.Statistic))
        {
            Statistic = Enum.Parse<Statistic>(sentence[i].ValueOf(Term.Statistic)!);
            sentence.Use(i, i + 1);
        }
        // Abbreviations that hold their mean: average speed of answer, average handle time, mean time to restore.
        if (Enumerable.Range(0, sentence.Count).Any(i => sentence.Is(i, Term.Metric) && sentence.Word(i) is "asa" or "aht" or "mttr"))
            Statistic = Statistic.Average;
    }

    /// <summary>"nine out of ten calls", "the 90th percentile of".</summary>
    private void FindWordShare(Metric? named)
    {
        foreach (var i in sentence.Free(Term.Bound).ToList())
        {
            var bound = sentence[i].Bound!;
            if ((bound.Unit is not null && bound.Unit != Unit.Times) || bound.UpTo is not null)
                continue;
            // "four in five customers"
            if (bound.Unit is null && sentence.IsFree(i + 1) && sentence[i + 1].Bound is { Unit: null, IsWeak: true, UpTo: null } every && bound.Value < every.Value && (sentence.Is(i + 2, Term.Noun) || sentence.Is(i + 2, Term.Channel) || sentence.Is(i + 2, Term.Priority)))
            {
                sentence.Use(i, i + 2);
                TakeShare(i, bound with { Unit = Unit.Percent, Value = decimal.Round(bound.Value * 100 / every.Value, 4) });
                return;
            }
            // "5점 만점에 4.2점": the scale's top comes first.
            if (sentence.IsVerbFinal && (named is { Measure: Measure.Score } or { Name: "csat" }) && sentence.Is(i + 1, Term.OutOf))
            {
                sentence.Use(i, i + 2);
                return;
            }
            if (sentence.Is(i + 1, Term.Percentile))
            {
                sentence.Use(i + 1, i + 2);
                TakeShare(i, bound with { Unit = Unit.Percent });
                return;
            }
            // "10건 중 9건": the whole comes first.
            if (sentence.IsVerbFinal && sentence.Is(i + 1, Term.OutOf) && sentence.IsFree(i + 2) && sentence[i + 2].Bound is { Unit: null or { Name: "items" or "times" } } part && part.Value < bound.Value)
            {
                sentence.Use(i, i + 3);
                TakeShare(i, bound with { Unit = Unit.Percent, Value = decimal.Round(part.Value * 100 / bound.Value, 4) });
                return;
            }
            // "4 or 5 out of 5" beside a percentage is a mark on a scale.
            if (sentence.Is(i + 1, Term.OutOf) && sentence.IsFree(i + 2) && sentence[i + 2].Bound is { Unit: null, Value: <= 10 } && sentence.Free(Term.Bound).Any(b => sentence[b].Bound!.Unit == Unit.Percent))
            {
                sentence.Use(sentence.Is(i - 1, Term.Or) && sentence.Is(i - 2, Term.Bound) ? i - 2 : i, i + 3);
                return;
            }
            if ((sentence.Is(i + 1, Term.OutOf) || sentence.Is(i + 1, Term.Of)) && sentence.IsFree(i + 2) && sentence[i + 2].Bound is { Unit: null or { Name: "items" }, Value: > 0 } whole && bound.Value <= whole.Value)
            {
                sentence.Use(i + 1, i + 3);
                // "4.5 out of 5" is a mark on a scale.
                if (named is { Measure: Measure.Score } or { Name: "csat" })
                    return;
                TakeShare(i, bound with { Unit = Unit.Percent, Value = decimal.Round(bound.Value * 100 / whole.Value, 4) });
                return;
            }
        }
    }

    private void FindEvery(Metric? named)
    {
        foreach (var i in Enumerable.Range(0, sentence.Count))
        {
            var notAny = IsNotAny(i);
            if (!sentence.IsFree(i) || !(sentence.Is(i, Term.All) || sentence.Is(i, Term.None) || notAny))
                continue;
            var next = sentence.SkipFillers(i + 1);
            if (named is not null && !(sentence.Is(next, Term.Noun) || sentence.Is(next, Term.Channel) || sentence.Is(next, Term.Priority) || sentence.Is(next, Term.Quoted) || sentence.Is(next, Term.Word)))
                continue;
            if (!notAny && !IsOfWhatIsCounted(i, next))
                continue;
            isNone = notAny || sentence.Is(i, Term.None);
            // "no call is answered": of nothing that is done, nothing is asked; only "waits longer than" can be turned.
            if (isNone && !sentence.Free(Term.Bound).Any(b => sentence[b].Bound!.Comparator is Comparator.MoreThan or Comparator.AtLeast))
                continue;
            sentence.Use(i, i + 1);
            ShareAt = i;
            Share = Thresholds.Share.Whole;
            return;
        }
    }

    /// <summary>
    /// "within 20 days of receiving all documents", "(based on complete applications with all forms)", "every 4 weeks":
    /// such words quantify something else than the cases that are counted.
    /// </summary>
    private bool IsOfWhatIsCounted(int i, int next)
    {
        if (sentence.Language != Languages.Language.English)
            return true;
        if (sentence.Is(next, Term.Bound) || sentence[i].ValueOf(Term.Compare) is not null)
            return false;
        // "following receipt of all required documentation: 30 days"
        var before = sentence.SkipFillersBack(i - 1);
        if (sentence.Is(before, Term.Start) || sentence.Is(before, Term.From))
            return false;
        var limit = Enumerable.Range(0, i).Where(b => sentence[b].Bound is { Unit: { } unit } && (unit.IsTime || unit == Unit.Rings)).Select(b => (int?)b).FirstOrDefault();
        // Behind the limit "all" may still name the cases ("within 2 minutes for all calls", "reply within 2 days to every e-mail").
        return !sentence.IsInBrackets(i) && (limit is null || sentence.Is(i - 1, Term.Via) || sentence.Original(i - 1) is "to" or "on");
    }

    /// <summary>"لا يُترك أي متصل": any, of what is denied, is none.</summary>
    private bool IsNotAny(int i) =>
        sentence.Is(i, Term.Any) && sentence.Is(sentence.SkipFillers(i + 1), Term.Noun) && Enumerable.Range(i - 4, 4).Any(n => sentence.IsFree(n) && sentence.Is(n, Term.Negation));

    public void FindLimit(Metric? named)
    {
        RefuseAlternatives();
        foreach (var i in sentence.Free(Term.Bound).Where(i => sentence.Is(i + 1, Term.Moved)).ToList())
        {
            sentence.Fault(i, "number.unread", blocks: false);
            sentence.Use(i, i + 2);
        }
        var candidates = sentence.Free(Term.Bound).Where(i => sentence[i].Bound!.Unit is not null || FitsWithoutUnit(i, named)).ToList();
        var fit = candidates.FindAll(i => Fits(sentence[i].Bound!, named));
        LimitAt = (fit.Count > 0 ? fit : candidates).Select(i => (int?)i).FirstOrDefault();
        // A percentage beside a share bounds no case: it is a second share.
        if (LimitAt is { } at && sentence[at].Bound!.Unit == Unit.Percent && ShareAt is not null)
            LimitAt = null;
        if (LimitAt is { } used)
            sentence.Use(used, used + 1);
    }

    /// <summary>"24/48 hours" names no one limit.</summary>
    private void RefuseAlternatives()
    {
        foreach (var i in sentence.Free(Term.Slash))
        {
            if (!sentence.IsFree(i - 1) || !sentence.IsFree(i + 1) || sentence[i - 1].Bound is not { Unit: null } || sentence[i + 1].Bound is null)
                continue;
            sentence.Faults.Add(new(sentence.Text.Start(sentence[i - 1].Start), sentence.Text.End(sentence[i + 1].End), "limit.two_values", [sentence.Original(i - 1, i + 2)], []));
            sentence.Use(i - 1, i + 2);
        }
    }

    private static bool Fits(Bound bound, Metric? named) => named?.Measure switch
    {
        Measure.Rate => bound.Unit == Unit.Percent || named.Name is "service_level",
        Measure.Score => bound.Unit is null || bound.Unit == Unit.Score,
        Measure.Count => bound.Unit == Unit.Times,
        Measure.Time => bound.Unit is { IsTime: true } || bound.Unit == Unit.Rings,
        _ => bound.Unit is { IsTime: true } || bound.Unit == Unit.Rings,
    };

    private bool FitsWithoutUnit(int i, Metric? named) =>
        named is { Measure: Measure.Score } || (named?.Name == "csat" && sentence[i].Bound!.Value <= 10);

    public Limit? Limit(Metric? metric)
    {
        if (LimitAt is not { } at)
            return null;
        var bound = sentence[at].Bound!;
        // A survey score out of five or ten is no percentage, though both are called CSAT.
        if (metric is { Measure: Measure.Rate } && bound.Unit == Unit.Percent && bound.Value > 100)
        {
            sentence.Fault(at, "share.over", [sentence.Original(at)], ["100%"]);
            return null;
        }
        var limit = bound.ToLimit(Unit.Score);
        return metric is { Measure: Measure.Score } && limit.Unit == Unit.Percent ? limit with { Unit = Unit.Score } : limit;
    }

    public Comparator ComparatorFor(Metric? metric, bool prior)
    {
        var bound = LimitAt is { } at ? sentence[at].Bound! : null;
        var comparator = bound?.Comparator;
        // "70% or better": up or down, as the metric goes.
        if (bound is { IsBetter: true })
            return metric is { IsFloor: true } ? Comparator.AtLeast : Comparator.AtMost;
        if (comparator is { } stated)
            return Turned(stated);
        return metric is { IsFloor: true } || prior || (metric is null && (bound?.Unit == Unit.Times || bound?.Unit == Unit.Items)) ? Comparator.AtLeast : Comparator.AtMost;
    }

    /// <summary>"No call waits longer than 5 minutes" holds every call to at most 5.</summary>
    private Comparator Turned(Comparator comparator)
    {
        if (!isNone && !IsNegated())
            return comparator;
        return comparator switch
        {
            Comparator.MoreThan => Comparator.AtMost,
            Comparator.AtLeast => Comparator.LessThan,
            _ => comparator,
        };
    }

    private bool IsNegated()
    {
        if (LimitAt is not { } at)
            return false;
        var (first, end) = sentence.IsVerbFinal ? (at + 1, at + 5) : (at - 5, at);
        return Enumerable.Range(first, end - first).Any(i => sentence.Is(i, Term.Negation));
    }
}
