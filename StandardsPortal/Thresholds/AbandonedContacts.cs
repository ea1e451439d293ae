namespace StandardsPortal.Thresholds;

/// <summary>
/// How contacts that were given up before an answer enter the share. One call log gives 27 % or 45 % depending on
/// this alone, so a rule about waiting should name it. The formulas are Cisco's for the service level.
/// </summary>
/// <param name="Name">Name of the variant in stored rules: <c>missed</c>, <c>ignored</c>, <c>handled-only</c>, <c>answered</c>, <c>short-dropped</c>.</param>
public sealed record AbandonedContacts(string Name)
{
    /// <summary>They count against the share: answered in time / offered.</summary>
    public static readonly AbandonedContacts Missed = new("missed");

    /// <summary>Those given up before the limit leave the count: answered in time / (offered − given up in time).</summary>
    public static readonly AbandonedContacts Ignored = new("ignored");

    /// <summary>Only handled contacts are counted: answered in time / handled.</summary>
    public static readonly AbandonedContacts HandledOnly = new("handled-only");

    /// <summary>Those given up before the limit count as kept: (answered in time + given up in time) / offered.</summary>
    public static readonly AbandonedContacts Answered = new("answered");

    /// <summary>
    /// Contacts given up within <see cref="ShorterThan"/> are dropped, the rest count as missed:
    /// answered in time / (offered − short abandons).
    /// </summary>
    public static AbandonedContacts ShortDropped(Limit shorterThan) => new("short-dropped") { ShorterThan = shorterThan };

    /// <summary>Up to when a contact given up is dropped; null for the other variants.</summary>
    public Limit? ShorterThan { get; init; }
}
