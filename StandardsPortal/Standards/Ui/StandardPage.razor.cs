using Microsoft.AspNetCore.Components;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Standards.Ui;

/// <summary>One revision as its reader meets it: what changed for them first, then the text, then the statement to make.</summary>
public partial class StandardPage(ReadStandard read, AcknowledgeRevision acknowledge)
{
    private StandardView? view;
    private IReadOnlyList<FormFault> faults = [];

    [Parameter]
    public string Id { get; set; } = "";

    [Parameter]
    public int? Number { get; set; }

    [SupplyParameterFromQuery(Name = "language")]
    private string? AskedLanguage { get; set; }

    [SupplyParameterFromForm(FormName = "acknowledge")]
    private AcknowledgeEntry? Entry { get; set; }

    private bool CanAcknowledge => view is { Mine: { IsAssigned: true, WhyNot: null, Receipt: null } };

    private Language shown => view?.Shown.Language ?? Language.Current;

    protected override async Task OnInitializedAsync()
    {
        // After a refused form the text stays in the language it was read in.
        var wanted = Language.TryParse(Entry?.Language ?? AskedLanguage, out var language) ? language : Language.Current;
        view = Take(await read.RunAsync(Actor, Id, Number, wanted, Context.RequestAborted));
    }

    private async Task AcknowledgeAsync()
    {
        if (view is null || Number is not { } number)
            return;
        var outcome = await acknowledge.RunAsync(Actor, Id, number, shown, Entry?.Confirmed ?? false, Context.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            faults = [new FormFault(CanAcknowledge ? "confirmed" : "", refusal.In(Language.Current))];
            if (!CanAcknowledge)
                Context.Response.StatusCode = RefusalStatus.Of(refusal);
            return;
        }

        GoTo($"receipts/{outcome.Value.Reference}");
    }

    /// <summary>What the form may carry; which revision it is for stands in the address.</summary>
    public sealed class AcknowledgeEntry
    {
        public bool Confirmed { get; set; }

        public string? Language { get; set; }
    }
}
