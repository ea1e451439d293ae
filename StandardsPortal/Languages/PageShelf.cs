using System.Globalization;

namespace StandardsPortal.Languages;

/// <summary>
/// A folder of short Markdown pages, one file a page and language: <c>slug.md</c> (or <c>slug.en.md</c>) in
/// English, <c>slug.ko.md</c> and <c>slug.ar.md</c> beside it. The first-level heading is the title. Shipped with the portal, so read once.
/// </summary>
public sealed class PageShelf
{
    private readonly Dictionary<(string Slug, Language Language), ShelfPage> pages = [];

    private PageShelf(IEnumerable<ShelfPage> found)
    {
        foreach (var page in found)
            pages.TryAdd((page.Slug, page.Language), page);
        Slugs = [.. pages.Values.GroupBy(p => p.Slug).OrderBy(g => g.Min(p => p.Order)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
    }

    /// <summary>Every page's name, by the front matter's <c>order</c>, then by name.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>Reads the Markdown files of a folder; one that does not exist is an empty shelf.</summary>
    public static PageShelf Open(string folder) =>
        new(Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(ReadPage) : []);

    /// <summary>The page in a language, else in English, else in whichever there is; null for no such page.</summary>
    public ShelfPage? Find(string slug, Language language) =>
        pages.GetValueOrDefault((slug, language))
        ?? pages.GetValueOrDefault((slug, Language.English))
        ?? pages.Values.FirstOrDefault(p => p.Slug == slug);

    private static ShelfPage ReadPage(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var dot = name.LastIndexOf('.');
        var (slug, language) = dot > 0 && Language.TryParse(name[(dot + 1)..], out var named) ? (name[..dot], named) : (name, Language.English);
        return ShelfPage.Parse(slug, language, File.ReadAllText(path));
    }
}

/// <param name="Title">The front matter's title, else the first-level heading, else the slug.</param>
/// <param name="Order">The front matter's place in the list; last without one.</param>
/// <param name="Body">The Markdown after front matter and title.</param>
public sealed record ShelfPage(string Slug, Language Language, string Title, int Order, string Body)
{
    internal static ShelfPage Parse(string slug, Language language, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var (title, order, start) = ("", int.MaxValue, 0);
        if (lines[0] == "---" && Array.IndexOf(lines, "---", 1) is > 0 and var end)
        {
            title = Field("title") ?? "";
            order = int.TryParse(Field("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : order;
            start = end + 1;

            string? Field(string name) =>
                lines[1..end].FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim().Trim('"');
        }

        var heading = Array.FindIndex(lines, start, l => l.Length > 0);
        if (heading >= 0 && lines[heading].StartsWith("# ", StringComparison.Ordinal))
            (title, start) = (title.Length > 0 ? title : lines[heading][2..].Trim(), heading + 1);
        return new ShelfPage(slug, language, title.Length > 0 ? title : slug, order, string.Join('\n', lines[start..]).Trim());
    }
}
