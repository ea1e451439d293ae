using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>At the start of the portal, and only there: ends on the books what a stopped portal left running.</summary>
public sealed class ImportRecovery(PortalDatabase database, ImportRunner runner) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Asked without Entity Framework, whose model the first page does not need.
        if (await database.HasRunningImportAsync(cancellationToken))
            await runner.RecoverAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
