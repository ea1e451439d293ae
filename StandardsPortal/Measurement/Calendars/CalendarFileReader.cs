using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>Makes a calendar of a JSON text's pieces and collects what is wrong with them; for one reading.</summary>
internal sealed class CalendarFileReader
{
    private readonly List<CalendarFault> faults = [];

    public CalendarOrFaults Calendar(JsonPiece root)
    {
        var fields = FieldsOf(root, "", ["name", "zone", "versions"], ["name", "zone", "versions"]);
        var (name, zone) = (Text(fields, "name", ""), Zone(fields));
        var versions = new List<CalendarVersion>();
        if (fields.TryGetValue("versions", out var list) && Is(list, JsonTokenType.StartArray, "versions", "not_list"))
            versions.AddRange(list.Items.Select((piece, i) => Version(piece, $"versions[{i}]", isFirst: i == 0)));
        if (faults.Count > 0 || name is null || zone is null)
            return new(null, faults);
        var read = CalendarOrFaults.Checked(new(name, zone, versions));
        return read with { Faults = [.. read.Faults.Select(f => f with { Line = LineOf(root, f.Field) })] };
    }

    private CalendarVersion Version(JsonPiece piece, string path, bool isFirst)
    {
        var fields = FieldsOf(piece, path, ["from", "week", "special_days"], isFirst ? ["week"] : ["from", "week"]);
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenPeriod>>();
        if (fields.TryGetValue("week", out var days))
        {
            var names = CalendarFile.Days.ToDictionary(CalendarCheck.Name, StringComparer.Ordinal);
            foreach (var (day, periods) in FieldsOf(days, $"{path}.week", [.. names.Keys], []))
                week[names[day]] = Periods(periods, $"{path}.week.{day}");
        }

        var special = new List<SpecialDay>();
        if (fields.TryGetValue("special_days", out var list) && Is(list, JsonTokenType.StartArray, $"{path}.special_days", "not_list"))
            special.AddRange(list.Items.Select((day, i) => SpecialDay(day, $"{path}.special_days[{i}]")));
        return new(fields.ContainsKey("from") ? Date(fields, "from", path) : LocalDate.MinIsoValue, week, special);
    }

    private SpecialDay SpecialDay(JsonPiece piece, string path)
    {
        var fields = FieldsOf(piece, path, ["date", "hours", "reason"], ["date", "reason"]);
        return new(
            Date(fields, "date", path),
            fields.TryGetValue("hours", out var hours) ? Periods(hours, $"{path}.hours") : [],
            Text(fields, "reason", path) ?? "");
    }

    private List<OpenPeriod> Periods(JsonPiece list, string path)
    {
        var periods = new List<OpenPeriod>();
        if (!Is(list, JsonTokenType.StartArray, path, "not_list"))
            return periods;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var piece = list.Items[i];
            if (!Is(piece, JsonTokenType.String, $"{path}[{i}]", "not_text"))
                continue;
            if (OpenPeriod.TryParse(piece.Text, out var period))
                periods.Add(period);
            else
                Fault(piece, $"{path}[{i}]", "hours", Cut(piece.Text));
        }

        return periods;
    }

    private LocalDate Date(Dictionary<string, JsonPiece> fields, string name, string path)
    {
        if (Text(fields, name, path) is not { } text)
            return default;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.TryGetValue(default, out var date))
            return date;
        Fault(fields[name], Path(path, name), "date", Cut(text));
        return default;
    }

    private DateTimeZone? Zone(Dictionary<string, JsonPiece> fields)
    {
        if (Text(fields, "zone", "") is not { } id)
            return null;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
            Fault(fields["zone"], "zone", "zone", Cut(id));
        return zone;
    }

    private string? Text(Dictionary<string, JsonPiece> fields, string name, string path) =>
        fields.TryGetValue(name, out var piece) && Is(piece, JsonTokenType.String, Path(path, name), "not_text") ? piece.Text : null;

    private Dictionary<string, JsonPiece> FieldsOf(JsonPiece piece, string path, string[] known, string[] needed)
    {
        var fields = new Dictionary<string, JsonPiece>(StringComparer.Ordinal);
        if (!Is(piece, JsonTokenType.StartObject, path, "not_object"))
            return fields;
        foreach (var (name, line, value) in piece.Fields)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                faults.Add(new(line, Path(path, Cut(name)), "unknown", [string.Join(", ", known)]));
            else if (!fields.TryAdd(name, value))
                faults.Add(new(line, Path(path, name), "twice", []));
        }

        foreach (var name in needed.Where(n => !fields.ContainsKey(n)))
            Fault(piece, Path(path, name), "missing");
        return fields;
    }

    private bool Is(JsonPiece piece, JsonTokenType kind, string path, string code)
    {
        if (piece.Kind == kind)
            return true;
        Fault(piece, path, code);
        return false;
    }

    private void Fault(JsonPiece piece, string path, string code, params object?[] values) => faults.Add(new(piece.Line, path, code, values));

    /// <summary>The line of a field by its path; of the nearest one above it that the file has.</summary>
    private static int LineOf(JsonPiece root, string path)
    {
        var (piece, line) = (root, root.Line);
        foreach (var step in path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.'))
        {
            var next = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? piece.Items.ElementAtOrDefault(index)
                : piece.Fields.FirstOrDefault(f => f.Name == step).Value;
            if (next is null)
                break;
            (piece, line) = (next, next.Line);
        }

        return line;
    }

    private static string Path(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    private static string Cut(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
