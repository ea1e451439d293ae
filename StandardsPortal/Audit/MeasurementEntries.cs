using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <param name="Sha256">Of the file.</param>
/// <param name="Segments">SHA-256 of each part of what was stored, in order.</param>
/// <param name="Replacements">SHA-256 of which earlier cases were replaced.</param>
/// <param name="Replaced">Cases of earlier imports that these took the place of.</param>
public sealed record CasesImported(
    Guid ImportId, int Number, string Source, string FileName, string Format, string Sha256, long Rows, long Cases, long Faults, long Replaced,
    IReadOnlyList<string>? Segments = null, string? Replacements = null) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.cases-imported", FileName, Source, Cases, Faults);
}

/// <summary>Another system sent cases.</summary>
public sealed record CasesPushed(Guid ImportId, int Number, string Source, string Sha256, int Cases, long Replaced,
    IReadOnlyList<string>? Segments = null, string? Replacements = null) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.cases-pushed", Source, Cases);
}

/// <param name="ResultsSha256">Of the results as they are stored, one a line.</param>
public sealed record ResultsEvaluated(
    Guid RunId, string StandardId, DateOnly From, DateOnly Until, DateTime AsOf, IReadOnlyList<int> Revisions, string? Calendar, int? CalendarNumber,
    int LastImport, IReadOnlyList<Guid> Exclusions, int Results, string ResultsSha256, string Reason) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(
        language, "entry.results-evaluated", StandardId, From.ToString("yyyy-MM-dd", language.Culture), Until.AddDays(-1).ToString("yyyy-MM-dd", language.Culture));
}

public sealed record ExclusionRegistered(
    Guid ExclusionId, string Circumstance, DateTime From, DateTime Until, string Scope, string Evidence, bool IsLate) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(
        language, IsLate ? "entry.exclusion-registered-late" : "entry.exclusion-registered", Circumstance,
        From.ToString("yyyy-MM-dd HH:mm", language.Culture), Until.ToString("yyyy-MM-dd HH:mm", language.Culture));
}

public sealed record ExclusionApproved(Guid ExclusionId, string Circumstance, string RegisteredBy) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.exclusion-approved", Circumstance, RegisteredBy);
}

public sealed record ExclusionWithdrawn(Guid ExclusionId, string Circumstance, string Reason) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.exclusion-withdrawn", Circumstance, Reason);
}

/// <param name="From">First day the change holds for; null for a calendar that is new.</param>
/// <param name="Sha256">Of the calendar file as it is stored.</param>
public sealed record CalendarChanged(string Calendar, int Number, DateOnly? From, string Sha256) : LedgerEntry
{
    public override string Describe(Language language) => From is { } from
        ? Words.Audit.In(language, "entry.calendar-changed", Calendar, Number, from.ToString("yyyy-MM-dd", language.Culture))
        : Words.Audit.In(language, "entry.calendar-added", Calendar);
}

public sealed record DefaultCalendarChosen(string Calendar) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.default-calendar-chosen", Calendar);
}

public sealed record ProfileSaved(string Name, string Sha256) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.profile-saved", Name);
}

public sealed record ApiKeyCreated(Guid KeyId, string Name) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.api-key-created", Name);
}

public sealed record ApiKeyRevoked(Guid KeyId, string Name) : LedgerEntry
{
    public override string Describe(Language language) => Words.Audit.In(language, "entry.api-key-revoked", Name);
}
