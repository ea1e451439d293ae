using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using StandardsPortal.Revisions;

namespace StandardsPortal.Storage;

/// <summary>The data folder and the database file in it.</summary>
public sealed class PortalDatabase(IDbContextFactory<PortalDbContext> contexts, PortalDataFolder folder)
{
    /// <summary>Databases up to this size are checked whole at every start; it takes well under a second.</summary>
    private const long CheckedWholeUpTo = 64L * 1024 * 1024;

    /// <summary>
    /// Makes the folder and the schema when they are missing, and refuses, in words for whoever starts the portal, a
    /// folder that can't be written, a damaged file, and a file from a newer portal.
    /// </summary>
    public async Task<Outcome<DatabasePrepared>> PrepareAsync(CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            return await OpenAsync(cancellation);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return Refusal.Of("storage.folder", folder.Path);
        }
        catch (SqliteException exception)
        {
            return exception.SqliteErrorCode switch
            {
                11 or 26 => Refusal.Of("storage.damaged", folder.DatabaseFile, exception.Message),
                5 or 6 => Refusal.Of("storage.locked", folder.DatabaseFile),
                _ => Refusal.Of("storage.unusable", folder.DatabaseFile, exception.Message),
            };
        }
    }

    /// <summary>Whether a query gets through; for the readiness endpoint.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            return await db.LedgerHeads.CountAsync(cancellation) >= 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Whether the ledger has an entry of a kind; asked at the start, so without Entity Framework.</summary>
    public async Task<bool> HasEntryAsync(string kind, CancellationToken cancellation = default)
    {
        await using var connection = await ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM Ledger WHERE Kind = $kind)";
        command.Parameters.AddWithValue("$kind", kind);
        return await command.ExecuteScalarAsync(cancellation) is 1L;
    }

    /// <summary>Whether an import is on the books as running; asked at the start, so without Entity Framework.</summary>
    public async Task<bool> HasRunningImportAsync(CancellationToken cancellation = default)
    {
        await using var connection = await ConnectAsync(cancellation);
        return await ScalarAsync(connection, "SELECT EXISTS (SELECT 1 FROM ImportRuns WHERE State = 'Running')", cancellation) == "1";
    }

    /// <summary>
    /// A start that finds everything in place asks SQLite directly: Entity Framework would take a quarter of the start
    /// to build a model that the first page does not need.
    /// </summary>
    private async Task<Outcome<DatabasePrepared>> OpenAsync(CancellationToken cancellation)
    {
        var size = File.Exists(folder.DatabaseFile) ? new FileInfo(folder.DatabaseFile).Length : 0;
        await using var connection = await ConnectAsync(cancellation);
        if (size is > 0 and <= CheckedWholeUpTo && await ScalarAsync(connection, "PRAGMA quick_check(1)", cancellation) is { } verdict && verdict != "ok")
            return Refusal.Of("storage.damaged", folder.DatabaseFile, verdict);
        var known = KnownMigrations();
        var applied = await AppliedMigrationsAsync(connection, cancellation);
        if (applied.Find(m => !known.Contains(m)) is { } newer)
            return Refusal.Of("storage.newer", folder.DatabaseFile, newer);
        if (await ScalarAsync(connection, "PRAGMA journal_mode = WAL", cancellation) != "wal")
            return Refusal.Of("storage.unusable", folder.DatabaseFile, "journal_mode");
        if (applied.Count < known.Count)
        {
            // Held by a live process only: the system lets go of it when its holder is killed.
            await using var turn = new FileStream(folder.DatabaseFile + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            await LeaveNoLockAsync(connection, cancellation);
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            await db.Database.MigrateAsync(cancellation);
        }

        // Answers "attempt to write a readonly database" now, rather than to the first person who acknowledges.
        await ScalarAsync(connection, "PRAGMA user_version = 1", cancellation);
        foreach (var (setting, wanted) in new[] { ("synchronous", "2"), ("foreign_keys", "1") })
        {
            if (await ScalarAsync(connection, $"PRAGMA {setting}", cancellation) != wanted)
                return Refusal.Of("storage.unusable", folder.DatabaseFile, setting);
        }

        return new DatabasePrepared(folder.DatabaseFile, applied.Count == 0);
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(SqliteSettings.ConnectionString(folder.DatabaseFile));
        try
        {
            await connection.OpenAsync(cancellation);
            SqliteSettings.Apply(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Entity Framework locks a migration by a row, which a process killed in the middle leaves behind; every later start
    /// would wait for it without end.
    /// </summary>
    private static async Task LeaveNoLockAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        if (await ScalarAsync(connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellation) != "0")
            await ScalarAsync(connection, "DELETE FROM __EFMigrationsLock", cancellation);
    }

    private static HashSet<string> KnownMigrations() =>
        typeof(PortalDbContext).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static async Task<List<string>> AppliedMigrationsAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        if (await ScalarAsync(connection, $"SELECT count(*) FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}'", cancellation) == "0")
            return [];
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName} ORDER BY MigrationId";
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<string> applied = [];
        while (await rows.ReadAsync(cancellation))
            applied.Add(rows.GetString(0));
        return applied;
    }

    private static async Task<string?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }
}

/// <param name="IsNew">The schema was made just now.</param>
public sealed record DatabasePrepared(string File, bool IsNew);

/// <summary>Where everything the portal keeps lies: database, outgoing mail, keys.</summary>
public sealed record PortalDataFolder(string Path)
{
    public string DatabaseFile => System.IO.Path.Combine(Path, "portal.db");

    public string MailFolder => System.IO.Path.Combine(Path, "mail");

    /// <summary>Files that were sent in and wait to be imported.</summary>
    public string UploadFolder => System.IO.Path.Combine(Path, "uploads");
}
