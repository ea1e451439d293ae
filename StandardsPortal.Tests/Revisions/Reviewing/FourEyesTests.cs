using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Reviewing;

/// <summary>Ways round the rule that nobody signs their own words.</summary>
public class FourEyesTests
{
    [Fact]
    public async Task Who_kept_words_aside_that_another_put_into_the_draft_has_written_them()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        Must(await portal.Action<KeepAside>().RunAsync(portal.Omar, id, version, Input("Omar's words stand here.")));
        var restored = Must(await portal.Action<RestoreState>().RunAsync(portal.Hana, id, 2, version));

        var submitted = await portal.SubmitAsync(portal.Hana, (id, restored.Version));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignOneAsync(portal.Omar, id, submitted)));
        Must(await portal.SignAsync(portal.Mina, id, submitted));
    }

    [Fact]
    public async Task A_suggestion_that_its_writer_took_back_is_accepted_by_nobody()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var text = SampleText.English();
        var start = text.IndexOf("Greet the caller", StringComparison.Ordinal);
        var comment = Must(await portal.Action<AddComment>().RunAsync(
            portal.Mina, id, new CommentPlace(Language.English, new Span(start, start + 16), "Greet the caller"), "Shorter.", "Greet"));
        Must(await portal.Action<ReplyToComment>().RunAsync(portal.Omar, id, comment, "Why?"));
        Must(await portal.Action<WithdrawEntry>().RunAsync(portal.Mina, id, comment, 1));

        Assert.Equal("comment.suggestion-withdrawn", Refused(await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, id, comment, version)));
        Assert.Equal("comment.suggestion-withdrawn", Must(await portal.Action<ReadComments>().RunAsync(portal.Hana, id)).Threads[0].WhyNotAcceptable?.Code);
    }

    [Fact]
    public async Task A_comment_is_reached_through_no_other_draft()
    {
        await using var portal = await OpenAsync();
        var mine = await portal.DraftAsync(portal.Hana, SampleText.English());
        var other = await portal.DraftAsync(portal.Mina, SampleText.English("email-reply-time"));
        var comment = Must(await portal.Action<AddComment>().RunAsync(portal.Omar, mine.Id, null, "Whole draft.", null));
        Assert.Equal("comment.unknown", Refused(await portal.Action<ResolveComment>().RunAsync(portal.Omar, other.Id, comment)));
        Assert.Equal("comment.unknown", Refused(await portal.Action<AcceptSuggestion>().RunAsync(portal.Omar, other.Id, comment, 1)));
        Assert.Equal("comment.not-yours", Refused(await portal.Action<WithdrawEntry>().RunAsync(portal.Hana, mine.Id, comment, 1)));
        Assert.Equal("draft.state.unknown", Refused(await portal.Action<RestoreState>().RunAsync(portal.Omar, other.Id, 2, 1)));
    }

    [Fact]
    public async Task A_deputy_who_wrote_the_text_signs_for_nobody()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        version = Must(await portal.Action<SaveDraft>().RunAsync(portal.Mina, id, version, Input("Mina's words stand here."))).Version;
        var today = DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime);
        Must(await portal.Action<RecordLeave>().RunAsync(portal.Omar, portal.Omar.PersonId, today, today.AddDays(3), portal.Mina.PersonId));
        var view = Must(await portal.Action<SubmitDraft>().RunAsync(
            portal.Hana, id, version, new ReviewPlan([portal.Omar.PersonId], ReviewOrder.Together, null, 7)));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignOneAsync(portal.Mina, id, view.Version)));
        Assert.Equal("leave.not-yours", Refused(await portal.Action<RecordLeave>().RunAsync(portal.Hana, portal.Omar.PersonId, today, today, portal.Hana.PersonId)));
        Assert.Equal("leave.deputy-needed", Refused(await portal.Action<RecordLeave>().RunAsync(portal.Hana, portal.Hana.PersonId, today, today, portal.Hana.PersonId)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public async Task A_quorum_that_nobody_can_miss_or_reach_is_refused(int quorum)
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        Assert.Equal("review.quorum-out-of-range", Refused(await portal.Action<SubmitDraft>().RunAsync(
            portal.Hana, id, version, new ReviewPlan([portal.Omar.PersonId], ReviewOrder.Together, quorum, 7))));
    }

    [Fact]
    public async Task Signatures_on_a_text_that_was_taken_back_count_for_nothing_later()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var plan = new ReviewPlan([portal.Omar.PersonId, portal.Mina.PersonId], ReviewOrder.Together, null, 7);
        var view = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, version, plan));
        Assert.Null(Must(await portal.SignOneAsync(portal.Omar, id, view.Version)).Published);
        view = Must(await portal.Action<TakeBackDraft>().RunAsync(portal.Hana, id));
        var again = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, view.Version, plan));
        Assert.Equal("draft.conflict", Refused(await portal.SignOneAsync(portal.Mina, id, view.Version)));
        Assert.Null(Must(await portal.SignOneAsync(portal.Mina, id, again.Version)).Published);
        Assert.NotNull(Must(await portal.SignOneAsync(portal.Omar, id, again.Version)).Published);
    }

    [Fact]
    public async Task Two_who_sign_in_the_same_moment_publish_once()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var plan = new ReviewPlan([portal.Omar.PersonId, portal.Mina.PersonId], ReviewOrder.Together, null, 7);
        var view = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, version, plan));
        Actor[] signers = [portal.Omar, portal.Mina, portal.Omar, portal.Mina];
        var signed = await Task.WhenAll(signers.Select(s => Task.Run(() => portal.SignOneAsync(s, id, view.Version))));
        Assert.Equal(2, signed.Count(s => !s.IsRefused));
        Assert.Single(signed, s => !s.IsRefused && s.Value.Published is not null);
        Assert.All(signed.Where(s => s.IsRefused), s => Assert.Contains(s.Refusal!.Code, (string[])["review.signed-already", "draft.closed", "draft.not-in-review", "draft.conflict"]));
    }

    [Fact]
    public async Task A_suggestion_accepted_twice_at_once_is_in_the_text_once()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var start = SampleText.English().IndexOf("Greet the caller", StringComparison.Ordinal);
        var comment = Must(await portal.Action<AddComment>().RunAsync(
            portal.Mina, id, new CommentPlace(Language.English, new Span(start, start + 16), "Greet the caller"), "", "Greet the caller, Greet the caller"));
        var done = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => portal.Action<AcceptSuggestion>().RunAsync(i % 2 == 0 ? portal.Hana : portal.Omar, id, comment, version))));
        Assert.Single(done, d => !d.IsRefused);
        var text = Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, id)).Input.Texts[0].Markdown;
        Assert.Contains("\nGreet the caller, Greet the caller and", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restoring_while_another_submits_either_comes_first_or_is_refused()
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        version = Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, id, version, Input("Second words stand here."))).Version;
        var restoring = Task.Run(() => portal.Action<RestoreState>().RunAsync(portal.Omar, id, 1, version));
        var submitting = Task.Run(() => portal.Action<SubmitDraft>().RunAsync(portal.Hana, id, version));
        Assert.NotEqual((await restoring).IsRefused, (await submitting).IsRefused);
    }

    [Fact]
    public async Task One_confirmation_sent_twice_is_recorded_once()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            portal.Action<ConfirmRevision>().RunAsync(portal.Mina, "phone-answer-time", 1, ["results"], "Looked at the last three months."))));
        Assert.All(done, d => Assert.False(d.IsRefused));
        Assert.Single(done.Select(d => d.Value.LedgerSequence).Distinct());
    }

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(9998, 1, 1)]
    public async Task A_first_day_in_force_in_a_far_century_stops_no_page(int year, int month, int day)
    {
        await using var portal = await OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var saved = await portal.Action<SaveDraft>().RunAsync(portal.Hana, id, version, Input("Greet the caller.") with { EffectiveOn = new DateOnly(year, month, day) });
        Assert.Equal("draft.effective-far", Refused(saved));
    }

    private static DraftInput Input(string prose) => new() { Texts = [new(Language.English, SampleText.English(prose: prose))] };
}
