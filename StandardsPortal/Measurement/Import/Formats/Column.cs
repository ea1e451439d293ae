using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>Short spellings for the columns of a shipped format.</summary>
internal static class Column
{
    public static ColumnMapping Id(params string[] names) => new(names, "id");

    /// <summary>An instant in the case's life; a slug of <see cref="Moment"/>.</summary>
    public static ColumnMapping At(string moment, params string[] names) => new(names, $"at:{moment}");

    public static ColumnMapping Label(string label, params string[] names) => new(names, $"label:{label}");

    public static ColumnMapping Value(string value, params string[] names) => new(names, $"value:{value}");

    /// <summary>A time that the help desk measured itself, around the clock.</summary>
    public static ColumnMapping Measured(string metric, string unit, params string[] names) => new(names, $"duration:{metric}") { Unit = unit };

    /// <summary>A time that the help desk measured itself, in its own working hours.</summary>
    public static ColumnMapping MeasuredOpen(string metric, string unit, params string[] names) =>
        new(names, $"duration:{metric}{ValueName.WorkingSuffix}") { Unit = unit };

    public static ColumnMapping Field(string field, params string[] names) => new(names, field);

    public static ColumnMapping Needed(this ColumnMapping column) => column with { Required = true };

    public static ColumnMapping Meaning(this ColumnMapping column, IReadOnlyDictionary<string, string> meanings) => column with { Meanings = meanings };
}
