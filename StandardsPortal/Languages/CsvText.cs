using System.Globalization;
using System.Text;

namespace StandardsPortal.Languages;

/// <summary>
/// Tables as RFC 4180 CSV, written so that a spreadsheet shows the text and runs none of it: Korean and Arabic want a byte
/// order mark, and a cell that begins like a formula gets an apostrophe. A plain number, a negative one too, stays one.
/// </summary>
public static class CsvText
{
    /// <summary>Spreadsheets run a cell that starts with one of these; where Korean is typed, with their full-width forms too.</summary>
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>One row, its cells quoted where they must be, without the line's end.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>A whole file: the rows in UTF-8 behind a byte order mark.</summary>
    public static byte[] File(IEnumerable<IEnumerable<string>> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
            csv.Append(Row(row)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    public static string Cell(string text)
    {
        if (text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) && !IsNegativeNumber(text))
            text = "'" + text;
        return text.AsSpan().ContainsAny("\",\r\n\t") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsNegativeNumber(string text) =>
        text[0] == '-' && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
