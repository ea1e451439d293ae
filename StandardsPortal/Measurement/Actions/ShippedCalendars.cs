using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The calendars that travel with the portal, as files.</summary>
internal static class ShippedCalendars
{
    public static IReadOnlyList<ShippedCalendar> Read(ContentFolder content)
    {
        var folder = Path.Combine(content.Path, "calendars");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
    }

    private static ShippedCalendar Read(string file)
    {
        var text = File.ReadAllText(file);
        // Every shipped file is read by a test: one that can't be is a fault of ours.
        var calendar = CalendarFile.Read(text).Calendar ?? throw new InvalidDataException($"The shipped calendar {Path.GetFileName(file)} can't be read.");
        return new ShippedCalendar(Path.GetFileNameWithoutExtension(file), text, calendar);
    }
}

internal sealed record ShippedCalendar(string Name, string Text, WorkingCalendar Calendar);
