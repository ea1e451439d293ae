using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Reviewing;

public class SeveralReviewersTests
{
    [Fact]
    public async Task Three_reviewers_in_order_with_a_quorum_of_two_and_one_on_leave_publish_with_both_signatures()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (rosa, deputy) = (await ManagerAsync(portal, "rosa"), await ManagerAsync(portal, "deputy"));
        Must(await portal.Action<RecordLeave>().RunAsync(portal.Mina, portal.Mina.PersonId, Day(portal), Day(portal, 10), deputy.PersonId));
        var (id, version) = await SubmitAsync(portal, ReviewOrder.InOrder, 2, portal.Omar, portal.Mina, rosa);

        Assert.Equal("review.not-your-turn", Refused(await portal.SignOneAsync(deputy, id, version)));
        var early = await portal.SignOneAsync(rosa, id, version);
        Assert.Equal("review.not-your-turn", Refused(early));
        Assert.Contains("Omar Haddad", early.Refusal!.In(Language.English), StringComparison.Ordinal);

        portal.Clock.Move(TimeSpan.FromHours(1));
        var first = Must(await portal.SignOneAsync(portal.Omar, id, version));
        Assert.Equal((1, 2, null), (first.Signatures, first.Quorum, first.Published));
        Assert.Equal(0, await portal.LookAsync(db => db.Revisions.CountAsync()));
        Assert.Equal("review.signed-already", Refused(await portal.SignOneAsync(portal.Omar, id, version)));

        portal.Clock.Move(TimeSpan.FromHours(1));
        var second = Must(await portal.SignOneAsync(deputy, id, version));
        Assert.Equal(("phone-answer-time", 1), (second.Published!.StandardId, second.Published.Number));

