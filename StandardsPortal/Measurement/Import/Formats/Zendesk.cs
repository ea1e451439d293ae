using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Tickets as Zendesk exports them. Times stand in the account's zone, unmarked. The measured minutes are taken as
/// Zendesk tells them, around the clock and within its business hours; a ticket's agent replies count as its contacts,
/// which is how Zendesk tells one-touch tickets.
/// </summary>
internal static class Zendesk
{
    private const string Minutes = "minutes";

    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "zendesk",
        MissingCells = ["-", .. DeskWords.Unanswered],
        Columns =
        [
            Column.Id("Id", "ID", "Ticket ID").Needed(),
            Column.At(Moment.Created, "Created at", "Ticket created - Timestamp").Needed(),
            Column.At(Moment.Resolved, "Solved at", "Ticket solved - Timestamp"),
            Column.At(Moment.Updated, "Updated at"),
            Column.At(Moment.Due, "Due date"),
            Column.Label(LabelName.Channel, "Via", "Ticket channel").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "Group", "Ticket group"),
            Column.Label(LabelName.Priority, "Priority", "Ticket priority"),
            Column.Label(LabelName.Topic, "Ticket type", "Type"),
            Column.Label("status", "Status", "Ticket status"),
            Column.Value(ValueName.Reopens, "Reopens"),
            Column.Value(ValueName.Contacts, "Replies"),
            Column.Value(ValueName.Score, "Satisfaction Score").Meaning(DeskWords.Satisfaction),
            Column.Measured("first_response_time", Minutes, "First reply time in minutes"),
            Column.MeasuredOpen("first_response_time", Minutes, "First reply time in minutes within business hours"),
            Column.Measured("first_resolution_time", Minutes, "First resolution time in minutes"),
            Column.MeasuredOpen("first_resolution_time", Minutes, "First resolution time in minutes within business hours"),
            Column.Measured("full_resolution_time", Minutes, "Full resolution time in minutes"),
            Column.MeasuredOpen("full_resolution_time", Minutes, "Full resolution time in minutes within business hours"),
            Column.Measured("requester_wait_time", Minutes, "Requester wait time in minutes"),
            Column.MeasuredOpen("requester_wait_time", Minutes, "Requester wait time in minutes within business hours"),
            Column.Measured("agent_wait_time", Minutes, "Agent wait time in minutes"),
            Column.MeasuredOpen("agent_wait_time", Minutes, "Agent wait time in minutes within business hours"),
            Column.Measured("on_hold_time", Minutes, "On hold time in minutes"),
            Column.MeasuredOpen("on_hold_time", Minutes, "On hold time in minutes within business hours"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "ticket" },
    })
    {
        Signature = ["Created at", "Solved at", "Via", "Status", "First reply time in minutes"],
        AsksForZone = true,
    };
}
