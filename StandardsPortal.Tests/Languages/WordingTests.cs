using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Languages;

/// <summary>Holds the words of the three languages to each other, and the pages to the words.</summary>
public partial class WordingTests
{
    private static readonly string[] PluralForms = ["zero", "one", "two", "few", "many", "other"];

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Concepts => [.. Words.All.Select(w => w.Concept)];

    [Theory]
    [MemberData(nameof(Concepts))]
    public void Three_languages_hold_the_same_keys(string concept)
    {
        var english = KeysOf(concept, Language.English);
        foreach (var language in Language.All)
        {
            var keys = KeysOf(concept, language);
            Assert.Equal([], english.Except(keys).Order());
            Assert.Equal([], keys.Except(english).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Concepts))]
    public void No_key_is_empty_or_stands_twice(string concept)
    {
        foreach (var language in Language.All)
        {
            var entries = Entries(concept, language).ToArray();
            Assert.Equal([], entries.Where(e => string.IsNullOrWhiteSpace(e.Words)).Select(e => e.Key));
            Assert.Equal([], entries.GroupBy(e => e.Key).Where(g => g.Count() > 1).Select(g => g.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Concepts))]
    public void Translations_fill_in_the_same_values(string concept)
    {
        var english = Entries(concept, Language.English).ToDictionary(e => e.Key, e => e.Words, StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            // "one standard" may leave the number out; every other form tells it.
            var wrong = Entries(concept, language)
                .Where(e => english.ContainsKey(e.Key) && !IsSmallCount(e.Key) && !Placeholders(e.Words).SetEquals(Placeholders(english[e.Key])))
                .Select(e => $"{language} {e.Key}: {e.Words}");
            Assert.Equal([], wrong);
        }
    }

    [Fact]
    public void Every_key_that_the_source_names_exists()
    {
        var missing = new List<string>();
        var seen = 0;
        foreach (var file in Sources())
        {
            foreach (Match use in Uses().Matches(File.ReadAllText(file)))
            {
                var wording = Words.All.FirstOrDefault(w => w.Concept == use.Groups["concept"].Value);
                if (wording is null)
                    continue;
                seen++;
                var key = use.Groups["key"].Value;
                if (!wording.Has(Language.English, key) && !wording.Has(Language.English, key + ".other"))
                    missing.Add($"{Path.GetRelativePath(Root, file)}: {wording.Concept} {key}");
            }
        }

        Assert.True(seen > 100, $"Only {seen} uses were recognised.");
        Assert.Equal([], missing.Distinct().Order());
    }

    private static bool IsSmallCount(string key) => key.Split('.')[^1] is "zero" or "one" or "two" && PluralForms.Contains(key.Split('.')[^1]);

    private static HashSet<string> Placeholders(string words) => [.. Placeholder().Matches(words).Select(m => m.Groups["n"].Value)];

    private static HashSet<string> KeysOf(string concept, Language language) => [.. Entries(concept, language).Select(e => e.Key)];

    private static IEnumerable<(string Key, string Words)> Entries(string concept, Language language)
    {
        var suffix = language == Language.English ? "" : "." + language.Code;
        var file = Path.Combine(Root, "StandardsPortal", "Languages", "Resources", string.Create(CultureInfo.InvariantCulture, $"{concept}{suffix}.resx"));
        return XDocument.Load(file).Root!.Elements("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")!.Value));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "StandardsPortal"), "*.*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
                && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains("node_modules", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StandardsPortal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    /// <summary><c>Words.X["key"…</c>, <c>Words.X.In(language, "key"…</c>, <c>Words.X.Count("key"…</c>; not interpolated ones.</summary>
    [GeneratedRegex("""Words\.(?<concept>[A-Z][a-z]+)(?:\[|\.In\([^,"()]+, |\.Count\((?:[^,"()]+, )?)"(?<key>[^"{}]+)"[\],)]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\{(?<n>\d+)[^}]*\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
