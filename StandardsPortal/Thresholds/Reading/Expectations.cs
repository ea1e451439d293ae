using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>What could stand in a slot, as words of the rule language; for faults and for completion.</summary>
internal static class Expectations
{
    private static readonly string[] CommonUnits = ["seconds", "minutes", "hours", "business_hours", "days", "business_days", "weeks", "months", "percent"];

    /// <summary>The 5 seconds are an example of form.</summary>
    private static readonly AbandonedContacts[] Ways =
    [
        AbandonedContacts.Missed, AbandonedContacts.ShortDropped(new(5, Unit.Seconds)), AbandonedContacts.Ignored, AbandonedContacts.HandledOnly, AbandonedContacts.Answered,
    ];

    public static IEnumerable<string> Units(Language language) => CommonUnits.Select(u => Lexicon.Of(language).Print(Term.Unit, u));

    public static IEnumerable<string> Amounts(Language language) =>
        Printing.Amount.Examples.Select(e => Printing.Amount.Print(e, language));

    public static IEnumerable<string> Limits(Language language) =>
        Printing.Amount.Examples.Select(e => Printing.Phrases.Of(language).Within(Comparator.AtMost, e));

    /// <summary>The five ways, each in the words that are printed for it.</summary>
    public static IReadOnlyList<string> Abandoned(Language language) =>
        [.. Ways.Select(w => Printing.Phrases.Of(language).Abandoned(w))];

    public static IEnumerable<string> Windows(Language language) => Window.All.Select(w => Printing.Phrases.Of(language).Window(w));

    public static IEnumerable<string> Populations(Language language) => Lexicon.Of(language).Printed(Term.Noun);

    public static IEnumerable<string> Circumstances(Language language) => Lexicon.Of(language).Printed(Term.Circumstance);

    public static IEnumerable<string> Metrics(Language language) => Lexicon.Of(language).Printed(Term.Metric);
}
