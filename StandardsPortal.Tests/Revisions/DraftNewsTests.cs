using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions;

public class DraftNewsTests
{
    [Fact]
    public async Task Two_desks_hear_of_every_act_on_the_draft_as_soon_as_it_is_stored()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var (one, other) = (new List<DraftNewsItem>(), new List<DraftNewsItem>());
        using var first = portal.Action<DraftNews>().Listen(draft.Id, one.Add);
        using var second = portal.Action<DraftNews>().Listen(draft.Id, other.Add);

        var version = await portal.SubmitAsync(portal.Hana, draft);
        var taken = Must(await portal.Action<TakeBackDraft>().RunAsync(portal.Hana, draft.Id));
        await portal.SubmitAsync(portal.Hana, (draft.Id, taken.Version));
        var returned = Must(await portal.Action<ReturnDraft>().RunAsync(portal.Omar, draft.Id, "Name the hours."));
        var last = await portal.SubmitAsync(portal.Hana, (draft.Id, returned.Version));
        Must(await portal.SignAsync(portal.Omar, draft.Id, last));

        Assert.Equal(
            [
                (DraftState.InReview, "Hana Kim"), (DraftState.Writing, "Hana Kim"), (DraftState.InReview, "Hana Kim"),
                (DraftState.Returned, "Omar Haddad"), (DraftState.InReview, "Hana Kim"), (DraftState.Published, "Omar Haddad"),
            ],
            one.Select(i => (i.Became!.Value, i.Name)));
        Assert.Equal(version, one[0].Version);
        Assert.Equal(one.Select(i => i.Version).Order(), one.Select(i => i.Version));
        Assert.Equal(one, other);
    }

    [Fact]
    public async Task Nobody_hears_of_an_act_that_was_refused()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var heard = new List<DraftNewsItem>();
        using var listening = portal.Action<DraftNews>().Listen(draft.Id, heard.Add);
        Refused(await portal.Action<TakeBackDraft>().RunAsync(portal.Hana, draft.Id));
        Refused(await portal.Action<ReturnDraft>().RunAsync(portal.Omar, draft.Id, "Why?"));
        Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, 7));
        Refused(await portal.SignAsync(portal.Omar, draft.Id, 1));
        Assert.Empty(heard);

        Must(await portal.Action<DiscardDraft>().RunAsync(portal.Hana, draft.Id));
        Assert.Equal(DraftState.Discarded, Assert.Single(heard).Became);
    }

    [Fact]
    public async Task Who_writes_on_after_a_colleague_submitted_is_told_so_and_not_that_a_colleague_saved()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await portal.SubmitAsync(portal.Hana, draft);
        var late = new DraftInput { Texts = [new(Language.English, SampleText.English(share: 95))] };
        Assert.Equal("draft.in-review", Refused(await portal.Action<SaveDraft>().RunAsync(portal.Omar, draft.Id, draft.Version, late)));
    }
}
