using Microsoft.Extensions.Diagnostics.HealthChecks;
using StandardsPortal.Storage;

namespace StandardsPortal.Shell;

/// <summary>Ready means that a page could be read now.</summary>
public sealed class DatabaseHealth(PortalDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.IsReadyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
