using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>
/// The events that can start or stop a clock. Rules, imported cases and reports name an event by its slug, so that
/// "from receipt", "접수부터" and "من الاستلام" start the same clock. A new event is one line in each vocabulary.
/// </summary>
public static class EventCatalogue
{
    private static readonly Dictionary<string, CaseEvent> BySlug =
        Lexicon.Of(Language.English).Values(Term.Event).ToDictionary(s => s, s => new CaseEvent(s), StringComparer.Ordinal);

    /// <summary>Every event of the catalogue, in its order.</summary>
    public static IReadOnlyCollection<CaseEvent> All => BySlug.Values;

    /// <summary>The event of a slug such as <c>receipt</c>; null when the catalogue has none of that name.</summary>
    public static CaseEvent? Find(string? slug) => slug is not null && BySlug.TryGetValue(slug, out var found) ? found : null;

    /// <summary>The event's words in a language: "receipt", "접수", "الاستلام".</summary>
    /// <exception cref="KeyNotFoundException">An event that is not of the catalogue.</exception>
    public static string Name(CaseEvent caseEvent, Language language)
    {
        ArgumentNullException.ThrowIfNull(caseEvent);
        ArgumentNullException.ThrowIfNull(language);
        return Lexicon.Of(language).Print(Term.Event, caseEvent.Name);
    }
}
