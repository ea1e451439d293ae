using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Folding;

/// <summary>What Asterisk writes about its queues, as calls.</summary>
public class QueueLogFoldingTests
{
    [Fact]
    public void A_completed_call_was_queued_answered_and_closed()
    {
        var call = Only("""
            1266833900|NONE|NONE|NONE|QUEUESTART|
            1266833925|1266833925.10|9000|NONE|ENTERQUEUE||5551234|1
            1266833929|1266833925.10|9000|SIP/2005|RINGNOANSWER|2000
            1266833933|1266833925.10|9000|Local/2004@from-internal/n|CONNECT|8|1266833933.27|4
            1266833993|1266833925.10|9000|Local/2004@from-internal/n|COMPLETECALLER|8|60|1
            """);

        Assert.Equal(("1266833925.10/9000/1266833925", 2L, "9000", "phone", "answered"), (call.Id, call.Row, call.Label("team"), call.Label("channel"), call.Label("outcome")));
        Assert.Equal(("2010-02-22 10:18:45", "2010-02-22 10:18:53", "2010-02-22 10:19:53"), (call.At(Moment.Queued), call.At(Moment.Answered), call.At(Moment.Closed)));
        Assert.Equal((60m, null), (call.Value("handle_time"), call.At(Moment.Abandoned)));
    }

    [Fact]
    public void An_abandoned_call_ends_when_the_caller_hangs_up()
    {
        var call = Only("100|1.1|sales|NONE|ENTERQUEUE||5551234|3\n160|1.1|sales|NONE|ABANDON|2|3|60\n");

        Assert.Equal(("abandoned", "1970-01-01 00:02:40", "1970-01-01 00:02:40", null), (call.Label("outcome"), call.At(Moment.Abandoned), call.At(Moment.Closed), call.At(Moment.Answered)));
        Assert.Equal(2m, call.Value("queue_position"));
    }

    [Theory]
    [InlineData("EXITWITHTIMEOUT|1|1|60", "timed-out")]
    [InlineData("EXITEMPTY|1|1|60", "queue-empty")]
    [InlineData("EXITWITHKEY|9|1|1|60", "left-by-key")]
    public void A_call_that_the_queue_sent_out_was_neither_answered_nor_abandoned(string exit, string outcome)
    {
        var call = Only($"100|1.1|sales|NONE|ENTERQUEUE||5551234|1\n160|1.1|sales|NONE|{exit}\n");

        Assert.Equal((outcome, null, null, "1970-01-01 00:02:40"), (call.Label("outcome"), call.At(Moment.Answered), call.At(Moment.Abandoned), call.At(Moment.Closed)));
    }

    [Theory]
    [InlineData("TRANSFER|8001|internal|5|20|1")]
    [InlineData("BLINDTRANSFER|8001|internal|5|20|1")]
    [InlineData("ATTENDEDTRANSFER|BRIDGE|b-1|5|20|1")]
    public void A_transferred_call_was_answered_first(string transfer)
    {
        var call = Only($"100|1.1|sales|NONE|ENTERQUEUE||5551234|1\n105|1.1|sales|SIP/1|CONNECT|5|1.2|3\n125|1.1|sales|SIP/1|{transfer}\n");

        Assert.Equal(("transferred", 1m, "1970-01-01 00:01:45", "1970-01-01 00:02:05"), (call.Label("outcome"), call.Value("transfers"), call.At(Moment.Answered), call.At(Moment.Transferred)));
    }

    [Fact]
    public void Calls_lie_between_each_other_and_a_call_in_two_queues_is_two_cases()
    {
        var (cases, _) = CollectedCases.Read("asterisk-queue-log", """
            100|1.1|sales|NONE|ENTERQUEUE||1|1
            110|2.1|sales|NONE|ENTERQUEUE||2|2
            120|1.1|sales|NONE|EXITWITHTIMEOUT|1|1|20
            121|1.1|support|NONE|ENTERQUEUE||1|1
            130|2.1|sales|SIP/1|CONNECT|20|2.2|1
            140|1.1|support|SIP/2|CONNECT|19|1.2|1
            """);

        Assert.Equal(["1.1/sales/100 timed-out", "2.1/sales/110 answered", "1.1/support/121 answered"], cases.Cases.Select(c => $"{c.Id} {c.Label("outcome")}"));
    }

    [Fact]
    public void A_call_still_waiting_at_the_end_of_the_log_is_open()
    {
        var call = Only("100|1.1|sales|NONE|ENTERQUEUE||1|1\n");

        Assert.Equal(("1970-01-01 00:01:40", null, null, null), (call.At(Moment.Queued), call.At(Moment.Answered), call.At(Moment.Closed), call.Label("outcome")));
    }

    [Fact]
    public void Events_of_calls_that_entered_before_the_log_begins_are_left_out_and_said()
    {
        var (cases, report) = CollectedCases.Read("asterisk-queue-log", "100|1.1|sales|SIP/1|CONNECT|20|1.2|1\n130|1.1|sales|SIP/1|COMPLETEAGENT|20|30|1\n");

        Assert.Empty(cases.Cases);
        Assert.Equal("Events of calls that entered the queue before this file begins were left out: 2.", Assert.Single(report.Notes).In(Language.English));
    }

    [Fact]
    public void A_line_that_is_no_event_is_reported_with_its_row_and_reason()
    {
        var (cases, report) = CollectedCases.Read("asterisk-queue-log", "100|1.1|sales|NONE|ENTERQUEUE||1|1\nhello\nnoon|1.1|sales|NONE|ABANDON|1|1|5\n", badRows: BadRows.Skip);

        Assert.Single(cases.Cases);
        Assert.Equal(
            ["2 : A line of the queue log has at least five parts; this one has 1.", "3 1: This is no time as the format writes it."],
            report.Faults.Select(f => $"{f.Row} {f.Column}: {f.Reason(Language.English)}"));
        Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("asterisk-queue-log", "hello\n"));
    }

    [Fact]
    public void Many_calls_fill_several_batches_and_none_is_lost()
    {
        var log = string.Concat(Enumerable.Range(1, 10_000).Select(i => $"{i}|{i}.1|q|NONE|ENTERQUEUE||1|1\n{i + 5}|{i}.1|q|NONE|ABANDON|1|1|5\n"));
        var (cases, report) = CollectedCases.Read("asterisk-queue-log", log);

        Assert.Equal((10_000, 10_000L, 20_000L), (cases.Cases.Select(c => c.Id).Distinct().Count(), report.Cases, report.Rows));
    }

    private static Collected Only(string log) => Assert.Single(CollectedCases.Read("asterisk-queue-log", log).Cases.Cases);
}
