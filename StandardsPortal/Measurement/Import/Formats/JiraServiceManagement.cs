using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Requests as Jira Service Management exports them. "Time to resolution" is what is left of Jira's own goal, below zero
/// when it is broken: it tells neither how long something took nor by which clock, so it is left alone and times are told
/// from the stamps.
/// </summary>
internal static class JiraServiceManagement
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "jira-service-management",
        // "12/Mar/24 3:45 PM" is Jira's default look; administrators change it.
        TimePatterns = ["d/MMM/yy h:mm tt", "d/MMM/yyyy h:mm tt", "d/MMM/yy HH:mm", "iso"],
        Columns =
        [
            Column.Id("Issue key", "Key", "Issue id").Needed(),
            Column.At(Moment.Created, "Created").Needed(),
            Column.At(Moment.Resolved, "Resolved"),
            Column.At(Moment.Updated, "Updated"),
            Column.At(Moment.Due, "Due date", "Due Date"),
            Column.Label(LabelName.Channel, "Custom field (Channel)", "Custom field (Request channel type)").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "Custom field (Team)", "Project key"),
            Column.Label(LabelName.Priority, "Priority"),
            Column.Label(LabelName.Topic, "Custom field (Request Type)", "Custom field (Customer Request Type)", "Issue Type"),
            Column.Label("status", "Status"),
            Column.Value(ValueName.Score, "Satisfaction rating"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "request" },
    })
    {
        Signature = ["Issue key", "Created", "Resolved", "Status"],
        AsksForZone = true,
    };
}
