using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>
/// Empties the outbox as far as the carrier takes mails. Each is marked as it goes, so that a crash sends at most one of
/// them twice, and none is lost.
/// </summary>
[Allows(Role.Administrator)]
public sealed class SendDueMails(PortalStore store, TimeProvider clock, IMailCarrier carrier)
{
    private const int AtOnce = 100;

    public async Task<Outcome<MailRoundReport>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var now = clock.ReadUtc();
        var due = await store.ReadAsync(
            db => db.Outbox.Where(m => m.SentAt == null && m.NextTryAt <= now).OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Take(AtOnce).ToListAsync(cancellation),
            cancellation);
        var (sent, failed) = (0, 0);
        foreach (var mail in due)
        {
            var fault = await carrier.SendAsync(mail, cancellation);
            var marked = await MarkAsync(mail.Id, fault, cancellation);
            if (marked.IsRefused)
                return marked.Refusal;
            (sent, failed) = fault is null ? (sent + 1, failed) : (sent, failed + 1);
            // A server that is down refuses the next hundred too.
            if (failed >= 3 && sent == 0)
                break;
        }

        return new MailRoundReport(sent, failed, due.Count == AtOnce);
    }

    private Task<Outcome<Done>> MarkAsync(Guid id, string? fault, CancellationToken cancellation) =>
        store.WriteAsync<Done>(
            async writing =>
            {
                var mail = await writing.Db.Outbox.FirstAsync(m => m.Id == id, cancellation);
                if (fault is null)
                    mail.Sent(clock.ReadUtc());
                else
                    mail.Failed(clock.ReadUtc(), fault);
                return Done.Value;
            },
            cancellation);
}

/// <param name="MoreDue">The outbox holds more than one round takes.</param>
public sealed record MailRoundReport(int Sent, int Failed, bool MoreDue);
