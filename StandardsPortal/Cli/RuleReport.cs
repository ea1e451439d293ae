using System.Text.Json.Serialization;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Cli;

/// <summary>
/// What <c>rule --format json</c> prints for one sentence; documented in the README, its names don't change. A field
/// that the text does not hold is null. A share of cases is <see cref="Percent"/> and its limit is
/// <see cref="LimitValue"/>; a plain value ("CSAT is at least 85%") is both <see cref="Percent"/> and a limit in
/// percent. <see cref="Comparator"/> is that of the limit; of the share where no limit is stated.
/// </summary>
public sealed record RuleReport
{
    [JsonPropertyName("recognised")]
    public required bool Recognised { get; init; }

    [JsonPropertyName("measurable")]
    public required bool Measurable { get; init; }

    [JsonPropertyName("specific")]
    public required bool Specific { get; init; }

    [JsonPropertyName("time_bound")]
    public required bool TimeBound { get; init; }

    [JsonPropertyName("percent")]
    public decimal? Percent { get; init; }

    [JsonPropertyName("comparator")]
    public string? Comparator { get; init; }

    [JsonPropertyName("limit_value")]
    public decimal? LimitValue { get; init; }

    /// <summary>Upper end of a <c>between</c>.</summary>
    [JsonPropertyName("limit_upper")]
    public decimal? LimitUpper { get; init; }

    [JsonPropertyName("limit_unit")]
    public string? LimitUnit { get; init; }

    [JsonPropertyName("metric")]
    public string? Metric { get; init; }

    [JsonPropertyName("window")]
    public string? Window { get; init; }

    [JsonPropertyName("late")]
    public Amount? Late { get; init; }

    [JsonPropertyName("unacceptable")]
    public Amount? Unacceptable { get; init; }

    /// <summary>In the language of the sentence.</summary>
    [JsonPropertyName("exclusions")]
    public IReadOnlyList<string>? Exclusions { get; init; }

    /// <summary>In the language of the sentence.</summary>
    [JsonPropertyName("population")]
    public string? Population { get; init; }

    /// <summary>The canonical sentence; null when the text is no rule that can be used.</summary>
    [JsonPropertyName("sentence")]
    public string? Sentence { get; init; }

    /// <summary>What keeps the text from being used as a rule; null when it can be.</summary>
    [JsonPropertyName("error")]
    public Fault? Error { get; init; }

    /// <summary>Advice that does not keep the rule from being used; empty when there is none.</summary>
    [JsonPropertyName("notes")]
    public IReadOnlyList<Fault> Notes { get; init; } = [];

    public static RuleReport Of(RuleReading reading, Language language)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var fault = reading.Faults.FirstOrDefault(f => f.Blocks);
        var report = new RuleReport
        {
            Recognised = reading.Recognised,
            Measurable = reading.Measurable,
            Specific = reading.Specific,
            TimeBound = reading.TimeBound,
            Error = fault is null ? null : Fault.Of(fault, language),
            Notes = [.. reading.Faults.Where(f => !f.Blocks).Select(f => Fault.Of(f, language))],
        };
        return reading.Partial is { } rule ? report.With(rule, reading, language) : report;
    }

    private RuleReport With(Threshold rule, RuleReading reading, Language language) => this with
    {
        Percent = rule.Share?.Percent ?? (rule.Limit?.Unit == Unit.Percent ? rule.Limit.Value : null),
        Comparator = SignOf(rule),
        LimitValue = rule.Limit?.Value,
        LimitUpper = rule.Limit?.UpTo,
        LimitUnit = rule.Limit?.Unit.Name,
        Metric = rule.Metric?.Name,
        Window = rule.Window?.Name,
        Late = Amount.Of(rule.LateAfter),
        Unacceptable = Amount.Of(rule.UnacceptableAfter),
        Exclusions = rule.Exclusions.Count == 0 ? null : [.. rule.Exclusions.Select(e => RulePrinter.Circumstance(e, language))],
        Population = RulePrinter.Population(rule.Population, language) is { Length: > 0 } words ? words : null,
        Sentence = reading.Threshold is null ? null : RulePrinter.Sentence(reading.Threshold, language),
    };

    private static string? SignOf(Threshold rule) => rule.Comparator switch
    {
        Thresholds.Comparator.AtMost => "<=",
        Thresholds.Comparator.LessThan => "<",
        Thresholds.Comparator.AtLeast => ">=",
        Thresholds.Comparator.MoreThan => ">",
        Thresholds.Comparator.EqualTo => "=",
        Thresholds.Comparator.Between => "between",
        _ => rule.Share is null ? null : SignOf(rule.Quantifier),
    };

    private static string SignOf(Quantifier quantifier) => quantifier switch
    {
        Quantifier.AtMost => "<=",
        Quantifier.LessThan => "<",
        Quantifier.MoreThan => ">",
        Quantifier.Exactly => "=",
        _ => ">=",
    };

    /// <summary>A tier.</summary>
    public sealed record Amount([property: JsonPropertyName("value")] decimal Value, [property: JsonPropertyName("unit")] string Unit)
    {
        internal static Amount? Of(Limit? limit) => limit is null ? null : new(limit.Outer, limit.Unit.Name);
    }

    /// <summary>What can't be read, with UTF-16 offsets in the sentence and what could stand there.</summary>
    public sealed record Fault(
        [property: JsonPropertyName("start")] int Start,
        [property: JsonPropertyName("end")] int End,
        [property: JsonPropertyName("message")] string Message,
        [property: JsonPropertyName("expected")] IReadOnlyList<string> Expected)
    {
        internal static Fault Of(RuleFault fault, Language language) => new(fault.Start, fault.End, fault.Message(language), fault.Expected);
    }
}
