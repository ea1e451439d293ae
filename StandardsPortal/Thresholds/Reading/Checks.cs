using StandardsPortal.Thresholds.Printing;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>What keeps a read sentence from being a usable rule, each with the place it stands at.</summary>
internal sealed class Checks(Sentence sentence, MainBounds bounds, Tiers tiers, PopulationReader contacts)
{
    public Threshold Run(Threshold threshold)
    {
        CheckSecondLimit();
        CheckLeftovers();
        CheckWords(threshold);
        if (threshold.Share is null && threshold.Limit is null)
            CheckNothingRead(threshold);
        else
            CheckWhole(threshold);
        CheckTiers(threshold);
        CheckAbandoned(threshold);
        return threshold;
    }

    /// <summary>"two business days, five if more detailed" is two rules: the second is named, not dropped.</summary>
    private void CheckSecondLimit()
    {
        foreach (var i in sentence.Free(Term.IfMore).ToList())
        {
            var amount = Enumerable.Range(1, 3).SelectMany(d => new[] { i - d, i + d }).FirstOrDefault(b => sentence.IsFree(b) && sentence[b].Bound is { } bound && bound.Unit != Unit.Percent, i);
            var (first, end) = (Math.Min(i, amount), Math.Max(i, amount) + 1);
            sentence.Fault(first, end, "rule.second");
            sentence.Use(first, end);
        }
    }

    /// <summary>Amounts that no slot took: a second rule in the sentence, or a number without its unit.</summary>
    private void CheckLeftovers()
    {
        foreach (var i in sentence.Free(Term.Bound))
        {
            var bound = sentence[i].Bound!;
            if (bound.Unit == Unit.Percent && bounds.ShareAt is { } share)
                CheckSecondShare(i, share);
            else if (bound.Unit is not null && (bound.Comparator is not null || bound.Unit.IsTime))
                sentence.Fault(i, Opposes(bound) ? "contradiction" : "rule.second");
            else if (bound.Unit is null && (bound.Comparator is not null || bound.IsWeak))
                sentence.Missing(i, "unit.missing", MissingUnits(i));
            else if (bound.Unit is null && (IsShareWithoutSign(i) || (bounds.LimitAt is null && bounds.Share is null)))
                sentence.Missing(i, "unit.missing", MissingUnits(i));
            else
                sentence.Fault(i, "number.unread", blocks: false);
            sentence.Use(i, i + 1);
        }
        foreach (var i in sentence.Free(Term.BadNumber))
        {
            // A share that can't be read is not "all".
            var isAmount = bounds.ShareAt is null && sentence.Is(i + 1, Term.Unit);
            sentence.Fault(i, "number.unclear", blocks: bounds.LimitAt is null || isAmount);
        }
    }

    /// <summary>"90 of calls", "전화의 90를": a share in all but its sign; without it the rule would ask for every call.</summary>
    private bool IsShareWithoutSign(int i)
    {
        if (bounds.Share is not null || sentence[i].Bound is not { Value: <= 100, UpTo: null })
            return false;
        if (sentence.IsVerbFinal)
            return sentence.Is(sentence.SkipFillersBack(i - 1), Term.Noun) && sentence.HasCaseParticle(i);
        var noun = sentence.SkipFillers(i + 2);
        return sentence.Is(i + 1, Term.Of) && (sentence.Is(noun, Term.Noun) || sentence.Is(noun, Term.Channel) || sentence.Is(noun, Term.Priority));
    }

    /// <summary>"within 2 minutes … more than 5 minutes": no case can keep both.</summary>
    private bool Opposes(Bound second) =>
        bounds.LimitAt is { } at && sentence[at].Bound is { Unit: { } unit, Comparator: { } stated } first && second is { Unit: { } other, Comparator: { } bounding }
        && stated != Comparator.EqualTo && bounding != Comparator.EqualTo && IsCeiling(stated) != IsCeiling(bounding)
        && first.ToLimit(unit).CompareTo(second.ToLimit(other)) is { } order && (IsCeiling(stated) ? order <= 0 : order >= 0);

    private List<string> MissingUnits(int i) =>
        sentence.Is(i + 1, Term.Of) || sentence.Is(i + 1, Term.Noun) || IsShareWithoutSign(i)
            ? [sentence.Lexicon.Print(Term.Unit, "percent")]
            : [.. Expectations.Units(sentence.Language)];

    private void CheckSecondShare(int i, int share)
    {
        var (first, second) = (sentence[share].Bound, sentence[i].Bound!);
        var opposed = first is not null && IsCeiling(first.Comparator) != IsCeiling(second.Comparator);
        sentence.Fault(i, opposed ? "contradiction" : "rule.second");
    }

    private static bool IsCeiling(Comparator? comparator) => comparator is Comparator.AtMost or Comparator.LessThan;

    private void CheckWords(Threshold threshold)
    {
        foreach (var i in sentence.Free(Term.Undefined))
            sentence.Fault(i, "exclusion.undefined", [sentence.Original(i)], [.. Expectations.Circumstances(sentence.Language).Take(5)], blocks: false);
        foreach (var i in threshold.Limit is null ? [] : sentence.Free(Term.SameDay))
            sentence.Fault(i, "rule.second");
        if (threshold.Limit is not null && bounds.LimitAt is { } at)
            CheckApproximate(at);
        if (threshold.Limit is { Value: >= 24, UpTo: null } hours && hours.Unit == Unit.BusinessHours && hours.Value % 24 == 0 && bounds.LimitAt is { } place)
            sentence.Fault(place, "limit.office_hours", [sentence.Original(place), hours.Value / 8], blocks: false);
        if (threshold.Limit is { Unit.IsTime: true } && bounds.LimitAt is { } limit && IsNegatedAct(limit))
            sentence.Fault(limit, "negated");
    }

