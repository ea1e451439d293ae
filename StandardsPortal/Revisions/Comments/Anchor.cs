using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comments;

public enum AnchorState
{
    /// <summary>The passage stands in the text word for word as it was quoted.</summary>
    Kept,

    /// <summary>Something inside the passage was changed since; the anchor holds what is left of it.</summary>
    Changed,

    /// <summary>The passage is no longer in the text. It is found again when it comes back.</summary>
    Orphaned,
}

/// <summary>
/// The passage of a text that a comment is about, as the W3C Web Annotation Data Model describes one: a
/// <c>TextPositionSelector</c> (start, end) together with a <c>TextQuoteSelector</c> (exact, prefix, suffix). The position
/// is quick but breaks with every edit; the quote survives edits but may stand twice; together they say one place.
/// Positions are UTF-16 offsets into one language's Markdown, as the editor counts them; the W3C counts code points.
/// </summary>
/// <param name="Start">First character of the passage; of an orphaned one, the place where it stood.</param>
/// <param name="End">After its last character; equal to <paramref name="Start"/> when orphaned.</param>
/// <param name="Quote">The words as they stood when the comment was made. They never map.</param>
/// <param name="Before">A little text before the passage, as last seen.</param>
/// <param name="After">A little text after it, as last seen.</param>
public sealed record Anchor(int Start, int End, string Quote, string Before, string After, AnchorState State)
{
    /// <summary>Longest passage, in UTF-16 units: a comment on more is a comment on the draft.</summary>
    public const int MaximumQuote = 4_000;

    /// <summary>How much text before and after is kept, in UTF-16 units.</summary>
    public const int ContextLength = 40;

    /// <summary>A quote this long is taken to be itself wherever it turns up; a shorter one needs its surroundings too.</summary>
    private const int TellingLength = 12;

    /// <summary>Characters of surroundings that a short quote needs where words were added.</summary>
    private const int LittleContext = 4;

    /// <summary>Characters of surroundings that are enough where no words were added, e.g. among equal lines.</summary>
    private const int MuchContext = 24;

    /// <summary>Places looked at when a quote stands in a text many times.</summary>
    private const int MostPlaces = 200;

    public Span Span => new(Start, End);

