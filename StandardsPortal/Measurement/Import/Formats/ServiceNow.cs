using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Folding;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// An incident log as ServiceNow keeps it: one row a change of an incident, all of its columns each time. Times have no
/// zone, <c>?</c> is nothing. How rows become incidents stands in <see cref="IncidentLogFolding"/>.
/// </summary>
internal static class ServiceNow
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "servicenow",
        Rows = RowKind.Event,
        Folding = "incident-log",
        MissingCells = ["?"],
        TimePatterns = ["dd-MM-yyyy HH:mm", "d/M/yyyy HH:mm", "iso"],
        Columns =
        [
            Column.Id("number").Needed(),
            Column.Field(LogField.State, "incident_state", "state").Needed(),
            Column.Field(LogField.At, "sys_updated_at", "sys_updated_on").Needed(),
            Column.At(Moment.Created, "opened_at").Needed(),
            Column.At(Moment.Resolved, "resolved_at"),
            Column.At(Moment.Closed, "closed_at"),
            Column.Label(LabelName.Channel, "contact_type").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "assignment_group"),
            Column.Label(LabelName.Topic, "category"),
            Column.Label(LabelName.Priority, "priority"),
            Column.Label("made_sla", "made_sla"),
            Column.Value(ValueName.Reopens, "reopen_count"),
            Column.Value("reassignments", "reassignment_count"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "incident" },
    })
    {
        Signature = ["number", "incident_state", "opened_at", "sys_updated_at"],
        AsksForZone = true,
    };
}
