using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>
/// Survey answers, one row a survey that was sent. A row without a score is a survey that nobody answered: it counts for
/// the response rate and for nothing else.
/// </summary>
internal static class Surveys
{
    /// <summary>Satisfaction from 1 to 5, or good and bad.</summary>
    public static readonly ExportFormat Csat = Of("survey-csat", DeskWords.Satisfaction, "csat", "csat_score", "satisfaction", "Satisfaction Score");

    /// <summary>Would you recommend us, 0 to 10.</summary>
    public static readonly ExportFormat Nps = Of("survey-nps", NoWords, "nps", "nps_score", "likelihood_to_recommend");

    /// <summary>How easy was it, 1 to 7.</summary>
    public static readonly ExportFormat Ces = Of("survey-ces", NoWords, "ces", "ces_score", "effort_score", "ease");

    private static IReadOnlyDictionary<string, string> NoWords => new Dictionary<string, string>(StringComparer.Ordinal);

    private static ExportFormat Of(string slug, IReadOnlyDictionary<string, string> words, params string[] scores) => new(new MappingProfile
    {
        Name = slug,
        Rows = RowKind.Survey,
        MissingCells = ["-", .. DeskWords.Unanswered],
        Columns =
        [
            Column.Id("id", "survey_id", "response_id", "ticket_id"),
            Column.At(Moment.Surveyed, "sent_at", "surveyed_at", "survey_sent_at").Needed(),
            Column.At(Moment.Answered, "answered_at", "responded_at", "response_at"),
            Column.Value(ValueName.Score, [.. scores, "score", "rating"]).Needed().Meaning(words),
            Column.Label(LabelName.Channel, "channel").Meaning(DeskWords.Channels),
            Column.Label(LabelName.Team, "team", "group"),
            Column.Label(LabelName.Topic, "topic"),
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { [LabelName.Kind] = "survey" },
    })
    {
        Signature = ["sent_at", scores[0]],
        AsksForZone = true,
    };
}