        var revision = await portal.LookAsync(db => db.Revisions.Include(r => r.Texts).SingleAsync());
        Assert.Equal(["Omar Haddad", "Manager deputy"], revision.SignOffs.Select(s => s.Name));
        Assert.Equal((portal.Mina.PersonId, "Mina Novak"), (revision.SignOff.OnBehalfOfId, revision.SignOff.OnBehalfOfName));
        Assert.All(revision.SignOffs, s => Assert.Equal(ContentDigest.Of(revision.Texts), s.Digest));
        var told = await portal.LookAsync(db => db.Ledger.Where(r => r.Kind == "revision-signed-off").OrderBy(r => r.Sequence).ToListAsync());
        Assert.Equal(["Omar Haddad", "Manager deputy"], told.Select(r => r.ActorName));
        Assert.Equal("Mina Novak", ((RevisionSignedOff)told[1].Entry).OnBehalfOf);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).Faults.Count == 0);
        Assert.Equal("draft.closed", Refused(await portal.SignOneAsync(rosa, id, version)));
    }

    [Fact]
    public async Task A_return_ends_the_round_for_everyone_and_its_signatures_count_for_nothing_later()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar, portal.Mina);
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        var returned = Must(await portal.Action<ReturnDraft>().RunAsync(portal.Mina, id, "Name the hours."));
        Assert.Equal("draft.not-in-review", Refused(await portal.SignOneAsync(portal.Mina, id, version)));

        version = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, returned.Version, Plan(ReviewOrder.Together, null, portal.Omar, portal.Mina))).Version;
        var signed = Must(await portal.SignOneAsync(portal.Mina, id, version));
        Assert.Equal((1, null), (signed.Signatures, signed.Published));
        var published = Must(await portal.SignOneAsync(portal.Omar, id, version)).Published!;
        var revision = await portal.LookAsync(db => db.Revisions.SingleAsync());
        Assert.Equal((1, 2), (published.Number, revision.SignOffs.Count));
        var rounds = (await portal.LookAsync(db => db.Drafts.SingleAsync(d => d.Id == id))).Rounds;
        Assert.Equal([RoundOutcome.Returned, RoundOutcome.Published], rounds.Select(r => r.End!.Outcome));
        Assert.Equal([1, 2], rounds.Select(r => r.Signatures.Count));
    }

    [Fact]
    public async Task Who_was_not_named_can_neither_sign_nor_return()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar);
        Assert.Equal("review.not-asked", Refused(await portal.SignOneAsync(portal.Mina, id, version)));
        Assert.Equal("review.not-asked", Refused(await portal.Action<ReturnDraft>().RunAsync(portal.Mina, id, "I would change it.")));
    }

    [Fact]
    public async Task A_plan_names_only_managers_who_did_not_write_the_text_and_each_once()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        async Task<string> WhyNotAsync(ReviewPlan plan) => Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version, plan));
        Assert.Equal("review.wrote-it", await WhyNotAsync(Plan(ReviewOrder.Together, null, portal.Hana)));
        Assert.Equal("review.no-manager", await WhyNotAsync(Plan(ReviewOrder.Together, null, portal.Sam)));
        Assert.Equal("review.unknown-person", await WhyNotAsync(new ReviewPlan([Guid.NewGuid()], ReviewOrder.Together, null, 7)));
        Assert.Equal("review.named-twice", await WhyNotAsync(Plan(ReviewOrder.Together, null, portal.Omar, portal.Omar)));
        Assert.Equal("review.quorum-out-of-range", await WhyNotAsync(Plan(ReviewOrder.Together, 2, portal.Omar)));
        Assert.Equal("review.quorum-out-of-range", await WhyNotAsync(Plan(ReviewOrder.Together, 0, portal.Omar)));
        Assert.Equal("review.days-out-of-range", await WhyNotAsync(Plan(ReviewOrder.Together, null, portal.Omar) with { DueWithinDays = 61 }));
        Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version, Plan(ReviewOrder.Together, 1, portal.Omar) with { DueWithinDays = 60 }));
    }

    [Fact]
    public async Task A_deputy_who_wrote_the_text_or_signs_for_themself_does_not_stand_in()
    {
        await using var portal = await TestPortal.OpenAsync();
        Must(await portal.Action<RecordLeave>().RunAsync(portal.Mina, portal.Mina.PersonId, Day(portal), Day(portal, 5), portal.Hana.PersonId));
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Mina, portal.Omar);
        Assert.Equal("draft.own-draft", Refused(await portal.SignOneAsync(portal.Hana, id, version)));

        Must(await portal.Action<EndLeave>().RunAsync(portal.Admin, await LeaveAsync(portal)));
        Must(await portal.Action<RecordLeave>().RunAsync(portal.Admin, portal.Mina.PersonId, Day(portal), Day(portal, 5), portal.Omar.PersonId));
        Assert.Null(Must(await portal.SignOneAsync(portal.Omar, id, version)).Published);
        Assert.Equal("review.signed-already", Refused(await portal.SignOneAsync(portal.Omar, id, version)));
        // On leave is not away: who signs in all the same signs in their own name.
        Assert.NotNull(Must(await portal.SignOneAsync(portal.Mina, id, version)).Published);
    }

    [Fact]
    public async Task Deputies_of_deputies_are_followed_and_a_circle_ends_with_nobody()
    {
        await using var portal = await TestPortal.OpenAsync();
        var rosa = await ManagerAsync(portal, "rosa");
        foreach (var (person, deputy) in new[] { (portal.Omar, portal.Mina), (portal.Mina, rosa) })
            Must(await portal.Action<RecordLeave>().RunAsync(portal.Admin, person.PersonId, Day(portal), Day(portal, 5), deputy.PersonId));
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar);
        Assert.Equal("review.not-asked", Refused(await portal.SignOneAsync(portal.Mina, id, version)));

        var circle = Must(await portal.Action<RecordLeave>().RunAsync(portal.Admin, rosa.PersonId, Day(portal), Day(portal, 1), portal.Omar.PersonId));
        Assert.Equal("review.not-asked", Refused(await portal.SignOneAsync(rosa, id, version)));
        Must(await portal.Action<EndLeave>().RunAsync(portal.Admin, circle.Id));
        Must(await portal.SignOneAsync(rosa, id, version));
        Assert.Equal("Omar Haddad", (await portal.LookAsync(db => db.Revisions.SingleAsync())).SignOff.OnBehalfOfName);
    }

    [Fact]
    public async Task A_reviewer_who_lost_access_is_replaced_and_nothing_is_stuck()
    {
        await using var portal = await TestPortal.OpenAsync();
        var rosa = await ManagerAsync(portal, "rosa");
        var (id, version) = await SubmitAsync(portal, ReviewOrder.InOrder, null, rosa, portal.Omar);
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, rosa.PersonId));
        // Passed over, so that the next can sign; the quorum still waits for a replacement.
        Assert.Null(Must(await portal.SignOneAsync(portal.Omar, id, version)).Published);

        var replace = portal.Action<ReplaceReviewer>();
        Assert.Equal("review.wrote-it", Refused(await replace.RunAsync(portal.Hana, id, 1, portal.Hana.PersonId)));
        Assert.Equal("review.takes-part-already", Refused(await replace.RunAsync(portal.Hana, id, 1, portal.Omar.PersonId)));
        Assert.Equal("review.replaced-signed", Refused(await replace.RunAsync(portal.Hana, id, 2, portal.Mina.PersonId)));
        Must(await replace.RunAsync(portal.Hana, id, 1, portal.Mina.PersonId));
        Assert.Equal("review.no-such-reviewer", Refused(await replace.RunAsync(portal.Hana, id, 1, portal.Mina.PersonId)));
        Assert.NotNull(Must(await portal.SignOneAsync(portal.Mina, id, version)).Published);
        Assert.Equal(1, await portal.LookAsync(db => db.Ledger.CountAsync(r => r.Kind == "reviewer-replaced")));
    }

    [Fact]
    public async Task Two_who_sign_at_once_both_count_and_the_pdf_names_both()
    {
        await using var portal = await TestPortal.OpenAsync();
        var rosa = await ManagerAsync(portal, "rosa");
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, 2, portal.Omar, portal.Mina, rosa);
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        // While the PDF with Omar's and Mina's signatures is being set, Rosa's publishes.
        portal.Press.Meanwhile = async () =>
        {
            portal.Press.Meanwhile = null;
            Must(await portal.SignOneAsync(rosa, id, version));
        };
        Assert.Equal("draft.closed", Refused(await portal.SignOneAsync(portal.Mina, id, version)));
        Assert.Equal(["Omar Haddad", "Manager rosa"], (await portal.LookAsync(db => db.Revisions.SingleAsync())).SignOffs.Select(s => s.Name));
    }

    [Fact]
    public async Task A_signature_that_turns_out_to_be_the_last_publishes_after_all()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar, portal.Mina);
        var both = await Task.WhenAll(portal.SignOneAsync(portal.Omar, id, version), portal.SignOneAsync(portal.Mina, id, version));
        Assert.Single(both, s => Must(s).Published is not null);
        Assert.Equal(2, (await portal.LookAsync(db => db.Revisions.SingleAsync())).SignOffs.Count);
    }

    [Fact]
    public async Task A_signature_altered_in_the_file_is_found()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar, portal.Mina);
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        Must(await portal.SignOneAsync(portal.Mina, id, version));
        await portal.TamperAsync("UPDATE EarlierSignOffs SET SignOff_Name = 'Somebody Else'");
        var faults = Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).Faults;
        Assert.Contains(faults, f => f.Key == "sign-off-entry");
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_delete_a_signature()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await SubmitAsync(portal, ReviewOrder.Together, null, portal.Omar, portal.Mina);
        Must(await portal.SignOneAsync(portal.Omar, id, version));
        foreach (var act in new[] { "UPDATE RoundSignatures SET SignOff_Name = 'x'", "DELETE FROM RoundSignatures" })
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(act)));
    }

    internal static ReviewPlan Plan(ReviewOrder order, int? quorum, params Actor[] reviewers) =>
        new([.. reviewers.Select(r => r.PersonId)], order, quorum, ReviewPlan.UsualDays);

    internal static async Task<(Guid Id, int Version)> SubmitAsync(TestPortal portal, ReviewOrder order, int? quorum, params Actor[] reviewers)
    {
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        return (draft.Id, Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version, Plan(order, quorum, reviewers))).Version);
    }

    internal static async Task<Actor> ManagerAsync(TestPortal portal, string id) => Must(await portal.Action<CreatePerson>().RunAsync(
        Actor.System, new NewPerson($"Manager {id}", $"{id}@example.test", "Title", null, Language.Korean, [Role.Manager], Password))).AsActor();

    internal static DateOnly Day(TestPortal portal, int days = 0) => DateOnly.FromDateTime(portal.Clock.Now).AddDays(days);

    private static Task<Guid> LeaveAsync(TestPortal portal) => portal.LookAsync(db => db.Leaves.Where(l => l.Ended == null).Select(l => l.Id).SingleAsync());
}
