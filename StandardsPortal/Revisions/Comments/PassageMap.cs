using StandardsPortal.Revisions.Comparing;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comments;

/// <summary>
/// Where the passages of one saved text stand in the next: what was changed between the two is found once and asked
/// about every passage. First as one stretch between the common beginning and the common end, which is exact for a
/// single edit; within it by words.
/// </summary>
public sealed class PassageMap
{
    private readonly Piece early;
    private readonly Piece late;
    private readonly Lazy<IReadOnlyList<Piece>> pieces;

    public PassageMap(string before, string after)
    {
        (Before, After) = (before, after);
        IsNone = before == after;
        early = Stretch(prefixFirst: true);
        late = Stretch(prefixFirst: false);
        pieces = new(Compare);
    }

    public string Before { get; }

    public string After { get; }

    public bool IsNone { get; }

    /// <summary>
    /// Where a passage stands now when everything changed lies before it or after it; null otherwise. "a a" after one "a"
    /// was taken out can be read in two ways: the one that leaves the passage alone is taken.
    /// </summary>
    public Span? Untouched(Span passage) =>
        early.EndA <= passage.Start || late.EndA <= passage.Start ? passage.Shift(After.Length - Before.Length)
        : passage.End <= early.StartA || passage.End <= late.StartA ? passage
        : null;

    /// <summary>
    /// What is left of a passage: from its first to its last word that survived, and whatever was written in place of
    /// words inside it. Empty, at the place where it stood, when nothing is.
    /// </summary>
    public Span Carried(Span passage)
    {
        if (IsWithin(early, passage) || IsWithin(late, passage))
            return new Span(passage.Start, passage.End + After.Length - Before.Length);
        var start = CarriedStart(passage);
        return new Span(start, Math.Max(start, CarriedEnd(passage.End)));
    }

    /// <summary>Whether a stretch of the new text holds something that was written, or joined, by this change.</summary>
    public bool Wrote(Span span) => pieces.Value.Any(p => p.StartB < p.EndB
        ? p.StartB < span.End && span.Start < p.EndB
        : span.Start < p.StartB && p.StartB < span.End);

    private static bool IsWithin(Piece piece, Span passage) => passage.Length > 0 && passage.Start <= piece.StartA && piece.EndA <= passage.End;

    private int CarriedStart(Span passage)
    {
        var piece = pieces.Value.LastOrDefault(p => p.StartA <= passage.Start);
        if (piece.IsNone)
            return passage.Start;
        if (passage.Start >= piece.EndA)
            return piece.EndB + passage.Start - piece.EndA;
        var replacedInPlace = piece.StartA == passage.Start && piece.EndA <= passage.End;
        return replacedInPlace ? piece.StartB : piece.EndB;
    }

    private int CarriedEnd(int end)
    {
        var piece = pieces.Value.LastOrDefault(p => p.StartA < end);
        if (piece.IsNone)
            return end;
        return end < piece.EndA ? piece.StartB : piece.EndB + end - piece.EndA;
    }

    private Piece Stretch(bool prefixFirst)
    {
        var shorter = Math.Min(Before.Length, After.Length);
        var prefix = CommonPrefix(Before, After);
        var suffix = CommonSuffix(Before, After);
        if (prefixFirst)
            suffix = Math.Min(suffix, shorter - prefix);
        else
            prefix = Math.Min(prefix, shorter - suffix);
        return new Piece(prefix, Before.Length - suffix, prefix, After.Length - suffix);
    }

    private List<Piece> Compare()
    {
        List<Piece> found = [];
        var (a, b) = (early.StartA, early.StartB);
        foreach (var part in WordDiff.Between(Before[early.StartA..early.EndA], After[early.StartB..early.EndB]))
        {
            var next = new Piece(
                a, part.Kind == RedlineKind.Inserted ? a : a + part.Text.Length, b, part.Kind == RedlineKind.Deleted ? b : b + part.Text.Length);
            (a, b) = (next.EndA, next.EndB);
            if (part.Kind == RedlineKind.Same)
                continue;
            // What was taken out and what was put in its place are one change.
            if (found.Count > 0 && found[^1].EndA == next.StartA && found[^1].EndB == next.StartB)
                found[^1] = new Piece(found[^1].StartA, next.EndA, found[^1].StartB, next.EndB);
            else
                found.Add(next);
        }

        return [.. found.Select(Trimmed)];
    }

    /// <summary>"call" that became "calls" is an "s" written after it.</summary>
    private Piece Trimmed(Piece piece)
    {
        var a = Before.AsSpan(piece.StartA..piece.EndA);
        var b = After.AsSpan(piece.StartB..piece.EndB);
        var prefix = CommonPrefix(a, b);
        var suffix = CommonSuffix(a[prefix..], b[prefix..]);
        return new Piece(piece.StartA + prefix, piece.EndA - suffix, piece.StartB + prefix, piece.EndB - suffix);
    }

    private static int CommonPrefix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = a.CommonPrefixLength(b);
        return length > 0 && char.IsHighSurrogate(a[length - 1]) ? length - 1 : length;
    }

    private static int CommonSuffix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length > 0 && char.IsLowSurrogate(a[^length]) ? length - 1 : length;
    }

    /// <summary>Before[StartA..EndA] became After[StartB..EndB].</summary>
    private readonly record struct Piece(int StartA, int EndA, int StartB, int EndB)
    {
        /// <summary>The value that a search without a hit gives: nothing became nothing.</summary>
        public bool IsNone => StartA == EndA && StartB == EndB;
    }
}
