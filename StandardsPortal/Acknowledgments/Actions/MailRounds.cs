using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Empties the outbox every few seconds for as long as the portal runs, and every few minutes writes what reviews are due and what was said about drafts.</summary>
internal sealed partial class MailRounds(IServiceScopeFactory scopes, ILogger<MailRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>The first page comes first: building what a round reads takes as long as the rest of the start.</summary>
    private static readonly TimeSpan First = TimeSpan.FromSeconds(3);

    /// <summary>Reviews are due by the day; every few minutes is soon enough after a request.</summary>
    private const int RoundsBetweenReviews = 8;

    private int rounds;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            await Task.Delay(First, stoppingToken);
            do
            {
                await RoundAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping is how this ends; what was not sent stays in the outbox.
        }
    }

    private async Task RoundAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (rounds++ % RoundsBetweenReviews == 0)
        {
            var reminded = await scope.ServiceProvider.GetRequiredService<SendReviewMails>().RunAsync(Actor.System, cancellation);
            if (reminded.IsRefused)
                Refused(reminded.Refusal.ToString());
            var told = await scope.ServiceProvider.GetRequiredService<SendCommentMails>().RunAsync(Actor.System, cancellation);
            if (told.IsRefused)
                Refused(told.Refusal.ToString());
        }

        var report = await scope.ServiceProvider.GetRequiredService<SendDueMails>().RunAsync(Actor.System, cancellation);
        if (report.IsRefused)
            Refused(report.Refusal.ToString());
        else if (report.Value.Failed > 0)
            NotTaken(report.Value.Failed, report.Value.Sent);
    }

    [LoggerMessage(LogLevel.Warning, "The outbox could not be emptied: {Reason}")]
    private partial void Refused(string reason);

    [LoggerMessage(LogLevel.Warning, "{Failed} mails were not taken and will be tried again; {Sent} went out.")]
    private partial void NotTaken(int failed, int sent);
}

public static class MailRegistration
{
    /// <summary>The outbox's carrier and its rounds; needs storage, whose data folder takes the files when no server is named.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, MailOptions options)
    {
        services.AddSingleton<IMailCarrier>(all => new MailCarrier(options, all.GetRequiredService<PortalDataFolder>().MailFolder));
        services.AddHostedService<MailRounds>();
        return services;
    }
}
