using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.History;

public class KeepingTests
{
    [Fact]
    public async Task Every_save_is_a_state_even_many_within_one_second()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        for (var i = 0; i < 120; i++)
            version = Must(await SaveAsync(portal, id, version, $"Greet the caller, way {i}.")).Version;

        var states = await StatesAsync(portal, id);
        Assert.Equal(Enumerable.Range(1, 121), states.Select(s => s.Number));
        Assert.Equal([StateCause.Started, StateCause.Written], states.Take(2).Select(s => s.Cause));
        for (var i = 0; i < 120; i += 7)
        {
            var read = await portal.LookAsync(db => KeptStates.ReadAsync(db, id, i + 2, default));
            Assert.Equal(SampleText.English(prose: $"Greet the caller, way {i}."), read!.TextIn(Language.English));
        }
    }

    [Fact]
    public async Task A_save_that_changes_nothing_makes_no_state_and_a_changed_plan_makes_one()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        DraftInput input = new() { Texts = [new(Language.English, SampleText.English())] };
        version = Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, id, version, input)).Version;
        Assert.Single(await StatesAsync(portal, id));
        Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, id, version, input with { AcknowledgeWithinDays = 30 }));
        Assert.Equal(2, (await StatesAsync(portal, id)).Count);
    }

    [Fact]
    public async Task A_text_that_was_not_kept_when_it_was_written_is_kept_at_the_next_save()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, version) = await portal.DraftAsync(portal.Hana, SampleText.English());
        await portal.TamperAsync("DELETE FROM SavedStates");
        Must(await SaveAsync(portal, id, version, "Something else."));

        var states = await StatesAsync(portal, id);
        Assert.Equal([StateCause.Found, StateCause.Written], states.Select(s => s.Cause));
        var found = await portal.LookAsync(db => KeptStates.ReadAsync(db, id, 1, default));
        Assert.Equal(SampleText.English(), found!.TextIn(Language.English));
    }

    [Fact]
    public async Task States_can_be_neither_changed_nor_deleted()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.DraftAsync(portal.Hana, SampleText.English());
        foreach (var statement in new[] { "DELETE FROM SavedStates", "UPDATE SavedStates SET Name = 'Nobody'" })
        {
            var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Snapshots_of_an_older_portal_become_states()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (id, _) = await portal.DraftAsync(portal.Hana, SampleText.English());
        await portal.TamperAsync(
            "DROP TABLE SavedStates",
            "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%KeepEveryState'",
            """CREATE TABLE DraftSnapshots (Id TEXT NOT NULL PRIMARY KEY, At TEXT NOT NULL, DraftId TEXT NOT NULL, Name TEXT NOT NULL, PersonId TEXT NOT NULL, Texts TEXT NOT NULL, Version INTEGER NOT NULL)""",
            $$"""INSERT INTO DraftSnapshots SELECT 'b', '2026-03-02 09:02:00', Id, 'Omar Haddad', AuthorId, '{"en":"second \"text\"\n","ko":"둘"}', 3 FROM Drafts""",
            $$"""INSERT INTO DraftSnapshots SELECT 'a', '2026-03-02 09:01:00', Id, 'Hana Kim', AuthorId, '{"en":"first"}', 2 FROM Drafts""");

        await portal.LookAsync(async db =>
        {
            await db.Database.MigrateAsync();
            return 0;
        });

        var states = await StatesAsync(portal, id);
        Assert.Equal([(1, 2, "Hana Kim"), (2, 3, "Omar Haddad")], states.Select(s => (s.Number, s.Version, s.Name)));
        var second = await portal.LookAsync(db => KeptStates.ReadAsync(db, id, 2, default));
        Assert.Equal(("second \"text\"\n", "둘"), (second!.TextIn(Language.English), second.TextIn(Language.Korean)));
        Must(await SaveAsync(portal, id, 1, "Third."));
        Assert.Equal([StateCause.Written, StateCause.Written, StateCause.Found, StateCause.Written], (await StatesAsync(portal, id)).Select(s => s.Cause));
    }

    private static Task<Outcome<DraftSaved>> SaveAsync(TestPortal portal, Guid id, int version, string prose) =>
        portal.Action<SaveDraft>().RunAsync(portal.Hana, id, version, new DraftInput { Texts = [new(Language.English, SampleText.English(prose: prose))] });

    private static Task<List<SavedState>> StatesAsync(TestPortal portal, Guid id) =>
        portal.LookAsync(db => db.SavedStates.Where(s => s.DraftId == id).OrderBy(s => s.Number).ToListAsync());
}
