using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// Zendesk's history of ticket fields: each row is one field's new value. The status tells the moments and the pauses
/// (pending waits for the customer, on hold for a third party); priority, group, type and channel become labels with
/// their last value. Other fields are passed over. A ticket whose history starts when it was solved already has no start.
/// </summary>
internal sealed class FieldHistoryFolding : ICaseFolding
{
    private static readonly Dictionary<string, string> LabelOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["priority"] = LabelName.Priority,
        ["group_id"] = LabelName.Team,
        ["group"] = LabelName.Team,
        ["type"] = LabelName.Topic,
        ["via"] = LabelName.Channel,
        ["via.channel"] = LabelName.Channel,
    };

    private readonly LogColumns columns;
    private readonly StateLog log = new();
    private readonly int id;
    private readonly int at;
    private readonly int name;
    private readonly int text;

    public FieldHistoryFolding(HeaderRow header, MappingProfile profile, EventClock clock)
    {
        columns = new(header, profile, clock);
        (id, at, name, text) = (columns.Of("id"), columns.Of(LogField.At), columns.Of(LogField.Name), columns.Of(LogField.Text));
        Schema = columns.Schema(
            [Moment.Created, Moment.FirstResolved, Moment.Resolved, Moment.Closed, Moment.Reopened],
            [.. LabelOf.Values.Distinct(StringComparer.Ordinal), "status"],
            [ValueName.Reopens]);
    }

    public CaseSchema Schema { get; }

    public IEnumerable<ImportNote> Notes => log.Notes;

    public ImportFault? Take(RowReader row, CaseOutlet outlet)
    {
        var field = columns.Cell(row, name).ToString();
        var isStatus = field.Equals("status", StringComparison.OrdinalIgnoreCase);
        if (!isStatus && !LabelOf.ContainsKey(field))
            return null;
        var number = columns.Cell(row, id);
        if (number.IsEmpty)
            return columns.Bad(row, id, "folding.id-missing");
        if (columns.TryTime(row, at, out var changed) is { } fault)
            return fault;
        var value = columns.Cell(row, text).ToString();
        if (isStatus && MeaningOf(value) is null)
            return columns.Bad(row, text, "folding.state");
        if (log.Find(number, row.Line, Schema, entry => Give(entry, outlet)) is not { } entry)
            return columns.Bad(row, id, "folding.reappears");
        if (isStatus)
        {
            var meaning = MeaningOf(value)!.Value;
            entry.States.Add(changed, meaning);
            entry.IsOver = meaning.Kind == StateKind.Closed;
        }
        entry.Case.Label(isStatus ? "status" : LabelOf[field], LabelOf.GetValueOrDefault(field) == LabelName.Channel ? Formats.DeskWords.Channels.GetValueOrDefault(value, value) : value);
        return null;
    }

    public void End(CaseOutlet outlet) => log.End(entry => Give(entry, outlet));

    internal static StateMeaning? MeaningOf(string status) => status.ToUpperInvariant() switch
    {
        "NEW" => new(StateKind.New),
        "OPEN" => new(StateKind.Working),
        "PENDING" => new(StateKind.Waiting, "waiting-for-customer"),
        "HOLD" or "ON-HOLD" or "ON HOLD" => new(StateKind.Waiting, "waiting-for-third-party"),
        "SOLVED" => new(StateKind.Resolved),
        "CLOSED" => new(StateKind.Closed),
        _ => null,
    };

    private static void Give(StateLog.Entry entry, CaseOutlet outlet)
    {
        var (folded, summary) = (entry.Case, entry.States.Summarise());
        folded[Moment.Created] = summary.StartsResolved ? CaseBatch.Missing : entry.States.FirstAt;
        folded[Moment.FirstResolved] = summary.FirstResolved;
        folded[Moment.Resolved] = summary.Resolved;
        folded[Moment.Closed] = summary.Closed;
        folded[Moment.Reopened] = summary.Reopened;
        folded.Value(ValueName.Reopens, summary.Reopens * 1000L);
        folded.Pauses = summary.Pauses;
        outlet.Give(folded);
    }
}
