namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Chatwoot's agent, inbox and label reports hold averages only: how many conversations there were, and how long the
/// first response took on average. No share within a limit can be told from an average, so the file is refused with
/// that reason rather than half read. Its headers are translated; these are the English ones.
/// </summary>
internal static class Chatwoot
{
    public static readonly ExportFormat Format = new(new MappingProfile { Name = "chatwoot", Rows = RowKind.Aggregate })
    {
        Signature = ["Conversations count", "Avg first response time (Minutes)", "Avg resolution time (Minutes)"],
        Refusal = "averages-only",
    };
}
