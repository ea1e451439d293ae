namespace StandardsPortal.Thresholds.Reading;

/// <summary>Reads "late after 5 minutes, unacceptable after 10 minutes", and the same from the other side.</summary>
internal sealed class Tiers(Sentence sentence)
{
    public int? LateAt { get; private set; }

    public int? UnacceptableAt { get; private set; }

    public void Read()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Used)
                continue;
            if (sentence.Is(i, Term.Unacceptable))
                UnacceptableAt = Take(i, UnacceptableAt);
            else if (sentence.Is(i, Term.Late))
                LateAt = Take(i, LateAt);
        }
    }

    private int? Take(int marker, int? already)
    {
        if (Find(marker) is not { } bound)
        {
            if (sentence[marker].Meanings.Any(m => m.Value == "after"))
                sentence.Missing(marker, "tier.missing", [.. Expectations.Amounts(sentence.Language)]);
            return already;
        }
        sentence.Use(Math.Min(marker, bound), Math.Max(marker, bound) + 1);
        if (already is null)
            return bound;
        sentence.Fault(bound, "tier.twice");
        return already;
    }

    private int? Find(int marker)
    {
        var ahead = Ahead(marker);
        var behind = Behind(marker, adjacent: true);
        if (sentence.IsVerbFinal)
            return behind ?? ahead ?? Behind(marker, adjacent: false);
        // "late after" still waits for its amount: what stands before it is the limit.
        return ahead ?? (sentence[marker].Meanings.Any(m => m.Value == "after") ? null : Behind(marker, adjacent: false));
    }

    private int? Ahead(int marker)
    {
        var i = marker + 1;
        for (var most = 0; most < 4 && i < sentence.Count; most++, i++)
        {
            if (IsTierBound(i))
                return i;
            if (!(sentence.IsFiller(i) || sentence.Is(i, Term.Compare) || sentence.Is(i, Term.SampleIf) || sentence.Is(i, Term.From)))
                break;
        }
        return null;
    }

    private int? Behind(int marker, bool adjacent)
    {
        for (var i = marker - 1; i >= 0; i--)
        {
            if (IsTierBound(i))
                return i;
            if (sentence.IsBoundary(i) || sentence[i].Used || (sentence.IsVerbFinal && sentence.Is(i, Term.Comma)))
                return null;
            if (adjacent && !(sentence.IsFiller(i) || sentence.Is(i, Term.Compare)))
                return null;
            if (!adjacent && sentence.Is(i, Term.Verb) && !sentence.IsVerbFinal)
                return null;
        }
        return null;
    }

    private bool IsTierBound(int i) => sentence.IsFree(i) && sentence[i].Bound is not null;
}
