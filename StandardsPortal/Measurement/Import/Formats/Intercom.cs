using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Conversations as Intercom gives them. Stamps are seconds since 1970 or ISO times in UTC; durations are seconds from
/// which Intercom already took the hours outside office hours.
/// </summary>
internal static class Intercom
{
    private const string Seconds = "seconds";

    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "intercom",
        MissingCells = ["null"],
        TimePatterns = ["unix", "iso"],
        Zone = "UTC",
        Columns =
        [
            Column.Id("id", "conversation_id").Needed(),
            Column.At(Moment.Created, "created_at").Needed(),
            Column.At(Moment.FirstResponse, Statistic("first_admin_reply_at")),
            Column.At(Moment.FirstResolved, Statistic("first_close_at")),
            Column.At(Moment.Resolved, Statistic("last_close_at")),
            Column.At(Moment.Updated, "updated_at"),
            Column.Label(LabelName.Channel, "source_type", "source.type", "channel").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "team_assignee_id", "team_assignee", "team"),
            Column.Label(LabelName.Priority, "priority"),
            Column.Label("status", "state"),
            Column.Value(ValueName.Score, "conversation_rating_value", "conversation_rating.rating"),
            Column.Value(ValueName.Reopens, Statistic("count_reopens")),
            Column.MeasuredOpen("first_response_time", Seconds, Statistic("time_to_admin_reply")),
            Column.MeasuredOpen("next_response_time", Seconds, Statistic("median_time_to_reply")),
            Column.MeasuredOpen("first_resolution_time", Seconds, Statistic("time_to_first_close")),
            Column.MeasuredOpen("full_resolution_time", Seconds, Statistic("time_to_last_close")),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "case" },
    })
    {
        Signature = ["created_at", "time_to_admin_reply", "time_to_first_close"],
    };

    /// <summary>The plain name, as the API nests it, and as warehouses flatten it.</summary>
    private static string[] Statistic(string name) => [name, $"statistics.{name}", $"statistics_{name}"];
}
