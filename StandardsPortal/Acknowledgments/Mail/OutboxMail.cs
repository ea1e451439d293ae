using StandardsPortal.Languages;

namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>
/// A mail that is owed to someone. Written in the transaction of the act it tells of, sent later by who empties the
/// outbox, and kept until it went out: a mail server that is down for a day loses nothing.
/// </summary>
public sealed class OutboxMail
{
    public required Guid Id { get; init; }

    public required string To { get; init; }

    public required string ToName { get; init; }

    public required Language Language { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text; lines end in LF.</summary>
    public required string Body { get; init; }

    public required DateTime CreatedAt
    {
        get;
        init => (field, NextTryAt) = (value, value);
    }

    /// <summary>The first try is due at once.</summary>
    public DateTime NextTryAt { get; private set; }

    public int Tries { get; private set; }

    public string? LastFault { get; private set; }

    public DateTime? SentAt { get; private set; }

    public void Sent(DateTime now) => (SentAt, LastFault) = (now, null);

    /// <summary>The next try waits twice as long as the last one, from one minute up to one hour.</summary>
    public void Failed(DateTime now, string fault)
    {
        Tries++;
        LastFault = fault.Length > 500 ? fault[..500] : fault;
        NextTryAt = now.AddMinutes(Math.Min(60, Math.Pow(2, Math.Min(Tries - 1, 6))));
    }
}
