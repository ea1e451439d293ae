using System.Globalization;

namespace StandardsPortal.People.Ui;

/// <summary>What the leave form may carry; whose leave it is stands in the address.</summary>
public sealed class LeaveEntry
{
    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Deputy { get; set; }

    public DateOnly? FromDay => Day(From);

    public DateOnly? UntilDay => Day(Until);

    /// <summary>Nobody, when what was posted is nobody's.</summary>
    public Guid DeputyId => Guid.TryParse(Deputy, out var id) ? id : Guid.Empty;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>Which leave is to be ended.</summary>
public sealed class LeaveEnding
{
    public Guid Leave { get; set; }
}
