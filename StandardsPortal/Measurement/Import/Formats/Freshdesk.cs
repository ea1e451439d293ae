using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Tickets as Freshdesk exports them. Its columns "(in hrs)" hold HH:MM:SS, are often empty, and follow the clock of
/// whichever policy the ticket had, which the file does not say; so they are left alone and times are told from the stamps.
/// </summary>
internal static class Freshdesk
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "freshdesk",
        MissingCells = ["-", "--", "No Type", "No Group"],
        Columns =
        [
            Column.Id("Ticket ID").Needed(),
            Column.At(Moment.Created, "Created time").Needed(),
            Column.At(Moment.FirstResponse, "Initial response time", "First response at"),
            Column.At(Moment.Resolved, "Resolved time"),
            Column.At(Moment.Closed, "Closed time"),
            Column.At(Moment.Due, "Due by Time", "Due by"),
            Column.At(Moment.Updated, "Last update time", "Last updated time"),
            Column.Label(LabelName.Channel, "Source").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "Group"),
            Column.Label(LabelName.Priority, "Priority"),
            Column.Label(LabelName.Topic, "Type"),
            Column.Label("status", "Status"),
            Column.Label("satisfaction", "Survey results"),
            Column.Value(ValueName.Contacts, "Customer interactions"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "ticket" },
    })
    {
        Signature = ["Ticket ID", "Created time", "Resolved time", "Closed time"],
        AsksForZone = true,
    };
}
