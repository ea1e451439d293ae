using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>How large a file may be that is sent in.</summary>
public sealed record UploadLimits(long LargestBytes)
{
    public static readonly UploadLimits Usual = new(4L * 1024 * 1024 * 1024);
}

/// <summary>Files that were sent in and wait to be imported. They lie under names of the portal's own and go after a day.</summary>
internal sealed class UploadShelf(PortalDataFolder folder, UploadLimits limits, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private const int Piece = 128 * 1024;
    private const int LongestName = 120;

    /// <summary>Takes a stream piece by piece, so that a file of any size needs the same memory.</summary>
    public async Task<Outcome<StoredUpload>> TakeAsync(Stream content, string fileName, CancellationToken cancellation)
    {
        Purge();
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var upload = new StoredUpload(id, NameOf(fileName), 0, "", clock.GetUtcNow().UtcDateTime);
        try
        {
            Directory.CreateDirectory(folder.UploadFolder);
            var (bytes, digest) = await CopyAsync(content, PathOf(id), cancellation);
            if (bytes is 0 || bytes > limits.LargestBytes)
            {
                Remove(id);
                return bytes == 0 ? Refusal.At("file", "measure.upload-empty") : Refusal.At("file", "measure.upload-large", limits.LargestBytes / (1024 * 1024));
            }

            upload = upload with { Bytes = bytes, Sha256 = digest };
            await File.WriteAllTextAsync(NotePathOf(id), JsonSerializer.Serialize(upload), cancellation);
            return upload;
        }
        catch (IOException exception) when (exception is not BadHttpRequestException && !cancellation.IsCancellationRequested)
        {
            Remove(id);
            return Refusal.Of("storage.full");
        }
        catch
        {
            Remove(id);
            throw;
        }
    }

    /// <returns>Null when there is none, or it was there for longer than a day.</returns>
    public StoredUpload? Find(Guid id)
    {
        var note = NotePathOf(id);
        if (!File.Exists(note) || !File.Exists(PathOf(id)))
            return null;
        var upload = JsonSerializer.Deserialize<StoredUpload>(File.ReadAllText(note));
        return upload is not null && clock.GetUtcNow().UtcDateTime - upload.ReceivedAt < KeptFor ? upload : null;
    }

    public string PathOf(Guid id) => Path.Combine(folder.UploadFolder, id.ToString("N", CultureInfo.InvariantCulture) + ".upload");

    public void Remove(Guid id)
    {
        File.Delete(PathOf(id));
        File.Delete(NotePathOf(id));
    }

    public void Purge()
    {
        if (!Directory.Exists(folder.UploadFolder))
            return;
        var oldest = clock.GetUtcNow().UtcDateTime - KeptFor;
        foreach (var file in Directory.EnumerateFiles(folder.UploadFolder).Where(f => File.GetLastWriteTimeUtc(f) < oldest))
            File.Delete(file);
    }

    private async Task<(long Bytes, string Sha256)> CopyAsync(Stream content, string path, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Piece];
        var total = 0L;
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        int read;
        while (total <= limits.LargestBytes && (read = await ReadAsync(content, buffer, cancellation)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            total += read;
        }

        return (total, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>A sender who breaks off must not look like a full disk.</summary>
    private static async Task<int> ReadAsync(Stream content, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellation);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new InvalidDataException("The file ends in the middle.", exception);
        }
    }

    private string NotePathOf(Guid id) => Path.ChangeExtension(PathOf(id), ".json");

    /// <summary>Only for people to recognise: the last part of whatever path was sent, without what a page or a log could stumble over.</summary>
    private static string NameOf(string fileName)
    {
        var name = string.Concat(fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();
        return name.Length == 0 ? "file" : name.Length > LongestName ? name[^LongestName..] : name;
    }
}

internal sealed record StoredUpload(Guid Id, string FileName, long Bytes, string Sha256, DateTime ReceivedAt);
