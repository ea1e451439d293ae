using StandardsPortal.Authoring;
using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The standards that travel with the portal, as files: one standard's languages together.</summary>
internal static class ShippedLibrary
{
    private const int MostFiles = 5_000;

    public static IReadOnlyList<ShippedStandard> Read(ContentFolder content)
    {
        var folder = Path.Combine(content.Path, "standards");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(MostFiles)
            .GroupBy(f => Path.Combine(Path.GetDirectoryName(f)!, ContentFolder.NameOf(f).Id), StringComparer.Ordinal)
            .Select(g => new ShippedStandard(Path.GetFileName(g.Key), [.. g.Select(TextOf).OrderBy(t => t.Language != Language.English)]))];
    }

    private static DraftInputText TextOf(string file)
    {
        var markdown = File.ReadAllText(file);
        var language = ContentFolder.NameOf(file).Language ?? StandardReader.Read(markdown).Standard.Language;
        return new DraftInputText(language, markdown);
    }
}

/// <param name="Id">The file's name, which is the standard's id.</param>
internal sealed record ShippedStandard(string Id, IReadOnlyList<DraftInputText> Texts);
