using System.Globalization;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Asterisk's queue_log: <c>epoch|callid|queue|agent|event|data…</c>, seconds since 1970, no header. What the events mean
/// stands in <see cref="Folding.QueueLogFolding"/>.
/// </summary>
internal static class AsteriskQueueLog
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "asterisk-queue-log",
        Rows = RowKind.Event,
        Folding = "asterisk-queue-log",
        Delimiter = '|',
        HasHeader = false,
        TimePatterns = ["unix"],
        Zone = "UTC",
    })
    {
        Recognises = line => line.Split('|') is { Length: >= 5 } cells
            && long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && cells[4].Length > 0 && cells[4].All(c => char.IsAsciiLetterUpper(c)),
    };
}
