using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Charts;

/// <summary>One window of a trend: what its table says in a row and its chart in a sign.</summary>
/// <param name="Name">The window in full, e.g. "January 2026".</param>
/// <param name="Brief">The window under an axis, e.g. "Jan".</param>
/// <param name="Figure">The share in percent, or the value of a rule that is no share; null where nothing was judged.</param>
/// <param name="Target">What the figure is held to, as it was then; null where nothing can be drawn.</param>
public sealed record TrendPoint(string Name, string Brief, decimal? Figure, Verdict Verdict, decimal? Target)
{
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>Control limits of a p-chart; wider where fewer cases were judged. Null outside a chart of shares.</summary>
    public ConfidenceInterval? Limits { get; init; }

    public bool Provisional { get; init; }

    /// <summary>The revision whose rule judged the window; null for a rule given by itself.</summary>
    public int? Revision { get; init; }

    /// <summary>Another revision judges from this window on: "revision 2 from 5 November 2026". Null elsewhere.</summary>
    public string? Change { get; init; }

    /// <summary>Chance alone rarely does this: the figure lies outside its control limits.</summary>
    public bool IsSignal => Figure is { } figure && Limits is { } limits && (figure < limits.Low || figure > limits.High);
}

/// <summary>A trend and what its figures are.</summary>
/// <param name="Subject">What is drawn, for the picture's description: the rule as a sentence.</param>
/// <param name="Text">A figure in words: "91.2%", "2.4 minutes".</param>
/// <param name="Tick">A figure on the scale, where the unit is known: "90%", "2.5".</param>
/// <param name="Ceiling">The highest figure there can be: 100 for shares, null for values.</param>
public sealed record Trend(string Subject, IReadOnlyList<TrendPoint> Points, Func<decimal, string> Text, Func<decimal, string> Tick, decimal? Ceiling, Language Language);