    /// <summary>
    /// Anchors a passage that was picked in a text. White space at its ends is left out and a character made of several
    /// (an emoji, a letter with its vowel signs, Hangul written as parts) is taken whole.
    /// </summary>
    public static Outcome<Anchor> On(string text, Span picked)
    {
        if (picked.Start < 0 || picked.End > text.Length || picked.Start >= picked.End)
            return Refusal.At("passage", "comment.passage-outside");
        var (start, end) = (picked.Start, picked.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return Refusal.At("passage", "comment.passage-empty");
        var whole = Characters.Widened(text, new Span(start, end));
        return whole.Length > MaximumQuote
            ? Refusal.At("passage", "comment.passage-long", MaximumQuote)
            : Made(text, whole, text[whole.Start..whole.End]);
    }

    /// <summary>
    /// Anchors a quote picked in a text that may have been saved since: where it was picked when it still stands there,
    /// else the nearest place where it stands.
    /// </summary>
    public static Outcome<Anchor> On(string text, Span picked, string quote)
    {
        if (quote.Length is 0 or > MaximumQuote)
            return quote.Length == 0 ? Refusal.At("passage", "comment.passage-empty") : Refusal.At("passage", "comment.passage-long", MaximumQuote);
        if (picked.Start >= 0 && picked.End <= text.Length && picked.Start < picked.End && text[picked.Start..picked.End] == quote)
            return On(text, picked);
        int[] places = [.. PlacesOf(quote, text)];
        if (places.Length == 0)
            return Refusal.At("passage", "comment.passage-gone");
        var nearest = places.MinBy(p => Math.Abs((long)p - picked.Start));
        return On(text, new Span(nearest, nearest + quote.Length));
    }

    public Anchor Moved(string before, string after) => Moved(new PassageMap(before, after));

    /// <summary>
    /// The anchor in the text after an edit.
    /// <list type="bullet">
    /// <item>An edit before or after the passage moves it and leaves its words as they are.</item>
    /// <item>An edit inside leaves it on what is left, and on what was written in place of what was taken out:
    /// <see cref="AnchorState.Changed"/>, or <see cref="AnchorState.Kept"/> again once the words are those quoted.</item>
    /// <item>A passage taken out is <see cref="AnchorState.Orphaned"/>. It is found again where its words are written
    /// anew: undone, restored, merged, or cut and pasted elsewhere. Words that stood elsewhere all along are not it,
    /// unless their surroundings are the same.</item>
    /// </list>
    /// No edit leaves an end inside a character made of several.
    /// </summary>
    public Anchor Moved(PassageMap map)
    {
        if (map.IsNone)
            return this;
        var lives = State != AnchorState.Orphaned;
        if (lives && map.Untouched(Span) is { } moved)
            return At(map.After, State == AnchorState.Changed && Completed(map, moved) is { } whole ? whole : moved);
        var carried = map.Carried(Span);
        if (lives && map.After[carried.Start..carried.End] == Quote)
            return At(map.After, carried);
        if (Found(map, carried.Start) is { } found)
            return At(map.After, found);
        if (lives && !map.After.AsSpan(carried.Start, carried.Length).IsWhiteSpace())
            return At(map.After, carried);
        var place = Characters.Widened(map.After, new Span(carried.Start, carried.Start)).Start;
        return this with { Start = place, End = place, State = AnchorState.Orphaned };
    }

    /// <summary>What stands at the passage now; empty when it is orphaned.</summary>
    public string WordsIn(string text) => State == AnchorState.Orphaned || End > text.Length ? "" : text[Start..End];

    private static Anchor Made(string text, Span span, string quote) => new(
        span.Start, span.End, quote, ContextBefore(text, span.Start), ContextAfter(text, span.End),
        text.AsSpan(span.Start, span.Length).SequenceEqual(quote) ? AnchorState.Kept : AnchorState.Changed);

    private Anchor At(string text, Span span) => Made(text, Characters.Widened(text, span), Quote);

    private static string ContextBefore(string text, int start) =>
        text[Math.Min(start, Characters.EdgeAfter(text, Math.Max(0, start - ContextLength)))..start];

    private static string ContextAfter(string text, int end) =>
        text[end..Math.Max(end, Characters.EdgeBefore(text, Math.Min(text.Length, end + ContextLength)))];

    /// <summary>Words typed beside what was left of the passage can make it whole again.</summary>
    private Span? Completed(PassageMap map, Span left) =>
        Found(map, left.Start) is { } found && found.Start <= left.Start && left.End <= found.End ? found : null;

    /// <summary>The place where the quoted words came (back) to: the one with the most of the known surroundings, then the nearest.</summary>
    private Span? Found(PassageMap map, int near)
    {
        Span? best = null;
        var (bestContext, bestDistance) = (-1, int.MaxValue);
        foreach (var start in PlacesOf(Quote, map.After))
        {
            var span = new Span(start, start + Quote.Length);
            var (context, distance) = (ContextAt(map.After, span), Math.Abs(start - near));
            var isIt = map.Wrote(span) ? Quote.Length >= TellingLength || context >= LittleContext : context >= MuchContext;
            if (!isIt || context < bestContext || (context == bestContext && distance >= bestDistance))
                continue;
            if (Characters.Widened(map.After, span) == span)
                (best, bestContext, bestDistance) = (span, context, distance);
        }

        return best;
    }

    /// <summary>How many characters on both sides are the known surroundings; where all of them are, that is much.</summary>
    private int ContextAt(string text, Span span)
    {
        var before = 0;
        while (before < Before.Length && before < span.Start && text[span.Start - 1 - before] == Before[^(before + 1)])
            before++;
        var after = text.AsSpan(span.End).CommonPrefixLength(After);
        var isAll = before == Before.Length && after == After.Length && before + after > 0;
        return isAll ? Math.Max(before + after, MuchContext) : before + after;
    }

    private static IEnumerable<int> PlacesOf(string quote, string text)
    {
        var found = 0;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && found < MostPlaces; found++)
        {
            yield return at;
            at = at + 1 < text.Length ? text.IndexOf(quote, at + 1, StringComparison.Ordinal) : -1;
        }
    }
}
