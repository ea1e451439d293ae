using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Storage;
using Xunit;

namespace StandardsPortal.Tests.Storage;

public class KilledMigrationTests
{
    [Fact]
    public async Task A_start_that_was_killed_while_it_made_the_schema_does_not_stop_the_next_one()
    {
        var folder = Directory.CreateTempSubdirectory("killed-migration");
        try
        {
            await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "portal.db")};Pooling=False"))
            {
                await connection.OpenAsync();
                await using var command = connection.CreateCommand();
                // What Entity Framework leaves behind.
                command.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00+00:00')";
                await command.ExecuteNonQueryAsync();
            }

            await using var services = new ServiceCollection().AddLogging().AddStorage(folder.FullName).BuildServiceProvider();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            Assert.False((await services.GetRequiredService<PortalDatabase>().PrepareAsync(patience.Token)).IsRefused);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
