using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Cli;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Storage;

public class StorageTests
{
    [Fact]
    public async Task The_migrations_make_exactly_the_model()
    {
        await using var portal = await TestPortal.OpenAsync();
        Assert.False(await portal.LookAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
    }

    [Fact]
    public async Task Commits_reach_the_disk_and_keys_hold()
    {
        await using var portal = await TestPortal.OpenAsync();
        Must(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Nothing));
        foreach (var (setting, value) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000") })
            Assert.Equal(value, await portal.LookAsync(db => SettingAsync(db, setting)));
    }

    private static async Task<string?> SettingAsync(DbContext db, string setting)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {setting}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    [Theory]
    [InlineData(0, "storage.damaged")]
    [InlineData(4096, "storage.damaged")]
    public async Task A_damaged_file_is_refused_by_name(int offset, string code)
    {
        await using var portal = await TestPortal.OpenAsync();
        await using (var file = File.OpenWrite(portal.DatabaseFile))
        {
            file.Position = offset;
            file.Write(new byte[12_000].Select((_, i) => (byte)(i * 7)).ToArray());
        }

        Assert.Equal(code, Refused(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Nothing)));
    }

    [Fact]
    public async Task A_database_of_a_newer_portal_is_refused()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.TamperAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0')");
        Assert.Equal("storage.newer", Refused(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Nothing)));
    }

    [Fact]
    public async Task Outside_development_the_library_is_drafts_and_is_loaded_once()
    {
        await using var portal = await TestPortal.OpenAsync();
        var first = Must(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Library)).Library;
        Assert.True(first.Drafts >= 24, $"{first.Drafts} drafts");
        Assert.Equal((0, 0), (first.Published, first.Refused.Count));
        Assert.Equal(0, Must(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Library)).Library.Drafts);
        Assert.Equal(first.Drafts, await portal.LookAsync(db => db.Drafts.CountAsync()));
    }

    [Fact]
    public async Task Verify_tells_sound_broken_and_unreadable_apart()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await VerifyVerb.RunAsync(portal.Folder, json: false, output, errors));
        await portal.TamperAsync("UPDATE Ledger SET ActorName = 'X' WHERE Sequence = 3");
        output = new StringWriter();
        Assert.Equal(1, await VerifyVerb.RunAsync(portal.Folder, json: true, output, errors));
        Assert.Contains("\"broken_at\":3", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await VerifyVerb.RunAsync(Path.Combine(portal.Folder, "nowhere"), json: false, output, errors));
    }

    [Fact]
    public async Task The_first_administrator_is_made_on_an_empty_folder_and_a_weak_password_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        try
        {
            var (output, errors) = (new StringWriter(), new StringWriter());
            string[] call = ["create-user", "--email", "root@example.test", "--name", "Root Person", "--data", folder];
            Assert.Equal(1, await AdminVerb.RunAsync(AdminVerb.Create().Parse([.. call, "--password-file", "-"]), new StringReader("weak\n"), output, errors));
            Assert.Equal(0, await AdminVerb.RunAsync(AdminVerb.Create().Parse(call), TextReader.Null, output, errors));
            Assert.Contains("Password, shown only now:", output.ToString(), StringComparison.Ordinal);
            Assert.Equal(1, await AdminVerb.RunAsync(AdminVerb.Create().Parse(call), TextReader.Null, output, errors));
            Assert.Equal(2, await AdminVerb.RunAsync(AdminVerb.Create().Parse([.. call, "--role", "3"]), TextReader.Null, output, errors));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
