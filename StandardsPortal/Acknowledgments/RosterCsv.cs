using System.Globalization;
using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Acknowledgments;

/// <summary>A roster as RFC 4180 CSV in UTF-8 with a byte order mark, without which spreadsheets garble Korean and Arabic.</summary>
public static class RosterCsv
{
    /// <summary>Spreadsheets run a cell that starts with one of these.</summary>
    private const string Dangerous = "=+-@\t\r";

    public static byte[] Write(RosterSummary revision, Roster roster, Language language)
    {
        var csv = new StringBuilder();
        string[] columns = ["standard", "revision", "name", "title", "team", "state", "due", "acknowledged", "acknowledged-revision", "language", "reference"];
        AppendLine(csv, columns.Select(c => Words.Acknowledgments.In(language, $"csv.{c}")));
        foreach (var row in roster.Rows)
        {
            AppendLine(csv,
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
            ]);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    /// <summary>A cell that no spreadsheet takes for a formula. The apostrophe is told in the README, so that an import can drop it.</summary>
    public static string Cell(string text)
    {
        if (text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal))
            text = "'" + text;
        return text.AsSpan().ContainsAny("\",\r\n\t") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void AppendLine(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
}
