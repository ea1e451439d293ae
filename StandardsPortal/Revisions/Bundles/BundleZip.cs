using System.IO.Compression;
using System.Text;

namespace StandardsPortal.Revisions.Bundles;

/// <summary>
/// A bundle as one zip. Reading trusts nothing it says of itself: names that climb, links, encrypted or doubled entries
/// and more bytes than the bounds are faults, and nothing is unpacked to disk. Writing gives the same bytes for the same files.
/// </summary>
public static class BundleZip
{
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    /// <summary>The earliest time the format knows; a real one would make every copy differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(IEnumerable<BundleFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Strict))
        {
            foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var writing = entry.Open();
                writing.Write(Strict.GetBytes(file.Markdown));
            }
        }

        return bytes.ToArray();
    }

    public static Outcome<BundleContent> Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > BundleBounds.ZipBytes)
            return Refusal.At("file", "bundle.zip-large", BundleBounds.ZipBytes >> 20);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > BundleBounds.Entries
                ? Refusal.At("file", "bundle.many", BundleBounds.Entries)
                : Read(zip);
        }
        catch (InvalidDataException)
        {
            return Refusal.At("file", "bundle.no-zip");
        }
    }

    private static Outcome<BundleContent> Read(ZipArchive zip)
    {
        var (files, faults, leftOut) = (new List<BundleFile>(), new List<BundleFault>(), new List<string>());
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // One for all: ten thousand small files would else cost two gigabytes of it.
        var buffer = new byte[BundleBounds.FileBytes + 1];
        long all = 0;
        foreach (var entry in zip.Entries)
        {
            var path = entry.FullName;
            if (faults.Count >= BundleBounds.Faults)
                break;
            if (RefuseEntry(entry) is { } refusal)
                faults.Add(new BundleFault(Shown(path), null, refusal));
            else if (path.EndsWith('/'))
                continue;
            else if (!BundleBounds.IsMarkdown(path))
                leftOut.Add(path);
            else if (!seen.Add(path.Normalize(NormalizationForm.FormC)))
                faults.Add(new BundleFault(path, null, Refusal.Of("bundle.twice")));
            else
            {
                var text = TextOf(entry, path, buffer, ref all, faults);
                if (all > BundleBounds.AllBytes)
                    return Refusal.At("file", "bundle.large", BundleBounds.AllBytes >> 20);
                if (text is not null)
                    files.Add(new BundleFile(path, text));
            }
        }

        return new BundleContent(files, faults, leftOut);
    }

    private static Refusal? RefuseEntry(ZipArchiveEntry entry)
    {
        if (!BundleBounds.IsSafe(entry.FullName))
            return Refusal.Of("bundle.path");
        if (((entry.ExternalAttributes >> 16) & UnixTypeMask) == UnixLink)
            return Refusal.Of("bundle.link");
        return entry.IsEncrypted ? Refusal.Of("bundle.encrypted") : null;
    }

    private static string? TextOf(ZipArchiveEntry entry, string path, byte[] buffer, ref long all, List<BundleFault> faults)
    {
        try
        {
            using var stream = entry.Open();
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            all += length;
            if (length <= BundleBounds.FileBytes)
                return Strict.GetString(buffer, 0, length).TrimStart('\uFEFF');
            faults.Add(new BundleFault(path, null, Refusal.Of("bundle.file-large", BundleBounds.FileBytes >> 10)));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new BundleFault(path, null, Refusal.Of("bundle.not-utf8")));
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            faults.Add(new BundleFault(path, null, Refusal.Of("bundle.broken")));
        }

        return null;
    }

    /// <summary>A hostile name as a report may print it.</summary>
    private static string Shown(string path) =>
        string.Concat(path.Take(80).Select(c => Standards.StandardBounds.IsDeceptive(c) ? '\uFFFD' : c));
}
