namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>Takes one mail away. System.Net.Mail knows STARTTLS, not implicit TLS or OAuth2; another carrier fits here.</summary>
public interface IMailCarrier
{
    /// <returns>Null when it was taken; else what went wrong, for the operator.</returns>
    Task<string?> SendAsync(OutboxMail mail, CancellationToken cancellation = default);
}

/// <summary>Where mail goes: an SMTP server when one is named, else files in the data folder.</summary>
public sealed record MailOptions
{
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>STARTTLS; only a relay on the same machine does without.</summary>
    public bool Tls { get; init; } = true;

    public string From { get; init; } = "standards@localhost.localdomain";

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);
}
