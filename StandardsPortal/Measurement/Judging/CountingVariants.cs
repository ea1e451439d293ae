using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// The five ways to count contacts that were given up, side by side: one call log gives 27 % or 45 % by this alone.
/// With O offered, H handled, A answered in time, B abandoned in time and S short abandons: A/O, A/(O−S), A/(O−B), A/H
/// and (A+B)/O. Source: Cisco's service level types, where A/O, A/(O−B) and (A+B)/O are abandoned calls negative,
/// ignored and positive.
/// </summary>
public static class CountingVariants
{
    /// <param name="abandonedInTime">Given up before the limit was over.</param>
    /// <param name="shortAbandons">Given up so early that nobody could have answered; by the rule's own, shorter limit.</param>
    /// <returns>By the names of <see cref="AbandonedContacts"/>, always all five; a total of 0 is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The counts contradict each other.</exception>
    public static IReadOnlyList<VariantCount> Of(long offered, long handled, long answeredInTime, long abandonedInTime, long shortAbandons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answeredInTime);
        ArgumentOutOfRangeException.ThrowIfNegative(abandonedInTime);
        ArgumentOutOfRangeException.ThrowIfNegative(shortAbandons);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answeredInTime, handled);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(abandonedInTime, offered - handled);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shortAbandons, offered - handled);
        return
        [
            new(AbandonedContacts.Missed.Name, answeredInTime, offered),
            new(ShortDropped, answeredInTime, offered - shortAbandons),
            new(AbandonedContacts.Ignored.Name, answeredInTime, offered - abandonedInTime),
            new(AbandonedContacts.HandledOnly.Name, answeredInTime, handled),
            new(AbandonedContacts.Answered.Name, answeredInTime + abandonedInTime, offered),
        ];
    }

    private static readonly string ShortDropped = AbandonedContacts.ShortDropped(new Limit(0, Unit.Seconds)).Name;
}
