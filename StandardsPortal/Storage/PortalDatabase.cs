using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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

    private async Task<Outcome<DatabasePrepared>> OpenAsync(CancellationToken cancellation)
    {
        var size = File.Exists(folder.DatabaseFile) ? new FileInfo(folder.DatabaseFile).Length : 0;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        if (size is > 0 and <= CheckedWholeUpTo && await ScalarAsync(db, "PRAGMA quick_check(1)", cancellation) is { } verdict && verdict != "ok")
            return Refusal.Of("storage.damaged", folder.DatabaseFile, verdict);
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToArray();
        if (applied.FirstOrDefault(m => !known.Contains(m)) is { } newer)
            return Refusal.Of("storage.newer", folder.DatabaseFile, newer);
        if (await ScalarAsync(db, "PRAGMA journal_mode = WAL", cancellation) != "wal")
            return Refusal.Of("storage.unusable", folder.DatabaseFile, "journal_mode");
        if (applied.Length < known.Count)
            await db.Database.MigrateAsync(cancellation);
        // Answers "attempt to write a readonly database" now, rather than to the first person who acknowledges.
        await ScalarAsync(db, "PRAGMA user_version = 1", cancellation);
        foreach (var (setting, wanted) in new[] { ("synchronous", "2"), ("foreign_keys", "1") })
        {
            if (await ScalarAsync(db, $"PRAGMA {setting}", cancellation) != wanted)
                return Refusal.Of("storage.unusable", folder.DatabaseFile, setting);
        }

        return new DatabasePrepared(folder.DatabaseFile, applied.Length == 0);
    }

    private static async Task<string?> ScalarAsync(PortalDbContext db, string sql, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
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
}
