using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Ui.Desk;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class DraftDeskTests : IDisposable
{
    private readonly List<(int Version, DraftInput Input)> saves = [];
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
            clock);
    }

    public void Dispose() => desk.Dispose();

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
    public async Task A_found_copy_of_an_older_version_waits_for_a_choice()
    {
        desk.Dispute(Language.English, "what this browser kept");
        Assert.True(desk.Conflicts);
        Assert.False(await desk.SaveAsync());
        Assert.Empty(saves);
        Assert.Equal("what this browser kept", desk.Input().Texts[0].Markdown);
    }

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
