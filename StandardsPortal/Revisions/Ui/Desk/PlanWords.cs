using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Merging;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>How a state was to be published, field by field, as a reader is told it.</summary>
public static class PlanWords
{
    public static IReadOnlyList<(PlanField Field, string Words)> Of(StateContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. Enum.GetValues<PlanField>().Select(f => (f, Of(content, f)))];
    }

    public static string Of(StateContent content, PlanField field)
    {
        ArgumentNullException.ThrowIfNull(content);
        return field switch
        {
            PlanField.Kind => Words.Revisions[content.Kind == RevisionKind.Major ? "page.plan.major" : "page.plan.minor"],
            PlanField.Summary => content.ChangeSummary,
            PlanField.Effective => content.EffectiveOn is { } day ? Dates.Day(day, Language.Current) : Words.Revisions["page.plan.effective.signing"],
            _ => content.AcknowledgeWithinDays.ToString(CultureInfo.InvariantCulture),
        };
    }
}
