using StandardsPortal.Languages;

namespace StandardsPortal.Shell;

/// <summary>The task pages under <c>content/help</c>, one shelf for each reader.</summary>
public static class HelpLibrary
{
    private static readonly Lazy<IReadOnlyDictionary<string, PageShelf>> Shelves = new(() =>
        HelpTopics.Readers.ToDictionary(
            reader => reader,
            reader => PageShelf.Open(Path.Combine(AppContext.BaseDirectory, "content", "help", reader)),
            StringComparer.Ordinal));

    public static PageShelf? Shelf(string reader) => Shelves.Value.GetValueOrDefault(reader);

    public static ShelfPage? Find(string reader, string slug, Language? language = null) =>
        Shelf(reader)?.Find(slug, language ?? Language.Current);
}
