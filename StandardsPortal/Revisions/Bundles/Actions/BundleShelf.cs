using System.Globalization;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>
/// The zip a person sent last, between looking at what it would do and importing it: one a person, under a name of the
/// portal's own, gone after a day.
/// </summary>
internal sealed class BundleShelf(PortalDataFolder data, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private string Folder => Path.Combine(data.Path, "bundles");

    public async Task KeepAsync(Guid personId, byte[] zip, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder).Where(IsOld))
            File.Delete(old);
        // Of this sending alone: one that is pressed twice must not stumble over itself.
        var partial = $"{PathOf(personId)}.{Guid.NewGuid():N}.partial";
        await File.WriteAllBytesAsync(partial, zip, cancellation);
        File.Move(partial, PathOf(personId), overwrite: true);
    }

    /// <returns>Null when there is none any more.</returns>
    public async Task<byte[]?> FindAsync(Guid personId, CancellationToken cancellation)
    {
        var path = PathOf(personId);
        return File.Exists(path) && !IsOld(path) ? await File.ReadAllBytesAsync(path, cancellation) : null;
    }

    private bool IsOld(string path) => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > KeptFor;

    private string PathOf(Guid personId) => Path.Combine(Folder, personId.ToString("N", CultureInfo.InvariantCulture) + ".zip");
}
