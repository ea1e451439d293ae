using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>What reading and linting one text of a draft gave, with the revision of the text it was made for.</summary>
public sealed record TextAnalysis(int Revision, StandardReading Reading, IReadOnlyList<Finding> Findings)
{
    public Standard Standard => Reading.Standard;

    public static TextAnalysis Of(int revision, string markdown, Language language)
    {
        var reading = StandardReader.Read(markdown, language);
        return new TextAnalysis(revision, reading, Linter.Lint(reading));
    }
}
