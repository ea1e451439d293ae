using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>A Zendesk ticket export.</summary>
public class ZendeskTests
{
    internal const string Header = "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours";

    [Fact]
    public void A_ticket_brings_its_stamps_its_measured_minutes_and_its_labels()
    {
        var ticket = Read(Ticket()).Cases.Cases.Single();

        Assert.Equal(("4711", "ticket", "website", "Billing", "High", "Question", "Solved"), (ticket.Id, ticket.Label("kind"), ticket.Label("channel"), ticket.Label("team"), ticket.Label("priority"), ticket.Label("topic"), ticket.Label("status")));
        Assert.Equal(("2026-03-02 00:15:00", "2026-03-03 00:00:00", null), (ticket.At(Moment.Created), ticket.At(Moment.Resolved), ticket.At(Moment.Due)));
        Assert.Equal((95 * 60m, 20 * 60m), (ticket.Value("first_response_time"), ticket.Value("first_response_time:working")));
        Assert.Equal((1425 * 60m, 500 * 60m), (ticket.Value("full_resolution_time"), ticket.Value("full_resolution_time:working")));
        Assert.Equal((900 * 60m, 1m, 3m, 5m), (ticket.Value("requester_wait_time"), ticket.Value(ValueName.Reopens), ticket.Value(ValueName.Contacts), ticket.Value(ValueName.Score)));
    }

    [Theory]
    [InlineData("Web form", "website")]
    [InlineData("Mail", "email")]
    [InlineData("Chat", "live-chat")]
    [InlineData("Messaging", "live-chat")]
    [InlineData("Twitter", "social-media")]
    [InlineData("Facebook", "social-media")]
    [InlineData("X", "social-media")]
    [InlineData("Phone", "phone")]
    [InlineData("Phone call (inbound)", "phone")]
    [InlineData("Carrier pigeon", "Carrier pigeon")]
    public void Via_is_the_channel_and_an_unknown_word_stays_as_it_is(string via, string channel) =>
        Assert.Equal(channel, Read(Ticket(via: via)).Cases.Cases.Single().Label("channel"));

    [Theory]
    [InlineData("Good", 5)]
    [InlineData("Bad", 1)]
    [InlineData("Offered", null)]
    [InlineData("Not Offered", null)]
    [InlineData("", null)]
    public void Satisfaction_is_a_score_only_where_the_customer_answered(string word, int? score) =>
        Assert.Equal(score, (int?)Read(Ticket(satisfaction: word)).Cases.Cases.Single().Value(ValueName.Score));

    [Fact]
    public void Times_in_the_accounts_zone_are_refused_until_someone_says_which_it_is() =>
        Assert.Equal("zone-missing", Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("zendesk", Header + "\n" + Ticket())).Fault.Code);

    [Fact]
    public void A_bad_row_is_reported_with_row_column_and_reason_and_the_others_are_read()
    {
        var (cases, report) = Read(Ticket() + Ticket(created: "yesterday") + Ticket(reply: "soon"));

        Assert.Single(cases.Cases);
        Assert.Equal([(3L, "Created at", "yesterday"), (4L, "First reply time in minutes", "soon")], report.Faults.Select(f => (f.Row, f.Column!, f.Text)));
        Assert.All(report.Faults, fault => Assert.NotEmpty(fault.Reason(Language.English)));
    }

    [Fact]
    public void Another_desks_export_is_refused_with_the_format_it_looks_like()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("zendesk", FreshdeskTests.Header + "\n")).Fault;

        Assert.Equal("format.looks-like", fault.Code);
        Assert.Contains("The file looks like freshdesk.", fault.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_the_needed_columns_says_which_are_missing()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("zendesk", "colour,shape\nred,round\n")).Fault;

        Assert.Contains("Created at", fault.Reason(Language.English), StringComparison.Ordinal);
    }

    private static (CollectedCases Cases, ImportReport Report) Read(string rows) =>
        CollectedCases.Read("zendesk", Header + "\n" + rows, "Asia/Seoul", BadRows.Skip);

    private static string Ticket(string via = "Web form", string satisfaction = "Good", string created = "2026-03-02 09:15", string reply = "95") =>
        $"1,4711,Kim,99,,kim@example.com,example.com,Kim,Lee,Billing,\"Refund, please\",refund,Solved,High,{via},Question,{created},2026-03-03 09:00,2026-03-02 09:20,,,2026-03-02 09:20,2026-03-03 09:00,23.75,{satisfaction},1,1,1,3,{reply},20,600,300,1425,500,525,200,900,300,0,0\n";
}
