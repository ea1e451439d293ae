using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>One line of text as it comes from a browser, made fit for one line of front matter.</summary>
public static class Clean
{
    /// <returns>Null when nothing readable is left.</returns>
    public static string? Line(string? typed, int longest)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var kept = typed.ReplaceLineEndings(" ");
        if (StandardBounds.HoldsDeceptive(kept))
            kept = string.Concat(kept.Where(c => !StandardBounds.IsDeceptive(c)));
        kept = kept.Trim();
        if (kept.Length > longest)
            kept = kept[..longest];
        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1]))
            kept = kept[..^1];
        kept = kept.TrimEnd();
        return kept.Length == 0 || StandardBounds.IndexOfUnreadable(kept) >= 0 ? null : kept;
    }
}
