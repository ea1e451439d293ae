using System.Collections.Concurrent;
using System.Text;
using StandardsPortal.Authoring;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Cli.Checking;

/// <summary>Records of evidence that lie beside checked standards, in a folder <c>evidence</c> next to <c>standards</c>.</summary>
internal static class EvidenceFiles
{
    private const int MostFiles = 5_000;
    private const int Deepest = 4;

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, EvidenceRecord>?> Known = new(StringComparer.Ordinal);

    /// <returns>Null where no such folder is there: then links are not judged.</returns>
    public static IReadOnlyDictionary<string, EvidenceRecord>? Beside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (var up = 0; up < Deepest && folder is not null; up++, folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "standards")
                return Known.GetOrAdd(Path.Combine(Path.GetDirectoryName(folder) ?? "", "evidence"), Read);
        }
        return null;
    }

    private static Dictionary<string, EvidenceRecord>? Read(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        Dictionary<string, EvidenceRecord> records = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Take(MostFiles))
        {
            if (Text(file) is { } text && EvidenceText.Read(text).Record is { } record)
                records[record.Id] = record;
        }
        return records;
    }

    /// <summary>A file that can't be read is no record; the standards that name it are told so.</summary>
    private static string? Text(string file)
    {
        try
        {
            return TextFile.Read(file, StandardReader.MaximumLength * 4);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }
}
