using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Revisions.Reviewing.SeveralReviewersTests;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Reviewing;

public class ReviewMailTests
{
    [Fact]
    public async Task A_reviewer_is_told_when_asked_three_days_before_on_the_day_and_then_weekly()
    {
        await using var portal = await TestPortal.OpenAsync();
        await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar);
        List<int> days = [];
        for (var day = 0; day <= 30; day++)
        {
            // Many rounds a day, as in a running portal.
            var before = await MailsAsync(portal, "omar");
            for (var round = 0; round < 3; round++)
                Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System));
            if (await MailsAsync(portal, "omar") > before)
                days.Add(day);
            portal.Clock.Move(TimeSpan.FromDays(1));
        }

        Assert.Equal([0, 4, 7, 8, 14, 21, 28], days);
        var mail = await portal.LookAsync(db => db.Outbox.Where(m => m.To == "omar@example.test").OrderBy(m => m.CreatedAt).FirstAsync());
        Assert.Equal(Language.Arabic, mail.Language);
        Assert.Contains("/review", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Your signature", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_killed_in_the_middle_tells_nothing_twice_and_loses_nothing()
    {
        await using var portal = await TestPortal.OpenAsync();
        await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar, portal.Mina);
        await portal.TamperAsync("CREATE TRIGGER killed BEFORE INSERT ON ReviewNotices BEGIN SELECT RAISE(ABORT, 'killed'); END");
        await Assert.ThrowsAnyAsync<Exception>(() => portal.Action<SendReviewMails>().RunAsync(Actor.System));
        Assert.Equal(0, await portal.LookAsync(db => db.Outbox.CountAsync()));
        await portal.TamperAsync();
        Assert.Equal(2, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
        Assert.Equal(0, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
    }

    [Fact]
    public async Task Who_is_on_leave_is_left_alone_and_the_deputy_is_told_on_whose_behalf()
    {
        await using var portal = await TestPortal.OpenAsync();
        var rosa = await ManagerAsync(portal, "rosa");
        Must(await portal.Action<RecordLeave>().RunAsync(portal.Mina, portal.Mina.PersonId, Day(portal), Day(portal, 2), rosa.PersonId));
        await SubmitAsync(portal, ReviewOrder.Together, null, portal.Mina);
        Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System));
        Assert.Equal((0, 1), (await MailsAsync(portal, "mina"), await MailsAsync(portal, "rosa")));
        Assert.Contains("Mina Novak", (await portal.LookAsync(db => db.Outbox.SingleAsync())).Body, StringComparison.Ordinal);

        portal.Clock.Move(TimeSpan.FromDays(3));
        Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System));
        Assert.Equal((1, 1), (await MailsAsync(portal, "mina"), await MailsAsync(portal, "rosa")));
    }

    [Fact]
    public async Task Several_reviews_due_on_one_day_are_one_mail()
    {
        await using var portal = await TestPortal.OpenAsync();
        foreach (var id in new[] { "phone-answer-time", "phone-callback-time" })
        {
            var draft = await portal.DraftAsync(portal.Hana, SampleText.English(id));
            Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, 1, Plan(ReviewOrder.Together, null, portal.Mina)));
        }

        Assert.Equal(1, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
        var mail = await portal.LookAsync(db => db.Outbox.SingleAsync());
        Assert.StartsWith("2 reviews wait for you", mail.Subject, StringComparison.Ordinal);
        Assert.Equal(2, mail.Body.Split("/review").Length - 1);
    }

    [Fact]
    public async Task In_order_the_next_is_told_only_when_the_one_before_has_signed()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.InOrder, null, portal.Omar, portal.Mina);
        Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System));
        Assert.Equal((1, 0), (await MailsAsync(portal, "omar"), await MailsAsync(portal, "mina")));
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System));
        Assert.Equal((1, 1), (await MailsAsync(portal, "omar"), await MailsAsync(portal, "mina")));
    }

    [Fact]
    public async Task The_author_is_told_of_a_return_and_of_the_publication()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, _) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar);
        var returned = Must(await portal.Action<ReturnDraft>().RunAsync(portal.Omar, id, "Name the hours."));
        Assert.Contains("Name the hours.", (await portal.LookAsync(db => db.Outbox.SingleAsync(m => m.To == "hana@example.test"))).Body, StringComparison.Ordinal);
        var version = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, returned.Version, Plan(ReviewOrder.Together, null, portal.Omar))).Version;
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        Assert.Equal(2, await MailsAsync(portal, "hana"));
    }

    [Fact]
    public async Task An_author_who_asked_nobody_in_particular_is_told_of_a_return_and_of_the_publication_too()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await portal.SubmitAsync(portal.Hana, draft);
        var returned = Must(await portal.Action<ReturnDraft>().RunAsync(portal.Omar, draft.Id, "Name the hours."));
        Assert.Equal(1, await MailsAsync(portal, "hana"));
        Must(await portal.SignAsync(portal.Omar, draft.Id, await portal.SubmitAsync(portal.Hana, (draft.Id, returned.Version))));
        // The clock stands still here, so that the mails' order says nothing.
        var mails = await portal.LookAsync(db => db.Outbox.Where(m => m.To == "hana@example.test").ToListAsync());
        var mail = Assert.Single(mails, m => m.Subject.StartsWith("Published: ", StringComparison.Ordinal));
        Assert.Contains("Omar Haddad", mail.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review_warning: 90 days\n", 275)]
    [InlineData("review_warning: 1 week\n", 358)]
    [InlineData("", 335)]
    public async Task A_review_is_announced_as_long_before_as_the_standard_says(string field, int day)
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English().Replace("evidence:\n", $"{field}evidence:\n", StringComparison.Ordinal));
        portal.Clock.Move(TimeSpan.FromDays(day - 1));
        Assert.Empty(Must(await portal.Action<ReadHome>().RunAsync(portal.Hana)).ReviewDue);
        Assert.Equal(0, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
        portal.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(ReviewStanding.Soon, Assert.Single(Must(await portal.Action<ReadHome>().RunAsync(portal.Hana)).ReviewDue).Review);
        Assert.Single(Must(await portal.Action<ListStandards>().RunAsync(portal.Hana, new StandardFilter { ReviewDue = true })));
        Assert.Equal(1, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
    }

    [Fact]
    public async Task A_review_that_comes_near_is_told_once_and_once_more_when_it_is_past()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        List<int> days = [];
        for (var day = 0; day <= 400; day++)
        {
            if (Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails > 0)
                days.Add(day);
            portal.Clock.Move(TimeSpan.FromDays(1));
        }

        // Published on 2 March 2026 with a cycle of 12 months: due on 2 March 2027, day 365. The first mail was that it is published.
        Assert.Equal([335, 366], days);
        Assert.Equal(3, await MailsAsync(portal, "hana"));
    }

    [Fact]
    public async Task When_the_author_left_every_manager_is_told_of_a_review()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var before = await MailsAsync(portal, "hana");
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Hana.PersonId));
        portal.Clock.Move(TimeSpan.FromDays(340));
        Assert.Equal(2, Must(await portal.Action<SendReviewMails>().RunAsync(Actor.System)).Mails);
        Assert.Equal((before, 1, 1), (await MailsAsync(portal, "hana"), await MailsAsync(portal, "omar"), await MailsAsync(portal, "mina")));
    }

    private static Task<int> MailsAsync(TestPortal portal, string id) => portal.LookAsync(db => db.Outbox.CountAsync(m => m.To == $"{id}@example.test"));
}
