using System.Globalization;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// Asterisk's queue_log. A case is one call's stay in one queue, from ENTERQUEUE until it is completed, transferred,
/// abandoned or sent out; the call's number, the queue and the second of entry name it, since one call may wait in
/// several queues. Only calls that are in a queue are in memory.
/// </summary>
internal sealed class QueueLogFolding(MappingProfile profile, EventClock clock) : ICaseFolding
{
    public const string HandleTime = "handle_time";
    public const string Position = "queue_position";

    private const int Cells = 5;

    private readonly OpenCases<FoldedCase> open = new();
    private long headless;

    public CaseSchema Schema { get; } = new(
        [Moment.Created, Moment.Queued, Moment.Answered, Moment.Abandoned, Moment.Transferred, Moment.Closed],
        [.. new[] { LabelName.Channel, LabelName.Kind, LabelName.Team, LabelName.Outcome, "agent" }.Union(profile.Constants.Keys, StringComparer.Ordinal)],
        [HandleTime, ValueName.Transfers, Position]);

    public IEnumerable<ImportNote> Notes => headless == 0 ? [] : [new("folding.headless", [headless])];

    public ImportFault? Take(RowReader row, CaseOutlet outlet)
    {
        if (row.Count < Cells)
            return new(row.Line, null, "folding.queue-row", [row.Count]);
        if (!clock.TryRead(row[0], out var at))
            return new(row.Line, "1", "folding.time", [], row[0].ToString());
        var call = row[1];
        var kind = KindOf(row[4]);
        if (kind == Step.Other || call.IsEmpty || call is "NONE")
            return null;
        Span<char> key = stackalloc char[Math.Min(call.Length + row[2].Length + 1, 512)];
        var name = KeyOf(call, row[2], key);
        if (kind == Step.Enter)
            return Enter(row, name, at, outlet);
        if (!open.TryGet(name, out var stay))
        {
            headless++;
            return null;
        }
        Continue(row, stay, kind, at);
        if (kind is Step.Answer)
            return null;
        stay[Moment.Closed] = at;
        open.Remove(name);
        outlet.Give(stay);
        return null;
    }

    public void End(CaseOutlet outlet)
    {
        foreach (var stay in open.All.OrderBy(stay => stay.Row))
            outlet.Give(stay);
    }

    private enum Step
    {
        Other,
        Enter,
        Answer,
        Complete,
        Transfer,
        Abandon,
        TimedOut,
        QueueEmpty,
        LeftByKey,
    }

    private static Step KindOf(ReadOnlySpan<char> name) => name switch
    {
        "ENTERQUEUE" => Step.Enter,
        "CONNECT" => Step.Answer,
        "COMPLETEAGENT" or "COMPLETECALLER" => Step.Complete,
        "TRANSFER" or "BLINDTRANSFER" or "ATTENDEDTRANSFER" => Step.Transfer,
        "ABANDON" => Step.Abandon,
        "EXITWITHTIMEOUT" => Step.TimedOut,
        "EXITEMPTY" => Step.QueueEmpty,
        "EXITWITHKEY" => Step.LeftByKey,
        // RINGNOANSWER: an agent did not pick up, the call waits on. Agents logging in, pausing and the like are no calls.
        _ => Step.Other,
    };

    private ImportFault? Enter(RowReader row, ReadOnlySpan<char> name, long at, CaseOutlet outlet)
    {
        if (open.TryGet(name, out var before))
        {
            // The call entered again and nothing said that it had left: the first stay has no known end.
            open.Remove(name);
            outlet.Give(before);
        }
        var stay = open.Add(name.ToString(), new(Schema, $"{row[1]}/{row[2]}/{at / 1000}", row.Line), row.Line);
        (stay[Moment.Created], stay[Moment.Queued]) = (at, at);
        stay.Label(LabelName.Channel, "phone");
        stay.Label(LabelName.Kind, "call");
        stay.Label(LabelName.Team, row[2].ToString());
        return null;
    }

    private static void Continue(RowReader row, FoldedCase stay, Step step, long at)
    {
        switch (step)
        {
            case Step.Answer:
                stay[Moment.Answered] = at;
                stay.Label("agent", row[3].ToString());
                stay.Label(LabelName.Outcome, "answered");
                break;
            case Step.Complete:
                // COMPLETEAGENT|holdtime|calltime|origposition
                Seconds(row[6], stay, HandleTime);
                break;
            case Step.Transfer:
                stay[Moment.Transferred] = at;
                stay.Value(ValueName.Transfers, 1000);
                stay.Label(LabelName.Outcome, "transferred");
                break;
            case Step.Abandon:
                // ABANDON|position|origposition|waittime
                stay[Moment.Abandoned] = at;
                Seconds(row[5], stay, Position);
                stay.Label(LabelName.Outcome, "abandoned");
                break;
            default:
                stay.Label(LabelName.Outcome, step switch { Step.TimedOut => "timed-out", Step.QueueEmpty => "queue-empty", _ => "left-by-key" });
                break;
        }
    }

    private static void Seconds(ReadOnlySpan<char> cell, FoldedCase stay, string value)
    {
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            stay.Value(value, seconds * 1000L);
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> call, ReadOnlySpan<char> queue, Span<char> key)
    {
        call = call[..Math.Min(call.Length, 255)];
        queue = queue[..Math.Min(queue.Length, 255)];
        call.CopyTo(key);
        key[call.Length] = '|';
        queue.CopyTo(key[(call.Length + 1)..]);
        return key[..(call.Length + queue.Length + 1)];
    }
}