    private void CheckApproximate(int limit)
    {
        foreach (var i in sentence.Free(Term.Approximate))
        {
            if (i < limit + 3)
                sentence.Fault(i, "limit.approximate", [sentence.Original(i)], blocks: false);
        }
    }

    /// <summary>"are not answered within": the rule says what may fail, and no share of that is a standard.</summary>
    private bool IsNegatedAct(int limit) =>
        sentence[limit].Bound!.Comparator is Comparator.AtMost or Comparator.LessThan
        && (IsVerbNegated(limit) || (sentence.IsVerbFinal ? Enumerable.Range(limit + 1, 4) : Enumerable.Range(limit - 4, 4)).Any(i => sentence.IsFree(i) && sentence.Is(i, Term.Negation)));

    /// <summary>"لا يُرد على 90% …": the last act before the limit is denied, however far away it stands.</summary>
    private bool IsVerbNegated(int limit)
    {
        if (sentence.IsVerbFinal)
            return false;
        for (var at = limit - 1; at > 0 && !sentence.IsBoundary(at); at--)
        {
            if (sentence.Is(at, Term.Verb) && !sentence.Is(at, Term.Noun))
                return sentence.IsFree(sentence.SkipFillersBack(at - 1)) && sentence.Is(sentence.SkipFillersBack(at - 1), Term.Negation);
        }
        return false;
    }

    private void CheckNothingRead(Threshold threshold)
    {
        if (sentence.Faults.Exists(f => f.Blocks))
            return;
        if (FindVague() is { } vague)
            sentence.Fault(vague, sentence.Is(vague, Term.SameDay) ? "limit.same_day" : "limit.vague", [sentence.Original(vague)], [.. Expectations.Limits(sentence.Language)]);
        else
            sentence.Missing(sentence.Count - 1, threshold.Metric is null && contacts.Verb is null ? "rule.none" : "limit.missing", [.. Expectations.Limits(sentence.Language)]);
    }

    private int? FindVague() =>
        Enumerable.Range(0, sentence.Count).Where(i => !sentence[i].Used && (sentence.Is(i, Term.NoLimit) || sentence.Is(i, Term.Vague) || sentence.Is(i, Term.SameDay))).Select(i => (int?)i).FirstOrDefault();

    private void CheckWhole(Threshold threshold)
    {
        if (threshold.Limit is null && (threshold.Metric is null || FindVague() is not null) && !sentence.Faults.Exists(f => f.Blocks))
        {
            if (FindVague() is { } vague)
                sentence.Fault(vague, sentence.Is(vague, Term.SameDay) ? "limit.same_day" : "limit.vague", [sentence.Original(vague)], [.. Expectations.Limits(sentence.Language)]);
            else
                sentence.Missing(sentence.Count - 1, "limit.missing", [.. Expectations.Limits(sentence.Language)]);
        }
        if (threshold.Metric is null && threshold.Limit is not null && !sentence.Faults.Exists(f => f.Blocks))
            sentence.Missing(bounds.LimitAt ?? bounds.ShareAt ?? -1, "action.missing", [.. Expectations.Metrics(sentence.Language).Take(6)], blocks: !contacts.IsStated && contacts.Verb is null);
    }

    /// <summary>Asked only of a rule that could be used: one mistake gets one finding.</summary>
    private void CheckAbandoned(Threshold threshold)
    {
        if (threshold is { CountsAbandoned: true, Abandoned: null } && (threshold.Share ?? (object?)threshold.Limit) is not null && !sentence.Faults.Exists(f => f.Blocks))
            sentence.Missing(sentence.Count - 1, "abandoned.unstated", Expectations.Abandoned(sentence.Language), blocks: false);
    }

    private void CheckTiers(Threshold threshold)
    {
        if (threshold is { LateAfter: { } late } && tiers.LateAt is { } at && TargetOf(threshold, late) is { } target)
            CheckOrder(target, late, at, Phrases.Falls(threshold, late));
        if (threshold is { UnacceptableAfter: { } worst } && tiers.UnacceptableAt is { } worstAt && (threshold.LateAfter ?? TargetOf(threshold, worst)) is { } before)
            CheckOrder(before, worst, worstAt, Phrases.Falls(threshold, worst));
    }

    /// <summary>What a tier is measured against: the limit of a case, or the share of cases where the tier is a share.</summary>
    private static Limit? TargetOf(Threshold threshold, Limit tier) =>
        threshold.Share is { } share && tier.Unit == Unit.Percent && threshold.Limit?.Unit != Unit.Percent ? new Limit(share.Percent, null, Unit.Percent) : threshold.Limit;

    private void CheckOrder(Limit inner, Limit outer, int at, bool floor)
    {
        if (outer.CompareTo(inner) is not { } order)
            return;
        if (floor ? order >= 0 : order <= 0)
            sentence.Fault(at, floor ? "tier.order.floor" : "tier.order");
    }
}
