namespace StandardsPortal.Thresholds;

/// <summary>An amount that a case, or a measured value, is held to.</summary>
/// <param name="Value">The amount, or the lower end of a range.</param>
/// <param name="UpTo">Upper end, when the comparator is <see cref="Comparator.Between"/>.</param>
public sealed record Limit(decimal Value, decimal? UpTo, Unit Unit)
{
    /// <summary>A single amount.</summary>
    public Limit(decimal value, Unit unit)
        : this(value, null, unit)
    {
    }

    /// <summary>The same bound on another scale ("15 seconds or 5 rings"): whichever the desk can measure.</summary>
    public Limit? Alternative { get; init; }

    /// <summary>The end that a case must not pass: the upper one of a range.</summary>
    public decimal Outer => UpTo ?? Value;

    /// <summary>
    /// Orders two limits where their units allow it: working time against working time, elapsed against elapsed.
    /// </summary>
    /// <returns>Null when nothing can be said, as between minutes and rings or hours and business days.</returns>
    public int? CompareTo(Limit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Unit == other.Unit)
            return Outer.CompareTo(other.Outer);
        if (Unit.Length is not { } mine || other.Unit.Length is not { } theirs || Unit.IsWorkingTime != other.Unit.IsWorkingTime)
            return null;
        // A working day is no fixed number of working hours.
        if (Unit.IsWorkingTime)
            return null;
        return (Outer * mine).CompareTo(other.Outer * theirs);
    }

    /// <summary>Same amount in another unit: 5 minutes and 300 seconds. Null where units can't be converted exactly.</summary>
    public bool? IsSameAmountAs(Limit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Unit == other.Unit)
            return Value == other.Value && UpTo == other.UpTo;
        if (!Unit.IsExact || !other.Unit.IsExact)
            return null;
        return Value * Unit.Length == other.Value * other.Unit.Length && UpTo * Unit.Length == other.UpTo * other.Unit.Length;
    }
}
