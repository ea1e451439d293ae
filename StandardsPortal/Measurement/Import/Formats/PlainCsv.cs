using System.Collections.Frozen;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// A plain CSV file, one case a row, that needs no profile: each column is known by its header. Times are headed by what
/// happened (<c>created</c>, <c>answered_at</c>, <c>closed_utc</c>, <c>Resolved time</c>), labels and numbers by their
/// names (<c>channel</c>, <c>score</c>), lengths of time by metric and unit (<c>first_response_minutes</c>,
/// <c>resolution_business_hours</c>). Any other column of a few words that come again is a label under its own name.
/// </summary>
public static class PlainCsv
{
    /// <summary>So many rows are looked at to tell words that come again from free text.</summary>
    internal const int SampleRows = 400;

    private const int LongestWord = 40;

    public static readonly MappingProfile Profile = new() { Name = "plain" };

    private static readonly FrozenDictionary<string, string> Moments = new (string Moment, string[] Names)[]
    {
        (Moment.Created, ["created", "started", "start", "opened", "open", "received", "submitted", "requested", "reported", "registered", "raised", "began", "begin", "call", "timestamp", "datetime"]),
        (Moment.Queued, ["queued", "enqueued", "queueentered", "enteredqueue"]),
        (Moment.Answered, ["answered", "answer", "pickedup", "accepted"]),
        (Moment.Abandoned, ["abandoned", "abandon", "hungup"]),
        (Moment.FirstResponse, ["firstresponse", "firstresponded", "firstreply", "firstreplied", "firstanswer", "responded", "replied", "initialresponse"]),
        (Moment.Acknowledged, ["acknowledged", "acknowledgement", "acknowledgment", "confirmed"]),
        (Moment.FirstResolved, ["firstresolved", "firstsolved"]),
        (Moment.Resolved, ["resolved", "solved", "lastresolved", "lastsolved", "completed", "fixed"]),
        (Moment.Closed, ["closed", "ended", "end", "finished", "hangup"]),
        (Moment.Reopened, ["reopened"]),
        (Moment.Transferred, ["transferred"]),
        (Moment.Connected, ["connected"]),
        (Moment.CalledBack, ["calledback", "callback"]),
        (Moment.Ordered, ["ordered", "order"]),
        (Moment.Dispatched, ["dispatched", "shipped", "sent"]),
        (Moment.Delivered, ["delivered"]),
        (Moment.Due, ["due", "dueby", "deadline"]),
        (Moment.ReturnReceived, ["returnreceived"]),
        (Moment.Refunded, ["refunded"]),
        (Moment.Paid, ["paid"]),
        (Moment.Quoted, ["quoted"]),
        (Moment.Decided, ["decided", "decision"]),
        (Moment.Arrived, ["arrived", "arrival"]),
        (Moment.Served, ["served"]),
        (Moment.Posted, ["posted"]),
        (Moment.Detected, ["detected"]),
        (Moment.Restored, ["restored"]),
        (Moment.Announced, ["announced"]),
        (Moment.Reviewed, ["reviewed"]),
        (Moment.Updated, ["updated", "lastupdated", "modified"]),
        (Moment.Surveyed, ["surveyed", "surveysent"]),
    }.SelectMany(row => row.Names.Select(name => (name, row.Moment))).ToFrozenDictionary(row => row.name, row => row.Moment, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Labels = new (string Label, string[] Names)[]
    {
        (LabelName.Channel, ["channel", "via", "source", "medium", "contactchannel"]),
        (LabelName.Team, ["team", "group", "queue", "department", "desk", "assignmentgroup"]),
        (LabelName.Kind, ["kind", "type", "casetype", "tickettype", "contacttype"]),
        (LabelName.Topic, ["topic", "category", "subcategory"]),
        (LabelName.Priority, ["priority", "urgency", "severity"]),
        (LabelName.Outcome, ["outcome", "status", "result", "disposition", "resolution"]),
        (LabelName.Reason, ["reason", "exclusion", "exclusionreason", "excluded"]),
        (LabelName.Calendar, ["calendar", "schedule"]),
    }.SelectMany(row => row.Names.Select(name => (name, row.Label))).ToFrozenDictionary(row => row.name, row => row.Label, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Values = new (string Value, string[] Names)[]
    {
        (ValueName.Score, ["score", "rating", "csat", "nps", "ces", "satisfaction", "satisfactionscore"]),
        (ValueName.Rings, ["rings"]),
        (ValueName.Reopens, ["reopens", "reopencount", "reopenings"]),
        (ValueName.Contacts, ["contacts", "contactcount", "interactions"]),
        (ValueName.Transfers, ["transfers", "transfercount"]),
        (ValueName.Amount, ["amount", "cost", "value", "credit"]),
        (ValueName.Count, ["count", "number"]),
    }.SelectMany(row => row.Names.Select(name => (name, row.Value))).ToFrozenDictionary(row => row.name, row => row.Value, StringComparer.Ordinal);

    private static readonly string[] IdNames = ["id", "caseid", "ticketid", "number", "case", "ticket", "ticketnumber", "casenumber", "callid", "key", "issuekey", "reference", "uniqueid"];

    private static readonly string[] TimeSuffixes = ["(utc)", "utc", "gmt", "datetime", "timestamp", "time", "date", "at", "on"];

    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ms"] = "ms",
        ["milliseconds"] = "ms",
        ["s"] = "seconds",
        ["sec"] = "seconds",
        ["secs"] = "seconds",
        ["seconds"] = "seconds",
        ["min"] = "minutes",
        ["mins"] = "minutes",
        ["minutes"] = "minutes",
        ["h"] = "hours",
        ["hrs"] = "hours",
        ["hours"] = "hours",
        ["days"] = "days",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> MetricAliases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["first_reply"] = "first_response_time",
        ["response"] = "first_response_time",
        ["resolution"] = "full_resolution_time",
        ["answer"] = "speed_to_answer",
        ["time_to_answer"] = "speed_to_answer",
        ["wait"] = "queue_wait_time",
        ["handling"] = "handle_time",
        ["first_resolve"] = "first_resolution_time",
        ["acknowledgment"] = "acknowledgement_time",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FreeText =
        FrozenSet.Create(StringComparer.Ordinal, "note", "notes", "comment", "comments", "description", "subject", "summary", "message", "body", "text", "title", "remarks", "feedback", "requester", "name", "email", "customer", "address", "url");

    /// <summary>The columns that the headers tell of, in a profile that keeps everything else of <paramref name="basis"/>.</summary>
    /// <param name="rows">A few rows, to tell words from free text.</param>
    public static MappingProfile For(MappingProfile basis, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        List<ColumnMapping> columns = [];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < headers.Count; i++)
        {
            if (Known(headers[i]) is { } known && taken.Add(known.Field))
                columns.Add(known);
        }
        for (var i = 0; i < headers.Count; i++)
        {
            var name = NameOf(headers[i]);
            if (name.Length > 0 && Known(headers[i]) is null && !FreeText.Contains(HeaderName.Folded(headers[i])) && IsWords(rows, i) && taken.Add($"label:{name}"))
                columns.Add(new ColumnMapping([headers[i]], $"label:{name}"));
        }
        return basis with { Columns = columns };
    }

    /// <returns>What a documented header means; null for others.</returns>
    public static ColumnMapping? Known(string header)
    {
        var folded = HeaderName.Folded(header);
        if (IdNames.Contains(folded, StringComparer.Ordinal))
            return new ColumnMapping([header], "id");
        if (Labels.TryGetValue(folded, out var label))
            return new ColumnMapping([header], $"label:{label}") { Meanings = label == LabelName.Channel ? ChannelWords.Meanings : NoMeanings };
        if (Values.TryGetValue(folded, out var value))
            return new ColumnMapping([header], $"value:{value}");
        if (MomentOf(folded) is { } moment)
            return new ColumnMapping([header], $"at:{moment}") { Zone = HeaderName.SaysUtc(header) ? "Etc/UTC" : null };
        return DurationOf(header);
    }

    /// <summary>A header as a name for labels: lower case, words joined by underscores.</summary>
    public static string NameOf(string header) => string.Join('_', Words(header));

    private static readonly Dictionary<string, string> NoMeanings = new(StringComparer.OrdinalIgnoreCase);

    private static string? MomentOf(string folded)
    {
        for (var again = 0; again < 3; again++)
        {
            var plain = folded.Replace("-", "", StringComparison.Ordinal);
            if (Moments.TryGetValue(plain, out var moment))
                return moment;
            if (TimeSuffixes.FirstOrDefault(s => folded.Length > s.Length && folded.EndsWith(s, StringComparison.Ordinal)) is not { } suffix)
                return null;
            folded = folded[..^suffix.Length];
        }
        return null;
    }

    private static ColumnMapping? DurationOf(string header)
    {
        List<string> words = [.. Words(header)];
        if (words.Count < 2 || !Units.TryGetValue(words[^1], out var unit))
            return null;
        words.RemoveAt(words.Count - 1);
        var isWorking = words.RemoveAll(w => w is "business" or "working" or "office") > 0;
        words.RemoveAll(w => w is "in" or "hours" or "the");
        var name = string.Join('_', words);
        string[] guesses = [name, $"{name}_time", MetricAliases.GetValueOrDefault(name, ""), MetricAliases.GetValueOrDefault(name.Replace("_time", "", StringComparison.Ordinal), "")];
        var metric = guesses.FirstOrDefault(g => Metric.Find(g) is not null) ?? name;
        return metric.Length == 0 ? null : new ColumnMapping([header], $"duration:{metric}{(isWorking ? ValueName.WorkingSuffix : "")}") { Unit = unit };
    }

    private static string[] Words(string header) =>
        new string([.. header.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Short texts, of which each comes several times on average; an agent's name may be one of a thousand.</summary>
    private static bool IsWords(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        List<string> cells = [.. rows.Where(r => column < r.Count && r[column].Length > 0).Select(r => r[column])];
        var distinct = cells.Distinct(StringComparer.Ordinal).ToList();
        return cells.Count > 0 && distinct.TrueForAll(c => c.Length <= LongestWord && !c.Contains('\n', StringComparison.Ordinal))
            && (cells.Count < 20 || distinct.Count * 20 <= cells.Count * 19);
    }
}
