using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>English response verbs, told from the nouns they look like by the words around them.</summary>
internal static class EnglishResponses
{
    /// <summary>Never a noun: after its subject it is the duty.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "respond", "responds", "notify", "notifies", "inform", "informs", "resolve", "resolves", "acknowledge", "acknowledges", "solve", "solves", "investigate", "investigates", "reimburse", "reimburses", "rectify", "rectifies", "settle", "settles", "alert", "alerts", "redress", "remedy", "remedies",
    };

    /// <summary>Nouns as well: "the answer", "repairs are free".</summary>
    private static readonly HashSet<string> VerbsOrNouns = new(StringComparer.Ordinal)
    {
        "answer", "answers", "reply", "replies", "handle", "handles", "refund", "refunds", "contact", "contacts", "process", "processes", "fix", "fixes", "repair", "repairs", "ship", "ships", "dispatch", "dispatches",
    };

    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal)
    {
        "answered", "notified", "informed", "handled", "resolved", "refunded", "acknowledged", "contacted", "solved", "investigated", "processed", "settled", "fixed", "repaired", "dispatched", "shipped", "reimbursed", "rectified", "responded", "replied", "mended",
    };

    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "you", "customers", "customer", "callers", "caller", "tenants", "tenant", "residents", "resident", "patients", "patient", "passengers", "passenger", "members", "member", "applicants", "applicant", "complainant", "complainants", "visitors", "visitor", "guests", "guest", "users", "user", "clients", "client", "parents", "families", "family", "them", "everyone", "people", "holder", "holders", "subscribers", "travellers" };

    /// <summary>What is given, sent or received when somebody is answered.</summary>
    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal) { "answer", "answers", "reply", "replies", "response", "responses", "refund", "refunds", "acknowledgement", "acknowledgment", "outcome", "decision", "reimbursement", "explanation", "update", "updates", "callback", "call-back" };

    private static readonly HashSet<string> Outcomes = new(StringComparer.Ordinal) { "outcome", "result", "results", "decision", "reason", "reasons", "change", "changes", "delay", "delays", "progress", "cause", "status", "what", "why", "when", "about", "of", "whether", "if" };

    private static readonly HashSet<string> NounMakers = new(StringComparer.Ordinal) { "the", "a", "an", "this", "that", "each", "every", "our", "their", "its", "his", "her", "your", "first", "no", "any", "final", "correct", "written", "per", "by", "of", "full", "in", "for", "with", "on", "one", "product", "email", "phone", "from", "about", "after", "before", "at", "open", "standard", "quick", "prompt", "such", "these", "those", "main", "of" };

    public static readonly HashSet<string> NoDutyBefore = new(StringComparer.Ordinal) { "to", "may", "can", "could", "if", "when", "who", "that", "which", "how", "whether", "where", "not", "don't", "never", "cannot", "can't", "while", "until", "unless" };

    public static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "be", "was", "were", "being", "been", "get", "gets" };

    /// <summary>Verbs that make a response with other words, see <see cref="Phrase"/>.</summary>
    private static readonly HashSet<string> PhraseVerbs = new(StringComparer.Ordinal)
    {
        "call", "calls", "phone", "phones", "ring", "rings", "write", "writes", "email", "emails", "get", "gets", "follow", "follows", "deal", "deals", "look", "looks", "attend", "attends", "put", "puts", "sort", "sorts", "let", "lets",
        "return", "returns", "confirm", "confirms", "pay", "pays", "keep", "keeps", "update", "updates", "tell", "tells", "advise", "advises", "give", "gives", "send", "sends", "provide", "provides", "issue", "issues", "receive", "receives", "make", "makes",
    };

    /// <summary>Whether a response can begin with the word.</summary>
    public static bool MayBegin(string form) => Participles.Contains(form) || Verbs.Contains(form) || VerbsOrNouns.Contains(form) || PhraseVerbs.Contains(form) || form is "paid" or "returned" or "issued";

    public static (int First, int Last)? Find(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.FormAt(i);
            if (!MayBegin(form) || sentence.Tokens[i].IsExempt || IsConditional(sentence, i, hits))
                continue;
            if ((Participles.Contains(form) || IsPaidOut(sentence, i)) && (Be.Contains(sentence.FormAt(i - 1)) || Be.Contains(sentence.FormAt(i - 2))) && !IsState(sentence, i))
                return (i, i);
            if (Phrase(sentence, i) is { } last)
                return (i, last);
            if ((Verbs.Contains(form) || (VerbsOrNouns.Contains(form) && sentence.FormAt(i + 1) is not ("with" or "by"))) && IsVerbHere(sentence, i, hits) && !IsOtherwise(sentence, i))
                return (i, i);
        }
        return null;
    }

    private static readonly HashSet<string> Matters = new(StringComparer.Ordinal) { "complaint", "complaints", "request", "requests", "enquiry", "enquiries", "inquiry", "inquiries", "claim", "claims", "case", "cases", "query", "queries", "call", "calls", "email", "emails", "message", "messages", "ticket", "tickets", "issue", "issues", "problem", "problems", "report", "reports", "refund", "refunds", "feedback", "correspondence", "objection", "objections", "appeal", "appeals", "return", "returns", "application", "applications", "matter", "matters", "order", "orders", "question", "questions", "it", "them", "these", "everything", "booking", "bookings", "payment", "payments", "dispute", "disputes", "chat", "chats", "letter", "letters" };

    /// <summary>"handles at most three chats at a time" tells a capacity, "handles parcels" moves them; neither answers anybody.</summary>
    private static bool IsOtherwise(Sentence sentence, int at)
    {
        if (sentence.FormAt(at) is "answer" or "answers" or "reply" or "replies" && sentence.FormAt(at + 1) is "in" && at + 2 < sentence.Tokens.Count && sentence.Tokens[at + 2].IsCapitalised)
            return true;
        if (sentence.FormAt(at) is not ("handle" or "handles" or "process" or "processes" or "answer" or "answers" or "serve" or "serves"))
            return false;
        for (var i = at + 1; i < sentence.Tokens.Count; i++)
        {
            if ((sentence.FormAt(i) is "at" && sentence.FormAt(i + 1) is "a" or "once" or "most" && sentence.FormAt(i + 2) is not "point") || sentence.FormAt(i) is "simultaneously" or "maximum" || (sentence.FormAt(i) is "up" && sentence.FormAt(i + 1) is "to" && sentence.Tokens.Count > i + 2 && sentence.Tokens[i + 2].IsNumber))
                return true;
        }
        return sentence.FormAt(at) is "handle" or "handles" && !Enumerable.Range(at + 1, 5).Any(i => Matters.Contains(sentence.FormAt(i)));
    }

    /// <summary>Things work with something too; only of people is that a duty.</summary>
    public static bool IsByStaff(Sentence sentence, int at) =>
        sentence.FormAt(at - 1) is not ("everything" or "it" or "this" or "that" or "which" or "card" or "cards" or "app" or "system" or "portal" or "page" or "phone" or "phones" or "button" or "line" or "website" or "site" or "number" or "form" or "device" or "devices" or "code" or "ticket" or "tickets" or "keyboard" or "lift" or "key" or "keys" or "machine" or "machines");

    private static bool IsState(Sentence sentence, int at) => Be.Contains(sentence.FormAt(at - 1)) && sentence.FormAt(at - 1) is "was" or "were";

    private static bool IsPaidOut(Sentence sentence, int at) =>
        sentence.FormAt(at) is "paid" or "returned" or "issued" && !sentence.HasFigure && Enumerable.Range(0, at).Any(i => sentence.FormAt(i) is "claims" or "refund" or "refunds" or "compensation" or "calls" or "messages" or "voicemails" or "deposits" or "deposit");

    /// <summary>Verbs of more than one word: "call the family back", "deal with", "tell you the outcome", "give a full answer".</summary>
    private static int? Phrase(Sentence sentence, int at)
    {
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        var last = form switch
        {
            "call" or "calls" or "phone" or "phones" or "ring" or "rings" or "write" or "writes" or "email" or "emails" => WordWithin(sentence, at, "back", 4),
            "get" or "gets" => next is "back" ? at + 1 : WordWithin(sentence, at, "touch", 2),
            "follow" or "follows" => next is "up" ? at + 1 : null,
            "deal" or "deals" => next is "with" ? at + 1 : null,
            "look" or "looks" => next is "into" ? at + 1 : null,
            "attend" or "attends" => next is "to" ? at + 1 : null,
            "put" or "puts" => WordWithin(sentence, at, "right", 3),
            "sort" or "sorts" => next is "out" ? at + 1 : null,
            "let" or "lets" => WordWithin(sentence, at, "know", 3),
            "return" or "returns" => AnyWithin(sentence, at, 4, "call", "calls", "message", "messages", "voicemail", "voicemails"),
            "confirm" or "confirms" => AnyWithin(sentence, at, 2, "receipt"),
            "pay" or "pays" => sentence.HasFigure ? null : AnyWithin(sentence, at, 4, "claim", "claims", "refund", "refunds", "compensation"),
            "keep" or "keeps" => AnyWithin(sentence, at, 4, "informed", "updated", "posted"),
            "update" or "updates" => People.Contains(next) || People.Contains(sentence.FormAt(at + 2)) ? at + 1 : null,
            "tell" or "tells" or "advise" or "advises" => Tells(sentence, at),
            "give" or "gives" or "send" or "sends" or "provide" or "provides" or "issue" or "issues" or "receive" or "receives" or "make" or "makes" => Gives(sentence, at),
            _ => null,
        };
        return last is { } && IsVerbHere(sentence, at, []) ? last : null;
    }

    private static int? WordWithin(Sentence sentence, int at, string word, int reach) => AnyWithin(sentence, at, reach, word);

    private static int? AnyWithin(Sentence sentence, int at, int reach, params ReadOnlySpan<string> words)
    {
        for (var i = at + 1; i <= at + reach && i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Before == ',')
                return null;
            if (words.Contains(sentence.FormAt(i)))
                return i;
        }
        return null;
    }

    private static int? Tells(Sentence sentence, int at)
    {
        for (var i = at + 1; i <= at + 3 && i < sentence.Tokens.Count; i++)
        {
            if (People.Contains(sentence.FormAt(i)))
                return Outcomes.Contains(sentence.FormAt(i + 1)) || Outcomes.Contains(sentence.FormAt(i + 2)) ? i : null;
        }
        return null;
    }

    private static int? Gives(Sentence sentence, int at)
    {
        for (var i = at + 1; i <= at + 6 && i < sentence.Tokens.Count; i++)
        {
            if (Answers.Contains(sentence.FormAt(i)) && sentence.FormAt(i + 1) is not ("card" or "form" or "number" or "address" or "slip" or "letter" or "template"))
                return i;
            if (sentence.FormAt(i) is "for" or "with" or "about" or "in" or "on")
                return null;
        }
        return null;
    }

    /// <summary>An imperative at the start, or a verb after its subject or modal; "the answer" and "how to answer" are neither.</summary>
    public static bool IsVerbHere(Sentence sentence, int at, IReadOnlyList<Hit> hits)
    {
        var (before, form, next) = (sentence.FormAt(at - 1), sentence.FormAt(at), sentence.FormAt(at + 1));
        if (at == 0)
            return sentence.Tokens.Count > 1 && !form.EndsWith('s') && next is not ("is" or "are" or "must" or "will" or "time" or "times" or "of" or "in" or "on" or "within" or "and" or "or");
        if (before is "to" && IsPromised(at, hits))
            return true;
        if (NounMakers.Contains(before) || NoDutyBefore.Contains(before) || sentence.Tokens[at - 1].IsNumber)
            return false;
        if (next is "is" or "are" or "was" or "were" or "of" or "must" or "time" or "times" or "rate" or "rates" or "will" or "may" or "can" or "button" or "form" or "page" or "number" or "details" or "centre" or "center" or "desk" or "template" or "has" or "have" || (next.Length == 0 && !Verbs.Contains(form)))
            return false;
        if (before is "will" or "must" or "shall" or "should" or "and" or "then" or "also" or "always" or "we" or "they" or "you" or "staff" or "please" or "personally" or "or" or "people" or "team" or "ll" || before.EndsWith("'ll", StringComparison.Ordinal) || before.EndsWith("ly", StringComparison.Ordinal))
            return before is not ("and" or "or") || !IsThird(form) || Enumerable.Range(0, at).Any(i => IsThird(sentence.FormAt(i)));
        // "The agent answers the call", "agents answer calls": a noun before that agrees, its object after.
        return IsThird(form) ? !IsThird(before) || before.EndsWith("us", StringComparison.Ordinal) : before.EndsWith('s');
    }

    /// <summary>"We aim to answer": a weak promise, but of a response.</summary>
    private static bool IsPromised(int at, IReadOnlyList<Hit> hits) => hits.Any(h => h.Rule.Id == "W01" && (h.Last == at - 1 || h.Last == at - 2));

    private static bool IsThird(string verb) => verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal);

    public static bool IsConditional(Sentence sentence, int at, IReadOnlyList<Hit> hits)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            var form = sentence.FormAt(i);
            if (!NoDutyBefore.Contains(form) && form is not ("before" or "after" or "once" or "authorised" or "authorized" or "entitled"))
                continue;
            if (form is "to" && (IsPromised(i + 1, hits) || i < at - 1) && form is not "that")
                continue;
            if (form is "if" or "when" or "where" or "unless" or "before" or "after" or "once" or "while" && HasComma(sentence, i, at))
                continue;
            return true;
        }
        return false;
    }

    private static bool HasComma(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (sentence.Tokens[i].Before == ',')
                return true;
        }
        return false;
    }
}
