using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>Reads what is excluded and what holds the clock: a list of circumstances before or behind its marker.</summary>
internal sealed class Lists(Sentence sentence)
{
    private readonly List<Exclusion> exclusions = [];
    private readonly List<Exclusion> pauses = [];

    public Sequence<Exclusion> Exclusions => [.. exclusions];

    public Sequence<Exclusion> Pauses => [.. pauses];

    public void Read()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Used)
                continue;
            var pause = sentence.Is(i, Term.Pause);
            if (sentence.Is(i, Term.ExcludedAfter) && !sentence.Is(i, Term.Exclude))
                ReadBehind(i, exclusions);
            else if (pause || sentence.Is(i, Term.Exclude))
                ReadAt(i, pause ? pauses : exclusions);
        }
    }

    private void ReadAt(int marker, List<Exclusion> list)
    {
        var forward = !sentence.IsVerbFinal || sentence.Is(marker + 1, Term.Colon) || sentence.IsBoundary(marker - 1);
        // "Severe weather excluded." has its list before it in any language.
        if (!sentence.IsVerbFinal && sentence.Is(marker, Term.ExcludedAfter) && (sentence.IsBoundary(marker + 1) || IsMarker(marker + 1)))
            forward = false;
        if (forward)
            ReadAhead(marker, list);
        else
            ReadBehind(marker, list);
    }

    private void ReadAhead(int marker, List<Exclusion> list)
    {
        var first = marker + 1;
        while (sentence.Is(first, Term.Colon) || (first < sentence.Count && sentence[first].Used && !sentence.IsBoundary(first)))
            first++;
        var end = first;
        var bracket = sentence.Is(marker - 1, Term.Open);
        var mainFollows = MainFollows(marker);
        while (end < sentence.Count && !EndsList(end, first, bracket, mainFollows))
            end++;
        Take(marker, first, end, list);
        sentence.Use(marker, end);
    }

    private void ReadBehind(int marker, List<Exclusion> list)
    {
        var first = marker;
        while (first > 0 && !StartsList(first - 1))
            first--;
        Take(marker, first, marker, list);
        sentence.Use(first, marker + 1);
    }

    /// <summary>No bound stands before the list, but one behind it: the rule itself is still to come.</summary>
    private bool MainFollows(int marker) =>
        !Enumerable.Range(0, marker).Any(i => IsTimeBound(i)) && Enumerable.Range(marker, sentence.Count - marker).Any(IsTimeBound);

    private bool IsTimeBound(int i) => sentence.IsFree(i) && sentence[i].Bound is { Unit: { } unit } && (unit.IsTime || unit == Unit.Rings);

    private bool EndsList(int i, int first, bool bracket, bool mainFollows)
    {
        if (sentence.IsBoundary(i) || sentence[i].Used || (bracket && sentence.Is(i, Term.Close)))
            return true;
        if (IsMarker(i) && i > first && !(sentence.Is(i, Term.Window) && !sentence.Is(i - 1, Term.Comma) && !sentence.IsBoundary(i + 1) && !sentence.Is(i + 1, Term.Comma)))
            return true;
        if (sentence.Is(i, Term.SampleIf) && sentence.Is(sentence.SkipFillers(i + 1), Term.Bound) && sentence[sentence.SkipFillers(i + 1)].Bound!.Unit == Unit.Items)
            return true;
        if (!mainFollows || i == first)
            return false;
        return sentence.Is(i, Term.Comma) ? !IsItemNext(i + 1) : sentence[i].Bound is { Unit: not null } || IsAuxiliary(i);
    }

    /// <summary>Behind this comma the list goes on: a known circumstance, and no bound before the next comma.</summary>
    private bool IsItemNext(int i)
    {
        if (sentence.Is(i, Term.And))
            i++;
        return sentence.Is(i, Term.Circumstance) && (sentence.Is(i + 1, Term.Comma) || sentence.Is(i + 1, Term.And));
    }

    private bool IsAuxiliary(int i) => sentence.Original(i) is "are" or "is" or "will" or "must" or "shall" or "should" or "get";

    private bool StartsList(int i) =>
        sentence.IsBoundary(i) || sentence[i].Used || sentence.Is(i, Term.Bound) || IsMarker(i)
        || (sentence.IsVerbFinal && sentence.Is(i, Term.Verb) && !sentence.Is(i, Term.Noun))
        || (!sentence.IsVerbFinal && sentence.Is(i, Term.Comma) && !sentence.Is(i - 1, Term.Circumstance));

    private bool IsMarker(int i) =>
        sentence.Is(i, Term.Measured) || sentence.Is(i, Term.Late) || sentence.Is(i, Term.Unacceptable) || sentence.Is(i, Term.Pause) || sentence.Is(i, Term.Exclude)
        || sentence.Is(i, Term.ExcludedAfter) || sentence.Is(i, Term.Sample) || sentence.Is(i, Term.Abandons) || sentence.Is(i, Term.ShortAbandons) || sentence.Is(i, Term.Abandoned)
        || sentence.Is(i, Term.Rounding) || sentence.Is(i, Term.Zone) || sentence.Is(i, Term.ZoneName) || sentence.Is(i, Term.Window);

    private void Take(int marker, int first, int end, List<Exclusion> list)
    {
        var count = list.Count;
        var itemStart = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !(sentence.Is(i, Term.Comma) || sentence.Is(i, Term.And) || sentence.Is(i, Term.Or)))
                continue;
            TakeItem(itemStart, i, list);
            itemStart = i + 1;
        }
        if (list.Count == count && !Enumerable.Range(first, end - first).Any(i => sentence.Is(i, Term.Undefined)))
            sentence.Missing(marker, "exclusion.missing", [.. sentence.Lexicon.Printed(Term.Circumstance).Take(5)]);
    }

    private void TakeItem(int first, int end, List<Exclusion> list)
    {
        while (first < end && IsPadding(first))
            first++;
        while (end > first && (IsPadding(end - 1) || sentence.Is(end - 1, Term.Colon)))
            end--;
        if (first >= end)
            return;
        if (Enumerable.Range(first, end - first).Any(i => sentence.Is(i, Term.Undefined)))
        {
            sentence.Fault(first, "exclusion.undefined", [sentence.Original(first, end)], [.. sentence.Lexicon.Printed(Term.Circumstance).Take(5)], blocks: false);
            return;
        }
        var item = new Exclusion(NameOf(first, end));
        if (!list.Contains(item))
            list.Add(item);
    }

    private string NameOf(int first, int end)
    {
        if (end - first == 1)
        {
            if (sentence[first].ValueOf(Term.Circumstance) is { } slug)
                return slug;
            if (sentence[first].ValueOf(Term.Quoted) is not null)
                return sentence.Original(first)[1..^1].Trim();
        }
        var words = sentence.Original(first, end);
        return sentence.Lexicon.SlugOf(Term.Circumstance, words) ?? (sentence.IsVerbFinal ? WithoutParticle(words) : words);
    }

    private bool IsPadding(int i) => sentence.Is(i, Term.Filler) || sentence.Is(i, Term.A) || sentence.Is(i, Term.Of) || sentence.Is(i, Term.About) || sentence.Is(i, Term.SampleIf) || sentence.Is(i, Term.Via) || sentence.Is(i, Term.All);

    private static string WithoutParticle(string words)
    {
        if (words.Length < 3)
            return words;
        var (stem, last) = (words[..^1], words[^1]);
        var closed = Hangul.EndsInConsonant(stem);
        return (last is '을' or '은' && closed) || (last is '를' or '는' && !closed) ? stem : words;
    }
}
