namespace StandardsPortal.Thresholds.Reading;

/// <summary>Finds which contacts a sentence counts, and what is done to them.</summary>
internal sealed class PopulationReader(Sentence sentence)
{
    /// <summary>Verbs that say little by themselves; any other verb of the sentence is meant before them.</summary>
    private static readonly string[] Bland = ["process", "handle", "wait", "return"];

    /// <summary>What qualifies another act: "resolved … on first contact".</summary>
    private static readonly string[] Telling = ["resolve-first-contact", "deliver-on-time", "self-serve", "start-late"];

    private static readonly string[] People = ["customer", "employee", "caller", "visitor"];

    public Population Population { get; private set; } = Population.Unstated;

    public string? Verb { get; private set; }

    public bool IsStated { get; private set; }

    public void Read(int? shareAt)
    {
        var priority = sentence.Free(Term.Priority).Select(i => (int?)i).FirstOrDefault();
        var topic = ReadTopic();
        var head = FindNoun() ?? FindUnknownNoun(shareAt);
        var noun = head is { } at ? ReadNoun(at) : "";
        var channel = ReadChannel();
        if (priority is { } p)
            sentence.Use(p, p + 1);
        IsStated = noun.Length > 0 || channel is not null;
        Population = IsStated
            ? Population.Of(noun, channel, topic, priority is { } q ? sentence[q].ValueOf(Term.Priority) : null)
            : Population.Unstated with { Topic = topic };
        ReadVerb();
    }

    private void ReadVerb()
    {
        // "re-inspection of ship": behind "of" stands a thing.
        var verbs = sentence.Free(Term.Verb).Where(i => sentence.Language != Languages.Language.English || !sentence.Is(i - 1, Term.Of)).Select(i => (At: i, Verb: sentence[i].ValueOf(Term.Verb)!)).ToList();
        // "Escalated cases get a call back": a participle before its noun says which cases, not what is done.
        if (sentence.Language == Languages.Language.English && verbs.Count > 1 && verbs.Exists(v => !IsAttribute(v.At)))
        {
            foreach (var (at, _) in verbs.Where(v => IsAttribute(v.At)))
                sentence.Use(at, at + 1);
            verbs.RemoveAll(v => IsAttribute(v.At));
        }
        var chosen = verbs.FirstOrDefault(v => Telling.Contains(v.Verb, StringComparer.Ordinal));
        if (chosen.Verb is null)
            chosen = verbs.FirstOrDefault(v => !Bland.Contains(v.Verb, StringComparer.Ordinal));
        if (chosen.Verb is null && verbs.Count > 0)
            chosen = verbs[0];
        // A verb that is also a noun ("returns") counts as an act only when nothing better stands there.
        Verb = chosen.Verb;
        foreach (var (at, _) in verbs)
            sentence.Use(at, at + 1);
    }

    private bool IsAttribute(int i) =>
        (sentence.Is(i + 1, Term.Noun) || sentence.Is(i + 1, Term.Unit)) && sentence.Original(i).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (sentence.IsBoundary(i - 1) || sentence.Is(i - 1, Term.Of) || sentence.Is(i - 1, Term.All));

    private int? FindNoun()
    {
        int? person = null, first = null, channelled = null, anything = null;
        foreach (var i in sentence.Free(Term.Noun))
        {
            if (!ReadsAsNoun(i))
                continue;
            var noun = sentence[HeadOf(i)].ValueOf(Term.Noun)!;
            // "in 80% of cases" names no contact where another is named.
            if (noun == "case")
            {
                anything ??= HeadOf(i);
                continue;
            }
            if (People.Contains(noun, StringComparer.Ordinal))
            {
                person ??= i;
                continue;
            }
            first ??= HeadOf(i);
            if (Population.ChannelOf(noun) is not null)
                channelled ??= HeadOf(i);
        }
        // "Customers receive a reply to their e-mails": the e-mails are counted. "Callers wait": the callers.
        return first ?? (person is { } p ? HeadOf(p) : channelled ?? anything ?? FindCases());
    }

    /// <summary>"90% of cases are resolved": said of time elsewhere, here the cases are what is counted.</summary>
    private int? FindCases() =>
        sentence.Free(Term.TimeShare).Where(i => sentence[i].ValueOf(Term.TimeShare) == "cases").Select(i => (int?)i).FirstOrDefault();

    /// <summary>"delivery complaints" are complaints: the last of adjoining nouns, in languages that build so.</summary>
    private int HeadOf(int i)
    {
        if (sentence.Language == Languages.Language.Arabic)
            return i;
        while (sentence.IsFree(i + 1) && sentence.Is(i + 1, Term.Noun) && ReadsAsNoun(i + 1) && !sentence.Is(i + 1, Term.Verb))
            i++;
        return i;
    }

    private bool ReadsAsNoun(int i)
    {
        if (!sentence.Is(i, Term.Verb))
            return true;
        if (sentence.IsVerbFinal)
            return sentence.Free(Term.Verb).Any(v => v > i);
        var before = sentence.SkipFillersBack(i - 1);
        var after = sentence[i].End;
        return sentence.Is(i - 1, Term.Of) || sentence.Is(before, Term.All) || sentence.Is(before, Term.None) || sentence.Is(before, Term.Bound)
            || sentence.Is(i - 1, Term.Channel) || sentence.Is(i - 1, Term.Priority) || sentence.Is(i - 1, Term.Via)
            || sentence.Free(Term.Verb).Any(v => v != i && sentence[v].Start >= after)
            || (sentence.IsBoundary(i - 1) && !sentence.Is(sentence.SkipFillers(i + 1), Term.Noun));
    }

