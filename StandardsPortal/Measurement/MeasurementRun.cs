namespace StandardsPortal.Measurement;

/// <summary>
/// One time that a standard was judged: by which revisions, calendar, exclusions and imports, and when. Judging again
/// makes another beside it; this one never changes, so that a result someone saw can always be shown again.
/// </summary>
public sealed class MeasurementRun
{
    public required Guid Id { get; init; }

    public required string StandardId { get; init; }

    public required DateTime EvaluatedAt { get; init; }

    public required Guid EvaluatedById { get; init; }

    public required string EvaluatedByName { get; init; }

    /// <summary>Why: <c>asked</c> or <c>import</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day after.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Up to when the cases were known.</summary>
    public required DateTime AsOf { get; init; }

    public string? CalendarName { get; init; }

    public int? CalendarNumber { get; init; }

    /// <summary>Numbers of the revisions whose rules judged.</summary>
    public required IReadOnlyList<int> Revisions { get; init; }

    /// <summary>Number of the newest import that was counted; all before it were too. 0 for none.</summary>
    public required int LastImport { get; init; }

    public required int Imports { get; init; }

    /// <summary>Ids of the register's entries that counted.</summary>
    public required IReadOnlyList<Guid> Exclusions { get; init; }

    public required long LedgerSequence { get; init; }

    public IReadOnlyList<StoredResult> Results => results;

    private readonly List<StoredResult> results = [];

    public void Add(StoredResult result) => results.Add(result);
}

/// <summary>One window's result of a run.</summary>
public sealed class StoredResult
{
    public required Guid RunId { get; init; }

    /// <summary>From 0 within the run.</summary>
    public required int Position { get; init; }

    public required int RuleIndex { get; init; }

    /// <summary>The label the cases were grouped by; empty for all cases together.</summary>
    public required string By { get; init; }

    /// <summary>First day of the window.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The result as JSON; see <see cref="Judging.WindowResult"/>.</summary>
    public required string Text { get; init; }
}
