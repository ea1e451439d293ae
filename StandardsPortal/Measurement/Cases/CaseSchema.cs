namespace StandardsPortal.Measurement.Cases;

/// <summary>What the cases of a source can tell: the columns of every <see cref="CaseBatch"/> that it gives.</summary>
/// <param name="Moments">Slugs of <see cref="Moment"/>, one column of instants each.</param>
/// <param name="Labels">Names of text columns: <see cref="LabelName"/>s and a profile's own.</param>
/// <param name="Values">Names of number columns: <see cref="ValueName"/>s.</param>
/// <param name="HasPauses">The source knows when a case waited, and for whom.</param>
public sealed record CaseSchema(IReadOnlyList<string> Moments, IReadOnlyList<string> Labels, IReadOnlyList<string> Values, bool HasPauses = false)
{
    public static readonly CaseSchema Empty = new([], [], []);

    /// <summary>Column of a moment, or -1 when the source does not know it.</summary>
    public int MomentIndex(string moment) => IndexIn(Moments, moment);

    public int LabelIndex(string label) => IndexIn(Labels, label);

    public int ValueIndex(string value) => IndexIn(Values, value);

    private static int IndexIn(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}

/// <summary>
/// Points in a case's life that an export can give. A rule's start and stop events and its metric say which two are
/// compared.
/// </summary>
public static class Moment
{
    public const string Created = "created";
    public const string Queued = "queued";
    public const string Answered = "answered";
    public const string Abandoned = "abandoned";
    public const string FirstResponse = "first-response";
    public const string Acknowledged = "acknowledged";

    /// <summary>The first time the case was solved; a reopened case has a later <see cref="Resolved"/>.</summary>
    public const string FirstResolved = "first-resolved";

    /// <summary>The last time the case was solved.</summary>
    public const string Resolved = "resolved";
    public const string Closed = "closed";
    public const string Reopened = "reopened";
    public const string Transferred = "transferred";
    public const string Connected = "connected";
    public const string CalledBack = "called-back";
    public const string Ordered = "ordered";
    public const string Dispatched = "dispatched";
    public const string Delivered = "delivered";
    public const string Due = "due";
    public const string ReturnReceived = "return-received";
    public const string Refunded = "refunded";
    public const string Paid = "paid";
    public const string Quoted = "quoted";
    public const string Decided = "decided";
    public const string Arrived = "arrived";
    public const string Served = "served";
    public const string Posted = "posted";
    public const string Detected = "detected";
    public const string Restored = "restored";
    public const string Announced = "announced";
    public const string Reviewed = "reviewed";
    public const string Updated = "updated";

    /// <summary>When a survey was sent; its answer is <see cref="Answered"/>.</summary>
    public const string Surveyed = "surveyed";

    public static readonly IReadOnlyList<string> All =
    [
        Created, Queued, Answered, Abandoned, FirstResponse, Acknowledged, FirstResolved, Resolved, Closed, Reopened,
        Transferred, Connected, CalledBack, Ordered, Dispatched, Delivered, Due, ReturnReceived, Refunded, Paid, Quoted,
        Decided, Arrived, Served, Posted, Detected, Restored, Announced, Reviewed, Updated, Surveyed,
    ];
}

/// <summary>Text columns that rules and reports know. A profile may add its own names, to group by.</summary>
public static class LabelName
{
    /// <summary>Slug of <see cref="Journey.Channel"/>.</summary>
    public const string Channel = "channel";
    public const string Team = "team";

    /// <summary>What the contact was: a noun slug of the rule language (<c>call</c>, <c>complaint</c>).</summary>
    public const string Kind = "kind";

    /// <summary>A topic slug of the rule language, or the desk's own word.</summary>
    public const string Topic = "topic";
    public const string Priority = "priority";

    /// <summary>How it ended: <c>abandoned</c>, <c>blocked</c>, <c>escalated</c>, <c>self-served</c>, <c>resolved</c>…</summary>
    public const string Outcome = "outcome";

    /// <summary>Why the case is not to be counted, where the export says: a circumstance slug, or the desk's own word.</summary>
    public const string Reason = "reason";

    /// <summary>Which working calendar holds for the case, where desks differ.</summary>
    public const string Calendar = "calendar";

    public static readonly IReadOnlyList<string> All = [Channel, Team, Kind, Topic, Priority, Outcome, Reason, Calendar];
}

/// <summary>
/// Number columns. Besides these, a measured duration stands under the name of its metric (<c>first_response_time</c>,
/// in milliseconds), with <see cref="WorkingSuffix"/> when the help desk already took closed hours out.
/// </summary>
public static class ValueName
{
    /// <summary>A survey's answer on its own scale.</summary>
    public const string Score = "score";
    public const string Rings = "rings";

    /// <summary>How often the case was opened again.</summary>
    public const string Reopens = "reopens";

    /// <summary>How many contacts the case took.</summary>
    public const string Contacts = "contacts";
    public const string Transfers = "transfers";
    public const string Amount = "amount";
    public const string Count = "count";

    public const string WorkingSuffix = ":working";

    public static readonly IReadOnlyList<string> All = [Score, Rings, Reopens, Contacts, Transfers, Amount, Count];
}
