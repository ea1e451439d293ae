using StandardsPortal.Languages;

namespace StandardsPortal.Tests.Support;

/// <summary>The standards that travel with the program, as they were written.</summary>
internal static class ShippedTexts
{
    public static IReadOnlyList<string> In(Language language) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "content", "standards"), "*.md", SearchOption.AllDirectories).Where(p => IsIn(p, language)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static bool IsIn(string path, Language language) =>
        language == Language.English ? !Path.GetFileNameWithoutExtension(path).Contains('.', StringComparison.Ordinal) : path.EndsWith($".{language.Code}.md", StringComparison.Ordinal);
}
