using StandardsPortal.Languages;
using StandardsPortal.People;

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

    public required DateTime CreatedAt { get; init; }

    /// <summary>Not before this; the time it was written for a first try.</summary>
    public required DateTime NextTryAt { get; set; }

    public int Tries { get; private set; }

    public string? LastFault { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>A mail to a person, in their language, to be sent at once.</summary>
    public static OutboxMail For(Person person, string subject, string body, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new()
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now)),
            To = person.Email,
            ToName = person.Name,
            Language = person.Language,
            Subject = OneLine(subject),
            Body = body,
            CreatedAt = now,
            NextTryAt = now,
        };
    }

    /// <summary>Lets what a person wrote run in its own direction within the mail's.</summary>
    internal static string Apart(string text) => $"\u2068{text}\u2069";

    public void Sent(DateTime now) => (SentAt, LastFault) = (now, null);

    /// <summary>The next try waits twice as long as the last one, from one minute up to one hour.</summary>
    public void Failed(DateTime now, string fault)
    {
        Tries++;
        LastFault = fault.Length > 500 ? fault[..500] : fault;
        NextTryAt = now.AddMinutes(Math.Min(60, Math.Pow(2, Math.Min(Tries - 1, 6))));
    }

    /// <summary>A header holds one line, whatever a title holds.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
