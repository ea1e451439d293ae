using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>What reading and linting one text of a draft gave, with the revision of the text it was made for.</summary>
public sealed record TextAnalysis(int Revision, StandardReading Reading, IReadOnlyList<Finding> Findings)
{
    public Standard Standard => Reading.Standard;

    public Meter Meter => Meter.Of(Reading, Findings);

    /// <param name="today">The day by which suppressions expire.</param>
    public static TextAnalysis Of(int revision, string markdown, Language language, DateOnly today)
    {
        var reading = StandardReader.Read(markdown, language);
        return new TextAnalysis(revision, reading, PublicationGate.Findings(reading, today));
    }
}
