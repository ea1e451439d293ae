using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Measurement.Ui;

/// <summary>
/// A calendar as people type it: hours of each weekday in a line, special days a line each. Kept as it was typed until it
/// can be read; then it becomes a calendar file, which the action looks at again.
/// </summary>
public sealed class CalendarForm
{
    public const string Handler = "calendar";
    public const string Save = "save";
    public const string Look = "look";
    public const string MakeDefault = "default";

    private const string Closed = "closed";

    public static readonly IReadOnlyList<IsoDayOfWeek> Days = [.. Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d)];

    public string Act { get; private init; } = Save;

    public string Name { get; private init; } = "";

    public string Zone { get; private init; } = "";

    public string From { get; set; } = "";

    public string Special { get; set; } = "";

    private Dictionary<IsoDayOfWeek, string> Hours { get; init; } = [];

    public string HoursOf(IsoDayOfWeek day) => Hours.GetValueOrDefault(day, "");

    /// <summary>An empty form: office hours are a better start than seven empty lines.</summary>
    public static CalendarForm New() => new() { Hours = Days.Where(d => d <= IsoDayOfWeek.Friday).ToDictionary(d => d, _ => "09:00-18:00") };

    /// <param name="today">The day from which a change holds when nobody says otherwise.</param>
    public static CalendarForm For(WorkingCalendar calendar, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var version = InForce(calendar, today);
        return new()
        {
            Name = calendar.Name,
            Zone = calendar.Zone.Id,
            From = LocalDatePattern.Iso.Format(today),
            Hours = version.Week.ToDictionary(d => d.Key, d => Text(d.Value)),
            Special = Lines(version.SpecialDays),
        };
    }

    public static CalendarForm Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            Act = form["act"].ToString(),
            Name = form["name"].ToString().Trim(),
            Zone = form["zone"].ToString().Trim(),
            From = form["from"].ToString().Trim(),
            Special = form["special"].ToString(),
            Hours = Days.ToDictionary(d => d, d => form[FieldOf(d)].ToString().Trim()),
        };
    }

    public static string FieldOf(IsoDayOfWeek day) => $"hours-{(int)day}";

    public static string Lines(IEnumerable<SpecialDay> days) => string.Join('\n', days.Select(d =>
        $"{LocalDatePattern.Iso.Format(d.Date)} {(d.Periods.Count == 0 ? Closed : Text(d.Periods))} {d.Reason}".TrimEnd()));

    /// <summary>"09:00-12:00 13:00-18:00".</summary>
    public static string Text(IEnumerable<OpenPeriod> periods) => string.Join(' ', periods.Select(p => $"{Clock(p.FromMinute)}-{Clock(p.UntilMinute)}"));

    public static CalendarVersion InForce(WorkingCalendar calendar, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Versions.LastOrDefault(v => v.From <= day) ?? calendar.Versions[0];
    }

    public LocalDate? FromDay => LocalDatePattern.Iso.Parse(From) is { Success: true } day ? day.Value : null;

    /// <returns>The calendar as a file's text, or null with the faults of the fields added.</returns>
    public string? ToFile(List<FormFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var before = faults.Count;
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenPeriod>>();
        foreach (var day in Days)
        {
            if (Periods(HoursOf(day)) is { } periods)
                week[day] = periods;
            else
                faults.Add(new FormFault(FieldOf(day), Words.Measurement["page.calendars.hours.wrong", DayName(day)]));
        }

        var special = SpecialDays(faults);
        if (Name.Length == 0)
            faults.Add(new FormFault("name", Words.Measurement["page.calendars.name.hint"]));
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone);
        if (zone is null)
            faults.Add(new FormFault("zone", Words.Measurement["page.calendars.zone.wrong"]));
        if (From.Length > 0 && FromDay is null)
            faults.Add(new FormFault("from", Words.Measurement["page.results.day-wrong"]));
        return faults.Count > before
            ? null
            : CalendarFile.Write(new WorkingCalendar(Name, zone!, [new CalendarVersion(LocalDate.MinIsoValue, week, special)]));
    }

    /// <summary>The day's name as the reader's calendar has it.</summary>
    public static string DayName(IsoDayOfWeek day) => Language.Current.Culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7));

    private List<SpecialDay> SpecialDays(List<FormFault> faults)
    {
        var days = new List<SpecialDay>();
        foreach (var (index, line) in Special.Split('\n').Index())
        {
            if (line.Trim() is not { Length: > 0 } text)
                continue;
            if (SpecialDayOf(text) is { } day)
                days.Add(day);
            else
                faults.Add(new FormFault("special", Words.Measurement["page.calendars.special.wrong", index + 1, text.Length > 60 ? text[..60] : text]));
        }

        return [.. days.OrderBy(d => d.Date)];
    }

    private static SpecialDay? SpecialDayOf(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || LocalDatePattern.Iso.Parse(words[0]) is not { Success: true } date)
            return null;
        var hours = words.Skip(1).TakeWhile(w => char.IsAsciiDigit(w[0]) && w.Contains('-', StringComparison.Ordinal)).ToArray();
        var isClosed = words[1].Equals(Closed, StringComparison.OrdinalIgnoreCase);
        if (hours.Length == 0 && !isClosed)
            return null;
        var reason = string.Join(' ', words.Skip(1 + (isClosed ? 1 : hours.Length)));
        return Periods(string.Join(' ', hours)) is { } periods ? new SpecialDay(date.Value, periods, reason) : null;
    }

    private static List<OpenPeriod>? Periods(string text)
    {
        var periods = new List<OpenPeriod>();
        foreach (var part in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length != 2 || Minute(ends[0]) is not { } from || Minute(ends[1]) is not { } until || from >= until || (periods.Count > 0 && periods[^1].UntilMinute > from))
                return null;
            periods.Add(new OpenPeriod(from, until));
        }

        return periods;
    }

    private static int? Minute(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && parts[1].Length == 2 && minute < 60 && hour <= 24 && ((hour * 60) + minute) <= 1440
            ? (hour * 60) + minute : null;
    }

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
