using System.Text;
using StandardsPortal.Authoring;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>A bundle as a folder. Links are not followed, neither to read nor to write.</summary>
public static class BundleFolder
{
    private static readonly EnumerationOptions Whole = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    public static Outcome<BundleContent> Read(string folder)
    {
        var (files, faults, leftOut) = (new List<BundleFile>(), new List<BundleFault>(), new List<string>());
        try
        {
            var paths = Directory.EnumerateFiles(folder, "*", Whole).Select(p => Path.GetRelativePath(folder, p).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(p => !p.StartsWith(".git/", StringComparison.Ordinal)).Take(BundleBounds.Entries + 1).Order(StringComparer.Ordinal).ToList();
            if (paths.Count > BundleBounds.Entries)
                return Refusal.At("file", "bundle.many", BundleBounds.Entries);
            long all = 0;
            foreach (var path in paths)
            {
                if (!BundleBounds.IsMarkdown(path))
                    leftOut.Add(path);
                else if (Load(folder, path, faults) is { } text)
                    files.Add(new BundleFile(path, text));
                all += files.Count > 0 && files[^1].Path == path ? files[^1].Markdown.Length : 0;
                if (all > BundleBounds.AllBytes)
                    return Refusal.At("file", "bundle.large", BundleBounds.AllBytes >> 20);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refusal.At("file", "bundle.unreadable", exception.Message);
        }

        return new BundleContent(files, faults, leftOut);
    }

    /// <summary>Writes what differs, each file whole or not at all.</summary>
    /// <returns>How many files were written, and the Markdown in the bundle's folders that is not of it.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static (int Written, IReadOnlyList<string> Others) Write(string folder, IReadOnlyList<BundleFile> files)
    {
        var written = 0;
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            var bytes = Plain.GetBytes(file.Markdown);
            if (File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var partial = $"{path}.partial";
            File.WriteAllBytes(partial, bytes);
            File.Move(partial, path, overwrite: true);
            written++;
        }

        var ours = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var held = new[] { BundleFile.EvidenceFolder, BundleFile.Folder }.Select(f => Path.Combine(folder, f)).Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.md", Whole));
        return (written, [.. held.Select(p => Path.GetRelativePath(folder, p).Replace(Path.DirectorySeparatorChar, '/')).Where(p => !ours.Contains(p)).Order(StringComparer.Ordinal)]);
    }

    private static string? Load(string folder, string path, List<BundleFault> faults)
    {
        try
        {
            if (TextFile.Read(Path.Combine(folder, path), BundleBounds.FileBytes) is { } text)
                return text.TrimStart('\uFEFF');
            faults.Add(new BundleFault(path, null, Refusal.Of("bundle.file-large", BundleBounds.FileBytes >> 10)));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new BundleFault(path, null, Refusal.Of("bundle.not-utf8")));
        }

        return null;
    }
}
