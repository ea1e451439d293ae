using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Readies the data folder: schema first, then, when asked, the shipped library. The second start finds everything there
/// and is quick.
/// </summary>
[Allows(Role.Administrator)]
public sealed class PreparePortal(PortalDatabase database, LoadLibrary library)
{
    public async Task<Outcome<PreparedPortal>> RunAsync(
        Actor actor, Loading loading, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var prepared = await database.PrepareAsync(cancellation);
        if (prepared.IsRefused)
            return prepared.Refusal;
        if (loading == Loading.Nothing || await database.HasEntryAsync(LoadLibrary.Loaded, cancellation))
            return new PreparedPortal(prepared.Value.File, prepared.Value.IsNew, new LibraryReport(0, 0, []));
        var report = await library.RunAsync(actor, loading == Loading.Demonstration, progress, cancellation);
        return report.IsRefused ? report.Refusal : new PreparedPortal(prepared.Value.File, prepared.Value.IsNew, report.Value);
    }
}

public enum Loading
{
    /// <summary>Schema only: for verbs that look at or add to what is there.</summary>
    Nothing,

    /// <summary>The shipped library as drafts.</summary>
    Library,

    /// <summary>Demonstration people and the story they play; Development only.</summary>
    Demonstration,
}

/// <param name="IsNew">The database was made just now.</param>
public sealed record PreparedPortal(string DatabaseFile, bool IsNew, LibraryReport Library);
