using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using StandardsPortal.Thresholds.Reading;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class CatalogueTests
{
    [Fact]
    public void Every_event_has_its_words_in_every_language()
    {
        Assert.True(EventCatalogue.All.Count >= 15);
        Assert.All(EventCatalogue.All, e => Assert.All(Language.All, l => Assert.NotEmpty(EventCatalogue.Name(e, l))));
        Assert.Equal("접수", EventCatalogue.Name(EventCatalogue.Find("receipt")!, Language.Korean));
        Assert.Null(EventCatalogue.Find("coffee-break"));
    }

    [Fact]
    public void Every_metric_and_unit_has_its_words_in_every_language()
    {
        Assert.All(Metric.All, m => Assert.All(Language.All, l => Assert.NotNull(Lexicon.Of(l).TryPrint(Term.Metric, m.Name))));
        Assert.All(Unit.All, u => Assert.All(Language.All, l => Assert.Contains("7", RulePrinter.Amount(new(7, u), l), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("weather", "severe-weather")]
    [InlineData("Severe Weather", "severe-weather")]
    [InlineData("악천후", "severe-weather")]
    [InlineData("الطقس القاسي", "severe-weather")]
    [InlineData("طقس قاسي", "severe-weather")]
    [InlineData("severe-weather", "severe-weather")]
    [InlineData("정전", "power-cut")]
    [InlineData("the office party", null)]
    [InlineData("weather in Spain", null)]
    [InlineData("  ", null)]
    public void Free_words_name_a_circumstance_only_if_the_catalogue_holds_them(string words, string? slug) =>
        Assert.Equal(slug, Circumstances.SlugOf(words));

    [Fact]
    public void Every_circumstance_is_found_again_by_its_words_in_every_language() =>
        Assert.All(Circumstances.All, c => Assert.All(Language.All, l => Assert.Equal(c.Text, Circumstances.SlugOf(RulePrinter.Circumstance(c, l), l))));

    [Theory]
    [InlineData("90% of calls are answered within 2 minutes", true)]
    [InlineData("Live chats are answered within 60 seconds", true)]
    [InlineData("Service level of 80% within 20 seconds", true)]
    [InlineData("95% of calls are answered", true)]
    [InlineData("90% of e-mails are answered within 4 hours", false)]
    [InlineData("Visitors are served within 10 minutes", false)]
    [InlineData("No more than 5% of calls are abandoned", false)]
    [InlineData("Voicemails are returned within 4 hours", false)]
    public void A_rule_counts_abandoned_contacts_when_the_customer_can_give_up_before_the_answer(string sentence, bool counts) =>
        Assert.Equal(counts, RuleReader.Read(sentence, Language.English).Threshold!.CountsAbandoned);
}
