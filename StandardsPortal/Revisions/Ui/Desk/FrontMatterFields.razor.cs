using System.Globalization;
using Microsoft.AspNetCore.Components;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>
/// Shows a standard's front matter as a form. A change is told as what it does to a standard, not as a whole new one:
/// the text may have moved on since it was shown, and two quick changes must both stay.
/// </summary>
public sealed partial class FrontMatterFields : ComponentBase
{
    private const string Everyone = "everyone";
    private const int LongestId = 80;

    [Parameter, EditorRequired] public required Standard Standard { get; set; }

    /// <summary>Every audience that can be chosen: slug and name, "everyone" first.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<(string Slug, string Name)> Teams { get; set; }

    /// <summary>A revision of a standard in force, and a translation, keep its identifier.</summary>
    [Parameter] public bool IdIsFixed { get; set; }

    [Parameter] public EventCallback<Func<Standard, Standard>> OnChange { get; set; }

    private Task ChangeAsync(Func<Standard, Standard> change) => OnChange.InvokeAsync(change);

    /// <summary>Names stand in tables and logs: characters that could make one read as another are dropped.</summary>
    private static string? Name(ChangeEventArgs typed) => Clean.Line(typed.Value as string, StandardBounds.TitleLength);

    private Task TakeIdAsync(ChangeEventArgs typed) =>
        IdIsFixed ? Task.CompletedTask : ChangeAsync(s => s with { Id = Clean.Line(typed.Value as string, LongestId) });

    private Task TakeReviewAsync(ChangeEventArgs typed)
    {
        var months = int.TryParse(typed.Value as string, NumberStyles.Integer, CultureInfo.InvariantCulture, out var read) && read is >= 1 and <= 60
            ? read
            : (int?)null;
        return ChangeAsync(s => s with { ReviewEveryMonths = months });
    }

    private Task TakeWarningAsync(ChangeEventArgs typed)
    {
        var days = ReviewCycle.TryParseWarning(typed.Value as string, out var read) ? read : (int?)null;
        return ChangeAsync(s => s with { ReviewWarningDays = days });
    }

    private Task TakeTeamAsync(string slug, bool chosen)
    {
        // The browser can send a value that was never offered.
        if (!Teams.Any(t => t.Slug == slug))
            return Task.CompletedTask;
        return ChangeAsync(s => s with
        {
            Audience = (slug, chosen) switch
            {
                (Everyone, true) => [Everyone],
                (_, true) => [.. s.Audience.Where(t => t != Everyone && t != slug), slug],
                _ => [.. s.Audience.Where(t => t != slug)],
            },
        });
    }
}
