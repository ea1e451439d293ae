using System.Security.Claims;
using StandardsPortal.People;

namespace StandardsPortal.Shell;

/// <summary>Which help page belongs to which page, for each of the three readers.</summary>
public static class HelpTopics
{
    public static readonly IReadOnlyList<string> Readers = ["employee", "manager", "auditor"];

    public static string ReaderOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.IsInRole(nameof(Role.Manager)) ? "manager" : user.IsInRole(nameof(Role.Auditor)) ? "auditor" : "employee";
    }

    public static string Href(string reader, string slug) => $"help/{reader}/{slug}";

    /// <summary>The help page of the reader for an address, or the index where none was written.</summary>
    public static string For(string here, string reader)
    {
        ArgumentNullException.ThrowIfNull(here);
        var path = here.Split('?')[0].Split('#')[0];
        // One state of a history is explained where the history is.
        if (path.LastIndexOf("/history/", StringComparison.Ordinal) is > 0 and var number)
            path = path[..(number + "/history".Length)];
        foreach (var slug in Slugs.Where(s => path.StartsWith(s.Start, StringComparison.Ordinal) && path.EndsWith(s.End, StringComparison.Ordinal)).Select(s => s.Slug))
        {
            // What was written for another reader still explains the page.
            if (Readers.OrderByDescending(r => r == reader).FirstOrDefault(r => HelpLibrary.Find(r, slug) is not null) is { } writtenFor)
                return Href(writtenFor, slug);
        }

        return $"help#{reader}";
    }

    /// <summary>By how an address starts and ends; the first that fits and was written for the reader counts.</summary>
    private static readonly (string Start, string End, string Slug)[] Slugs =
    [
        ("drafts/", "/review", "sign-off-a-revision"),
        ("drafts/", "/submit", "several-reviewers"),
        ("account", "", "leave-and-deputy"),
        ("standards/", "/review", "review-a-standard"),
        ("drafts/new", "", "write-a-standard"),
        ("drafts/files", "", "standards-as-files"),
        ("drafts/", "/comments", "comment-on-a-draft"),
        ("drafts/", "/comments/new", "comment-on-a-draft"),
        ("drafts/", "/history", "earlier-texts"),
        ("drafts/", "", "use-the-editor"),
        ("drafts", "", "send-for-sign-off"),
        ("evidence", "", "record-evidence"),
        ("standards/", "/compare", "compare-two-texts"),
        ("suppressions", "", "silenced-findings"),
        ("standards/", "/roster", "see-who-has-not-acknowledged"),
        ("rosters", "", "see-who-has-not-acknowledged"),
        ("journey", "", "read-the-journey-map"),
        ("handbook", "", "export-the-handbook"),
        ("ledger", "", "read-the-ledger"),
        ("calendars", "", "working-time-calendars"),
        ("cases", "", "results"),
        ("exclusions", "", "results"),
        ("results", "", "results"),
        ("receipts", "", "your-receipts"),
        ("standards/", "", "read-and-acknowledge"),
        ("standards", "", "find-a-standard"),
        ("./", "", "read-and-acknowledge"),
    ];
}
