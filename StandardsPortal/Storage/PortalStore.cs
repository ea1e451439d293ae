using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Revisions;

namespace StandardsPortal.Storage;

/// <summary>
/// One context an operation. Reads don't track; an act is one transaction, written by one writer at a time, and either
/// all of it is stored or nothing.
/// </summary>
public sealed class PortalStore(IDbContextFactory<PortalDbContext> contexts) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>SQLite has one writer; waiting here is cheaper and fairer than waiting at its lock.</summary>
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        return await read(db);
    }

    /// <summary>Runs an act; a refusal, an exception or a crash leaves the database as it was.</summary>
    public async Task<Outcome<T>> WriteAsync<T>(Func<PortalWriting, Task<Outcome<T>>> act, CancellationToken cancellation = default)
    {
        if (!await gate.WaitAsync(LongestWait, cancellation))
            return Refusal.Of("storage.busy");
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
            var outcome = await act(new PortalWriting(db));
            if (outcome.IsRefused)
                return outcome;
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Of("storage.conflict");
        }
        catch (DbUpdateException exception) when (exception.InnerException is SqliteException cause && ReasonOf(cause) is { } refusal)
        {
            return refusal;
        }
        catch (SqliteException exception) when (ReasonOf(exception) is { } refusal)
        {
            return refusal;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    /// <summary>What the disk or another process did to us, in words; null for what is our own fault.</summary>
    private static Refusal? ReasonOf(SqliteException exception) => (exception.SqliteErrorCode, exception.SqliteExtendedErrorCode) switch
    {
        (5 or 6, _) => Refusal.Of("storage.busy"),
        (8, _) => Refusal.Of("storage.read-only"),
        (10 or 13, _) => Refusal.Of("storage.full"),
        (11 or 26, _) => Refusal.Of("storage.corrupt"),
        (19, 2067 or 1555) => Refusal.Of("storage.conflict"),
        _ => null,
    };
}
