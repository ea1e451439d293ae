namespace StandardsPortal.Shell;

/// <summary>Post, redirect, get: the answer to a form that worked, so that a reload never posts again.</summary>
public static class SeeOther
{
    /// <param name="relative">Address relative to the portal's base, without a leading slash.</param>
    public static IResult To(HttpContext context, string relative)
    {
        Answer(context, relative);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>For pages that handle their own form: the page still renders, unseen, and the browser follows.</summary>
    public static void Answer(HttpContext context, string relative)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(relative);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{context.Request.PathBase}/{(relative == "./" ? "" : Escaped(relative))}";
    }

    // Header values are ASCII; a search for Korean words comes back in its escaped form.
    private static string Escaped(string relative) => string.Concat(relative.EnumerateRunes().Select(r =>
        r.Value is > ' ' and < 127 ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
