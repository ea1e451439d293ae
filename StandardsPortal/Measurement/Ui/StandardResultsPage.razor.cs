using System.Globalization;
using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Measurement.Ui;

/// <summary>One standard's results: the rule, the trend, every window, one window in detail, and each time it was judged.</summary>
public sealed partial class StandardResultsPage(ReadStandardResults reading, EvaluateStandard evaluating) : StaticPage
{
    private StandardResultsView? view;
    private List<FormFault> faults = [];

    [Parameter] public string Id { get; set; } = "";

    [SupplyParameterFromQuery(Name = "run")] private string? RunText { get; set; }

    [SupplyParameterFromQuery(Name = "by")] private string? By { get; set; }

    /// <summary>First day of the window shown in detail.</summary>
    [SupplyParameterFromQuery(Name = "window")] private string? WindowText { get; set; }

    [SupplyParameterFromForm(FormName = "evaluate")] private EvaluateEntry? Entry { get; set; }

    private bool MayEvaluate => Actor.Is(Role.Manager);

    private bool MaySeeCases => Actor.Is(Role.Manager) || Actor.Is(Role.Auditor);

    private Guid? RunId => Guid.TryParse(RunText, out var run) ? run : null;

    private LocalDate? Chosen => LocalDatePattern.Iso.Parse(WindowText ?? "") is { Success: true } day ? day.Value : null;

    protected override async Task OnInitializedAsync()
    {
        if (Entry is not null && await EvaluateAsync(Entry))
            return;
        view = Take(await reading.RunAsync(Actor, Id, RunId, string.IsNullOrEmpty(By) ? null : By, Context.RequestAborted));
    }

    private static void Handled()
    {
        // The act was taken before the page was read, so that a refusal stands on it.
    }

    private async Task<bool> EvaluateAsync(EvaluateEntry entry)
    {
        var from = Day("from", entry.From);
        var until = Day("until", entry.Until);
        if (faults.Count > 0)
            return false;
        var outcome = await evaluating.RunAsync(Actor, Id, from, until?.AddDays(1), Context.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            faults.AddRange(FaultOf(refusal));
            return false;
        }

        GoTo($"results/{Id}");
        return true;
    }

    private DateOnly? Day(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
            return day;
        faults.Add(new FormFault(field, Words.Measurement["page.results.day-wrong"]));
        return null;
    }

    /// <summary>The window asked for, else the newest one that says something.</summary>
    private WindowResult? Detail(RuleResults rule) =>
        rule.Windows.LastOrDefault(w => w.From == Chosen) ?? rule.Windows.LastOrDefault(w => w.Verdict != Verdict.NoCases) ?? (rule.Windows is [.., var newest] ? newest : null);

    /// <summary>This page with one thing other than it is.</summary>
    private string Here(string? by = null, string? run = null, LocalDate? window = null)
    {
        var parts = new List<string>();
        if ((run ?? RunText) is { Length: > 0 } shown)
            parts.Add($"run={Uri.EscapeDataString(shown)}");
        if ((by ?? view?.By) is { Length: > 0 } label)
            parts.Add($"by={Uri.EscapeDataString(label)}");
        if ((window ?? Chosen) is { } day)
            parts.Add($"window={LocalDatePattern.Iso.Format(day)}");
        return $"results/{Id}{(parts.Count > 0 ? "?" : "")}{string.Join('&', parts)}";
    }

    /// <summary>Dates as the form posts them; empty means all there is.</summary>
    public sealed class EvaluateEntry
    {
        public string? From { get; set; }

        public string? Until { get; set; }
    }
}