    private string ReadNoun(int head)
    {
        var first = head;
        while (sentence.IsFree(first - 1) && IsModifier(first - 1))
            first--;
        var plain = Enumerable.Range(first, head - first).All(i => !sentence.Is(i, Term.Word) && !sentence.Is(i, Term.Quoted));
        var slug = sentence[head].ValueOf(Term.Noun);
        for (var i = first; i < head; i++)
        {
            if (!sentence.Is(i, Term.Channel) && !sentence.Is(i, Term.Priority))
                sentence.Use(i, i + 1);
        }
        sentence.Use(head, head + 1);
        if (slug is null && sentence.Is(head, Term.TimeShare))
            return "case";
        if (plain && slug is not null)
            return slug == "article" && Enumerable.Range(first, head - first).Any(i => sentence[i].ValueOf(Term.Noun) == "faq") ? "faq" : slug;
        while (first < head && (sentence.Is(first, Term.Priority) || sentence.Is(first, Term.Channel)))
            first++;
        sentence.Use(first, head + 1);
        return Unquoted(sentence.Original(first, head + 1));
    }

    private bool IsModifier(int i) =>
        !sentence.Is(i, Term.Filler) && !sentence.Is(i, Term.Of) && !(sentence.Is(i, Term.Verb) && !sentence.Is(i, Term.Noun) && !sentence.Is(i, Term.Channel))
        && (sentence.Is(i, Term.Channel) || sentence.Is(i, Term.Priority) || sentence.Is(i, Term.Noun) || (sentence.Is(i, Term.Word) && IsAdjective(i)));

    /// <summary>An unknown word qualifies the noun only right behind "of", a share or "all": "80% of permit applications".</summary>
    private bool IsAdjective(int i)
    {
        if (sentence.Language != Languages.Language.English)
            return false;
        var before = i - 1;
        while (sentence.Is(before, Term.Word) && i - before < 4)
            before--;
        return char.IsLetter(sentence.Original(i)[0]) && (sentence.Is(before, Term.Of) || sentence.Is(before, Term.All) || sentence.Is(before, Term.Filler) && sentence.Is(before - 1, Term.Of));
    }

    /// <summary>"90% of widgets are shipped": a noun the catalogue lacks is kept as written.</summary>
    private int? FindUnknownNoun(int? shareAt)
    {
        foreach (var i in Enumerable.Range(0, sentence.Count))
        {
            if (sentence.IsFree(i) && sentence.Is(i, Term.Quoted))
                return i;
        }
        if (shareAt is not { } share)
            return null;
        if (sentence.IsVerbFinal)
            return sentence.IsFree(share - 1) && sentence.Is(share - 1, Term.Word) ? share - 1 : null;
        var at = share + 1;
        if (!sentence.Is(at, Term.Of))
            return null;
        at = sentence.SkipFillers(at + 1);
        if (!sentence.IsFree(at) || !sentence.Is(at, Term.Word))
            return null;
        while (sentence.IsFree(at + 1) && sentence.Is(at + 1, Term.Word))
            at++;
        return at;
    }

    private string? ReadChannel()
    {
        var channels = sentence.Free(Term.Channel).Where(i => !sentence.Is(i, Term.Verb) || sentence.Is(i + 1, Term.Noun)).ToList();
        var slugs = channels.Select(i => sentence[i].ValueOf(Term.Channel)!).Distinct(StringComparer.Ordinal).ToList();
        foreach (var i in channels)
            sentence.Use(i, i + 1);
        if (slugs.Count <= 1)
            return slugs.Count == 1 ? slugs[0] : null;
        sentence.Fault(channels[1], "channel.two", [sentence.Original(channels[1])], blocks: false);
        return null;
    }

    private string? ReadTopic()
    {
        foreach (var i in sentence.Free(Term.About))
        {
            var end = i + 1;
            while (sentence.IsFree(end) && !EndsTopic(end))
                end++;
            if (Topic(i + 1, end) is { } topic)
                return Taken(i, end, topic);
        }
        foreach (var i in sentence.Free(Term.TopicBefore))
        {
            // The word right before is the topic, whatever else it could be: 배송 is also an act.
            var first = Math.Max(0, i - 1);
            while (first > 0 && sentence.IsFree(first - 1) && !StartsTopic(first - 1))
                first--;
            if (Topic(first, i) is { } topic)
                return Taken(first, i + 1, topic);
        }
        return null;
    }

    private bool EndsTopic(int i) =>
        sentence.IsBoundary(i) || sentence.Is(i, Term.Comma) || sentence.Is(i, Term.Bound) || sentence.Is(i, Term.Open) || sentence.Is(i, Term.Start) || sentence.Is(i, Term.Vague) || sentence.Is(i, Term.NoLimit)
        || (sentence.Is(i, Term.Verb) && !sentence.Is(i, Term.Noun)) || sentence.Original(i) is "are" or "is" or "will" or "must" or "get" or "be" or "have" or "has" or "هو" or "هي" || sentence.Is(i, Term.Compare) || sentence.Is(i, Term.Measured) || sentence.Is(i, Term.Window);

    private bool StartsTopic(int i) => sentence.IsBoundary(i) || sentence.Is(i, Term.Comma) || sentence.Is(i, Term.Bound) || sentence.Is(i, Term.All) || sentence.Is(i, Term.Priority) || sentence.Is(i, Term.Verb);

    private string? Topic(int first, int end)
    {
        while (first < end && sentence.IsFiller(first))
            first++;
        if (first >= end)
            return null;
        var words = Unquoted(sentence.Original(first, end));
        return sentence.Lexicon.SlugOf(Term.Topic, words) ?? words;
    }

    private string Taken(int first, int end, string topic)
    {
        sentence.Use(first, end);
        return topic;
    }

    private static string Unquoted(string words) => words.Trim().Trim('"', '“', '”', '«', '»', '„').Trim();
}
