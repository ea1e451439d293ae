namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// Reads how contacts that were given up enter the share, as a clause or a sentence of its own: "calls given up within
/// 5 seconds are dropped". Runs before all else, so that its amount is no limit and "abandoned calls are excluded" no list.
/// </summary>
internal sealed class AbandonedReader(Sentence sentence)
{
    /// <summary>How far apart what was abandoned and what becomes of it may stand.</summary>
    private const int Reach = 8;

    public AbandonedContacts? Abandoned { get; private set; }

    public void Read()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Used)
                continue;
            if (sentence[i].ValueOf(Term.Abandoned) == "handled-only")
                Take(i, i + 1, AbandonedContacts.HandledOnly);
            else if (MarkerAt(i) is { } end)
                ReadAt(i, end);
        }
    }

    /// <summary>Where the words for contacts given up end, when they begin at <paramref name="i"/>.</summary>
    private int? MarkerAt(int i)
    {
        if (sentence.Is(i, Term.Abandons) || sentence.Is(i, Term.ShortAbandons))
            return i + 1;
        if (sentence.IsVerbFinal || !sentence.Is(i, Term.Noun) || sentence.Is(i - 1, Term.Of) && sentence.Is(i - 2, Term.Bound))
            return null;
        // "calls that are abandoned", "callers who hang up".
        var verb = sentence.SkipFillers(i + 1);
        return sentence[Math.Min(verb, sentence.Count - 1)].ValueOf(Term.Verb) == "abandon" ? verb + 1 : null;
    }

    private void ReadAt(int first, int end)
    {
        var bound = Bound(ref first, ref end);
        var inTime = InTime(ref first, ref end);
        if (How(first, end) is not { } how)
            return;
        // "dropped are calls given up within 5 seconds": the amount may also stand behind the verdict.
        (first, end) = (Math.Min(first, how), Math.Max(end, how + 1));
        bound ??= Bound(ref first, ref end);
        if (Variant(VerdictOf(how), bound, inTime) is { } variant)
            Take(Joined(first), end, variant);
        else if (bound is { } at)
            Refuse(first, end, at);
    }

    private string VerdictOf(int how) => sentence[how].ValueOf(Term.Abandoned) ?? "short-dropped";

    private AbandonedContacts? Variant(string how, int? bound, bool inTime)
    {
        if (bound is { } at)
            return how is "ignored" or "short-dropped" && sentence[at].Bound is { Unit: { } unit, Comparator: not (Comparator.MoreThan or Comparator.AtLeast) } amount && !sentence.Is(at - 1, Term.From)
                ? AbandonedContacts.ShortDropped(amount.ToLimit(unit))
                : null;
        return (how, inTime) switch
        {
            ("answered", _) => AbandonedContacts.Answered,
            ("short-dropped", true) or ("ignored", _) => AbandonedContacts.Ignored,
            // Without a time, all of them leave the count: what stays is what was handled.
            ("short-dropped", false) => AbandonedContacts.HandledOnly,
            (_, false) => AbandonedContacts.Missed,
            _ => null,
        };
    }

    private int? Bound(ref int first, ref int end)
    {
        if (sentence.IsVerbFinal)
        {
            var before = sentence.SkipFillersBack(first - 1);
            // The only amount of the sentence is its limit: "3일 이내 포기한 문의는 미응답으로 계산".
            if (!IsTime(before) || (!sentence.IsBoundary(before - 1) && !sentence.Is(before - 1, Term.Comma) && Enumerable.Range(0, sentence.Count).Count(IsTime) == 1))
                return null;
            first = before;
            return before;
        }
        var at = sentence.SkipFillers(end);
        if (sentence.Is(at, Term.From) && IsTime(at + 1))
            at++;
        if (!IsTime(at))
            return null;
        end = at + 1;
        return at;
    }

    private bool IsTime(int i) => sentence.IsFree(i) && sentence[i].Bound is { Unit.IsTime: true };

    private bool InTime(ref int first, ref int end)
    {
        if (sentence.IsVerbFinal && sentence.Is(first - 1, Term.InTime))
        {
            first--;
            return true;
        }
        if (!sentence.Is(end, Term.InTime))
            return false;
        end++;
        return true;
    }

    private int? How(int first, int end)
    {
        for (var i = end; i < end + Reach && !sentence.IsBoundary(i); i++)
        {
            if (sentence.Is(i, Term.Abandoned) || (sentence.IsVerbFinal && sentence.Is(i, Term.Exclude)))
                return i;
            if (sentence.Is(i, Term.Comma) || sentence[i].Bound is not null)
                break;
        }
        // "excluding abandoned calls", "لا تحتسب المكالمات المتروكة".
        var before = sentence.SkipFillersBack(first - 1);
        if (sentence.IsFree(before) && (sentence.Is(before, Term.Exclude) || sentence.Is(before, Term.Abandoned)))
            return before;
        // One item of a list: the list keeps its marker and the rest.
        if ((sentence.Is(before, Term.And) || sentence.Is(before, Term.Comma)) && ListMarkerBefore(before))
            return before;
        return null;
    }

    private bool ListMarkerBefore(int i)
    {
        for (; i >= 0 && !sentence.IsBoundary(i); i--)
        {
            if (sentence.Is(i, Term.Exclude))
                return true;
            if (sentence[i].Bound is not null)
                return false;
        }
        return false;
    }

    /// <summary>"… within 20 seconds and abandoned calls count as missed": the "and" joins sentences.</summary>
    private int Joined(int first) => sentence.Is(first - 1, Term.And) ? first - 1 : first;

    /// <summary>"Calls abandoned after 5 seconds count as missed" leaves open what becomes of the others.</summary>
    private void Refuse(int first, int end, int bound)
    {
        sentence.Fault(first, end, "abandoned.partly", [sentence.Original(bound)], Expectations.Abandoned(sentence.Language));
        sentence.Use(first, end);
    }

    private void Take(int first, int end, AbandonedContacts variant)
    {
        // "excluding abandoned calls and severe weather": the rest of the list still needs its marker.
        if (sentence.Is(first, Term.Exclude) && !sentence.Is(first, Term.Abandoned) && (sentence.Is(end, Term.And) || sentence.Is(end, Term.Comma)) && sentence.Is(end + 1, Term.Circumstance))
            (first, end) = (first + 1, end + 1);
        if (Abandoned is not null && Abandoned != variant)
            sentence.Fault(first, end, "abandoned.two", [sentence.Original(first, end)]);
        Abandoned ??= variant;
        sentence.Use(first, end);
    }
}
