using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Thresholds;

/// <summary>
/// What a limit is counted in. The name is the one of the machine-readable output; a currency is its ISO 4217 code.
/// A new unit is one row here and its words in the three vocabularies.
/// </summary>
/// <param name="Name">e.g. <c>business_days</c>, <c>EUR</c>.</param>
public sealed record Unit(string Name)
{
    /// <summary>Seconds on the wall.</summary>
    public static readonly Unit Seconds = new("seconds") { Length = 1 };

    /// <summary>60 seconds.</summary>
    public static readonly Unit Minutes = new("minutes") { Length = 60 };

    /// <summary>60 minutes on the wall, unless the rule's clock is the working one.</summary>
    public static readonly Unit Hours = new("hours") { Length = 3_600 };

    /// <summary>Hours while the desk is open: 24 of them are about three office days.</summary>
    public static readonly Unit BusinessHours = new("business_hours") { Length = 3_600, IsWorkingTime = true };

    /// <summary>24 hours each, counted from the start event.</summary>
    public static readonly Unit Days = new("days") { Length = 86_400 };

    /// <summary>The same length, where the author writes that days off count too.</summary>
    public static readonly Unit CalendarDays = new("calendar_days") { Length = 86_400 };

    /// <summary>Days on which the desk is open; "the next business day" is one of them.</summary>
    public static readonly Unit BusinessDays = new("business_days") { Length = 86_400, IsWorkingTime = true };

    /// <summary>7 days.</summary>
    public static readonly Unit Weeks = new("weeks") { Length = 604_800 };

    /// <summary>Months of the calendar.</summary>
    public static readonly Unit Months = new("months") { Length = 2_629_746 };

    /// <summary>Years of the calendar.</summary>
    public static readonly Unit Years = new("years") { Length = 31_556_952 };

    /// <summary>Percent of the metric's whole; per mille are read as tenths.</summary>
    public static readonly Unit Percent = new("percent");

    /// <summary>How often.</summary>
    public static readonly Unit Times = new("times");

    /// <summary>Rings of the phone before it is picked up.</summary>
    public static readonly Unit Rings = new("rings");

    /// <summary>Things counted: cases, pieces.</summary>
    public static readonly Unit Items = new("items");

    /// <summary>A figure on a survey's scale, which stands without a unit.</summary>
    public static readonly Unit Score = new("score");

    /// <summary>Every unit; money in the currencies the vocabularies name.</summary>
    public static readonly IReadOnlyList<Unit> All =
    [
        Seconds, Minutes, Hours, BusinessHours, Days, CalendarDays, BusinessDays, Weeks, Months, Years,
        Percent, Times, Rings, Items, Score,
        new("EUR"), new("USD"), new("GBP"), new("KRW"), new("JPY"), new("CNY"), new("SAR"), new("AED"), new("EGP"), new("CAD"), new("AUD"), new("CHF"),
    ];

    /// <summary>Seconds in one, for units of time; months and years by the Gregorian mean, good for ordering only.</summary>
    public int? Length { get; private init; }

    /// <summary>Counted while the desk is open only.</summary>
    public bool IsWorkingTime { get; private init; }

    /// <summary>A length of time, on either clock.</summary>
    public bool IsTime => Length is not null;

    /// <summary>Three capital letters name a currency.</summary>
    public bool IsMoney => Name.Length == 3 && char.IsAsciiLetterUpper(Name[0]);

    /// <summary>
    /// Whether one of these is always the same number of seconds as counted on the wall: a month or a working day is
    /// not, so "5 days (120 hours)" can be checked and "2 business days (48 hours)" can't.
    /// </summary>
    public bool IsExact => Length is not null && !IsWorkingTime && this != Months && this != Years;

    /// <summary>The unit of a name.</summary>
    /// <exception cref="ArgumentException">Not a name of <see cref="All"/>.</exception>
    public static Unit Of(string name) =>
        TryParse(name, out var unit) ? unit : throw new ArgumentException($"'{name}' is not a unit.", nameof(name));

    /// <summary>The unit of a name of the machine-readable output; false when there is none.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out Unit? unit)
    {
        unit = All.FirstOrDefault(u => string.Equals(u.Name, name, StringComparison.Ordinal));
        return unit is not null;
    }

    public bool Equals(Unit? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}
