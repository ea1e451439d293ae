using StandardsPortal.Languages;

namespace StandardsPortal.Measurement.Import;

/// <summary>Something in an export file that can't be read: where, and why, in words.</summary>
/// <param name="Row">Line in the file, 1-based (the header is line 1 where there is one); 0 for the file as a whole.</param>
/// <param name="Column">Header of the column, or its number; null for the whole row.</param>
/// <param name="Code">Key under <see cref="Words.Measurement"/>: <c>import.{Code}</c>.</param>
/// <param name="Text">What stands there, cut to 80 characters.</param>
public sealed record ImportFault(long Row, string? Column, string Code, IReadOnlyList<object?> Values, string Text = "")
{
    public string Reason(Language language) => Words.Measurement.In(language, $"import.{Code}", [.. Values]);
}

/// <summary>What a reader does with a row it can't use.</summary>
public enum BadRows
{
    /// <summary>Stop and take nothing of the file.</summary>
    Refuse,

    /// <summary>Report the row and go on without it.</summary>
    Skip,
}

/// <summary>A file that can't be imported as asked; nothing of it was taken.</summary>
public sealed class ImportRefusedException(ImportFault fault) : Exception(fault.Reason(Language.English))
{
    public ImportFault Fault { get; } = fault;
}
