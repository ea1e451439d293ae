using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// A log of incidents as ServiceNow keeps it: each row is a change and repeats all columns. A case's columns are those
/// of its latest row; the states tell when it was first resolved, opened again and waiting. When it was last resolved and
/// closed is ServiceNow's own word where the file has those columns, and stays unknown where they are empty.
/// </summary>
internal sealed class IncidentLogFolding : ICaseFolding
{
    private readonly LogColumns columns;
    private readonly StateLog log = new();
    private readonly int id;
    private readonly int state;
    private readonly int at;
    private readonly IReadOnlyDictionary<string, string> stateNames;

    public IncidentLogFolding(HeaderRow header, MappingProfile profile, EventClock clock)
    {
        columns = new(header, profile, clock);
        (id, state, at) = (columns.Of("id"), columns.Of(LogField.State), columns.Of(LogField.At));
        stateNames = profile.Columns.FirstOrDefault(c => c.Field == LogField.State)?.Meanings ?? new Dictionary<string, string>(StringComparer.Ordinal);
        Schema = columns.Schema(
            [Moment.Created, Moment.FirstResolved, Moment.Resolved, Moment.Closed, Moment.Reopened, Moment.Updated],
            ["status"],
            [ValueName.Reopens]);
    }

    public CaseSchema Schema { get; }

    public IEnumerable<ImportNote> Notes => log.Notes;

    public ImportFault? Take(RowReader row, CaseOutlet outlet)
    {
        var number = columns.Cell(row, id);
        if (number.IsEmpty)
            return columns.Bad(row, id, "folding.id-missing");
        if (columns.TryTime(row, at, out var changed) is { } fault)
            return fault;
        var stateName = columns.Cell(row, state).ToString();
        if (stateName.Length == 0)
            return columns.Bad(row, state, "folding.state-missing");
        if (log.Find(number, row.Line, Schema, entry => Give(entry, outlet)) is not { } entry)
            return columns.Bad(row, id, "folding.reappears");
        var meaning = MeaningOf(stateNames.GetValueOrDefault(stateName, stateName));
        entry.States.Add(changed, meaning);
        entry.IsOver = meaning.Kind == StateKind.Closed;
        if (changed < entry.FilledAt)
            return null;
        entry.FilledAt = changed;
        entry.Case.Label("status", stateName);
        entry.Case[Moment.Updated] = changed;
        return columns.Fill(row, entry.Case);
    }

    public void End(CaseOutlet outlet) => log.End(entry => Give(entry, outlet));

    /// <summary>States by their English names; a profile's meanings translate a desk's own words to these. Waiting for whom is in the name; a name that no circumstance has stays the desk's own.</summary>
    internal static StateMeaning MeaningOf(string state) => state.ToUpperInvariant() switch
    {
        "NEW" => new(StateKind.New),
        "RESOLVED" => new(StateKind.Resolved),
        "CLOSED" or "CANCELED" or "CANCELLED" => new(StateKind.Closed),
        "AWAITING USER INFO" or "AWAITING CALLER" => new(StateKind.Waiting, "waiting-for-customer"),
        "AWAITING VENDOR" => new(StateKind.Waiting, "waiting-for-third-party"),
        var name when name.StartsWith("AWAITING ", StringComparison.Ordinal) || name == "ON HOLD" => new(StateKind.Waiting, Slug(state)),
        _ => new(StateKind.Working),
    };

    private static string Slug(string words) => string.Join('-', words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private void Give(StateLog.Entry entry, CaseOutlet outlet)
    {
        var (folded, summary) = (entry.Case, entry.States.Summarise());
        folded[Moment.FirstResolved] = summary.FirstResolved;
        folded[Moment.Reopened] = summary.Reopened;
        if (!columns.HasMoment(Moment.Resolved))
            folded[Moment.Resolved] = summary.Resolved;
        if (!columns.HasMoment(Moment.Closed))
            folded[Moment.Closed] = summary.Closed;
        if (Schema.ValueIndex(ValueName.Reopens) is >= 0 and var reopens && folded.Values[reopens] == CaseBatch.Missing)
            folded.Values[reopens] = summary.Reopens * 1000L;
        folded.Pauses = summary.Pauses;
        outlet.Give(folded);
    }
}
