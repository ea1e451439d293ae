using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Shell;

/// <summary>What has to be right before the first request is answered.</summary>
public static class PortalStart
{
    /// <returns>Why the portal can't start, in words for whoever starts it; null when it can.</returns>
    public static async Task<Refusal?> PrepareAsync(WebApplication portal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var prepared = await portal.Services.GetRequiredService<PortalDatabase>().PrepareAsync(cancellation);
        return prepared.Refusal;
    }
}
