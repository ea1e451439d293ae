using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>Working calendars from files.</summary>
internal static class CalendarFiles
{
    /// <summary>Folders in which a calendar is looked for by its name, besides the path itself.</summary>
    private static readonly string[] Shelves = [Path.Combine("content", "calendars"), Path.Combine(AppContext.BaseDirectory, "content", "calendars")];

    public static WorkingCalendar? One(string? named)
    {
        if (named is null)
            return null;
        var path = File.Exists(named) ? named : Shelves.Select(s => Path.Combine(s, named + ".json")).FirstOrDefault(File.Exists);
        return path is null ? throw new UnusableInputException($"--calendar: there is no file '{named}', and no content/calendars/{named}.json.") : Read(path);
    }

    /// <summary><c>country=FOLDER</c>: a calendar for each value of the label, by the file's name.</summary>
    public static IReadOnlyDictionary<string, WorkingCalendar> ByLabel(string? named, out string? label)
    {
        label = null;
        if (named is null)
            return new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);
        var parts = named.Split('=', 2);
        if (parts.Length < 2 || parts[0].Length == 0 || !Directory.Exists(parts[1]))
            throw new UnusableInputException($"--calendars is LABEL=FOLDER, with a folder that exists: '{named}'.");
        label = parts[0];
        var files = Directory.GetFiles(parts[1], "*.json");
        return files.Length > 0
            ? files.ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, Read, StringComparer.Ordinal)
            : throw new UnusableInputException($"{parts[1]}: there is no *.json calendar.");
    }

    private static WorkingCalendar Read(string path)
    {
        try
        {
            var reading = CalendarFile.Read(File.ReadAllText(path));
            if (reading.Calendar is { } calendar)
                return calendar;
            var fault = reading.Faults[0];
            throw new UnusableInputException($"{path}:{fault.Line}: {fault.Field}: {fault.Reason(Language.English)}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}: {problem.Message}");
        }
    }
}
