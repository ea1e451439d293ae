using System.Security.Claims;
using StandardsPortal.People;

namespace StandardsPortal.Shell;

/// <summary>A line of the menu and who sees it. Hiding is a courtesy: the action behind each page decides who may.</summary>
/// <param name="Href">First segment of the pages it stands for, relative to the portal's base.</param>
/// <param name="Words">Key of its name.</param>
/// <param name="Roles">Any one suffices; none means everyone.</param>
public sealed record MenuEntry(string Href, string Words, params Role[] Roles)
{
    public static readonly IReadOnlyList<MenuEntry> All =
    [
        new("./", "nav.home"),
        new("standards", "nav.standards"),
        new("drafts", "nav.drafts", Role.Manager),
        new("journey", "nav.journey"),
        new("receipts", "nav.receipts", Role.Employee),
        new("rosters", "nav.rosters", Role.Manager, Role.Auditor),
        new("results", "nav.results"),
        new("cases", "nav.cases", Role.Manager, Role.Auditor),
        new("handbook", "nav.handbook"),
        new("ledger", "nav.ledger", Role.Auditor, Role.Manager),
        new("people", "nav.people", Role.Administrator),
        new("help", "nav.help"),
    ];

    public static IReadOnlyList<MenuEntry> For(ClaimsPrincipal user) =>
        [.. All.Where(e => e.Roles.Length == 0 || e.Roles.Any(r => user.IsInRole(r.ToString())))];

    /// <summary>The entry whose pages the address is one of; null on pages no entry leads to.</summary>
    public static MenuEntry? Current(IReadOnlyList<MenuEntry> entries, string here)
    {
        var path = here.Split('?')[0];
        if (path.EndsWith("/roster", StringComparison.Ordinal))
            path = "rosters";
        var first = path.Split('/')[0];
        // Calendars and exclusions stand beside the cases, one click from them.
        if (first is "calendars" or "exclusions")
            first = "cases";
        // What standards rest on, and what their authors silenced, stands beside them.
        if (first is "evidence" or "suppressions")
            first = "standards";
        return entries.FirstOrDefault(e => e.Href == (path is "" or "./" ? "./" : first));
    }
}
