using Bunit;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class FrontMatterFieldsTests : BunitContext
{
    private static readonly Standard Filled = new()
    {
        Id = "phone-answer-time",
        Title = "Answer phone calls within two minutes",
        Stage = Stage.Consideration,
        Channel = Channel.Phone,
        Owner = "Head of contact centre",
        Audience = ["contact-centre"],
        Evidence = [new Evidence("41 interviews")],
        Authority = [new Authority("Agent", "offer a call back", null)],
        Exceptions = ["Severe weather"],
    };

    private Standard? changed;

    public FrontMatterFieldsTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Choosing_a_stage_changes_only_the_stage()
    {
        Render(Filled).Find("#field-stage").Change("decision");
        Assert.Equal(Filled with { Stage = Stage.Decision }, changed);
    }

    [Fact]
    public void A_stage_that_was_never_offered_is_not_taken()
    {
        Render(Filled).Find("#field-stage").Change("<script>");
        Assert.Null(changed!.Stage);
    }

    [Fact]
    public void Everyone_replaces_the_teams_and_a_team_joins_the_others()
    {
        var fields = Render(Filled);
        fields.Find("input[value=front-desk]").Change(true);
        Assert.Equal(["contact-centre", "front-desk"], changed!.Audience);
        fields.Find("input[value=everyone]").Change(true);
        Assert.Equal(["everyone"], changed!.Audience);
    }

    [Fact]
    public void A_new_evidence_row_waits_until_it_says_something()
    {
        var fields = Render(Filled);
        fields.FindAll("button").First(b => b.TextContent == "Add evidence").Click();
        Assert.Null(changed);
        fields.Find("#evidence-2").Change("Survey of 300 callers");
        Assert.Equal(["41 interviews", "Survey of 300 callers"], changed!.Evidence.Select(e => e.Text));
    }

    [Fact]
    public void Removing_an_authority_row_takes_it_out()
    {
        var fields = Render(Filled);
        fields.Find("button[aria-label='Remove authority 1']").Click();
        Assert.Empty(changed!.Authority);
    }

    [Fact]
    public void An_authority_needs_who_and_what_before_it_counts()
    {
        var fields = Render(Filled with { Authority = [] });
        fields.FindAll("button").First(b => b.TextContent == "Add authority").Click();
        fields.FindAll(".authority-row input")[0].Change("Team lead");
        Assert.Null(changed);
        fields.FindAll(".authority-row input")[1].Change("credit the customer");
        fields.FindAll(".authority-row input")[2].Change("€20");
        Assert.Equal([new Authority("Team lead", "credit the customer", "€20")], changed!.Authority);
    }

    [Fact]
    public void What_is_typed_in_the_text_comes_back_into_the_rows()
    {
        var fields = Render(Filled);
        fields.Render(p => p.Add(f => f.Standard, Filled with { Exceptions = ["Severe weather", "Power cut"] }));
        Assert.Equal("Power cut", fields.Find("#exceptions-2").GetAttribute("value"));
    }

    [Fact]
    public void Line_breaks_and_bidirectional_overrides_never_reach_a_name()
    {
        Render(Filled).Find("#field-owner").Change("Head\nof \u202Ecentre");
        Assert.Equal("Head of centre", changed!.Owner);
    }

    [Fact]
    public void A_translation_keeps_its_identifier()
    {
        var fields = Render<FrontMatterFields>(p => p.Add(f => f.Standard, Filled).Add(f => f.Teams, Teams).Add(f => f.IdIsFixed, true).Add(f => f.OnChange, change => changed = change(Filled)));
        Assert.True(fields.Find("#field-id").HasAttribute("readonly"));
        fields.Find("#field-id").Change("another");
        Assert.Null(changed);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("61", null)]
    [InlineData("soon", null)]
    public void A_review_cycle_is_one_to_sixty_months(string typed, int? months)
    {
        Render(Filled).Find("#field-review").Change(typed);
        Assert.Equal(months, changed!.ReviewEveryMonths);
    }

    [Theory]
    [InlineData("45", 45)]
    [InlineData("366", null)]
    [InlineData("0", null)]
    public void A_warning_before_a_review_is_one_to_365_days(string typed, int? days)
    {
        Render(Filled).Find("#field-review-warning").Change(typed);
        Assert.Equal(days, changed!.ReviewWarningDays);
    }

    private static readonly (string, string)[] Teams = [("everyone", "Everyone"), ("contact-centre", "Contact centre"), ("front-desk", "Front desk")];

    private IRenderedComponent<FrontMatterFields> Render(Standard standard) =>
        Render<FrontMatterFields>(p => p.Add(f => f.Standard, standard).Add(f => f.Teams, Teams).Add(f => f.OnChange, change => changed = change(standard)));
}
