using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Storage;

/// <summary>A database of the second schema, with rows as the portal of that time wrote them, opened by this one.</summary>
public class UpgradeTests
{
    private const string Id = "phone-answer-time";

    [Fact]
    public async Task Every_snapshot_of_a_draft_is_a_state_of_its_history()
    {
        await using var portal = await UpgradedAsync();
        var draft = await InReviewAsync(portal);
        var history = Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Aisha, draft.Id));
        Assert.Equal(["Hana Kim", "Mina Novak", "Hana Kim"], history.Sessions.SelectMany(s => s.States).Select(s => s.Name));
        var second = Must(await portal.Action<ReadDraftState>().RunAsync(portal.Aisha, draft.Id, 2));
        Assert.Equal(SampleText.English(share: 92, prose: "Greet the caller \"by name\" — 안녕하세요."), second.Content.TextIn(Language.English));
    }

    [Fact]
    public async Task A_signature_stays_as_it_was_given_and_the_ledger_sound()
    {
        await using var portal = await UpgradedAsync();
        var revision = Assert.Single(await portal.LookAsync(db => db.Revisions.Include(r => r.Texts).ToListAsync()));
        Assert.Equal(("Omar Haddad", "I have reviewed this text and approve it."), (revision.SignOff.Name, revision.SignOff.Meaning));
        Assert.Equal(revision.SignOff, Assert.Single(revision.SignOffs));
        Assert.Equal(ContentDigest.Of([new DraftText { Language = Language.English, Markdown = revision.Texts[0].Markdown }]), revision.SignOff.Digest);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    [Fact]
    public async Task A_review_that_was_under_way_is_signed_and_the_next_text_is_in_force()
    {
        await using var portal = await UpgradedAsync();
        var draft = await InReviewAsync(portal);
        Assert.Equal("draft.own-draft", Refused(await portal.SignAsync(portal.Hana, draft.Id, draft.Version)));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignAsync(portal.Mina, draft.Id, draft.Version)));
        Assert.Equal(2, Must(await portal.SignAsync(portal.Omar, draft.Id, draft.Version)).Number);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    [Fact]
    public async Task A_draft_without_a_snapshot_is_written_on_and_keeps_what_stood_there()
    {
        await using var portal = await UpgradedAsync();
        var row = Must(await portal.Action<ListDrafts>().RunAsync(portal.Mina)).Single(d => d.StandardId == "email-answer-time");
        var draft = Must(await portal.Action<ReadDraft>().RunAsync(portal.Mina, row.Id));
        Assert.Empty(Must(await portal.Action<ReadDraftHistory>().RunAsync(portal.Mina, row.Id)).Sessions);
        Must(await portal.Action<SaveDraft>().RunAsync(portal.Mina, row.Id, draft.Version, draft.Input with { AcknowledgeWithinDays = 30 }));
        var found = Must(await portal.Action<ReadDraftState>().RunAsync(portal.Mina, row.Id, 1));
        Assert.Equal(draft.Input.Texts[0].Markdown, found.Content.TextIn(Language.English));
        var completed = await CompletedAsync(portal, row.Id);
        var plan = new ReviewPlan([portal.Hana.PersonId], ReviewOrder.Together, null, 7);
        var submitted = Must(await portal.Action<SubmitDraft>().RunAsync(portal.Mina, row.Id, completed.Version, plan));
        Assert.Equal(1, Must(await portal.SignAsync(portal.Hana, row.Id, submitted.Version)).Number);
    }

    [Fact]
    public async Task Guards_and_tables_are_those_of_a_new_database()
    {
        await using var portal = await UpgradedAsync();
        await using var fresh = await OpenAsync();
        Assert.Equal(await SchemaAsync(fresh), await SchemaAsync(portal));
    }

    private static async Task<(Guid Id, int Version)> CompletedAsync(TestPortal portal, Guid id)
    {
        var draft = Must(await portal.Action<ReadDraft>().RunAsync(portal.Mina, id));
        var input = draft.Input with { Texts = [new(Language.English, SampleText.English("email-answer-time"))] };
        return (id, Must(await portal.Action<SaveDraft>().RunAsync(portal.Mina, id, draft.Version, input)).Version);
    }

    private static async Task<DraftView> InReviewAsync(TestPortal portal)
    {
        var row = Must(await portal.Action<ListDrafts>().RunAsync(portal.Hana)).Single(d => d.StandardId == Id);
        Assert.Equal(DraftState.InReview, row.State);
        return Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, row.Id));
    }

    private static Task<List<string>> SchemaAsync(TestPortal portal) =>
        portal.LookAsync(db => db.Database.SqlQueryRaw<string>("SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS Value FROM sqlite_master WHERE name <> '__EFMigrationsLock' ORDER BY type, name").ToListAsync());

    private static async Task<TestPortal> UpgradedAsync()
    {
        var folder = Directory.CreateTempSubdirectory("upgrade-").FullName;
        try
        {
            await using (var services = new ServiceCollection().AddLogging().AddStorage(folder).BuildServiceProvider())
            {
                await using (var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync())
                {
                    var second = db.Database.GetMigrations().Order(StringComparer.Ordinal).ElementAt(1);
                    await db.GetService<IMigrator>().MigrateAsync(second);
                    await db.Database.ExecuteSqlRawAsync((await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Storage", "second-schema.sql")))
                        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                }

                Assert.False((await services.GetRequiredService<PortalDatabase>().PrepareAsync()).IsRefused);
                await using var written = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
                await written.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            }

            SqliteConnection.ClearAllPools();
            return await OpenAsync(await File.ReadAllBytesAsync(Path.Combine(folder, "portal.db")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
