namespace StandardsPortal.Thresholds.Reading;

/// <summary>The slots that a phrase of their own marks: window, zone, clock, events, sample, abandonment, rounding.</summary>
internal sealed class Conditions(Sentence sentence)
{
    public Window? Window { get; private set; }

    public string? Zone { get; private set; }

    public Clock Clock { get; private set; } = Clock.Elapsed;

    public CaseEvent? Start { get; private set; }

    public CaseEvent? Stop { get; private set; }

    public int? MinimumSample { get; private set; }

    public Rounding? Rounding { get; private set; }

    /// <summary>The amount counts back from an event: "48 hours in advance".</summary>
    public bool IsPrior { get; private set; }

    public void Read()
    {
        RefuseRolling();
        ReadSample();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Used)
                continue;
            ReadSlot(i, sentence[i]);
        }
    }

    private void ReadSlot(int i, Lexeme lexeme)
    {
        if (lexeme.ValueOf(Term.Window) is { } window && !IsPartOfName(i))
            ReadWindow(i, new(window));
        else if (PeriodBefore(i) is { } period)
            ReadWindow(i, period);
        else if (lexeme.ValueOf(Term.ZoneName) is { } zone)
            Zone = Taken(i, zone);
        else if (lexeme.Is(Term.Zone))
            ReadZone(i);
        else if (lexeme.ValueOf(Term.Clock) is { } clock)
            Clock = Taken(i, new Clock(clock));
        else if (lexeme.ValueOf(Term.Rounding) is { } rounding)
            Rounding = Taken(i, new Rounding(rounding));
        else if (lexeme.ValueOf(Term.Start) is { } start && Start is null && !IsAct(lexeme))
            Start = Taken(i, new CaseEvent(start));
        else if (lexeme.ValueOf(Term.Until) is { } stop && Stop is null)
            Stop = Taken(i, new CaseEvent(stop));
        else if (lexeme.Is(Term.Prior) || (sentence.Is(i - 1, Term.Bound) && IsBefore(i)) || sentence.IsNoticeOfLength(i))
            IsPrior = Taken(i, true);
        else if (lexeme.Is(Term.Measured))
            lexeme.Used = true;
    }

    /// <summary>"5월" is May; "the Monthly GDP" and "a Daily article" are names of things.</summary>
    private bool IsPartOfName(int i) =>
        (sentence[i].Start > 0 && char.IsAsciiDigit(sentence.Text.Text[sentence[i].Start - 1]))
        || (sentence.Language == Languages.Language.English && sentence.Original(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase) && !sentence.Original(i).Contains(' ', StringComparison.Ordinal)
            && ((sentence.Is(i - 1, Term.Filler) && sentence.Is(i + 1, Term.Word)) || (sentence.Is(i + 1, Term.Noun) && sentence.Is(i + 2, Term.Word)) || (sentence.Is(i - 1, Term.A) && (sentence.Is(i + 1, Term.Word) || sentence.Is(i + 1, Term.Noun)))));

    /// <summary>"من أول اتصال" starts a clock only where a time is counted from it; else it says how cases are resolved.</summary>
    private bool IsAct(Lexeme lexeme) => lexeme.Is(Term.Verb) && !sentence.Free(Term.Bound).Any(b => sentence[b].Bound!.Unit is { } unit && (unit.IsTime || unit == Unit.Rings));

    /// <summary>"주 2회", "하루 한 번": the period stands bare before how often.</summary>
    private Window? PeriodBefore(int i)
    {
        if (!sentence.IsVerbFinal || !sentence.IsFree(i + 1) || sentence[i + 1].Bound is not { Unit.Name: "times" })
            return null;
        if (sentence[i].ValueOf(Term.Unit) is "weeks")
            return Window.Week;
        return sentence[i].Bound is { Value: 1, UpTo: null, Unit.Name: "days", Comparator: null } ? Window.Day : null;
    }

    private bool IsBefore(int i) => sentence.Word(i) is "before" or "قبل";

    private T Taken<T>(int i, T value)
    {
        sentence.Use(i, i + 1);
        return value;
    }

    private void ReadWindow(int i, Window window)
    {
        sentence.Use(i, i + 1);
        if (Window is null || Window == window)
            Window = window;
        else
            sentence.Fault(i, "window.two", [sentence.Original(i)]);
    }

    /// <summary>
    /// "over any 30 days", "rolling 12 months", "최근 30일": a period that moves along is no window, and its length is no
    /// limit either.
    /// </summary>
    private void RefuseRolling()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsFree(i) || !(sentence.Is(i, Term.Rolling) || sentence.Is(i, Term.Any)))
                continue;
            var after = sentence.SkipFillers(i + 1, most: 2);
            var behind = sentence.Is(i, Term.Rolling) && IsPeriod(i - 1) && sentence[i - 1].Bound is { Comparator: null };
            var (first, end) = IsPeriod(after) ? (i, after + 1) : behind ? (i - 1, i + 1) : (0, 0);
            // "any 30 minutes" alone may be anything; "any 30 days" is a period.
            if (end == 0 || (!sentence.Is(i, Term.Rolling) && sentence[after].Bound is { Unit.Length: < 86_400 }))
                continue;
            sentence.Fault(first, end, "window.rolling", expected: [.. Expectations.Windows(sentence.Language)]);
            sentence.Use(first, end);
        }
    }

    private bool IsPeriod(int i) => sentence.IsFree(i) && (sentence[i].Bound is { Unit.IsTime: true } || (sentence.Is(i, Term.Unit) && sentence.Is(i, Term.Window)));

    private void ReadZone(int marker)
    {
        sentence.Use(marker, marker + 1);
        if (sentence.Is(marker + 1, Term.ZoneName) || sentence.Is(marker - 1, Term.ZoneName) || Zone is not null)
            return;
        // "time zone UTC": such a name is a plain word elsewhere.
        if (sentence.Is(marker + 1, Term.Word) && Lexer.ZoneOf(sentence.Original(marker + 1)) is { } zone)
            Zone = Taken(marker + 1, zone);
        else if (sentence.Is(marker + 1, Term.Word))
            sentence.Fault(marker + 1, "zone.unknown", [sentence.Original(marker + 1)], ["Europe/Berlin", "Asia/Seoul", "Asia/Riyadh"]);
    }

    private void ReadSample()
    {
        for (var i = 0; i < sentence.Count && MinimumSample is null; i++)
        {
            if (sentence[i].Used || !(sentence.Is(i, Term.Sample) || sentence.Is(i, Term.SampleIf)))
                continue;
            var at = sentence.SkipFillers(i + 1);
            if (!IsSample(at, i))
                at = sentence.SkipFillersBack(i - 1);
            if (!IsSample(at, i))
                continue;
            MinimumSample = (int)sentence[at].Bound!.Value;
            var end = Math.Max(i, at) + 1;
            if (!sentence.IsVerbFinal && sentence.Is(end, Term.Noun))
                end++;
            sentence.Use(Math.Min(i, at), end);
        }
    }

    /// <summary>A whole number of cases; behind "if" it must be counted in cases, or name a contact.</summary>
    private bool IsSample(int at, int marker)
    {
        if (!sentence.IsFree(at) || sentence[at].Bound is not { UpTo: null } bound || bound.Value != decimal.Truncate(bound.Value) || bound.Value > 1_000_000)
            return false;
        if (bound.Unit == Unit.Items)
            return bound.Comparator is null or Comparator.AtLeast;
        return bound.Unit is null && (sentence.Is(marker, Term.Sample) || (bound.Comparator == Comparator.AtLeast && sentence.Is(at + 1, Term.Noun)));
    }
}
