using System.Globalization;
using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Merging;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui.History;

/// <summary>One saved state beside another: what differs, word by word, and the form that puts it back.</summary>
public sealed partial class DraftStatePage(ReadDraftState reading, RestoreState restoring) : StaticPage
{
    private DraftStateView? view;
    private IReadOnlyList<(Language Language, IReadOnlyList<RedlinePart> Parts)> differences = [];
    private IReadOnlyList<(PlanField Field, string Was, string IsNow)> planned = [];
    private IReadOnlyList<FormFault> faults = [];

    [Parameter] public Guid Id { get; set; }

    [Parameter] public int Number { get; set; }

    [SupplyParameterFromQuery(Name = "against")] private string? Against { get; set; }

    [SupplyParameterFromQuery(Name = "whole")] private string? Whole { get; set; }

    [SupplyParameterFromForm(FormName = "restore")] private RestoreForm? Form { get; set; }

    private string Title => view!.Draft.Title is { Length: > 0 } title ? title : Words.Revisions["page.untitled"];

    protected override async Task OnInitializedAsync()
    {
        view = Take(await reading.RunAsync(Actor, Id, Number, PageAddress.Number(Against), Context.RequestAborted));
        if (view?.AgainstContent is not { } against)
            return;
        // Always from the older to the newer, whichever was asked for first.
        var (older, newer) = view.Against!.Number < Number ? (against, view.Content) : (view.Content, against);
        differences =
        [
            .. Language.All.Where(l => older.TextIn(l) != newer.TextIn(l))
                .Select(l => (l, WordComparison.Between(older.TextIn(l) ?? "", newer.TextIn(l) ?? ""))),
        ];
        planned = [.. PlanWords.Of(older).Zip(PlanWords.Of(newer)).Where(p => p.First.Words != p.Second.Words).Select(p => (p.First.Field, p.First.Words, p.Second.Words))];
    }

    private async Task RestoreAsync()
    {
        var restored = await restoring.RunAsync(Actor, Id, Number, Form?.Version ?? 0, Context.RequestAborted);
        if (restored.Refusal is { } refusal)
        {
            faults = FaultOf(refusal);
            Context.Response.StatusCode = Shell.RefusalStatus.Of(refusal);
        }
        else
            GoTo($"drafts/{Id}/history?restored={Number.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>What the form may carry; which state it is for stands in the address.</summary>
    public sealed class RestoreForm
    {
        public int Version { get; set; }
    }
}
