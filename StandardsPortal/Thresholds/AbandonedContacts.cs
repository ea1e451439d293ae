namespace StandardsPortal.Thresholds;

/// <summary>
/// How contacts that were given up before an answer enter the share. One call log gives 27 % or 45 % depending on
/// this alone, so a rule about waiting should name it.
/// </summary>
public sealed record AbandonedContacts(string Name)
{
    /// <summary>They count against the share: answered in time / offered.</summary>
    public static readonly AbandonedContacts Missed = new("missed");

    /// <summary>Those given up before the limit leave numerator and denominator.</summary>
    public static readonly AbandonedContacts Ignored = new("ignored");

    /// <summary>Only handled contacts are counted: answered in time / handled.</summary>
    public static readonly AbandonedContacts HandledOnly = new("handled-only");

    /// <summary>Those given up before the limit count as kept.</summary>
    public static readonly AbandonedContacts Answered = new("answered");

    /// <summary>Contacts given up within <see cref="ShorterThan"/> are dropped, the rest count as missed.</summary>
    public static AbandonedContacts ShortDropped(Limit shorterThan) => new("short-dropped") { ShorterThan = shorterThan };

    public Limit? ShorterThan { get; init; }
}
