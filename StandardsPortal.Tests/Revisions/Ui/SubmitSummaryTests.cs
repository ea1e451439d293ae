using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Ui.Desk;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class SubmitSummaryTests : BunitContext
{
    public SubmitSummaryTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Shows_every_answer_once_more_and_how_much_still_blocks()
    {
        using var desk = Desk(new DraftPlan(RevisionKind.Minor, "Clearer wording.", new DateOnly(2026, 12, 1), 7));
        var summary = Render<SubmitSummary>(p => p.Add(s => s.Desk, desk).Add(s => s.IsRevision, true));
        var told = summary.Find("dl").TextContent;
        Assert.Contains("Answer calls", told, StringComparison.Ordinal);
        Assert.Contains("Minor", told, StringComparison.Ordinal);
        Assert.Contains("Clearer wording.", told, StringComparison.Ordinal);
        Assert.Contains("1 December 2026", told, StringComparison.Ordinal);
        Assert.Contains("7 days", told, StringComparison.Ordinal);
        Assert.NotNull(summary.Find("dl .state"));
    }

    [Fact]
    public void A_new_standard_has_no_kind_of_change()
    {
        using var desk = Desk(DraftPlan.Usual);
        var summary = Render<SubmitSummary>(p => p.Add(s => s.Desk, desk));
        Assert.DoesNotContain("Kind of change", summary.Markup, StringComparison.Ordinal);
        Assert.Contains("the day of the sign-off", summary.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Submits_only_on_the_button_that_says_so()
    {
        var pressed = new List<string>();
        using var desk = Desk(DraftPlan.Usual);
        var summary = Render<SubmitSummary>(p => p
            .Add(s => s.Desk, desk)
            .Add(s => s.OnBack, () => pressed.Add("back"))
            .Add(s => s.OnSubmit, () => pressed.Add("submit")));
        summary.Find("button.quiet").Click();
        Assert.Equal(["back"], pressed);
        summary.Find("button:not(.quiet)").Click();
        Assert.Equal(["back", "submit"], pressed);
    }

    private static DraftDesk Desk(DraftPlan plan) => new(
        1,
        [(Language.English, "---\nid: answer-calls\ntitle: Answer calls\nlanguage: en\n---\n\nText.\n")],
        plan,
        new DateTime(2026, 11, 22, 10, 42, 0, DateTimeKind.Utc),
        (version, _, _) => Task.FromResult<Outcome<DraftSaved>>(new DraftSaved(version + 1, default)),
        new HandClock());
}
