using System.Text.Json;
using NodaTime;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A row of published figures as the text it is stored as.</summary>
internal static class AggregateText
{
    public static string Write(AggregateRow row) => JsonSerializer.Serialize(new Stored(
        row.Row, row.Series, row.Name, row.Period.Name, row.Period.From.Day(), row.Period.Until.Day(), row.Target?.BasisPoints, row.Met, row.Total,
        row.Percent, row.Channel, row.Limit, row.Note));

    public static AggregateRow Read(string text)
    {
        var stored = JsonSerializer.Deserialize<Stored>(text) ?? throw new InvalidDataException("A stored row of figures is empty.");
        return new AggregateRow
        {
            Row = stored.Row,
            Series = stored.Series,
            Name = stored.Name,
            Period = new AggregatePeriod(stored.Period, LocalDate.FromDateOnly(stored.From), LocalDate.FromDateOnly(stored.Until)),
            Target = stored.Target is { } points ? new Share(points) : null,
            Met = stored.Met,
            Total = stored.Total,
            Percent = stored.Percent,
            Channel = stored.Channel,
            Limit = stored.Limit,
            Note = stored.Note,
        };
    }

    private sealed record Stored(
        long Row, string Series, string? Name, string Period, DateOnly From, DateOnly Until, int? Target, long? Met, long? Total, decimal? Percent,
        string? Channel, string? Limit, string? Note);
}
