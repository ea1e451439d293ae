using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace StandardsPortal.Shell.Ui;

/// <summary>Addresses relative to the portal's base, so that it works under a sub-path of a host.</summary>
public static class PageAddress
{
    /// <summary>
    /// A link to a place on the page itself. With a base address in the head a bare <c>#place</c> would leave the page.
    /// </summary>
    public static string Place(this NavigationManager navigation, string id) => $"{navigation.Here()}#{id}";

    /// <summary>The page's own address, query included, fragment not.</summary>
    public static string Here(this NavigationManager navigation)
    {
        ArgumentNullException.ThrowIfNull(navigation);
        var relative = navigation.ToBaseRelativePath(navigation.Uri);
        var fragment = relative.IndexOf('#', StringComparison.Ordinal);
        relative = fragment < 0 ? relative : relative[..fragment];
        return relative.Length == 0 ? "./" : relative;
    }

    /// <summary>The address the reader asked for, also on the page that stands in for it when something was refused.</summary>
    public static string Asked(this NavigationManager navigation, HttpContext? context) =>
        context?.Features.Get<IStatusCodeReExecuteFeature>() is { } instead
            ? Local(instead.OriginalPath) is { Length: > 0 } path ? path : "./"
            : navigation.Here();

    /// <summary>
    /// A number that stands in an address. Pages take their queries as text, because the framework answers one that it
    /// can't convert with a failure.
    /// </summary>
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// The address to go to after a form, when it is one of ours: anything else, other hosts and
    /// scheme-relative forms included, becomes the home page.
    /// </summary>
    public static string Local(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > 2000 || address.Any(char.IsControl))
            return "";
        var path = address[0] == '/' ? address[1..] : address;
        // "//host" and "/\host" lead away in browsers; so does a colon before the first slash (a scheme).
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal))
            return "";
        var beforeSlash = path.AsSpan(0, path.IndexOfAny(['/', '?', '#']) is var end and >= 0 ? end : path.Length);
        return beforeSlash.Contains(':') ? "" : path;
    }
}
