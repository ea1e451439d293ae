using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Folding;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Zendesk's history of ticket fields, as warehouses copy it: one row a change of one field, in UTC. It knows when a
/// ticket waited, which the ticket export does not. How rows become tickets stands in
/// <see cref="FieldHistoryFolding"/>.
/// </summary>
internal static class ZendeskStatusHistory
{
    public static readonly ExportFormat Format = new(new MappingProfile
    {
        Name = "zendesk-status-history",
        Rows = RowKind.Event,
        Folding = "field-history",
        Zone = "UTC",
        Columns =
        [
            Column.Id("ticket_id").Needed(),
            Column.Field(LogField.At, "updated", "updated_at").Needed(),
            Column.Field(LogField.Name, "field_name").Needed(),
            Column.Field(LogField.Text, "value").Needed(),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "ticket" },
    })
    {
        Signature = ["field_name", "ticket_id", "updated", "value"],
    };
}
