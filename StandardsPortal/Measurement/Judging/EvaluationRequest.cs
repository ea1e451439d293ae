using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What is judged, over which time, in which groups.</summary>
public sealed record EvaluationRequest
{
    /// <summary>The rules, each with the time in which it holds. Rules of one standard follow each other by revision.</summary>
    public required IReadOnlyList<RuleInForce> Rules { get; init; }

    /// <summary>In place of each rule's own window.</summary>
    public Window? Window { get; init; }

    /// <summary>Zone of window edges and calendar days, where a rule names none.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Labels to group by, at most four.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Only cases that started in this time; null means all.</summary>
    public TimeRange? Started { get; init; }

    /// <summary>The instant up to which the cases are known. An open case is judged by how old it was then.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The calendar of working time; null when none is known, and rules on working time can't be judged.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Calendars by the value of <see cref="Cases.LabelName.Calendar"/> or of <see cref="CalendarLabel"/>, where desks differ.</summary>
    public IReadOnlyDictionary<string, WorkingCalendar> Calendars { get; init; } = new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);

    /// <summary>The label whose value names the calendar; window edges then lie in that calendar's zone too.</summary>
    public string? CalendarLabel { get; init; }

    /// <summary>The exclusions register. What it lists is counted out where the rule excludes its circumstance.</summary>
    public IReadOnlyList<RegisteredExclusion> Exclusions { get; init; } = [];

    /// <summary>How long after a window's end late data may still come; a result before that is provisional.</summary>
    public Duration LateDataFor { get; init; } = Duration.Zero;

    /// <summary>A time, half open.</summary>
    public readonly record struct TimeRange(Instant From, Instant Until);
}

/// <summary>A rule and the time in which it is in force, half open.</summary>
/// <param name="From">Null means since ever.</param>
/// <param name="Until">Null means until further notice.</param>
public sealed record RuleInForce(Threshold Rule, string? StandardId = null, int? Revision = null, int RuleIndex = 0, Instant? From = null, Instant? Until = null);

/// <summary>One entry of the exclusions register: a circumstance that really was, approved by someone, with evidence.</summary>
/// <param name="Circumstance">Slug, or the author's words, as the rule's exclusion has it.</param>
/// <param name="From">First instant it held.</param>
/// <param name="Until">First instant it no longer held.</param>
/// <param name="Scope">Labels a case must have for the entry to touch it (<c>channel=phone</c>, <c>team=seoul</c>); empty means every case.</param>
public sealed record RegisteredExclusion(Guid Id, string Circumstance, Instant From, Instant Until, IReadOnlyDictionary<string, string> Scope);
