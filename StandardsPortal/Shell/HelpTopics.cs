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
        var slug = Slugs.FirstOrDefault(s => path.StartsWith(s.Start, StringComparison.Ordinal) && path.EndsWith(s.End, StringComparison.Ordinal)
            && HelpLibrary.Find(reader, s.Slug) is not null).Slug;
        return slug is null ? $"help#{reader}" : Href(reader, slug);
    }

    /// <summary>By how an address starts and ends; the first that fits and was written for the reader counts.</summary>
    private static readonly (string Start, string End, string Slug)[] Slugs = [];
}
