using StandardsPortal.Authoring;
using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Reads starting points from <c>content/templates</c>: one Markdown file each, translations beside it as <c>name.ko.md</c>.</summary>
public sealed class TemplateShelf(ContentFolder content)
{
    private const int MostFiles = 500;

    public IReadOnlyList<Template> All()
    {
        var folder = Path.Combine(content.Path, "templates");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Take(MostFiles).Select(Read)]
            : [];
    }

    /// <summary>The template in a language, or in whichever it is written in.</summary>
    public Template? Find(string id, Language language)
    {
        var named = All().Where(t => t.Id == id).ToList();
        return named.Find(t => t.Language == language) ?? named.FirstOrDefault();
    }

    private static Template Read(string file)
    {
        var (id, language) = ContentFolder.NameOf(file);
        var markdown = File.ReadAllText(file);
        var reading = StandardReader.Read(markdown, language);
        return new Template(id, reading.Standard.Title ?? id, language ?? reading.Standard.Language, markdown);
    }
}

/// <summary>Where the shipped content lies.</summary>
public sealed record ContentFolder(string Path)
{
    /// <summary><c>phone-answer-time.ko.md</c> is Korean; a name without a code says nothing about the language.</summary>
    public static (string Id, Language? Language) NameOf(string file)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(file);
        var dot = name.LastIndexOf('.');
        return dot > 0 && Language.TryParse(name[(dot + 1)..], out var language) ? (name[..dot], language) : (name, null);
    }
}
