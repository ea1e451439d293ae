using System.Globalization;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A first look at a file: its columns with a few rows, and the export it looks like.</summary>
/// <param name="Headers">Numbers from 1 where the export has no header.</param>
internal sealed record ExportLook(char Delimiter, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows, ExportFormat? Format)
{
    private const int SampleRows = 20;

    public static Outcome<ExportLook> Of(string path)
    {
        try
        {
            var head = ExportHead.Read(path, null, hasHeader: true, SampleRows);
            var first = head.Headers;
            var guess = FormatCatalogue.Guess(first, FirstLines(path));
            if (guess?.Format is not { Profile: { HasHeader: false } profile } format)
                return new ExportLook((char)head.Delimiter, first, head.Rows, guess?.Format);
            head = ExportHead.Read(path, profile.Delimiter, hasHeader: false, SampleRows);
            var columns = head.Rows.Count == 0 ? 0 : head.Rows.Max(r => r.Count);
            return new ExportLook(profile.Delimiter, [.. Enumerable.Range(1, columns).Select(n => n.ToString(CultureInfo.InvariantCulture))], head.Rows, format);
        }
        catch (ImportRefusedException exception)
        {
            return Refusal.At("file", "measure.file", new FaultReason(exception.Fault));
        }
    }

    private static List<string> FirstLines(string path)
    {
        using var reader = new StreamReader(path);
        var lines = new List<string>();
        var buffer = new char[64 * 1024];
        var read = reader.ReadBlock(buffer, 0, buffer.Length);
        foreach (var line in new string(buffer, 0, read).Split('\n').Take(10))
            lines.Add(line.TrimEnd('\r'));
        // The last may be cut off where the buffer ends.
        if (read == buffer.Length && lines.Count is > 1 and < 10)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
