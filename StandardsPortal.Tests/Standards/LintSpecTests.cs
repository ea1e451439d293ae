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
    public void Every_rule_of_the_catalogue_has_an_example_in_every_language()
    {
        var examples = Sentences().Select(e => ((string)e[0], (string)e[1])).Concat(Standards().Select(e => ((string)e[0], (string)e[1]))).ToHashSet();

        Assert.Equal(35, LintCatalogue.All.Count);
        Assert.All(LintCatalogue.All.SelectMany(r => Language.All.Select(l => (r.Id, l.Code))), e => Assert.Contains(e, examples));
    }

    /// <summary>Rule that must not be found, or a dash for any; language; sentence.</summary>
    public static TheoryData<string, string, string> Exemptions()
    {
        TheoryData<string, string, string> exemptions = [];
        foreach (var language in Language.All)
        {
            foreach (var row in LabelledSet.Rows("tuning/exemptions.md", language.Code))
                exemptions.Add(row[1], language.Code, row[2]);
        }
        return exemptions;
    }

    [Theory]
    [MemberData(nameof(Exemptions))]
    public void What_the_catalogue_exempts_is_left_alone(string rule, string language, string sentence)
    {
        var found = Linter.Lint(StandardReader.Read(sentence, Language.Parse(language))).Where(f => f.Rule == rule || rule == "-").Select(f => $"{f.Rule}: {f.Text}");

        Assert.Empty(found);
    }

    /// <summary>Every bad example and every sentence of the tuning sets, in its language.</summary>
    private static IEnumerable<(string Text, Language Language)> BadTexts() =>
        Sentences().Select(e => ((string)e[2], Language.Parse((string)e[1])))
            .Concat(Standards().Select(e => ((string)e[2], Language.Parse((string)e[1]))))
            .Concat(LabelledSet.TuningFiles.SelectMany(f => Language.All.SelectMany(l => LabelledSet.Rows(f, l.Code).Select(r => (r[3], l)))));

    [Fact]
    public void No_quick_fix_invents_a_number_and_every_finding_asks_a_question()
    {
        foreach (var (text, language) in BadTexts())
        {
            foreach (var finding in Linter.Lint(StandardReader.Read(text, language)).Where(f => LintCatalogue.Find(f.Rule) is not null))
            {
                Assert.All((finding.Fix?.Replacement ?? "").Where(char.IsDigit), digit => Assert.Contains(digit, text));
                Assert.All(Language.All, reader => Assert.EndsWith(reader == Language.Arabic ? "؟" : "?", finding.Question(reader), StringComparison.Ordinal));
                Assert.All(Language.All, reader => Assert.DoesNotMatch(@"[.!?؟] \S", finding.Reason(reader)));
            }
        }
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
