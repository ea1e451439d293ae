using NodaTime;
using NodaTime.Text;
using StandardsPortal.Tests.Support;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>One case as an object of its own: what the export would say of it.</summary>
internal sealed record PlainCase
{
    public Dictionary<string, Instant> At { get; init; } = [];

    public Dictionary<string, string> Labels { get; init; } = [];

    public Dictionary<string, decimal> Values { get; init; } = [];

    public List<PlainPause> Pauses { get; init; } = [];

    public Instant? Moment(string name) => At.TryGetValue(name, out var at) ? at : null;

    public string Label(string name) => Labels.GetValueOrDefault(name) ?? "";
}

/// <param name="Until">Null while it still waits.</param>
internal sealed record PlainPause(string Condition, Instant From, Instant? Until);

/// <summary>Cases as the table that the engine is given; a failure shows it, so that it can be pasted into a test.</summary>
internal static class PlainTable
{
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static string Of(IReadOnlyList<string> heads, IReadOnlyList<PlainCase> cases) =>
        string.Join('\n', cases.Select(c => string.Join(" | ", heads.Select(h => Cell(c, h)))).Prepend(string.Join(" | ", heads)));

    public static CaseLog Log(IReadOnlyList<string> heads, IReadOnlyList<PlainCase> cases) => CaseLog.Of(Of(heads, cases));

    private static string Cell(PlainCase one, string head)
    {
        if (head.StartsWith("value:", StringComparison.Ordinal))
            return one.Values.TryGetValue(head[6..], out var value) ? FormattableString.Invariant($"{value}") : "";
        if (head.StartsWith("pause:", StringComparison.Ordinal))
            return string.Join(", ", one.Pauses.Where(p => p.Condition == head[6..]).Select(p => $"{Time.Format(p.From)}..{(p.Until is { } u ? Time.Format(u) : "")}"));
        return one.Moment(head) is { } at ? Time.Format(at) : one.Label(head);
    }
}
