using StandardsPortal.Measurement.Cases;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Requests as Jira Service Management exports them.</summary>
public class JiraServiceManagementTests
{
    internal const string Header = "Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Resolution,Assignee,Reporter,Created,Updated,Resolved,Labels,Labels,Custom field (Time to first response),Custom field (Time to resolution),Custom field (Request Type),Satisfaction rating";

    [Fact]
    public void A_request_is_told_from_its_stamps_and_not_from_the_time_left_of_jiras_goals()
    {
        var request = CollectedCases.Read("jira-service-management", Header + "\nLaptop,HELP-7,10007,Service Request,Done,HELP,High,Done,Lee,Kim,02/Mar/26 9:15 AM,03/Mar/26 4:00 PM,03/Mar/26 3:45 PM,a,b,-12:34,3:00,New hardware,4\n", "Asia/Seoul").Cases.Cases.Single();

        Assert.Equal(("HELP-7", "request", "High", "New hardware", "HELP"), (request.Id, request.Label("kind"), request.Label("priority"), request.Label("topic"), request.Label("team")));
        Assert.Equal(("2026-03-02 00:15:00", "2026-03-03 06:45:00"), (request.At(Moment.Created), request.At(Moment.Resolved)));
        Assert.Equal([ValueName.Score], request.Values.Keys);
    }

    [Fact]
    public void An_unresolved_request_is_open() =>
        Assert.Null(CollectedCases.Read("jira-service-management", "Issue key,Created,Resolved,Status\nHELP-8,2026-03-02T09:15:00+0900,,Open\n").Cases.Cases.Single().At(Moment.Resolved));
}
