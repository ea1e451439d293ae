using System.Text;
using StandardsPortal.Authoring;

namespace StandardsPortal.Cli.Checking;

/// <summary>A file as it was read, or why it could not be.</summary>
/// <param name="Folder">The folder argument it was found under, null for a file named itself.</param>
internal sealed record StandardFile(string Path, string? Text, string? Unreadable, string? Folder = null);

/// <summary>Reads files, folders and standard input as strict UTF-8.</summary>
internal sealed class StandardFiles(TextReader input)
{
    /// <summary>Prose may be long (a whole book of rules); a standard has its own, smaller bound.</summary>
    private const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Links are not followed, so that a loop or a link out of the folder can't be.</summary>
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public IReadOnlyList<StandardFile> Read(IReadOnlyList<string> paths)
    {
        List<StandardFile> named = [];
        foreach (var path in paths)
        {
            if (path == "-")
                named.Add(ReadInput());
            else if (Directory.Exists(path))
                named.AddRange(Below(path));
            else
                named.Add(new StandardFile(path, null, null));
        }
        var files = named.ToArray();
        Parallel.For(0, files.Length, i =>
        {
            if (files[i] is { Text: null, Unreadable: null } file)
                files[i] = Load(file);
        });
        return files;
    }

    private static IEnumerable<StandardFile> Below(string folder)
    {
        try
        {
            var paths = Directory.GetFiles(folder, "*.md", Recursive);
            Array.Sort(paths, StringComparer.Ordinal);
            return paths.Length > 0
                ? paths.Select(p => new StandardFile(p, null, null, folder))
                : [new StandardFile(folder, null, "There is no *.md file below this folder.")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new StandardFile(folder, null, $"The folder can't be read: {exception.Message}")];
        }
    }

    private static StandardFile Load(StandardFile file)
    {
        try
        {
            if (!File.Exists(file.Path))
                return file with { Unreadable = "There is no such file or folder." };
            return TextFile.Read(file.Path, MaximumBytes) is { } text
                ? file with { Text = text }
                : file with { Unreadable = $"The file is larger than {MaximumBytes >> 20} MB." };
        }
        catch (DecoderFallbackException exception)
        {
            return file with { Unreadable = $"The file is not UTF-8 text (byte {exception.Index})." };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return file with { Unreadable = $"The file can't be read: {exception.Message}" };
        }
    }

    private StandardFile ReadInput()
    {
        try
        {
            var text = new StringBuilder();
            var buffer = new char[8_192];
            for (var read = input.Read(buffer, 0, buffer.Length); read > 0; read = input.Read(buffer, 0, buffer.Length))
            {
                if (text.Length + read > MaximumBytes)
                    return new StandardFile("-", null, $"The input is larger than {MaximumBytes >> 20} MB.");
                text.Append(buffer, 0, read);
            }
            return new StandardFile("-", text.ToString(), null);
        }
        catch (DecoderFallbackException)
        {
            return new StandardFile("-", null, "The input is not UTF-8 text.");
        }
    }
}
