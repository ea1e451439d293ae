using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>What reading and linting one text of a draft gave, with the revision of the text it was made for.</summary>
public sealed record TextAnalysis(int Revision, StandardReading Reading, IReadOnlyList<Finding> Findings)
{
    public Standard Standard => Reading.Standard;

    public Meter Meter => Meter.Of(Reading, Findings);

    /// <param name="today">The day by which suppressions expire.</param>
    /// <param name="records">Records of evidence by id; null where they are not known.</param>
    public static TextAnalysis Of(int revision, string markdown, Language language, DateOnly today, IReadOnlyDictionary<string, EvidenceRecord>? records = null) =>
        new TextAnalyst { Records = records }.Analyse(revision, markdown, language, today);
}

/// <summary>
/// Analyses one text as it is typed: what an edit left alone is taken from the analysis before. One run at a time; a
/// run whose text is stale ends at the next block, so the newest waits no longer than that.
/// </summary>
public sealed class TextAnalyst
{
    private readonly Lock running = new();
    private readonly LintMemory memory = new();

    /// <summary>Records of evidence by id, for the next run; null where they are not known.</summary>
    public IReadOnlyDictionary<string, EvidenceRecord>? Records { get; set; }

    /// <exception cref="OperationCanceledException">The text is no longer wanted.</exception>
    public TextAnalysis Analyse(int revision, string markdown, Language language, DateOnly today, CancellationToken cancellation = default)
    {
        lock (running)
        {
            cancellation.ThrowIfCancellationRequested();
            var reading = StandardReader.Read(markdown, language);
            return new TextAnalysis(revision, reading, PublicationGate.Findings(reading, today, memory, Records, cancellation));
        }
    }
}
