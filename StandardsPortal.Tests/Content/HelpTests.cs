using System.Text.RegularExpressions;
using StandardsPortal.Languages;
using StandardsPortal.Shell;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Content;

/// <summary>What help tells people to write or to follow works.</summary>
public partial class HelpTests
{
    private static readonly (string Reader, ShelfPage Page)[] Pages =
        [.. from reader in HelpTopics.Readers
            from slug in HelpLibrary.Shelf(reader)!.Slugs
            from language in Language.All
            select (reader, HelpLibrary.Find(reader, slug, language)!)];

    [Fact]
    public void Every_example_rule_is_read_without_a_question()
    {
        var examples = Pages.Where(p => p.Page.Slug == "write-a-rule").SelectMany(p => Fence().Matches(p.Page.Body).Select(m => (p.Page.Language, Rule: m.Groups["rule"].Value))).ToList();
        Assert.True(examples.Count >= 3 * Language.All.Count, $"{examples.Count} examples");
        Assert.Empty(examples.Select(e => (e.Rule, Reading: RuleReader.Read(e.Rule, e.Language)))
            .Where(e => e.Reading.Threshold is null || e.Reading.Faults.Count > 0).Select(e => e.Rule));
    }

    [Fact]
    public void A_link_to_another_help_page_leads_to_one()
    {
        var links = Pages.SelectMany(p => HelpLink().Matches(p.Page.Body).Select(m => (Reader: m.Groups["reader"].Value, Slug: m.Groups["slug"].Value, p.Page.Language))).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Equal(l.Language, HelpLibrary.Find(l.Reader, l.Slug, l.Language)?.Language));
    }

    [Theory]
    [InlineData("cases/new", "manager", "help/manager/results")]
    [InlineData("results/phone-answer-time?by=team", "manager", "help/manager/results")]
    [InlineData("results/phone-answer-time", "auditor", "help/auditor/results")]
    [InlineData("exclusions", "auditor", "help/auditor/results")]
    [InlineData("calendars/seoul", "manager", "help/manager/working-time-calendars")]
    [InlineData("drafts/0193b2c4-0000-7000-8000-00000000000a/history", "manager", "help/manager/earlier-texts")]
    [InlineData("drafts/0193b2c4-0000-7000-8000-000000000001/history/12?against=11", "auditor", "help/manager/earlier-texts")]
    [InlineData("drafts/0193b2c4-0000-7000-8000-000000000001", "manager", "help/manager/use-the-editor")]
    public void A_page_of_measuring_has_the_help_of_its_reader(string here, string reader, string help) =>
        Assert.Equal(help, HelpTopics.For(here, reader));

    [GeneratedRegex(@"^```\n(?<rule>[^`\n]+)\n```", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(help/(?<reader>[a-z]+)/(?<slug>[a-z-]+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HelpLink();
}
