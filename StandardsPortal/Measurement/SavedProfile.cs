namespace StandardsPortal.Measurement;

/// <summary>An answer to "which column is what" that people keep under a name. Saving again makes a new row; the newest holds.</summary>
public sealed class SavedProfile
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>A <see cref="Import.MappingProfile"/> as JSON.</summary>
    public required string Text { get; init; }

    public required Guid SavedById { get; init; }

    public required string SavedByName { get; init; }

    public required DateTime SavedAt { get; init; }
}
