using StandardsPortal.Measurement.Cases;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Asterisk's Master.csv, which has no header.</summary>
public class AsteriskCallRecordsTests
{
    internal const string Answered = "\"\",\"5551234\",\"9000\",\"default\",\"\"\"Kim, J\"\" <5551234>\",\"SIP/trunk-1\",\"SIP/2004-2\",\"Queue\",\"support,t\",\"2026-03-02 09:00:00\",\"2026-03-02 09:00:08\",\"2026-03-02 09:02:08\",128,120,\"ANSWERED\",\"DOCUMENTATION\",\"1772442000.10\",\"\"";
    private const string Unanswered = "\"\",\"5551234\",\"9000\",\"default\",\"5551234\",\"SIP/trunk-1\",\"\",\"Queue\",\"support,t\",\"2026-03-02 09:10:00\",\"\",\"2026-03-02 09:10:30\",30,0,\"NO ANSWER\",\"DOCUMENTATION\",\"1772442600.11\",\"\"";

    [Fact]
    public void Columns_are_known_by_their_place()
    {
        var cases = CollectedCases.Read("asterisk-cdr", Answered + "\n" + Unanswered + "\n", "UTC").Cases;
        var answered = cases["1772442000.10"];
        var unanswered = cases["1772442600.11"];

        Assert.Equal(("phone", "call", "9000", "answered", 120m), (answered.Label("channel"), answered.Label("kind"), answered.Label("team"), answered.Label("outcome"), answered.Value("handle_time")));
        Assert.Equal(("2026-03-02 09:00:00", "2026-03-02 09:00:08", "2026-03-02 09:02:08"), (answered.At(Moment.Queued), answered.At(Moment.Answered), answered.At(Moment.Closed)));
        Assert.Equal(("no-answer", null, null), (unanswered.Label("outcome"), unanswered.At(Moment.Answered), unanswered.At(Moment.Abandoned)));
        Assert.Equal(1, answered.Row);
    }

    [Fact]
    public void Older_versions_without_a_unique_id_are_read_too()
    {
        var old = string.Join(',', Answered.Split(',')[..^2]);

        Assert.Equal("answered", CollectedCases.Read("asterisk-cdr", old + "\n", "UTC").Cases.Cases.Single().Label("outcome"));
    }
}
