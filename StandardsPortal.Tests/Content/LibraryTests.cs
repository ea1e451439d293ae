using StandardsPortal.Authoring;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Content;

/// <summary>The shipped library keeps the promises that the portal asks of everyone's standards.</summary>
public class LibraryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content");

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "standards"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Standards => new(Files);

    [Theory]
    [MemberData(nameof(Standards))]
    public void Nothing_stands_in_the_way_of_signing_a_shipped_standard(string file)
    {
        var reading = Read(file);
        Assert.Empty(PublicationGate.Blocking(reading, Linter.Lint(reading)).Select(f => $"{f.Rule} {f.Text}: {f.Reason(Language.English)}"));
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void A_shipped_rule_says_the_same_in_every_language(string file)
    {
        foreach (var threshold in Read(file).Standard.Rules.Select(r => r.Reading.Threshold!))
        {
            Assert.All(Language.All, language => Assert.Equal(
                RulePrinter.Sentence(threshold, language),
                RulePrinter.Sentence(RuleReader.Read(RulePrinter.Sentence(threshold, language), language).Threshold!, language)));
        }
    }

    [Fact]
    public void Translations_mean_what_their_originals_mean()
    {
        var byId = Files.Select(Read).GroupBy(r => r.Standard.Id, StringComparer.Ordinal);
        foreach (var texts in byId)
        {
            var source = texts.Single(r => r.Standard.Language == Language.English);
            foreach (var translation in texts.Where(r => r != source))
                Assert.Empty(TranslationCheck.Compare(source, translation).Select(f => $"{texts.Key}: {f.Reason(Language.English)}"));
        }
    }

    [Fact]
    public void At_least_24_standards_cover_every_stage_and_channel_and_8_of_them_every_language()
    {
        var all = Files.Select(f => Read(f).Standard).ToList();
        var originals = all.Where(s => s.Language == Language.English).ToList();
        Assert.True(originals.Count >= 24, $"{originals.Count} standards");
        Assert.Equal(Stage.All, originals.Select(s => s.Stage!).Distinct().OrderBy(s => s.Order));
        Assert.Equal(Channel.All, originals.Select(s => s.Channel!).Distinct().OrderBy(c => c.Order));
        Assert.True(all.GroupBy(s => s.Id).Count(g => g.Count() == Language.All.Count) >= 8);
    }

    [Theory]
    [InlineData("playbooks")]
    [InlineData("templates")]
    [InlineData("help")]
    public void Every_page_of_a_shelf_comes_in_every_language(string shelf)
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Folder, shelf), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f)).GroupBy(WithoutLanguage, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(Language.All.Count, page.Count()));
    }

    private static string WithoutLanguage(string file)
    {
        var name = file[..^".md".Length];
        return Language.All.FirstOrDefault(l => name.EndsWith($".{l.Code}", StringComparison.Ordinal)) is { } language
            ? name[..^(language.Code.Length + 1)]
            : name;
    }

    private static StandardReading Read(string file) => StandardReader.Read(File.ReadAllText(Path.Combine(Folder, file)));
}
