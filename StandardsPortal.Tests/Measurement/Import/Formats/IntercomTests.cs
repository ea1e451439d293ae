using StandardsPortal.Measurement.Cases;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Conversations as Intercom gives them.</summary>
public class IntercomTests
{
    internal const string Header = "id,created_at,updated_at,state,priority,source_type,team_assignee_id,time_to_admin_reply,median_time_to_reply,time_to_first_close,time_to_last_close,first_admin_reply_at,first_close_at,last_close_at,count_reopens";

    [Fact]
    public void Durations_are_seconds_of_working_time_and_stamps_are_seconds_since_1970()
    {
        var conversation = CollectedCases.Read("intercom", Header + "\n9,1772442000,1772530000,closed,priority,conversation,55,90,120,600,3600,1772442090,1772442600,1772520000,1\n").Cases.Cases.Single();

        Assert.Equal(("9", "live-chat", "55"), (conversation.Id, conversation.Label("channel"), conversation.Label("team")));
        Assert.Equal(("2026-03-02 09:00:00", "2026-03-02 09:01:30", "2026-03-02 09:10:00"), (conversation.At(Moment.Created), conversation.At(Moment.FirstResponse), conversation.At(Moment.FirstResolved)));
        Assert.Equal((90m, 120m, 600m, 3600m), (conversation.Value("first_response_time:working"), conversation.Value("next_response_time:working"), conversation.Value("first_resolution_time:working"), conversation.Value("full_resolution_time:working")));
        Assert.Equal(1m, conversation.Value(ValueName.Reopens));
    }

    [Fact]
    public void Columns_are_known_as_warehouses_flatten_them() =>
        Assert.Equal(90m, CollectedCases.Read("intercom", "id,created_at,statistics_time_to_admin_reply\n9,2026-03-02 09:00:00,90\n").Cases.Cases.Single().Value("first_response_time:working"));
}
