namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// Tells the contacts a sentence counts from nouns that only qualify something else: "by an employee of the
/// department", "the Balance of Payments", "a client consultation meeting", "within 5 minutes of your call". A noun
/// that can't be the subject is left out: no population is better than a wrong one.
/// </summary>
internal sealed class Subjects(Sentence sentence)
{
    /// <summary>Nouns that stand inside other names as often as by themselves.</summary>
    private static readonly HashSet<string> Weak = new(StringComparer.Ordinal)
    {
        "payment", "service", "post", "review", "revision", "account", "employee", "customer", "visitor", "notice",
        "transaction", "answer", "appointment", "article", "survey", "comment", "caller", "invoice",
    };

    private static readonly HashSet<string> Means = new(StringComparer.Ordinal) { "by", "through", "under", "with", "at", "upon", "via", "from" };

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "percentage", "proportion", "share", "rate", "number", "receipt", "majority", "volume", "acceptance", "types", "type", "kinds", "requisition",
    };

    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "whose", "to", "with", "as", "if", "when", "where", "but", "then", "than", "at", "not", "so", "because", "until", "into", "per", "come", "came", "go", "went", "take", "took", "taken", "too", "also", "only", "still", "within", "under", "per",
    };

    /// <summary>Words behind which stands a case that is no part of what is asked.</summary>
    private static readonly HashSet<string> Subordinates = new(StringComparer.Ordinal)
    {
        "if", "unless", "when", "while", "once", "until", "because", "although", "whenever",
        "اذا", "لو", "عندما", "عند", "حال", "حالما",
    };

    /// <summary>A noun that qualifies another word, or names a means or a start, not what is counted.</summary>
    public bool IsQualifier(int i) => sentence.Language.Code switch
    {
        "en" => IsAttribute(i) || IsBehindMeans(i) || IsPartOfName(i) || IsImperative(i) || StartsClock(i),
        "ar" => IsContacting(i) || StartsClock(i),
        _ => IsMeans(i),
    };

    /// <summary>A verb in a condition: "unless approved", "إذا تأخر".</summary>
    public bool IsConditional(int i)
    {
        if (sentence.IsVerbFinal)
            return false;
        for (var at = i - 1; !sentence.IsBoundary(at) && !sentence.Is(at, Term.Comma) && !sentence.Is(at, Term.Open); at--)
        {
            // Behind the limit the main clause may go on; before it a condition runs up to its comma.
            if (Subordinates.Contains(Word(at)) || Subordinates.Contains(ArabicWord.Bare(Word(at))))
                return true;
        }
        return false;
    }

    private string Word(int i) => sentence.Word(i);

    private string Noun(int i) => sentence[i].ValueOf(Term.Noun)!;

    /// <summary>"a client consultation meeting", "public service pension calls": a singular before an unknown noun.</summary>
    private bool IsAttribute(int i)
    {
        var next = Word(i + 1);
        // "expertise services", "a service delivery standard", "an email acknowledging receipt".
        if (Noun(i) == "service" && (sentence.Is(i - 1, Term.Word) || (sentence.Is(i + 1, Term.Noun) && sentence.IsFree(i + 1))))
            return true;
        if (Noun(i) is "email" or "letter" or "message" && sentence.Is(i + 1, Term.Verb) && next.EndsWith("ing", StringComparison.Ordinal))
            return true;
        if (!sentence.Is(i + 1, Term.Word) || next.Length < 3 || !char.IsLetter(next[0]) || Functions.Contains(next))
            return false;
        if (next.EndsWith("ed", StringComparison.Ordinal) || next.EndsWith("ing", StringComparison.Ordinal) || next.EndsWith("ly", StringComparison.Ordinal))
            return false;
        return Noun(i) == "service" || (!Word(i).EndsWith('s') && (Weak.Contains(Noun(i)) || Noun(i) is "call" or "order" or "claim"));
    }

    /// <summary>"answered by an employee", "apply through the Registration Service".</summary>
    private bool IsBehindMeans(int i)
    {
        if (!Weak.Contains(Noun(i)))
            return false;
        for (var at = i - 1; at >= i - 5 && !sentence.IsBoundary(at) && !sentence.Is(at, Term.Comma) && sentence[at].Bound is not { Unit: not null } && !sentence.Is(at, Term.Verb) && !sentence.Is(at, Term.All); at--)
        {
            if (Means.Contains(Word(at)))
                return true;
            if (!(sentence.IsFiller(at) || sentence.Is(at, Term.Word) || sentence.Is(at, Term.Bound)))
                return false;
        }
        return false;
    }

    /// <summary>"the Balance of Payments", "Grade of service", "Mean Annual Revision".</summary>
    private bool IsPartOfName(int i)
    {
        if (!Weak.Contains(Noun(i)))
            return false;
        var before = i - 1;
        while (sentence.Is(before, Term.Filler) || sentence.Is(before, Term.A))
            before--;
        if (sentence.Is(before, Term.Of) && sentence.Is(before - 1, Term.Word) && !Counted.Contains(Word(before - 1)))
            return true;
        // "the assistance or review of an expert"
        if (Word(i) == "review" && sentence.Is(i + 1, Term.Of))
            return true;
        return Noun(i) == "revision" && !Word(i).EndsWith('s') && !sentence.Is(i - 1, Term.A) && !sentence.Is(i - 1, Term.All) && !sentence.Is(i - 1, Term.Filler);
    }

    /// <summary>"review and issue a report", "Order the part": told what to do, with a word that can also be a contact.</summary>
    private bool IsImperative(int i) =>
        Word(i) is "review" or "return" or "order" or "comment" or "question" or "post" or "contact"
        && (sentence.IsBoundary(i - 1) || sentence.Is(i - 1, Term.Colon) || sentence.Is(i - 1, Term.Comma))
        && (sentence.Is(i + 1, Term.A) || Word(i + 1) == "the" || (sentence.Is(i + 1, Term.And) && sentence.Is(i + 2, Term.Verb)));

    /// <summary>"within 5 minutes of your call", "after acceptance of the notice": where the clock starts.</summary>
    private bool StartsClock(int i)
    {
        var stated = false;
        for (var at = i - 1; at >= 0 && !sentence.IsBoundary(at) && (stated || !sentence.Is(at, Term.Comma)); at--)
        {
            if (sentence[at].Bound is { Unit.IsTime: true })
                return (Noun(i) == "request" && HasOf(at + 1, i) && HasOtherSubject(at)) || (stated && Weak.Contains(Noun(i))) || (at == sentence.SkipFillersBack(i - 1) && !sentence.Is(i - 1, Term.Bound) && HasOf(at + 1, i) && Noun(i) is "call" or "appointment" or "visitor" or "customer" or "service");
            stated |= sentence.Is(at, Term.From) || sentence.Is(at, Term.Start) || (at > 0 && sentence.Is(at, Term.Of) && sentence[at - 1].Bound is { Unit.IsTime: true });
            if (sentence.Is(at, Term.All) || Word(at) is "to" or "for" or "are" or "is")
                return false;
        }
        return false;
    }

    /// <summary>"Prescriptions are ready within …": what is counted is said, if in a word the catalogue lacks.</summary>
    private bool HasOtherSubject(int limit) =>
        sentence.Language == Languages.Language.English
        && Enumerable.Range(0, limit).Any(i => sentence.IsFree(i) && sentence.Is(i, Term.Word) && Word(i).Length > 2 && Word(i + 1) is "are" or "is");

    private bool HasOf(int first, int end) => Enumerable.Range(first, end - first).Any(o => sentence.Is(o, Term.Of));

    /// <summary>"الاتصال بالعميل" is to call somebody; no calls come in.</summary>
    private bool IsContacting(int i) =>
        Noun(i) == "call" && Word(i).EndsWith("اتصال", StringComparison.Ordinal) && Word(i + 1).StartsWith('ب');

    /// <summary>"우편으로 접수된 민원": by letter come the complaints, and those are counted.</summary>
    private bool IsMeans(int i)
    {
        var end = sentence[i].End;
        var text = sentence.Text.Text.AsSpan(end);
        return text.StartsWith("으로 ", StringComparison.Ordinal) || text.StartsWith("로 ", StringComparison.Ordinal);
    }
}
