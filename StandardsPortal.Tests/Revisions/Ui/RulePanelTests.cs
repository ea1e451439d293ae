using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class RulePanelTests : BunitContext
{
    private const string Rule =
        "at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes";

    private string? inserted;

    public RulePanelTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Explains_a_rule_part_by_part_while_it_is_typed()
    {
        var panel = Render();
        panel.Find("textarea").Input(Rule);
        Assert.Contains("90", panel.Find(".rule .sentence").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            RulePrinter.Rows(RuleReader.Read(Rule, Language.English).Threshold!, Language.English).Select(r => r.Value),
            panel.FindAll("tbody td").Select(c => c.TextContent));
    }

    [Fact]
    public void Puts_the_rule_into_the_text_as_a_rule_block_and_begins_anew()
    {
        var panel = Render();
        panel.Find("textarea").Input(Rule);
        panel.Find("button").Click();
        Assert.Equal($"```rule\n{Rule}\n```", inserted);
        Assert.Empty(panel.FindAll(".rule"));
    }

    [Fact]
    public void Says_what_was_expected_where_a_sentence_cannot_be_read_and_inserts_nothing()
    {
        var panel = Render();
        panel.Find("textarea").Input("calls are answered quickly");
        Assert.NotEmpty(panel.FindAll(".faults li"));
        panel.Find("button").Click();
        Assert.Null(inserted);
        Assert.Contains("not a rule yet", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_text_than_the_language_takes_is_not_even_read()
    {
        var panel = Render();
        panel.Find("textarea").Input(new string('x', RuleReader.MaximumLength + 1));
        Assert.Empty(panel.FindAll(".faults li"));
        panel.Find("button").Click();
        Assert.Null(inserted);
    }

    private IRenderedComponent<RulePanel> Render() =>
        Render<RulePanel>(p => p.Add(r => r.Language, Language.English).Add(r => r.OnInsert, block => inserted = block));
}
