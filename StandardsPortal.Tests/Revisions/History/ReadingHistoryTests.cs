using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.History;

public class ReadingHistoryTests
{
    [Fact]
    public async Task Sittings_end_with_a_long_pause_and_with_another_person()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        foreach (var (person, minutes, prose) in new[] { (portal.Hana, 1, "One two."), (portal.Hana, 9, "One two three."), (portal.Omar, 1, "One."), (portal.Omar, 11, "One four five six.") })
        {
            portal.Clock.Move(TimeSpan.FromMinutes(minutes));
            version = Must(await SaveAsync(portal, person, id, version, prose)).Version;
        }

        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Aisha, id));

        Assert.Equal([("Hana Kim", 1, 3), ("Omar Haddad", 4, 4), ("Omar Haddad", 5, 5)], history.Sessions.Select(s => (s.Last.Name, s.First.Number, s.Last.Number)));
        Assert.Equal([-2, 3], history.Sessions.Skip(1).Select(s => s.WordsGained!.Value));
    }

    [Fact]
    public async Task A_state_put_back_is_a_new_state_and_what_stood_there_stays()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        version = Must(await SaveAsync(portal, portal.Hana, id, version, "Second.")).Version;
        version = Must(await SaveAsync(portal, portal.Hana, id, version, "Third.")).Version;

        Assert.Equal("draft.conflict", Refused(await portal.Action<RestoreState>().RunAsync(portal.Omar, id, 2, version - 1)));
        Assert.Equal("draft.state.unknown", Refused(await portal.Action<RestoreState>().RunAsync(portal.Omar, id, 9, version)));
        Assert.Equal("draft.same-state", Refused(await portal.Action<RestoreState>().RunAsync(portal.Omar, id, 3, version)));
        version = Must(await portal.Action<RestoreState>().RunAsync(portal.Omar, id, 2, version)).Version;

        var draft = Must(await portal.Action<ReadDraft>().RunAsync(portal.Omar, id));
        Assert.Equal(SampleText.English(prose: "Second."), draft.Input.Texts[0].Markdown);
        Assert.Equal("Omar Haddad", draft.SavedByName);
        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Omar, id));
        Assert.Equal((4, StateCause.Restored, 2), (history.States, history.Sessions[^1].Last.Cause, history.Sessions[^1].Last.FromNumber));
        var third = Must(await portal.Action<ReadDraftState>().RunAsync(portal.Aisha, id, 3));
        Assert.Equal(SampleText.English(prose: "Third."), third.Content.TextIn(Language.English));
        Assert.Equal((4, "people.not-allowed"), (third.Against!.Number, third.WhyNotRestorable!.Code));
    }

    [Fact]
    public async Task Nothing_is_put_back_into_a_draft_in_review_or_closed_and_its_history_stays_readable()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English(prose: "First."));
        version = Must(await SaveAsync(portal, portal.Hana, id, version, "Second.")).Version;
        version = await portal.SubmitAsync(portal.Hana, (id, version));
        Assert.Equal("draft.in-review", Refused(await portal.Action<RestoreState>().RunAsync(portal.Hana, id, 1, version)));

        Must(await portal.SignAsync(portal.Omar, id, version));

        Assert.Equal("draft.closed", Refused(await portal.Action<RestoreState>().RunAsync(portal.Hana, id, 1, version + 1)));
        Assert.Equal(id, Must(await portal.Action<FindRevisionDraft>().RunAsync(portal.Aisha, "phone-answer-time", 1)));
        Assert.Equal("revision.unknown", Refused(await portal.Action<FindRevisionDraft>().RunAsync(portal.Aisha, "phone-answer-time", 2)));
        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Aisha, id));
        Assert.Equal((2, 1), (history.States, history.PublishedNumber));
        var first = Must(await portal.Action<ReadDraftState>().RunAsync(portal.Aisha, id, 1, 2));
        Assert.Equal(SampleText.English(prose: "First."), first.Content.TextIn(Language.English));
    }

    [Fact]
    public async Task The_history_of_a_discarded_draft_stays_readable()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, _) = await portal.DraftAsync(portal.Hana, SampleText.English());
        Must(await portal.Action<DiscardDraft>().RunAsync(portal.Hana, id));
        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Aisha, id));
        Assert.Equal((DraftState.Discarded, 1), (history.Draft.State, history.States));
        Assert.Equal("draft.closed", Must(await portal.Action<ReadDraftState>().RunAsync(portal.Hana, id, 1)).WhyNotRestorable!.Code);
    }

    [Fact]
    public async Task What_could_not_be_saved_stays_in_the_history_beside_the_drafts_own_states()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var saved = Must(await SaveAsync(portal, portal.Omar, id, version, "Omar was first.")).Version;
        DraftInput late = new() { Texts = [new(Language.English, SampleText.English(prose: "Hana was late."))] };
        Must(await portal.Action<KeepAside>().RunAsync(portal.Hana, id, version, late));
        Must(await portal.Action<KeepAside>().RunAsync(portal.Hana, id, version, late));
        Must(await SaveAsync(portal, portal.Omar, id, saved, "Omar goes on."));

        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Hana, id));
        Assert.Equal(
            [StateCause.Started, StateCause.Written, StateCause.Aside, StateCause.Written],
            history.Sessions.SelectMany(s => s.States).Select(s => s.Cause));
        Assert.Equal(SampleText.English(prose: "Hana was late."), Must(await portal.Action<ReadDraftState>().RunAsync(portal.Hana, id, 3)).Content.TextIn(Language.English));
        Assert.Equal(SampleText.English(prose: "Omar goes on."), Must(await portal.Action<ReadDraftState>().RunAsync(portal.Hana, id, 4)).Content.TextIn(Language.English));
        // The common beginning of a merge is what stood in the draft, never what was kept aside.
        var since = Must(await portal.Action<ReadDraftSince>().RunAsync(portal.Hana, id, version));
        Assert.Equal(SampleText.English(), since.Basis!.TextIn(Language.English));
        Assert.Equal(SampleText.English(prose: "Omar was first."), Must(await portal.Action<ReadDraftSince>().RunAsync(portal.Hana, id, saved)).Basis!.TextIn(Language.English));
    }

    [Fact]
    public async Task Whoever_saves_without_a_change_has_not_become_an_editor()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var read = Must(await portal.Action<ReadDraft>().RunAsync(portal.Omar, id));
        Assert.Equal(version, Must(await portal.Action<SaveDraft>().RunAsync(portal.Omar, id, version, read.Input)).Version);
        version = await portal.SubmitAsync(portal.Hana, (id, version));
        Must(await portal.SignAsync(portal.Omar, id, version));
    }

    [Fact]
    public async Task Every_save_is_told_to_the_other_desks_and_a_refused_one_is_not()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        var heard = new List<DraftNewsItem>();
        using (portal.Action<DraftNews>().Listen(id, heard.Add))
        {
            var saved = Must(await SaveAsync(portal, portal.Omar, id, version, "Second."));
            Refused(await SaveAsync(portal, portal.Hana, id, version, "Too late."));
            Assert.Equal([new DraftNewsItem(id, saved.Version, saved.SavedAt, portal.Omar.PersonId, "Omar Haddad")], heard);
            version = saved.Version;
        }

        Must(await SaveAsync(portal, portal.Omar, id, version, "Third."));
        Assert.Single(heard);
    }

    private static Task<Outcome<DraftSaved>> SaveAsync(TestPortal portal, StandardsPortal.People.Actor person, Guid id, int version, string prose) =>
        portal.Action<SaveDraft>().RunAsync(person, id, version, new DraftInput { Texts = [new(Language.English, SampleText.English(prose: prose))] });
}
