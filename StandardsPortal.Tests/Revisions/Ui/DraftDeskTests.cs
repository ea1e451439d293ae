using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Ui.Desk;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class DraftDeskTests : IDisposable
{
    private readonly List<(int Version, DraftInput Input)> saves = [];
    private readonly List<(int Version, string Text)> kept = [];
    private readonly HandClock clock = new();
    private readonly DraftDesk desk;
    private Func<int, Outcome<DraftSaved>> answer;

    public DraftDeskTests()
    {
        answer = version => new DraftSaved(version + 1, clock.Now);
        desk = new DraftDesk(
            3,
            [(Language.English, "first"), (Language.Korean, "처음")],
            DraftPlan.Usual,
            clock.Now,
            (version, input, _) =>
            {
                saves.Add((version, input));
                return Task.FromResult(answer(version));
            },
            clock)
        {
            KeepAside = (version, input) =>
            {
                kept.Add((version, input.Texts[0].Markdown));
                return Task.FromResult(true);
            },
        };
    }

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task What_was_drawn_last_never_says_that_a_finished_save_is_under_way()
    {
        var stored = new TaskCompletionSource();
        desk.KeepAside = async (_, _) =>
        {
            await stored.Task;
            return true;
        };
        answer = _ => Refusal.Of("draft.conflict", "Omar Haddad");
        var drawn = new List<bool>();
        desk.OnChange = () =>
        {
            drawn.Add(desk.IsSaving);
            return Task.CompletedTask;
        };
        await desk.TypeAsync(Language.English, "second", 1);
        var (first, second) = (desk.SaveAsync(), desk.SaveAsync());
        Assert.True(desk.IsSaving);
        stored.SetResult();
        await Task.WhenAll(first, second);
        Assert.Contains(true, drawn);
        Assert.False(drawn[^1]);
        Assert.False(desk.IsSaving);
    }

    [Fact]
    public async Task Saves_what_was_typed_a_second_after_the_change_and_not_before()
    {
        await desk.TypeAsync(Language.English, "second", 1);
        Assert.Empty(saves);
        Assert.False(desk.IsSaved);

        clock.Advance(DraftDesk.SaveAfter);
        await UntilAsync(() => desk.IsSaved);

        var (version, input) = Assert.Single(saves);
        Assert.Equal(3, version);
        Assert.Equal("second", input.Texts.Single(t => t.Language == Language.English).Markdown);
        Assert.Equal("처음", input.Texts.Single(t => t.Language == Language.Korean).Markdown);
        Assert.Equal(4, desk.Version);
    }

    [Fact]
    public async Task Many_changes_in_one_second_are_saved_once()
    {
        for (var i = 1; i <= 5; i++)
            await desk.TypeAsync(Language.English, $"text {i}", i);
        clock.Advance(DraftDesk.SaveAfter);
        await UntilAsync(() => desk.IsSaved);
        Assert.Equal("text 5", Assert.Single(saves).Input.Texts[0].Markdown);
    }

    [Fact]
    public async Task A_conflict_stops_saving_and_keeps_what_was_typed()
    {
        answer = _ => Refusal.Of("draft.conflict", "Hana Kim");
        await desk.TypeAsync(Language.English, "mine", 1);
        Assert.False(await desk.SaveAsync());
        Assert.True(desk.Conflicts);

        await desk.TypeAsync(Language.English, "mine, longer", 2);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await desk.SaveAsync());

        Assert.Single(saves);
        Assert.Equal("mine, longer", desk.TextIn(Language.English)!.Markdown);
        Assert.Equal(3, desk.Version);
    }

    [Fact]
    public async Task A_refused_save_is_told_and_tried_again_with_the_next_change()
    {
        answer = _ => Refusal.At("summary", "draft.summary-too-long", 1000);
        desk.Change(desk.Plan with { ChangeSummary = "far too long" });
        Assert.False(await desk.SaveAsync());
        Assert.Equal("draft.summary-too-long", desk.Refusal!.Code);
        Assert.False(desk.Conflicts);

        answer = version => new DraftSaved(version + 1, clock.Now);
        desk.Change(desk.Plan with { ChangeSummary = "shorter" });
        Assert.True(await desk.SaveAsync());
        Assert.Null(desk.Refusal);
        Assert.Equal("shorter", saves[^1].Input.ChangeSummary);
    }

    [Fact]
    public async Task The_analysis_is_of_the_newest_text_and_names_its_revision()
    {
        await Task.WhenAll(
            desk.TypeAsync(Language.English, "---\ntitle: Old\n---\n\nText.", 1),
            desk.TypeAsync(Language.English, "---\ntitle: New\n---\n\nText.", 2));
        var analysis = desk.TextIn(Language.English)!.Analysis;
        Assert.Equal(2, analysis.Revision);
        Assert.Equal("New", analysis.Standard.Title);
    }

    [Fact]
    public async Task A_found_copy_of_an_older_version_waits_for_a_choice_and_is_kept_aside()
    {
        desk.Dispute(Language.English, "what this browser kept", 2);
        Assert.True(desk.Conflicts);
        Assert.False(desk.IsSaved);
        Assert.False(await desk.SaveAsync());
        Assert.Empty(saves);
        Assert.Equal("what this browser kept", desk.Input().Texts[0].Markdown);
        // The state it began from, so that it can be put together with what was saved since.
        Assert.Equal((2, "what this browser kept"), Assert.Single(kept));
    }

    [Fact]
    public async Task What_is_typed_while_two_people_are_at_odds_is_kept_aside_within_a_second_of_each_change()
    {
        answer = _ => Refusal.Of("draft.conflict", "Omar Haddad");
        await desk.TypeAsync(Language.English, "mine", 1);
        await desk.SaveAsync();
        await desk.TypeAsync(Language.English, "mine, longer", 2);
        clock.Advance(DraftDesk.SaveAfter);
        await UntilAsync(() => kept.Count == 2);
        await desk.SaveAsync();
        Assert.Equal([(3, "mine"), (3, "mine, longer")], kept);
        Assert.Single(saves);
    }

    [Theory]
    [InlineData("draft.in-review")]
    [InlineData("draft.closed")]
    public async Task What_a_draft_no_longer_takes_is_kept_aside(string code)
    {
        answer = _ => Refusal.Of(code);
        await desk.TypeAsync(Language.English, "too late", 1);
        Assert.False(await desk.SaveAsync());
        Assert.Equal((3, "too late"), Assert.Single(kept));
        Assert.Equal(code == "draft.in-review", desk.TriesAgainAt is not null);
    }

    [Fact]
    public async Task A_save_that_failed_is_tried_again_by_itself_and_says_when()
    {
        answer = _ => Refusal.Of("storage.busy");
        await desk.TypeAsync(Language.English, "second", 1);
        Assert.False(await desk.SaveAsync());
        Assert.Equal(clock.Now.AddSeconds(10), desk.TriesAgainAt);

        answer = version => new DraftSaved(version + 1, clock.Now);
        clock.Advance(TimeSpan.FromSeconds(10));
        await UntilAsync(() => desk.IsSaved);
        Assert.Null(desk.TriesAgainAt);
        Assert.Equal("second", saves[^1].Input.Texts[0].Markdown);
    }

    [Fact]
    public async Task Going_on_from_what_a_colleague_saved_saves_nothing_by_itself()
    {
        var theirs = Content("first", "둘째");
        desk.GoOnFrom(5, clock.Now, theirs, theirs, Language.English);
        Assert.True(desk.IsSaved);
        Assert.Equal((5, "둘째"), (desk.Version, desk.TextIn(Language.Korean)!.Markdown));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await desk.SaveAsync());
        Assert.Empty(saves);
    }

    [Fact]
    public async Task Texts_put_together_are_saved_on_top_of_the_colleagues_version()
    {
        answer = _ => Refusal.Of("draft.conflict", "Omar Haddad");
        await desk.TypeAsync(Language.English, "first and mine", 1);
        await desk.SaveAsync();
        answer = version => new DraftSaved(version + 1, clock.Now);
        await desk.TypeAsync(Language.English, "theirs, first and mine", 2);
        desk.GoOnFrom(7, clock.Now, Content("theirs, first", "처음"), Content("theirs, first and mine", "처음"), Language.English);
        Assert.Equal(StateCause.Merged, desk.NextCause);
        Assert.True(await desk.SaveAsync());
        Assert.Equal((7, "theirs, first and mine"), (saves[^1].Version, saves[^1].Input.Texts[0].Markdown));
        Assert.Equal((8, StateCause.Written), (desk.Version, desk.NextCause));
    }

    private static StateContent Content(string english, string korean) => StateContent.Of(new DraftInput
    {
        Texts = [new(Language.English, english), new(Language.Korean, korean)],
    });

    [Fact]
    public async Task The_last_text_of_a_draft_cannot_be_removed()
    {
        desk.Remove(Language.Korean);
        desk.Remove(Language.English);
        Assert.Equal(Language.English, Assert.Single(desk.Texts).Language);
        Assert.True(await desk.SaveAsync());
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++)
            await Task.Delay(10);
        Assert.True(condition());
    }
}
