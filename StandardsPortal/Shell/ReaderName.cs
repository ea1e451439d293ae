namespace StandardsPortal.Shell;

/// <summary>The printed name as a claim of the session; <c>Identity.Name</c> is the sign-in address.</summary>
public static class ReaderName
{
    public const string ClaimType = "printed-name";
}
