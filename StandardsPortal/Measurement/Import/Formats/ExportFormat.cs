using StandardsPortal.Languages;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// An export that the portal knows by itself. A new one is a file beside this one, a line in
/// <see cref="FormatCatalogue.All"/>, and its name and description under <c>format.</c> in three languages.
/// </summary>
/// <param name="Profile">How it is read; the profile's name is the format's slug.</param>
public sealed record ExportFormat(MappingProfile Profile)
{
    public string Slug => Profile.Name;

    /// <summary>Headers by which the export is told from others: a file that has them all is probably one.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];

    /// <summary>For files without a header: whether a line is one of this export's.</summary>
    public Func<string, bool>? Recognises { get; init; }

    /// <summary>Why cases can't be read from it although it is known: a key under <c>import.</c>; null where they can.</summary>
    public string? Refusal { get; init; }

    /// <summary>The export writes times without a zone: someone has to say which is meant.</summary>
    public bool AsksForZone { get; init; }

    public string Name(Language language) => Words.Measurement.In(language, $"format.{Slug}.name");

    /// <summary>What the export holds and what the portal takes from it, in one sentence.</summary>
    public string Description(Language language) => Words.Measurement.In(language, $"format.{Slug}.about");
}
