using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Folding;

/// <summary>Zendesk's history of ticket fields, as tickets.</summary>
public class FieldHistoryFoldingTests
{
    private const string Header = "field_name,ticket_id,updated,_fivetran_synced,user_id,value\n";
    private const string Fixture = "zendesk-schema-fixtures/ticket_field_history_data.csv";

    [Fact]
    public void A_ticket_tells_when_it_was_solved_closed_and_waiting()
    {
        var ticket = Only("""
            status,11071,2020-08-28 11:01:27,2020-10-02 14:08:33.216,,open
            assignee_id,11071,2020-08-28 11:01:27,2020-03-11 14:32:23.872,,1111
            priority,11071,2020-08-28 11:01:27,2020-10-02 14:08:33.216,,normal
            status,11071,2020-08-29 11:01:27,2020-10-02 14:08:33.216,,pending
            status,11071,2020-09-02 11:01:27,2020-10-02 14:08:33.216,,on-hold
            status,11071,2020-09-05 11:01:27,2020-10-02 14:08:33.216,,open
            priority,11071,2020-09-06 11:01:27,2020-10-02 14:08:33.216,,urgent
            status,11071,2020-11-14 11:01:27,2020-10-02 14:08:33.216,,solved
            status,11071,2020-11-15 11:01:27,2020-10-02 14:08:33.216,,closed
            """);

        Assert.Equal(("11071", "ticket", "urgent", "closed", 0m), (ticket.Id, ticket.Label("kind"), ticket.Label("priority"), ticket.Label("status"), ticket.Value(ValueName.Reopens)));
        Assert.Equal(
            ("2020-08-28 11:01:27", "2020-11-14 11:01:27", "2020-11-14 11:01:27", "2020-11-15 11:01:27"),
            (ticket.At(Moment.Created), ticket.At(Moment.FirstResolved), ticket.At(Moment.Resolved), ticket.At(Moment.Closed)));
        Assert.Equal(
            ["waiting-for-customer 2020-08-29 11:01:27 – 2020-09-02 11:01:27", "waiting-for-third-party 2020-09-02 11:01:27 – 2020-09-05 11:01:27"],
            ticket.Waited);
    }

    [Fact]
    public void A_ticket_solved_twice_keeps_its_first_and_its_last_solution()
    {
        var ticket = Only("""
            status,7,2026-03-02 09:00:00,,,new
            status,7,2026-03-02 10:00:00,,,solved
            status,7,2026-03-03 10:00:00,,,open
            status,7,2026-03-04 10:00:00,,,solved
            """);

        Assert.Equal(("2026-03-02 10:00:00", "2026-03-04 10:00:00", "2026-03-03 10:00:00", 1m), (ticket.At(Moment.FirstResolved), ticket.At(Moment.Resolved), ticket.At(Moment.Reopened), ticket.Value(ValueName.Reopens)));
    }

    [Fact]
    public void A_ticket_that_is_open_again_is_not_solved()
    {
        var ticket = Only("status,7,2026-03-02 09:00:00,,,new\nstatus,7,2026-03-02 10:00:00,,,solved\nstatus,7,2026-03-03 10:00:00,,,open\n");

        Assert.Equal(("2026-03-02 10:00:00", null), (ticket.At(Moment.FirstResolved), ticket.At(Moment.Resolved)));
    }

    [Fact]
    public void A_history_that_starts_with_the_solution_does_not_invent_a_start() =>
        Assert.Null(Only("status,6964,2020-06-01 21:11:59,2020-07-02 02:09:05.984,,solved\n").At(Moment.Created));

    [Fact]
    public void A_status_nobody_knows_is_a_fault()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => Only("status,7,2026-03-02 09:00:00,,,parked\n")).Fault;

        Assert.Equal((2L, "value", "folding.state", "parked"), (fault.Row, fault.Column, fault.Code, fault.Text));
    }

    [FactWhereData(Fixture)]
    public void The_fixture_ticket_waited_five_times_and_was_solved_after_78_days()
    {
        var (cases, report) = CollectedCases.ReadFile("zendesk-status-history", SampleData.PathOf(Fixture));
        var ticket = cases["11071"];

        Assert.Equal(0, report.FaultCount);
        Assert.Equal(7, ticket.Pauses.Count);
        Assert.Equal(("2020-08-28 11:01:27", "2020-11-14 11:01:27", "urgent"), (ticket.At(Moment.Created), ticket.At(Moment.Resolved), ticket.Label("priority")));
    }

    private static Collected Only(string rows) => Assert.Single(CollectedCases.Read("zendesk-status-history", Header + rows).Cases.Cases);
}
