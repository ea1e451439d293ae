using StandardsPortal.Measurement.Cases;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>A Freshdesk ticket export.</summary>
public class FreshdeskTests
{
    internal const string Header = "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results";

    [Fact]
    public void Times_are_told_from_the_stamps_though_the_columns_in_hours_are_empty()
    {
        var ticket = CollectedCases.Read("freshdesk", Header + "\n12,Hello,Closed,Low,Portal,No Type,Lee,Support,2026-03-02 09:00:00,2026-03-05 09:00:00,2026-03-02 15:30:00,2026-03-04 15:30:00,2026-03-04 15:30:00,2026-03-02 09:45:10,00:00:00,,,2,1,Within SLA,Within SLA,,\n", "UTC").Cases.Cases.Single();

        Assert.Equal(("12", "website", "Support", "Low", null), (ticket.Id, ticket.Label("channel"), ticket.Label("team"), ticket.Label("priority"), ticket.Label("topic")));
        Assert.Equal(
            ("2026-03-02 09:00:00", "2026-03-02 09:45:10", "2026-03-02 15:30:00", "2026-03-04 15:30:00", "2026-03-05 09:00:00"),
            (ticket.At(Moment.Created), ticket.At(Moment.FirstResponse), ticket.At(Moment.Resolved), ticket.At(Moment.Closed), ticket.At(Moment.Due)));
        Assert.Null(ticket.Value("first_response_time"));
    }

    [Fact]
    public void Hours_written_as_a_clock_do_not_make_a_row_bad() =>
        Assert.Equal(0, CollectedCases.Read("freshdesk", Header + "\n12,Hello,Open,Low,Email,,Lee,Support,2026-03-02 09:00:00,,,,2026-03-02 09:00:00,,00:10:00,120:05:09,,2,1,,,,\n", "UTC").Report.FaultCount);
}
