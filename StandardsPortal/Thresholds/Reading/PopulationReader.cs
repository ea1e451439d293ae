namespace StandardsPortal.Thresholds.Reading;

/// <summary>Finds which contacts a sentence counts, and what is done to them.</summary>
internal sealed class PopulationReader(Sentence sentence)
{
    private readonly Subjects subjects = new(sentence);

    /// <summary>Verbs that say little by themselves; any other verb of the sentence is meant before them.</summary>
    private static readonly string[] Bland = ["process", "handle", "wait", "return", "send", "provide"];

    /// <summary>Verbs that say least: what is sent or provided tells more than the sending.</summary>
    private static readonly string[] Blandest = ["send", "provide"];

    /// <summary>What qualifies another act: "resolved … on first contact".</summary>
    private static readonly string[] Telling = ["call-back", "resolve-first-contact", "deliver-on-time", "self-serve", "start-late"];

    private static readonly string[] People = ["customer", "employee", "caller", "visitor"];

    private string? headSlug;
    private bool isMetricNamed;
    private int mainEnd;
    private int? limitAt;

    public Population Population { get; private set; } = Population.Unstated;

    /// <summary>
    /// The contacts by their head alone: "unjust dismissal complaints" are kept as written and measured as complaints.
    /// </summary>
    public Population Measured => headSlug is null ? Population : Population with { Noun = headSlug };

    public string? Verb { get; private set; }

    /// <summary>The act as it is written, folded; empty without one.</summary>
    public string VerbWord { get; private set; } = "";

    public bool IsStated { get; private set; }

    /// <summary>Something is done to the contacts that the vocabulary has no word for.</summary>
    public bool HasUnknownAct => sentence.Language.Code switch
    {
        "en" => Enumerable.Range(0, mainEnd).Any(i => sentence.IsFree(i) && sentence.Is(i, Term.Word) && sentence.Word(i).EndsWith("ed", StringComparison.Ordinal) && sentence.Word(i - 1) is "are" or "is" or "be" or "been" or "being" or "get" or "gets"),
        "ar" => sentence.IsFree(0) && sentence.Is(0, Term.Word),
        _ => limitAt is { } limit && Enumerable.Range(limit + 1, Math.Max(0, mainEnd - limit - 1)).Any(i => sentence.IsFree(i) && sentence.Is(i, Term.Word) && sentence.Word(i)[^1] is '다' or '함' or '됨'),
    };

