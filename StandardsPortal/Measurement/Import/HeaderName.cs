namespace StandardsPortal.Measurement.Import;

/// <summary>Headers as people compare them: <c>Created at</c>, <c>created_at</c> and <c>CREATEDAT</c> are one.</summary>
public static class HeaderName
{
    /// <summary>Lower case, without spaces, underscores and a byte order mark.</summary>
    public static string Folded(string header) =>
        string.Create(header.Count(IsKept), header, (folded, from) =>
        {
            var at = 0;
            foreach (var character in from.Where(IsKept))
                folded[at++] = char.ToLowerInvariant(character);
        });

    /// <summary>The header says that its times are UTC: <c>started_utc</c>, <c>Created (UTC)</c>, <c>createdAtUTC</c>.</summary>
    public static bool SaysUtc(string header)
    {
        var folded = Folded(header).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        return folded.Length > 3 && (folded.EndsWith("utc", StringComparison.Ordinal) || folded.EndsWith("gmt", StringComparison.Ordinal));
    }

    private static bool IsKept(char character) => !char.IsWhiteSpace(character) && character is not ('_' or '\uFEFF' or '\u200B');
}
