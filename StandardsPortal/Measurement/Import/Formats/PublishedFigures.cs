using StandardsPortal.Measurement.Import.Aggregates;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>Figures that someone published: one row, one period's counts or percentage.</summary>
internal static class PublishedFigures
{
    /// <summary>The portal's own documented shape: metric, period, target, met, total, note.</summary>
    public static readonly ExportFormat Counts = new(new MappingProfile
    {
        Name = "monthly-results",
        Rows = RowKind.Aggregate,
        MissingCells = ["NA", "N/A", "ND"],
        Columns =
        [
            Column.Field(AggregateField.Series, "metric", "standard").Needed(),
            Column.Field(AggregateField.Period, "period", "month").Needed(),
            Column.Field(AggregateField.Target, "target", "target_percent").Needed(),
            Column.Field(AggregateField.Met, "met").Needed(),
            Column.Field(AggregateField.Total, "total").Needed(),
            Column.Field(AggregateField.Percent, "performance", "percent"),
            Column.Field(AggregateField.Channel, "channel").Meaning(DeskWords.Channels),
            Column.Field(AggregateField.Limit, "limit"),
            Column.Field(AggregateField.LimitUnit, "unit"),
            Column.Field(AggregateField.Note, "note", "na_reason"),
        ],
    })
    {
        Signature = ["metric", "period", "target", "met", "total"],
    };

    /// <summary>Percentages without counts, as land registries and councils put on their pages.</summary>
    public static readonly ExportFormat Percentages = new(new MappingProfile
    {
        Name = "published-percentages",
        Rows = RowKind.Aggregate,
        MissingCells = ["NA", "N/A", "ND"],
        Columns =
        [
            Column.Field(AggregateField.Series, "metric", "standard").Needed(),
            Column.Field(AggregateField.Period, "month", "period").Needed(),
            Column.Field(AggregateField.Target, "target_percent", "target").Needed(),
            Column.Field(AggregateField.Percent, "result_percent", "result", "percent").Needed(),
            Column.Field(AggregateField.Limit, "limit"),
            Column.Field(AggregateField.LimitUnit, "unit"),
            Column.Field(AggregateField.Channel, "channel").Meaning(DeskWords.Channels),
            Column.Field(AggregateField.Note, "note"),
        ],
    })
    {
        Signature = ["metric", "month", "target_percent", "result_percent"],
    };

    /// <summary>
    /// The Government of Canada's service inventory. Fiscal years start in April; <c>ND</c> is not disclosed; a standard's
    /// number may stand in several rows, each a standard of its own.
    /// </summary>
    public static readonly ExportFormat Canada = new(new MappingProfile
    {
        Name = "canada-service-inventory",
        Rows = RowKind.Aggregate,
        MissingCells = ["NA", "N/A", "ND"],
        Columns =
        [
            Column.Field(AggregateField.Period, "fiscal_yr").Needed(),
            Column.Field(AggregateField.Series, "service_std_id").Needed(),
            Column.Field(AggregateField.Name, "service_std_en", "service_std"),
            Column.Field(AggregateField.Target, "service_std_target").Needed(),
            Column.Field(AggregateField.Met, "volume_meeting_target").Needed(),
            Column.Field(AggregateField.Total, "total_volume").Needed(),
            Column.Field(AggregateField.Percent, "performance"),
            Column.Field(AggregateField.Channel, "channel").Meaning(DeskWords.Of(("phone", "tel"), ("email", "eml"), ("website", "onl"), ("in-person", "person"))),
            Column.Field(AggregateField.Note, "standard_comment_en", "na_reason"),
        ],
    })
    {
        Signature = ["fiscal_yr", "service_std_id", "service_std_target", "volume_meeting_target", "total_volume"],
    };
}
