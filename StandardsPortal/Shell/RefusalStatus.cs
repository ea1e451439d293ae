using StandardsPortal.Revisions;

namespace StandardsPortal.Shell;

/// <summary>The HTTP status a refusal is answered with, on pages and endpoints alike.</summary>
public static class RefusalStatus
{
    public static int Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        if (refusal.Code == "people.not-allowed")
            return StatusCodes.Status403Forbidden;
        return refusal.Code.EndsWith(".unknown", StringComparison.Ordinal) ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;
    }
}