    /// <param name="metricNamed">The sentence names its metric, so no act need be found: "Service level: all e-mail refunds within …".</param>
    public void Read(int? shareAt, bool metricNamed)
    {
        isMetricNamed = metricNamed;
        mainEnd = FindMainEnd();
        var priority = sentence.Free(Term.Priority).Where(IsBesideContact).Select(i => (int?)i).FirstOrDefault();
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

    /// <summary>
    /// Where the sentence that holds the limit ends: "60 working days. Processing times vary with the request." says in
    /// its second sentence nothing of what is counted.
    /// </summary>
    private int FindMainEnd()
    {
        var bound = sentence.Free(Term.Bound).Where(i => sentence[i].Bound!.Unit is not null).Select(i => (int?)i).FirstOrDefault();
        limitAt = bound;
        if (bound is not { } at)
            return sentence.Count;
        while (at < sentence.Count && !sentence.Is(at, Term.Stop))
            at++;
        return at;
    }

    /// <summary>"the deadline to request a hearing", "a draft for review": acts that are named like contacts.</summary>
    private bool IsInfinitive(int i) =>
        sentence.Language == Languages.Language.English && i > 0
        && sentence.Original(i) is ("request" or "order" or "return" or "claim" or "contact" or "call" or "review" or "comment" or "question" or "post")
        && (sentence.Original(i - 1) is "to" || (sentence.Original(i - 1) is "for" && sentence.Original(i) is ("review" or "comment")));

    /// <summary>"regular maintenance" and "in an emergency" say nothing of how urgent a case is.</summary>
    private bool IsBesideContact(int i) =>
        sentence.Language != Languages.Language.English || sentence.Original(i).Contains("priority", StringComparison.OrdinalIgnoreCase)
        || Enumerable.Range(i + 1, 2).TakeWhile(n => sentence.Is(n, Term.Channel) || sentence.Is(n, Term.Noun)).Any(n => sentence.Is(n, Term.Noun));

    private void ReadVerb()
    {
        // "re-inspection of ship": behind "of" stands a thing.
        var verbs = sentence.Free(Term.Verb).Where(i => sentence.Language != Languages.Language.English || !IsThingAct(i)).Where(i => i < mainEnd && !subjects.IsConditional(i)).Select(i => (At: i, Verb: sentence[i].ValueOf(Term.Verb)!)).ToList();
        // "delivered within 45 minutes or your money refunded": what is promised instead is no part of the promise.
        if (!sentence.IsVerbFinal && limitAt is { } bound && verbs.Exists(v => v.At < bound))
            verbs.RemoveAll(v => v.At > bound && Enumerable.Range(bound, v.At - bound).Any(o => sentence.Is(o, Term.Or)));
        // "Escalated cases get a call back": a participle before its noun says which cases, not what is done.
        if (sentence.Language == Languages.Language.English && verbs.Count > 1 && verbs.Exists(v => !IsAttribute(v.At)))
        {
            foreach (var (at, _) in verbs.Where(v => IsAttribute(v.At)))
                sentence.Use(at, at + 1);
            verbs.RemoveAll(v => IsAttribute(v.At));
        }
        var chosen = verbs.FirstOrDefault(v => Telling.Contains(v.Verb, StringComparer.Ordinal));
        // "즉시 확인하고 3일 이내에 해결": the limit stands before its own verb.
        if (chosen.Verb is null && sentence.IsVerbFinal && limitAt is { } limit)
            chosen = verbs.FirstOrDefault(v => v.At > limit && !Enumerable.Range(limit + 1, v.At - limit - 1).Any(b => sentence.Is(b, Term.Comma) || sentence.IsBoundary(b)) && !Bland.Contains(v.Verb, StringComparer.Ordinal));
        if (chosen.Verb is null)
            chosen = verbs.FirstOrDefault(v => !Bland.Contains(v.Verb, StringComparer.Ordinal));
        if (chosen.Verb is null)
            chosen = verbs.FirstOrDefault(v => !Blandest.Contains(v.Verb, StringComparer.Ordinal));
        if (chosen.Verb is null && verbs.Count > 0)
            chosen = verbs[0];
        // A verb that is also a noun ("returns") counts as an act only when nothing better stands there.
        VerbWord = chosen.Verb is null ? "" : sentence.Word(chosen.At);
        Verb = Enumerable.Range(0, mainEnd).Any(sentence.IsNoticeOfLength) ? "notify" : chosen.Verb;
        foreach (var (at, _) in verbs)
            sentence.Use(at, at + 1);
    }

    /// <summary>"re-inspection of ship", "the day of the transfer", "complete and accurate applications": no act, though the word can be one.</summary>
    private bool IsThingAct(int i) =>
        sentence.Is(i - 1, Term.Of)
        || (sentence.Original(i) is "ship" && i > 0 && !sentence.IsFiller(i - 1) && !sentence.IsBoundary(i - 1))
        || (sentence.Is(i - 1, Term.Filler) && sentence.Original(i - 1) is "the" && sentence.LastTimeBound is { } limit && i > limit)
        || (sentence.Original(i) is ("complete" or "completed" or "accurate" or "correct") && (sentence.Is(i + 1, Term.Noun) || sentence.Is(i + 1, Term.And)) && sentence.LastTimeBound is { } bound && i > bound);

    private bool IsAttribute(int i) =>
        (sentence.Is(i + 1, Term.Noun) || sentence.Is(i + 1, Term.Unit)) && sentence.Original(i).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (sentence.IsBoundary(i - 1) || sentence.Is(i - 1, Term.Of) || sentence.Is(i - 1, Term.All));

    private int? FindNoun()
    {
        int? person = null, first = null, channelled = null, anything = null;
        foreach (var i in sentence.Free(Term.Noun))
        {
            if (i >= mainEnd)
                break;
            if (!ReadsAsNoun(i) || IsInfinitive(i) || sentence.IsInBrackets(i) || subjects.IsQualifier(i) || sentence.IsNoticeOfLength(i))
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
        sentence.Free(Term.TimeShare).Where(i => sentence[i].ValueOf(Term.TimeShare) == "cases" && (isMetricNamed || !(i > 0 && sentence[i - 1].Bound is { IsWeak: true }))).Select(i => (int?)i).FirstOrDefault();

    /// <summary>"delivery complaints" are complaints: the last of adjoining nouns, in languages that build so.</summary>
    private int HeadOf(int i)
    {
        if (sentence.Language == Languages.Language.Arabic)
            return i;
        while (sentence.IsFree(i + 1) && sentence.Is(i + 1, Term.Noun) && (IsThing(i + 1) || (ReadsAsNoun(i + 1) && !sentence.Is(i + 1, Term.Verb))))
            i++;
        return i;
    }

    /// <summary>"e-mail refunds about …", "e-mail refunds are …": a thing, though the word is an act as well.</summary>
    private bool IsThing(int i) => sentence.IsVerbFinal
        ? sentence.HasCaseParticle(i) || IsBeforeBound(i)
        : sentence.Language == Languages.Language.English && (sentence.Is(i + 1, Term.About) || IsBeforeBound(i) || (i + 1 < sentence.Count && sentence.Original(i + 1) is "are" or "is" or "have"));

    private bool IsBeforeBound(int i) => isMetricNamed && (sentence.Is(i + 1, Term.Bound) || sentence.Is(i + 1, Term.Clock) || sentence.Is(i + 1, Term.Bell));

    private bool ReadsAsNoun(int i)
    {
        if (!sentence.Is(i, Term.Verb))
            return true;
        if (sentence.IsVerbFinal)
            return IsThing(i) || sentence.Free(Term.Verb).Any(v => v > i);
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
        while (sentence.IsFree(first - 1) && IsModifier(first - 1, isUnknown: sentence.Is(head, Term.Word)))
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
        headSlug = slug;
        while (first < head && (sentence.Is(first, Term.Priority) || sentence.Is(first, Term.Channel)))
            first++;
        sentence.Use(first, head + 1);
        return Unquoted(sentence.Original(first, head + 1));
    }

    private bool IsModifier(int i, bool isUnknown) =>
        !sentence.Is(i, Term.Filler) && !sentence.Is(i, Term.Of) && !(sentence.Is(i, Term.Verb) && !sentence.Is(i, Term.Noun) && !sentence.Is(i, Term.Channel))
        && (sentence.Is(i, Term.Channel) || sentence.Is(i, Term.Priority) || (sentence.Is(i, Term.Noun) && sentence.Language != Languages.Language.Arabic) || (sentence.Is(i, Term.Word) && IsAdjective(i, isUnknown)));

    /// <summary>An unknown word qualifies the noun only right behind "of", a share or "all": "80% of permit applications".</summary>
    private bool IsAdjective(int i, bool isUnknown)
    {
        if (sentence.Language != Languages.Language.English)
            return false;
        var before = i - 1;
        while (sentence.Is(before, Term.Word) && i - before < 4)
            before--;
        return char.IsLetter(sentence.Original(i)[0]) && (sentence.Is(before, Term.Of) || sentence.Is(before, Term.All) || (isUnknown && (before < 0 || sentence.Is(before, Term.Via))) || sentence.Is(before, Term.Filler) && sentence.Is(before - 1, Term.Of));
    }

    /// <summary>"90% of widgets are shipped": a noun the catalogue lacks is kept as written.</summary>
    private int? FindUnknownNoun(int? shareAt)
    {
        foreach (var i in Enumerable.Range(0, sentence.Count))
        {
            if (sentence.IsFree(i) && sentence.Is(i, Term.Quoted))
                return i;
        }
        if (shareAt is not { } share || (!sentence.IsVerbFinal && sentence.Is(share, Term.All)))
            return FindUnknownSubject(shareAt);
        if (sentence.IsVerbFinal)
            return sentence.IsFree(share - 1) && sentence.Is(share - 1, Term.Word) && !IsRate(share - 1) ? share - 1 : null;
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

    /// <summary>"현장 도착률 98%": the share's own name, not what it is a share of.</summary>
    private bool IsRate(int i) => sentence.Word(i)[^1] is '률' or '율';

    /// <summary>"Widgets are shipped …": before a plural verb stands what is counted.</summary>
    private int? FindUnknownSubject(int? every)
    {
        if (sentence.Language != Languages.Language.English)
            return null;
        var at = sentence.SkipFillers(every is { } i ? i + 1 : 0);
        var for_ = sentence.Free(Term.Via).Where(v => sentence.Original(v) == "for").Select(v => v + 1).FirstOrDefault(-1);
        if (!sentence.Is(at, Term.Word) && for_ > 0)
            at = for_;
        if (!sentence.IsFree(at) || !sentence.Is(at, Term.Word))
            return null;
        while (sentence.IsFree(at + 1) && sentence.Is(at + 1, Term.Word))
            at++;
        // "Standard procurement contracts, within 100 days."
        if (every is null && for_ < 0 && sentence.Is(at + 1, Term.Comma) && at + 2 < sentence.Count && sentence[at + 2].Bound is { Unit.IsTime: true } && sentence.Word(at).EndsWith('s'))
            return at;
        return at + 1 < sentence.Count && (sentence.Original(at + 1) is "are" or "have" || (every is not null && sentence.Is(at + 1, Term.Bound)) || (for_ > 0 && sentence.Original(at + 1) == "is")) ? at : null;
    }

    private string? ReadChannel()
    {
        var channels = sentence.Free(Term.Channel).Where(i => i < mainEnd && IsChannel(i) && !sentence.IsInBrackets(i) && !sentence.Is(i, Term.Verb) || (sentence.Is(i + 1, Term.Noun) && sentence.Language != Languages.Language.Arabic)).ToList();
        var slugs = channels.Select(i => sentence[i].ValueOf(Term.Channel)!).Distinct(StringComparer.Ordinal).ToList();
        foreach (var i in channels)
            sentence.Use(i, i + 1);
        if (slugs.Count <= 1)
            return slugs.Count == 1 ? slugs[0] : null;
        sentence.Fault(channels[1], "channel.two", [sentence.Original(channels[1])], blocks: false);
        return null;
    }

    /// <summary>
    /// "social complaints" came by social media; "social insurance numbers", "online applicants", "الأنظمة الإلكترونية"
    /// and "خط الهاتف" did not come by any channel.
    /// </summary>
    private bool IsChannel(int i) => sentence.Language.Code switch
    {
        "en" when sentence.Word(i) is "social" or "online" or "web" => sentence.Is(i + 1, Term.Noun) || (sentence.Word(i) == "online" && !sentence.Is(i + 1, Term.Word)),
        "en" => !(sentence.Word(i - 1) is "by" && sentence.Is(i - 2, Term.Word) && sentence.Is(i + 1, Term.From)),
        "ar" when sentence.Word(i).EndsWith("لكترونيه", StringComparison.Ordinal) => !sentence.Is(i - 1, Term.Word),
        "ar" when sentence.Word(i) is "هاتف" or "الهاتف" => !sentence.Is(i - 1, Term.Word),
        _ => true,
    };

    private string? ReadTopic()
    {
        foreach (var i in sentence.Free(Term.About))
        {
            var end = i + 1;
            while (sentence.IsFree(end) && ((end == i + 1 && sentence.Lexicon.SlugOf(Term.Topic, sentence.Original(end)) is not null) || !EndsTopic(end)))
                end++;
            if (Topic(i + 1, end) is { } topic)
                return Taken(i, end, topic);
        }
        foreach (var i in sentence.Free(Term.TopicBefore))
        {
            // "이메일 문의에 대한 답변": what is answered is what is counted.
            if (sentence.IsVerbFinal && i + 1 < sentence.Count && sentence[i + 1].ValueOf(Term.Verb) == "answer" && sentence.Is(i - 1, Term.Noun))
            {
                sentence.Use(i, i + 1);
                continue;
            }
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
