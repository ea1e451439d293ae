using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

public sealed class ExportPreviewTests : IDisposable
{
    private readonly Exports exports = new();

    public void Dispose() => exports.Dispose();

    [Fact]
    public void Shows_columns_samples_and_the_first_cases()
    {
        var path = exports.Write("Ticket ID;Created_utc;Channel;Talk;Remark\n1;2025-01-01T00:00:00Z;Phone;0:01:05;\"line\nbreak\"\n2;2025-01-01T00:00:00Z;chat;0:00:07;b\n3;x;chat;0:00:07;c\n");
        var preview = ExportPreview.Of(path, PlainCsv.Profile, 1);
        Assert.Equal(';', preview.Delimiter);
        Assert.Equal(["id", "at:created", "label:channel", "duration:talk", "label:remark"], preview.Columns.Select(c => c.Guess?.Field));
        Assert.Equal([CellContent.Number, CellContent.Words, CellContent.Words, CellContent.Duration, CellContent.Words], preview.Columns.Select(c => c.Content));
        Assert.Equal(["Phone", "chat"], preview.Columns[2].Samples);
        Assert.Equal("phone", Assert.Single(preview.Cases).Labels["channel"]);
        Assert.Equal((5, "time"), (Assert.Single(preview.Faults).Row, preview.Faults[0].Code));
        Assert.False(preview.ZoneNeeded);
    }

    [Fact]
    public void Asks_for_the_zone_of_times_that_name_none()
    {
        var path = exports.Write("id,created,score\n1,2025-01-01 10:00,5\n");
        Assert.True(ExportPreview.Of(path, PlainCsv.Profile, 5).ZoneNeeded);
        var chosen = ExportPreview.Of(path, PlainCsv.Profile, 5, "Asia/Seoul");
        Assert.False(chosen.ZoneNeeded);
        Assert.Equal("2025-01-01T01:00:00Z", Exports.Iso(chosen.Cases[0].Moments["created"]));
        Assert.Equal(5000, chosen.Cases[0].Values["score"]);
    }

    [Fact]
    public void Tells_when_day_and_month_cannot_be_told_apart()
    {
        var path = exports.Write("id,created\n1,03/04/2025 10:00\n2,13/04/2025 10:00\n");
        Assert.Equal(["dd/MM/yyyy HH:mm"], ExportPreview.Of(path, PlainCsv.Profile, 5).Columns[1].TimePatterns);
        var open = exports.Write("id,created\n1,03/04/2025 10:00\n");
        Assert.Equal(["dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm"], ExportPreview.Of(open, PlainCsv.Profile, 5).Columns[1].TimePatterns);
    }

    [Fact]
    public void Looks_at_the_first_thousand_rows_only()
    {
        var path = exports.Write("id,created_utc\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => i < 1500 ? "1,2025-01-01T00:00:00Z\n" : "1,bad\n")));
        Assert.Empty(ExportPreview.Of(path, PlainCsv.Profile, 5).Faults);
    }

    [Theory]
    [InlineData("Created at", "at:created")]
    [InlineData("started_utc", "at:created")]
    [InlineData("FirstResponseTime", "at:first-response")]
    [InlineData("first-response_at", "at:first-response")]
    [InlineData("due date", "at:due")]
    [InlineData("Closed (UTC)", "at:closed")]
    [InlineData("first_response_minutes", "duration:first_response_time")]
    [InlineData("Resolution business hours", "duration:full_resolution_time:working")]
    [InlineData("handle_time_seconds", "duration:handle_time")]
    [InlineData("Queue", "label:team")]
    [InlineData("csat", "value:score")]
    [InlineData("agent", null)]
    public void Knows_a_documented_header(string header, string? field) => Assert.Equal(field, PlainCsv.Known(header)?.Field);

    [Fact]
    public void Every_moment_is_known_by_its_own_name()
    {
        foreach (var moment in StandardsPortal.Measurement.Cases.Moment.All)
        {
            foreach (var suffix in (string[])["", "_at", "_utc", " time"])
                Assert.Equal($"at:{moment}", PlainCsv.Known(moment.Replace('-', '_') + suffix)?.Field);
        }
    }
}
