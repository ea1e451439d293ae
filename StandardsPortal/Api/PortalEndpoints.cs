namespace StandardsPortal.Api;

/// <summary>Every endpoint that is not a page. Each states who may call it; the action behind it decides.</summary>
public static class PortalEndpoints
{
    public static void MapPortalEndpoints(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapRevisions();
        routes.MapRosters();
        routes.MapDrafts();
        routes.MapBundles();
        routes.MapCheck();
        routes.MapHandbook();
        routes.MapEvidence();
        routes.MapResults();
        routes.MapLedger();
        routes.MapCases();
        routes.MapHealth();
    }
}
