namespace StandardsPortal.Revisions.Bundles;

/// <summary>How much of a bundle is read before it is refused. Sizes are counted while unpacking, never believed from a header.</summary>
public static class BundleBounds
{
    /// <summary>Largest zip, in bytes as it is sent.</summary>
    public const int ZipBytes = 16 * 1024 * 1024;

    /// <summary>Most entries of a zip or files of a folder, of whatever kind.</summary>
    public const int Entries = 10_000;

    /// <summary>Largest Markdown file in bytes: a text of the longest kind in a script of three bytes a character.</summary>
    public const int FileBytes = 3 * StandardText.MaximumLength;

    /// <summary>All Markdown of a bundle together, in bytes.</summary>
    public const int AllBytes = 64 * 1024 * 1024;

    public const int PathLength = 300;

    /// <summary>Faults that are told; a bundle with more is as unusable with the first of them.</summary>
    public const int Faults = 100;

    /// <summary>Whether a path can only mean a place below the bundle's root, on any system. Nothing is ever written to it.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= PathLength
        && path[0] != '/'
        && !path.Any(c => c is '\\' or ':' || Standards.StandardBounds.IsDeceptive(c))
        && path.TrimEnd('/').Split('/').All(s => s.Length > 0 && s is not ("." or ".."));

    /// <summary>Markdown that a person put there: not hidden (<c>.git</c>), not what an archiver adds beside it (<c>__MACOSX</c>).</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !path.Split('/').Any(s => s[0] == '.' || s.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase));
}
