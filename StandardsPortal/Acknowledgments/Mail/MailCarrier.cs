using System.Net;
using System.Net.Mail;
using System.Text;
using StandardsPortal.Languages;

namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>Sends through SMTP, or writes .eml files into a folder when no server is named.</summary>
public sealed class MailCarrier(MailOptions options, string folder) : IMailCarrier
{
    public async Task<string?> SendAsync(OutboxMail mail, CancellationToken cancellation = default)
    {
        try
        {
            using var client = Client();
            using var message = MessageOf(mail);
            await client.SendMailAsync(message, cancellation);
            return null;
        }
        catch (Exception exception) when (exception is SmtpException or IOException or FormatException or UnauthorizedAccessException)
        {
            return exception.InnerException is { } inner ? $"{exception.Message} {inner.Message}" : exception.Message;
        }
    }

    private SmtpClient Client()
    {
        if (options.Host is null)
        {
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        return new SmtpClient(options.Host, options.Port)
        {
            EnableSsl = options.Tls,
            Timeout = (int)options.Timeout.TotalMilliseconds,
            Credentials = options.User is null ? null : new NetworkCredential(options.User, options.Password),
        };
    }

    private MailMessage MessageOf(OutboxMail mail)
    {
        var message = new MailMessage
        {
            From = new MailAddress(options.From, Words.Acknowledgments.In(mail.Language, "mail.from"), Encoding.UTF8),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        message.To.Add(new MailAddress(mail.To, mail.ToName, Encoding.UTF8));
        message.Headers.Add("Content-Language", mail.Language.Code);
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@standards-portal>");
        // Out-of-office answers to thousands of notices help nobody (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
