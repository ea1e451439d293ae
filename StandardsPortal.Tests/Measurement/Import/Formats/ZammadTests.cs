using StandardsPortal.Measurement.Cases;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Tickets as Zammad gives them.</summary>
public class ZammadTests
{
    internal const string Header = "id,number,title,group,state,priority,create_article_type,article_count,created_at,updated_at,first_response_at,first_response_escalation_at,first_response_in_min,first_response_diff_in_min,close_at,close_escalation_at,close_in_min,close_diff_in_min,update_in_min,update_diff_in_min,escalation_at,last_contact_at";

    [Fact]
    public void A_ticket_needs_no_zone_and_keeps_the_minutes_of_zammads_own_calendar()
    {
        var ticket = CollectedCases.Read("zammad", Header + "\n3,72003,test,Sales,closed,3 high,twitter status,4,2026-03-02T09:00:00.000Z,2026-03-03T09:00:00.000Z,2026-03-02T09:30:00.000Z,,30,30,2026-03-03T09:00:00.000Z,,480,-60,,,,\n").Cases.Cases.Single();

        Assert.Equal(("72003", "social-media", "Sales", "high"), (ticket.Id, ticket.Label("channel"), ticket.Label("team"), ticket.Label("priority")));
        Assert.Equal(("2026-03-02 09:30:00", "2026-03-03 09:00:00", "2026-03-03 09:00:00"), (ticket.At(Moment.FirstResponse), ticket.At(Moment.FirstResolved), ticket.At(Moment.Resolved)));
        Assert.Equal((1800m, 480 * 60m, null), (ticket.Value("first_response_time:working"), ticket.Value("first_resolution_time:working"), ticket.Value("first_response_time")));
    }

    [Fact]
    public void The_first_and_the_last_close_are_told_apart_where_the_version_does()
    {
        var ticket = CollectedCases.Read("zammad", "number,created_at,close_at,last_close_at\n1,2026-03-02T09:00:00Z,2026-03-03T09:00:00Z,2026-03-09T09:00:00Z\n").Cases.Cases.Single();

        Assert.Equal(("2026-03-03 09:00:00", "2026-03-09 09:00:00"), (ticket.At(Moment.FirstResolved), ticket.At(Moment.Resolved)));
    }
}
