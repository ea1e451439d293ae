using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Reviewing;

public class ReviewCycleTests
{
    private const string Note = "98% in three months and no complaint about waiting.";

    [Fact]
    public async Task A_review_without_a_change_moves_the_next_day_and_asks_nobody_again()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.AcknowledgeAsync(portal.Sam, "phone-answer-time", 1));
        portal.Clock.Move(TimeSpan.FromDays(350));
        Assert.Equal("phone-answer-time", Assert.Single(Must(await portal.Action<ReadHome>().RunAsync(portal.Hana)).ReviewDue).StandardId);
        Assert.Single(Must(await portal.Action<ListStandards>().RunAsync(portal.Hana, new StandardFilter(ReviewDue: true))));

        // The author alone may: nothing that others agreed to changes.
        var confirmed = Must(await ConfirmAsync(portal, portal.Hana, 1));
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        Assert.Equal((today.AddMonths(12), "Hana Kim"), (confirmed.NextDueOn, confirmed.Name));
        Assert.Empty(Must(await portal.Action<ReadHome>().RunAsync(portal.Hana)).ReviewDue);
        Assert.Empty(Must(await portal.Action<ListStandards>().RunAsync(portal.Hana, new StandardFilter(ReviewDue: true))));
        var view = Must(await portal.Action<ReadStandard>().RunAsync(portal.Sam, "phone-answer-time", null, Language.English));
        Assert.NotNull(view.Mine.Receipt);
        Assert.Equal((1, today.AddMonths(12)), (view.Revisions.Count, view.Revision.ReviewDueOn));
        Assert.Empty(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).Faults);
    }

    [Fact]
    public async Task Only_what_is_in_force_can_be_found_to_hold()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, "phone-answer-time", SampleText.English(share: 91), effectiveOn: DateOnly.FromDateTime(portal.Clock.Now).AddDays(10)));
        Assert.Equal("review.not-in-force", Refused(await ConfirmAsync(portal, portal.Mina, 2)));
        Must(await ConfirmAsync(portal, portal.Mina, 1));
        portal.Clock.Move(TimeSpan.FromDays(10));
        Assert.Equal("review.not-in-force", Refused(await ConfirmAsync(portal, portal.Mina, 1)));
        Must(await portal.Action<WithdrawRevision>().RunAsync(portal.Omar, "phone-answer-time", 2, Password, "It ends."));
        Assert.Equal("review.not-in-force", Refused(await ConfirmAsync(portal, portal.Mina, 2)));
        Assert.Equal("revision.unknown", Refused(await ConfirmAsync(portal, portal.Mina, 3)));
    }

    [Fact]
    public async Task A_review_says_what_was_looked_at_and_what_was_found()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var confirm = portal.Action<ConfirmRevision>();
        Assert.Equal("review.looked-at-nothing", Refused(await confirm.RunAsync(portal.Hana, "phone-answer-time", 1, [], Note)));
        Assert.Equal("review.looked-at-nothing", Refused(await confirm.RunAsync(portal.Hana, "phone-answer-time", 1, ["the weather"], Note)));
        Assert.Equal("review.note-needed", Refused(await confirm.RunAsync(portal.Hana, "phone-answer-time", 1, ["results"], "Fine.")));
    }

    [Fact]
    public async Task A_review_altered_or_removed_in_the_file_is_found()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await ConfirmAsync(portal, portal.Hana, 1));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE ReviewConfirmations SET Note = 'x'")));
        await portal.TamperAsync("UPDATE ReviewConfirmations SET NextDueOn = '2099-01-01'");
        Assert.Contains(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).Faults, f => f.Key == "confirmation");
        await portal.TamperAsync("DELETE FROM ReviewConfirmations");
        Assert.Contains(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).Faults, f => f.Key == "confirmation-gone");
    }

    [Theory]
    [InlineData(31, ReviewStanding.NotDue)]
    [InlineData(30, ReviewStanding.Soon)]
    [InlineData(0, ReviewStanding.Soon)]
    [InlineData(-1, ReviewStanding.Overdue)]
    public void A_review_is_announced_thirty_days_before_and_overdue_from_the_day_after(int daysAhead, ReviewStanding standing)
    {
        var today = new DateOnly(2026, 11, 22);
        Assert.Equal(standing, ReviewWarning.Usual.StandingOn(today, today.AddDays(daysAhead)));
        Assert.Equal(ReviewStanding.NotDue, ReviewWarning.Usual.StandingOn(today, null));
    }

    private static Task<Outcome<ReviewConfirmation>> ConfirmAsync(TestPortal portal, StandardsPortal.People.Actor actor, int number) =>
        portal.Action<ConfirmRevision>().RunAsync(actor, "phone-answer-time", number, ["results", "complaints"], Note);
}
