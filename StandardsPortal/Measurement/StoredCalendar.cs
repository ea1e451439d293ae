namespace StandardsPortal.Measurement;

/// <summary>A working calendar as it was saved once, whole. Saving again makes a new row with the next number; results name the one they were made by.</summary>
public sealed class StoredCalendar
{
    public required string Name { get; init; }

    /// <summary>1, 2, 3… within the name.</summary>
    public required int Number { get; init; }

    public required string Zone { get; init; }

    /// <summary>The calendar with all its versions, as a calendar file (JSON).</summary>
    public required string Text { get; init; }

    /// <summary>First day the change holds for; null for the first.</summary>
    public DateOnly? From { get; init; }

    public required Guid SavedById { get; init; }

    public required string SavedByName { get; init; }

    public required DateTime SavedAt { get; init; }

    public required long LedgerSequence { get; init; }
}

/// <summary>Someone named the calendar that holds where nothing else names one. The newest row counts.</summary>
public sealed record CalendarChoice(Guid Id, string Name, Guid PersonId, string PersonName, DateTime At);
