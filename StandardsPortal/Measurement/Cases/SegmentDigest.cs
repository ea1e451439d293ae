using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StandardsPortal.Measurement.Cases;

/// <summary>Digests of what an import stored, taken when it is written and told by its ledger entry, so that a byte that changes later is noticed.</summary>
internal static class SegmentDigest
{
    /// <summary>One line for the segment, then one for each column in the order of the names: name and SHA-256 of its bytes.</summary>
    public static string Of(CaseSegment segment)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{segment.Part} {segment.Count} {segment.FirstMs} {segment.LastMs} {segment.HasNumberIds} {segment.LowestId} {segment.HighestId}\n");
        foreach (var column in segment.Columns.OrderBy(c => c.Name, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{column.Name} {Convert.ToHexStringLower(SHA256.HashData(column.Bytes))}\n");
        return Of(text.ToString());
    }

    public static string Of(IEnumerable<CaseAggregate> rows) => Of(string.Concat(rows.OrderBy(r => r.Row).Select(r => r.Text + "\n")));

    /// <summary>Which cases of which segments were replaced.</summary>
    public static string Of(IEnumerable<CaseReplacement> replacements) => Of(string.Concat(
        replacements.OrderBy(r => r.ImportId).ThenBy(r => r.Part).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.ImportId} {r.Part} {Convert.ToHexStringLower(SHA256.HashData(r.Rows))}\n"))));

    private static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
