using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Acknowledgments;

/// <summary>A roster as CSV, with headings in the language of whoever asks.</summary>
public static class RosterCsv
{
    public static byte[] Write(RosterSummary revision, Roster roster, Language language)
    {
        string[] columns = ["standard", "revision", "name", "title", "team", "state", "due", "acknowledged", "acknowledged-revision", "language", "reference"];
        return CsvText.File([
            columns.Select(c => Words.Acknowledgments.In(language, $"csv.{c}")),
            .. roster.Rows.Select(row => Cells(revision, row, language)),
        ]);
    }

    private static string[] Cells(RosterSummary revision, RosterRow row, Language language) =>
    [
        revision.StandardId,
        revision.Number.ToString(CultureInfo.InvariantCulture),
        row.Name,
        row.Title,
        row.Team is null ? "" : Team.NameOf(row.Team, language),
        Words.Acknowledgments.In(language, $"state.{row.State}"),
        Time(row.DueAt),
        row.AcknowledgedAt is { } at ? Time(at) : "",
        row.AcknowledgedNumber?.ToString(CultureInfo.InvariantCulture) ?? "",
        row.Language ?? "",
        row.Reference ?? "",
    ];

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
