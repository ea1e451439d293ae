using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Asterisk's Master.csv: one line a call leg, no header, columns told by their place; later versions add the unique id
/// and a user field. A call that nobody answered is "no-answer": whether the caller gave up is not in these records, and
/// <see cref="AsteriskQueueLog"/> tells it.
/// </summary>
internal static class AsteriskCallRecords
{
    private const int Start = 10;
    private const int Disposition = 15;

    private static readonly string[] Dispositions = ["ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION"];

    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "asterisk-cdr",
        HasHeader = false,
        Columns =
        [
            Column.Id("17"),
            Column.At(Moment.Created, "10").Needed(),
            Column.At(Moment.Queued, "10"),
            Column.At(Moment.Answered, "11"),
            Column.At(Moment.Closed, "12"),
            Column.Measured("handle_time", "seconds", "14"),
            Column.Label(LabelName.Team, "3"),
            Column.Label(LabelName.Outcome, "15").Needed().Meaning(DeskWords.Of(("answered", "ANSWERED"), ("no-answer", "NO ANSWER"), ("busy", "BUSY"), ("failed", "FAILED"), ("blocked", "CONGESTION"))),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Channel] = "phone", [LabelName.Kind] = "call" },
    })
    {
        Recognises = Looks,
        AsksForZone = true,
    };

    private static bool Looks(string line)
    {
        var cells = Folding.RowReader.Split(line, ',');
        return cells.Count is >= 16 and <= 20 && Dispositions.Contains(cells[Disposition - 1], StringComparer.Ordinal)
            && cells[Start - 1].Length == "2026-01-31 09:00:00".Length;
    }
}
