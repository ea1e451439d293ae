using System.Buffers;

namespace StandardsPortal.Authoring.Markup;

/// <summary>Which addresses a link may have: the web, mail, and places within the portal or the page.</summary>
internal static class LinkPolicy
{
    public const int MaximumLength = 1_000;

    /// <summary>Marks that no place within the portal has; an address with one is a slip or a trick.</summary>
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("!{}[]^|*$'()");

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// Browsers drop white space and controls inside a scheme ("java\tscript:"), so an address with any is refused
    /// rather than cleaned; and "//host" or "/\host" leaves the portal while looking relative.
    /// </summary>
    public static bool Allows(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > MaximumLength)
            return false;
        foreach (var c in address)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '<' or '>' or '"' or '`' || Standards.StandardBounds.IsDeceptive(c))
                return false;
        }
        if (address.StartsWith("//", StringComparison.Ordinal))
            return false;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var end = address.AsSpan().IndexOfAny("/?#");
        var relative = colon < 0 || (end >= 0 && end < colon);
        if (relative)
            return !address.AsSpan().ContainsAny(NotInPaths);
        var scheme = address[..colon];
        var web = scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) && (!web || address.AsSpan(colon + 1).StartsWith("//"))
            && Uri.TryCreate(address, UriKind.Absolute, out _);
    }
}
