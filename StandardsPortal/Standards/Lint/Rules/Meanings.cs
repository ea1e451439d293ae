using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>English sentences that tell what a thing is, how long it lasts or what somebody is entitled to: nobody promises anything in them.</summary>
internal static class Meanings
{
    /// <summary>"A complaint is any …", "The term 'delay' covers …", "By household we understand …".</summary>
    public static bool IsDefinition(Sentence sentence)
    {
        if (sentence.Language != Language.English)
            return false;
        var first = sentence.FormAt(0);
        if ((first is "by" && Has(sentence, "understand", "mean")) || (first is "the" && sentence.FormAt(1) is "term" or "word" or "phrase" or "expression"))
            return true;
        for (var i = 1; i < Math.Min(7, sentence.Tokens.Count); i++)
        {
            var (form, next) = (sentence.FormAt(i), sentence.FormAt(i + 1));
            if (form is "denotes" or "describes" or "signifies" || (form is "refers" or "refer" && next is "to") || (form is "counts" or "count" && next is "as") || (form is "stands" && next is "for") || (form is "is" or "are" && next is "defined" or "understood"))
                return true;
            if (form is "is" or "are")
                return (first is "a" or "an" || sentence.Tokens[0].IsExempt || form is "are") && next is "any" or "a" or "an" or "one" or "someone" or "somebody" or "anyone" or "anybody" or "anything" or "something" or "whatever" or "whoever" or "those" or "either";
        }
        return false;
    }

    /// <summary>"Parking lasts up to 90 minutes", "valid for up to 24 hours", "stays of up to 2 days": how long a thing is or stays so.</summary>
    public static bool IsLengthOfThing(Sentence sentence, Figure figure)
    {
        if (sentence.Language != Language.English)
            return false;
        var start = Limits.Start(sentence, figure);
        if (start == figure.First || sentence.FormAt(start) is "within" or "inside" || Has(sentence, "wait", "waits", "waited", "queue", "queues", "waiting"))
            return false;
        var before = sentence.FormAt(start - 1);
        if (before is "last" or "lasts" or "lasting" or "cover" or "covers" or "covering" or "remain" or "remains" or "stay" or "stays" or "run" or "runs" or "valid" or "contains" or "contain" or "holds" or "stores" or "buys" or "free")
            return true;
        if (before is "for" && EnglishResponses.Find(sentence, []) is null)
            return true;
        if (before is "of")
            return sentence.FormAt(start - 2) is not ("period" or "time" or "limit" or "maximum" or "delay" or "deadline" or "target" or "timescale");
        return before is "takes" or "take" && Has(sentence, "tour", "tours", "journey", "journeys", "trip", "trips", "ride", "flight", "flights", "crossing", "walk", "course", "exam", "film", "visit", "game", "drive", "lesson", "lessons");
    }

    private static readonly HashSet<string> Staff = new(StringComparer.Ordinal) { "us", "staff", "agent", "agents", "adviser", "advisers", "advisor", "advisors", "team", "teams", "desk", "manager", "managers", "supervisor", "supervisors", "employee", "employees", "officer", "officers", "clerk", "clerks", "department", "engineer", "engineers", "courier", "couriers", "technician", "technicians", "handler", "handlers", "office", "council", "airline", "company", "insurer", "supplier", "seller", "landlord" };

    /// <summary>"The Act gives buyers 30 days to reject …", "lets tenants appeal within 14 days": time that others are given.</summary>
    public static bool IsEntitlement(Sentence sentence, Figure figure)
    {
        if (sentence.Language != Language.English)
            return IsGivenByLaw(sentence);
        for (var i = 0; i < figure.First; i++)
        {
            if (!IsGiving(sentence.FormAt(i)) || sentence.Tokens[i].IsExempt)
                continue;
            var isSpan = figure.First - i <= 6 && sentence.FormAt(figure.Last + 1) is "to";
            var isAct = Enumerable.Range(i + 1, Math.Min(4, figure.First - i)).Any(j => Customers.IsNoun(sentence.FormAt(j)));
            if ((isSpan || (isAct && (sentence.FormAt(figure.First - 1) is not ("within" or "in") || sentence.FormAt(i) is not ("gives" or "give" or "gave" or "offers")))) && !Enumerable.Range(i + 1, figure.First - i - 1).Any(j => Staff.Contains(sentence.FormAt(j))))
                return true;
        }
        // "The right to cancel ends after 14 days", "the cooling-off period is up to 14 days".
        return sentence.Tokens.FindIndex(t => t.Form is "right" or "rights" or "entitlement" or "cooling-off") is >= 0 and var right && right < figure.First && sentence.FormAt(right + 1) is "to" or "of" or "period" or "ends" or "lasts" or "expires";
    }

    /// <summary>"حدد النظام للمشتري سبعة أيام", "법은 소비자에게 7일을 준다": a law or a contract that gives its customers a period.</summary>
    private static bool IsGivenByLaw(Sentence sentence) => sentence.Language == Language.Korean
        ? sentence.Tokens.Exists(t => Laws.Any(l => t.Form.StartsWith(l, StringComparison.Ordinal) || t.Form.EndsWith(l + "은", StringComparison.Ordinal))) && sentence.Tokens.Exists(t => t.Form.EndsWith("에게", StringComparison.Ordinal))
        : sentence.Tokens.Exists(t => Laws.Contains(t.Form)) && sentence.Tokens.Exists(t => Beneficiaries.Contains(t.Form));

