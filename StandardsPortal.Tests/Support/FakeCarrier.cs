using StandardsPortal.Acknowledgments.Mail;

namespace StandardsPortal.Tests.Support;

/// <summary>A post office that can be shut.</summary>
public sealed class FakeCarrier : IMailCarrier
{
    public string? Fault { get; set; }

    public List<OutboxMail> Taken { get; } = [];

    public Task<string?> SendAsync(OutboxMail mail, CancellationToken cancellation = default)
    {
        if (Fault is null)
            Taken.Add(mail);
        return Task.FromResult(Fault);
    }
}
