using System.Security.Cryptography;
using System.Text;

namespace StandardsPortal.Revisions;

/// <summary>SHA-256 digests, as lower-case hexadecimal, of what people wrote and signed.</summary>
public static class ContentDigest
{
    /// <summary>Digest of one language's text: its UTF-8 bytes with every line break as LF.</summary>
    public static string Of(string markdown) => Of(Encoding.UTF8.GetBytes(Normalised(markdown)));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>
    /// Digest of all texts together: one line "code digest" a language, in the order of the codes. Anyone can recompute
    /// it with sha256sum.
    /// </summary>
    public static string Of(IEnumerable<DraftText> texts) =>
        Combined(texts.Select(t => (t.Language.Code, Of(t.Markdown))));

    public static string Of(IEnumerable<RevisionText> texts) =>
        Combined(texts.Select(t => (t.Language.Code, Of(t.Markdown))));

    /// <summary>Stored texts have one kind of line break, so that a browser's CR LF is no change.</summary>
    public static string Normalised(string markdown) =>
        markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Combined(IEnumerable<(string Code, string Digest)> parts)
    {
        var lines = new StringBuilder();
        foreach (var (code, digest) in parts.OrderBy(p => p.Code, StringComparer.Ordinal))
            lines.Append(code).Append(' ').Append(digest).Append('\n');
        return Of(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
