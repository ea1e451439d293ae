using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Tickets as Zammad gives them, in UTC. <c>close_at</c> is the first close, <c>last_close_at</c> (newer versions) the
/// last. The minutes are counted on Zammad's own calendar.
/// </summary>
internal static class Zammad
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "zammad",
        MissingCells = ["null", "-"],
        Zone = "UTC",
        Columns =
        [
            Column.Id("number", "id", "#").Needed(),
            Column.At(Moment.Created, "created_at").Needed(),
            Column.At(Moment.FirstResponse, "first_response_at", "first_response"),
            Column.At(Moment.FirstResolved, "close_at", "close_time"),
            Column.At(Moment.Resolved, "last_close_at", "close_at", "close_time"),
            Column.At(Moment.Closed, "last_close_at", "close_at", "close_time"),
            Column.At(Moment.Due, "escalation_at"),
            Column.At(Moment.Updated, "updated_at"),
            Column.Label(LabelName.Channel, "create_article_type").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "group"),
            Column.Label(LabelName.Priority, "priority").Meaning(DeskWords.Of(("low", "1 low"), ("normal", "2 normal"), ("high", "3 high"))),
            Column.Label("status", "state"),
            Column.Value(ValueName.Contacts, "article_count"),
            Column.MeasuredOpen("first_response_time", "minutes", "first_response_in_min"),
            Column.MeasuredOpen("first_resolution_time", "minutes", "close_in_min"),
            Column.MeasuredOpen("update_interval", "minutes", "update_in_min"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "ticket" },
    })
    {
        Signature = ["created_at", "first_response_at", "close_at", "close_diff_in_min"],
    };
}
