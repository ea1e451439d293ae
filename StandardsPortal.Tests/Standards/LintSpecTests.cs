using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using Xunit;

namespace StandardsPortal.Tests.Standards;

/// <summary>Runs every example of <c>content/specs/lint</c>: the bad one is caught where it says, the good one is not.</summary>
public class LintSpecTests
{
    private static readonly string Folder = Path.Combine(Root(), "content", "specs", "lint");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StandardsPortal.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>Rule, language, bad sentence, the words caught in it, good sentence.</summary>
    public static TheoryData<string, string, string, string, string> Sentences()
    {
        TheoryData<string, string, string, string, string> examples = [];
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1))
            {
                var cells = line.Trim('|', ' ').Split(" | ");
                examples.Add(Path.GetFileNameWithoutExtension(file), cells[0], cells[1], cells[2], cells[3]);
            }
        }
        return examples;
    }

    /// <summary>Rule, language, bad standard, good standard.</summary>
    public static TheoryData<string, string, string, string> Standards()
    {
        TheoryData<string, string, string, string> examples = [];
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            var blocks = File.ReadAllText(file).ReplaceLineEndings("\n").Split("~~~~");
            for (var i = 1; i + 2 < blocks.Length; i += 4)
                examples.Add(Path.GetFileNameWithoutExtension(file), blocks[i - 1].Split("## ")[^1][..2], blocks[i].Replace("markdown\n", "", StringComparison.Ordinal), blocks[i + 2].Replace("markdown\n", "", StringComparison.Ordinal));
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_bad_sentence_is_caught_and_the_good_one_is_not(string rule, string language, string bad, string caught, string good)
    {
        var text = Language.Parse(language);
        var findings = Linter.Lint(StandardReader.Read(bad, text));

        Assert.Contains(findings, f => f.Rule == rule && f.Text.StartsWith(caught, StringComparison.Ordinal));
        Assert.DoesNotContain(Linter.Lint(StandardReader.Read(good, text)), f => f.Rule == rule);
        Assert.All(findings, f => Assert.NotEmpty(f.Question(text)));
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void The_bad_standard_is_caught_and_the_good_one_can_be_published(string rule, string language, string bad, string good)
    {
        var text = Language.Parse(language);
        Assert.Contains(Linter.Lint(StandardReader.Read(bad, text)), f => f.Rule == rule);

        var reading = StandardReader.Read(good, text);
        Assert.Empty(PublicationGate.Blocking(reading, Linter.Lint(reading)));
        Assert.DoesNotContain(Linter.Lint(reading), f => f.Rule == rule);
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_examples()
    {
        var ids = Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(35, LintCatalogue.All.Count);
        // A clock start is missing only where the metric is none of the catalogue; its example stands in the tests of rule slots.
        Assert.Equal<string>(["T04"], LintCatalogue.All.Select(r => r.Id).Where(id => !ids.Contains(id)));
    }

    [Fact]
    public void Every_rule_has_its_words_in_every_language()
    {
        foreach (var rule in LintCatalogue.All)
        {
            foreach (var language in Language.All)
            {
                Assert.True(Words.Lint.Has(language, $"{rule.Id}.reason"), $"{rule.Id} {language}");
                Assert.True(Words.Lint.Has(language, $"{rule.Id}.question"), $"{rule.Id} {language}");
            }
        }
    }
}