    private static readonly HashSet<string> Laws = new(StringComparer.Ordinal) { "نظام", "النظام", "قانون", "القانون", "العقد", "التشريع", "اللايحه", "لايحه", "الانظمه", "القوانين", "약관", "법률", "소비자보호법", "전자상거래법", "할부거래법", "법" };

    private static readonly HashSet<string> Beneficiaries = new(StringComparer.Ordinal) { "للمشتري", "للمستهلك", "للعميل", "للعملاء", "للمستهلكين", "للمسافر", "للمشترك", "للمستاجر", "للمتعامل", "للمستفيد" };

    private static bool IsGiving(string form) => form is "give" or "gives" or "gave" or "grant" or "grants" or "allow" or "allows" or "entitle" or "entitles" or "permit" or "permits" or "let" or "lets" or "enable" or "enables" or "guarantees" or "leaves" or "offers";

    /// <summary>Words of praise that name a kind as well ("premium petrol", "a first-class stamp") are praise in front of these only.</summary>
    public static bool IsKind(Sentence sentence, Hit hit)
    {
        if (sentence.Language != Language.English)
            return false;
        var (form, last, next) = (sentence.FormAt(hit.First), sentence.FormAt(hit.Last), sentence.FormAt(hit.Last + 1));
        return form switch
        {
            "premium" => !IsPraised(next) && sentence.FormAt(hit.First - 1) is not ("truly" or "more" or "most" or "really" or "our"),
            "first-class" or "five-star" or "5-star" or "gold-standard" or "top-rated" or "first" or "gold" when form is not ("first" or "gold") || last is "class" or "standard" =>
                next is "stamp" or "stamps" or "post" or "mail" or "letter" or "letters" or "ticket" or "tickets" or "carriage" or "carriages" or "coach" or "coaches" or "cabin" or "passenger" or "passengers" or "lounge" or "seat" or "seats" or "fare" or "fares" or "rating" or "ratings" or "review" or "reviews" or "scale" or "hotel" or "hotels" or "plan" or "account" or "compartment" or "upgrade" or "section" or "waiting" or "return" or "single" || (form is "first-class" or "first" && sentence.FormAt(hit.First - 1) is "by" or "in" or "to" or "and" or "or" && !IsPraised(next) && next is "" or "or" or "and" or "at" or "on" or "for"),
            "highest" or "lowest" => next is "bidder" or "bid" or "floor" or "deck" or "number" or "step" or "shelf" or "point" or "score" or "scores" or "mark" or "value" or "berth",
            "leading" => next is "zero" or "zeros" or "zeroes" or "digit" or "digits" or "car" or "carriage" or "space" or "spaces",
            "premier" => next is "league" or "account" or "seat" or "seats" or "cabin",
            "ultimate" => next is "owner" or "owners" or "parent" or "beneficiary",
            "supreme" => next is "court",
            "perfect" => next is "score" or "square" or "binding",
            "number" => next is "bus" or "tram" or "platform" or "on" or "key" or "button",
            "maximum" => next is "height" or "weight" or "speed" or "load" or "size" or "length" or "stay" or "number" or "amount" or "temperature" or "width",
            _ => false,
        };
    }

    private static bool IsPraised(string noun) => noun is "service" or "services" or "quality" or "experience" or "experiences" or "care" or "support" or "treatment" or "hospitality" or "product" or "products" or "comfort" or "value" or "welcome" or "assistance" or "standard" or "standards" or "advice" or "delivery" or "customer" or "customers" or "solution" or "solutions" or "help" or "attention";

    private static readonly HashSet<string> Served = new(StringComparer.Ordinal) { "owner", "owners", "defendant", "defendants", "witness", "witnesses", "juror", "jurors", "diner", "diners", "pupil", "pupils", "child", "children", "consumer", "consumers", "insured", "leaseholder", "leaseholders", "cardholder", "cardholders", "litigant", "litigants", "purchaser", "purchasers", "motorist", "motorists", "cyclist", "cyclists", "donor", "donors", "rider", "candidate", "candidates", "appellant", "keeper" };

    /// <summary>"After the scan the patient signs …", "Parents of new pupils fill …": who does the first of two acts is one who is served.</summary>
    public static bool IsOfServed(Sentence sentence, int verb)
    {
        if (IsServed(sentence.FormAt(verb - 1)) || (sentence.FormAt(verb - 1) is "then" or "also" or "first" or "each" or "both" && IsServed(sentence.FormAt(verb - 2))))
            return true;
        // "A student who has borrowed a recorder, a tripod and a microphone signs …": the clause has commas of its own.
        if (sentence.FormAt(2) is "who" && IsServed(sentence.FormAt(1)))
            return true;
        var start = verb;
        while (start > 0 && sentence.Tokens[start].Before is not (',' or ':' or ';'))
            start--;
        for (var i = start; i < Math.Min(start + 4, verb - 1); i++)
        {
            if (IsServed(sentence.FormAt(i)) && (i == start || sentence.FormAt(i - 1) is not ("to" or "for" or "from" or "with" or "of" or "by" or "help" or "give" or "tell")))
                return sentence.FormAt(i + 1) is "with" or "of" or "in" or "at" or "from" or "on" or "who" or "whose" or "under" or "over" or "without" or "aged" || sentence.FormAt(i + 1).EndsWith("ing", StringComparison.Ordinal);
        }
        return false;
    }

    private static bool IsServed(string form) => Customers.IsNoun(form) || Served.Contains(form);

    private static bool Has(Sentence sentence, params ReadOnlySpan<string> forms)
    {
        foreach (var token in sentence.Tokens)
        {
            if (forms.Contains(token.Form))
                return true;
        }
        return false;
    }
}
