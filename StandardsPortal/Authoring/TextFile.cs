using System.Text;

namespace StandardsPortal.Authoring;

/// <summary>
/// Reads a file as strict UTF-8, never past a bound: a device or a growing file does not say its length beforehand.
/// </summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or null when the file is longer than the bound.</returns>
    /// <exception cref="DecoderFallbackException">It is not UTF-8; the index is that of the byte.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string? Read(string path, int maximumBytes)
    {
        using var stream = File.OpenRead(path);
        if (stream.CanSeek && stream.Length > maximumBytes)
            return null;
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (read.Length + count > maximumBytes)
                return null;
            read.Write(buffer, 0, count);
        }
        return Strict.GetString(read.GetBuffer(), 0, (int)read.Length);
    }
}
