namespace StandardsPortal.Standards;

/// <summary>
/// What a standard rests on: a line of prose, as the auditor reads it, or a record of its own (an interview, a survey)
/// that other standards can rest on too.
/// </summary>
/// <param name="Text">The prose; of a record, its id and the note beside it.</param>
public sealed record Evidence(string Text)
{
    /// <summary>Id of the record that is meant; null for prose.</summary>
    public string? RecordId { get; private init; }

    /// <summary>What the record shows of this standard, in the author's words.</summary>
    public string? Note { get; private init; }

    /// <summary>A link to a record.</summary>
    public static Evidence Record(string id, string? note) =>
        new(string.IsNullOrWhiteSpace(note) ? id : $"{id}: {note}") { RecordId = id, Note = string.IsNullOrWhiteSpace(note) ? null : note };
}
