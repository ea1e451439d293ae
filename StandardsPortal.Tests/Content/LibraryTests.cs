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

    private static readonly Dictionary<string, List<StandardReading>> TextsById =
        Files.Select(Read).GroupBy(r => r.Standard.Id!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    public static TheoryData<string> Standards => new(Files);

    /// <summary>One row a standard, whichever of its texts are there: a lost one leaves the others asking for it.</summary>
    public static TheoryData<string> Originals => new(Files.GroupBy(WithoutLanguage, StringComparer.Ordinal).Select(g => g.First()));

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
        foreach (var (id, texts) in TextsById)
        {
            var source = texts.Single(r => r.Standard.Language == Language.English);
            foreach (var translation in texts.Where(r => r != source))
                Assert.Empty(TranslationCheck.Compare(source, translation).Select(f => $"{id}: {f.Reason(Language.English)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Originals))]
    public void Every_shipped_standard_comes_in_every_language_in_files_side_by_side(string original)
    {
        var files = Files.Where(f => string.Equals(WithoutLanguage(f), WithoutLanguage(original), StringComparison.Ordinal)).ToList();
        Assert.Equal(Language.All.Select(l => l.Code).Order(StringComparer.Ordinal), files.Select(f => Read(f).Standard.Language.Code).Order(StringComparer.Ordinal));
        Assert.Single(files.Select(f => Read(f).Standard.Id).Distinct(StringComparer.Ordinal));
    }

    /// <summary>What a person reads in one language is the rule that the others are held to, word for word in canonical form.</summary>
    [Theory]
    [MemberData(nameof(Originals))]
    public void A_rule_of_a_shipped_standard_prints_in_each_language_as_the_rule_written_there(string original)
    {
        var texts = TextsById[Read(original).Standard.Id!];
        var pairs = from written in texts from other in texts where written != other select (written, other);
        Assert.Equal(Language.All.Count * (Language.All.Count - 1), pairs.Count());
        Assert.All(pairs, pair =>
        {
            var language = pair.other.Standard.Language;
            var printed = Rules(pair.written).Select(rule => RulePrinter.Sentence(rule, language)).ToList();
            Assert.NotEmpty(printed);
            Assert.Equal(Rules(pair.other).Select(rule => RulePrinter.Sentence(rule, language)), printed);
            Assert.Equal(Rules(pair.other), printed.Select(sentence => RuleReader.Read(sentence, language).Threshold!));
        });
    }

    /// <summary>A figure for waiting depends on the abandoned contacts by up to half of itself.</summary>
    [Fact]
    public void Shipped_rules_about_waiting_on_the_phone_and_in_chat_name_how_abandoned_contacts_count()
    {
        string[] waiting = ["speed_to_answer", "chat_response_time", "transfer_time", "abandonment_rate"];
        var rules = Files.Select(Read).SelectMany(r => Rules(r).Select(rule => (r.Standard.Id, r.Standard.Language.Code, Rule: rule)))
            .Where(r => waiting.Contains(r.Rule.Metric?.Name, StringComparer.Ordinal)).ToList();
        Assert.Equal(4 * Language.All.Count, rules.Count);
        Assert.Empty(rules.Where(r => r.Rule.Abandoned is null).Select(r => $"{r.Id} {r.Code}"));
    }

    [Fact]
    public void At_least_24_standards_cover_every_stage_and_channel()
    {
        var originals = Files.Select(f => Read(f).Standard).Where(s => s.Language == Language.English).ToList();
        Assert.True(originals.Count >= 24, $"{originals.Count} standards");
        Assert.Equal(Stage.All, originals.Select(s => s.Stage!).Distinct().OrderBy(s => s.Order));
        Assert.Equal(Channel.All, originals.Select(s => s.Channel!).Distinct().OrderBy(c => c.Order));
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

    private static IReadOnlyList<Threshold> Rules(StandardReading text) => [.. text.Standard.Rules.Select(r => r.Reading.Threshold!)];

    private static StandardReading Read(string file) => StandardReader.Read(File.ReadAllText(Path.Combine(Folder, file)));
}
