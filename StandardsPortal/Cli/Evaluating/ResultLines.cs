using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>
/// Results as lines: one JSON object each, a line of text, or a row of CSV. The names are documented in the README and
/// don't change. A share is in percent, a value in the unit of its metric (seconds, points, times).
/// </summary>
internal static class ResultLines
{
    // All scripts stand readable: the output is read as JSON, never as HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0 when all is met or empty, else 1.</returns>
    public static int Write(IReadOnlyList<WindowResult> results, EvaluateOrder order, TextWriter output)
    {
        if (order.Output == "csv")
            output.WriteLine("standard,revision,rule_index,period,from,until,group,met,total,excluded,pending,share,low,high,verdict,proven,value");
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var result in results)
        {
            switch (order.Output)
            {
                case "text":
                    output.WriteLine(Text(result, order.Language));
                    break;
                case "csv":
                    output.WriteLine(Csv(result));
                    break;
                default:
                    buffer.SetLength(0);
                    json.Reset();
                    WriteObject(json, result, order.Language);
                    json.Flush();
                    output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
                    break;
            }
        }
        return results.All(r => r.Verdict is Verdict.Met or Verdict.NoCases) ? PortalCommand.Sound : PortalCommand.Found;
    }

    private static void WriteObject(Utf8JsonWriter json, WindowResult result, Language language)
    {
        json.WriteStartObject();
        json.WriteString("standard", result.StandardId);
        Number(json, "revision", result.Revision);
        json.WriteString("rule", result.Rule);
        json.WriteNumber("rule_index", result.RuleIndex);
        json.WriteString("window", WindowName(result));
        json.WriteString("period", Period(result));
        json.WriteString("from", LocalDatePattern.Iso.Format(result.From));
        json.WriteString("until", LocalDatePattern.Iso.Format(result.Until));
        json.WriteString("zone", result.Zone);
        json.WriteStartObject("group");
        foreach (var (label, text) in result.Group)
            json.WriteString(label, text);
        json.WriteEndObject();
        WriteCounts(json, result);
        json.WriteString("verdict", result.Verdict.Slug());
        json.WriteBoolean("proven", result.Proven);
        Number(json, "value", result.Value is { } value ? value / 1_000m : null);
        WriteComparisons(json, result);
        json.WriteBoolean("provisional", result.Provisional);
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("text", note.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, WindowResult result)
    {
        json.WriteNumber("met", result.Met);
        json.WriteNumber("total", result.Total);
        json.WriteNumber("excluded", result.Excluded);
        json.WriteNumber("pending", result.Pending);
        json.WriteNumber("late", result.Late);
        json.WriteNumber("unacceptable", result.Unacceptable);
        Number(json, "share", Rounded(result.Share));
        if (result.Interval is not { } interval)
        {
            json.WriteNull("interval");
            return;
        }
        json.WriteStartObject("interval");
        Number(json, "low", Rounded(interval.Low));
        Number(json, "high", Rounded(interval.High));
        json.WriteEndObject();
    }

    private static void WriteComparisons(Utf8JsonWriter json, WindowResult result)
    {
        if (result.WithoutExclusions is { } without)
        {
            json.WriteStartObject("without_exclusions");
            json.WriteNumber("met", without.Met);
            json.WriteNumber("total", without.Total);
            Number(json, "share", Rounded(without.Share));
            json.WriteString("verdict", without.Verdict.Slug());
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("without_exclusions");
        }
        json.WriteStartArray("variants");
        foreach (var variant in result.Variants)
        {
            json.WriteStartObject();
            json.WriteString("name", variant.Name);
            json.WriteNumber("met", variant.Met);
            json.WriteNumber("total", variant.Total);
            Number(json, "share", variant.Total == 0 ? null : Rounded(variant.Met * 100m / variant.Total));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (result.Budget is not { } budget)
        {
            json.WriteNull("budget");
            return;
        }
        json.WriteStartObject("budget");
        Number(json, "allowed", Plain(budget.Allowed));
        json.WriteNumber("used", budget.Used);
        Number(json, "left", Plain(budget.Left));
        json.WriteEndObject();
    }

    private static string Text(WindowResult result, Language language)
    {
        var group = string.Join(" ", result.Group.Select(g => $"{g.Key}={g.Value}"));
        var figure = result.Share is { } share ? $"{Plain(Math.Round(share, 2))}% ({result.Met}/{result.Total})" : result.Value is { } value ? $"{Plain(value / 1_000m)} (n={result.Total})" : $"({result.Met}/{result.Total})";
        var interval = result.Interval is { } i ? $" [{Plain(Math.Round(i.Low, 1))}–{Plain(Math.Round(i.High, 1))}]" : "";
        var notes = result.Notes.Count == 0 ? "" : "  " + string.Join(" ", result.Notes.Select(n => n.In(language)));
        return $"{Period(result)} {group} {result.Verdict.In(language)}{(result.Proven ? "*" : "")}: {figure}{interval}{notes}".Replace("  ", " ", StringComparison.Ordinal);
    }

    private static string Csv(WindowResult result)
    {
        object?[] cells =
        [
            result.StandardId, result.Revision, result.RuleIndex, Period(result), LocalDatePattern.Iso.Format(result.From), LocalDatePattern.Iso.Format(result.Until),
            string.Join(";", result.Group.Select(g => $"{g.Key}={g.Value}")), result.Met, result.Total, result.Excluded, result.Pending, Rounded(result.Share),
            Rounded(result.Interval?.Low), Rounded(result.Interval?.High), result.Verdict.Slug(), result.Proven ? "true" : "false", result.Value / 1_000m,
        ];
        return CsvText.Row(cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""));
    }

    private static string WindowName(WindowResult result) => result.Window.Name;

    /// <summary>The window's name: 2025-01-31, 2025-W05, 2025-01, 2025-Q1 or 2025.</summary>
    private static string Period(WindowResult result)
    {
        var from = result.From;
        return result.Window.Name switch
        {
            "day" => LocalDatePattern.Iso.Format(from),
            "week" => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(from):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(from):00}"),
            "quarter" => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-Q{((from.Month - 1) / 3) + 1}"),
            // A fiscal year lies in two.
            "year" when from.Month > 1 && result.Until == from.PlusYears(1) => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Year + 1:0000}"),
            "year" => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}"),
        };
    }

    private static decimal? Rounded(decimal? percent) => percent is { } value ? Plain(Math.Round(value, 4)) : null;

    /// <summary>Without trailing zeros, which an exact division leaves.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
