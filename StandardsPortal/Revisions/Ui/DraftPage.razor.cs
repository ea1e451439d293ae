using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Shell;
using StandardsPortal.Shell.Ui;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Standards.Ui.Editor;

namespace StandardsPortal.Revisions.Ui;

/// <summary>The author's desk for one draft. Every act goes through its action, which reads the person anew and decides.</summary>
public sealed partial class DraftPage(
    ReadDraft reading, SaveDraft saving, SubmitDraft submitting, StartDraft starting, TakeBackDraft takingBack, DiscardDraft discarding, ListEvidence evidence,
    ReadDraftSince readingSince, KeepAside keepingAside, DraftNews news,
    DialogService dialogs, IJSRuntime scripts, NavigationManager navigation, TimeProvider clock) : ActingPage, IAsyncDisposable
{
    private IReadOnlyList<FormFault> faults = [];
    private IReadOnlyList<RedlinePart>? comparison;
    private IReadOnlyList<EvidenceRecord> records = [];
    private Dictionary<string, EvidenceRecord>? byId;
    private DraftView? draft;
    private DraftDesk? desk;
    private IJSObjectReference? module;
    private TextWorkspace? workspace;
    private Guid personId;
    private DateOnly today;
    private int round;
    private int selected;
    private bool scripted;
    private bool recovered;
    private bool disputed;
    private bool acting;
    private bool refusedJustNow;
    private TimeSpan? clockOffset;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The request of the first rendering; none in the circuit.</summary>
    [CascadingParameter] private HttpContext? Context { get; set; }

    private string Title => desk?.Source.Analysis.Standard.Title ?? (draft?.Title is { Length: > 0 } title ? title : Words.Revisions["page.untitled"]);

    protected override async Task OnInitializedAsync()
    {
        today = clock.Today();
        await KnowRecordsAsync();
        await ReadAsync();
    }

    /// <summary>What evidence there is: somebody may have recorded more while the draft was open.</summary>
    private async Task KnowRecordsAsync()
    {
        var known = await ActAsync(actor => evidence.RunAsync(actor));
        if (known.IsRefused)
            return;
        records = [.. known.Value.Records.Select(r => r.Record)];
        byId = records.ToDictionary(r => r.Id, StringComparer.Ordinal);
        desk?.Know(byId);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (refusedJustNow && module is not null)
        {
            // A summary that appears without a page load is not focused by the browser.
            refusedJustNow = false;
            await module.InvokeVoidAsync("focus", "refusals");
        }
        if (!firstRender)
            return;
        module = await scripts.InvokeAsync<IJSObjectReference>("import", "./editor/editor.js");
        await module.InvokeVoidAsync("loadScript", "_content/Radzen.Blazor/Radzen.Blazor.min.js");
        await module.InvokeVoidAsync("commitPauses");
        if (desk is not null)
            desk.ClockOffset = clockOffset = TimeSpan.FromMinutes(Math.Clamp(await module.InvokeAsync<int>("minutesFromUtc"), -14 * 60, 14 * 60));
        Listen();
        scripted = true;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        listening?.Dispose();
        if (desk is not null)
        {
            // The page was closed: what reached the server in its last second is saved all the same.
            await desk.SaveAsync();
            desk.Dispose();
        }
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has left already.
        }
    }

    private async Task ReadAsync()
    {
        var found = await ActAsync(actor =>
        {
            personId = actor.PersonId;
            return reading.RunAsync(actor, Id);
        });
        if (found.Refusal is { } refusal)
        {
            Refuse(refusal);
            if (Context is { Response.HasStarted: false })
                Context.Response.StatusCode = RefusalStatus.Of(refusal);
            return;
        }
        desk?.Dispose();
        draft = found.Value;
        var input = draft.Input;
        desk = new DraftDesk(
            draft.Version,
            input.Texts.Select(t => (t.Language, t.Markdown)),
            new DraftPlan(input.Kind, input.ChangeSummary, input.EffectiveOn, input.AcknowledgeWithinDays),
            draft.SavedAt,
            (version, texts, cancellation) => ActAsync(actor => saving.RunAsync(actor, Id, version, texts, desk!.NextCause, cancellation)),
            clock,
            byId)
        {
            OnChange = () => InvokeAsync(DeskChangedAsync),
            KeepAside = async (version, input) => !(await ActAsync(actor => keepingAside.RunAsync(actor, Id, version, input))).IsRefused,
            ClockOffset = clockOffset,
            OnFault = DispatchExceptionAsync,
        };
        (merging, showMerge) = (null, false);
        NoteLastSave(draft);
        if (round == 0)
            selected = Language.All.ToList().IndexOf(desk.Source.Language);
        round++;
    }

    private async Task SelectAsync(int index)
    {
        if (workspace is not null && index != selected)
            await workspace.FlushAsync();
        selected = Math.Clamp(index, 0, Language.All.Count - 1);
    }

    private Task AddTranslationAsync(Language language)
    {
        desk!.Add(language, Translation.Begin(desk.Source.Markdown, language));
        round++;
        return Task.CompletedTask;
    }

    private async Task RemoveTranslationAsync(Language language)
    {
        if (workspace is not null)
            await workspace.ForgetAsync();
        desk!.Remove(language);
    }

    private void FoundAsync(FoundText found)
    {
        recovered = found.Restored;
        disputed = !found.Restored;
    }

    private async Task CompareAsync()
    {
        var stored = await ActAsync(actor => reading.RunAsync(actor, Id));
        if (stored.Refusal is { } refusal)
        {
            Refuse(refusal);
            return;
        }
        var language = Open;
        (merging, showMerge) = (null, false);
        comparison = WordComparison.Between(
            stored.Value.Input.Texts.FirstOrDefault(t => t.Language == language)?.Markdown ?? "",
            desk!.TextIn(language)?.Markdown ?? "");
    }

    private async Task KeepCopyAsync()
    {
        var copy = await ActAsync(actor => starting.RunAsync(actor, new DraftOrigin.Texts(desk!.Input().Texts)));
        if (copy.Refusal is { } refusal)
            Refuse(refusal);
        else
            await LeaveForAsync($"drafts/{copy.Value}");
    }

    private async Task ReloadAsync()
    {
        if (workspace is not null)
            await workspace.ForgetAsync();
        (recovered, disputed, comparison, faults) = (false, false, null, []);
        await ReadAsync();
    }

    private async Task CheckAsync()
    {
        if (acting || desk is null)
            return;
        acting = true;
        try
        {
            faults = [];
            if (workspace is not null)
                await workspace.FlushAsync();
            if (!await desk.SaveAsync())
            {
                if (desk.Refusal is { } unsaved)
                    Refuse(unsaved);
                return;
            }
            await KnowRecordsAsync();
            await dialogs.OpenAsync(Words.Revisions["page.submit.title"], _ => Answers, Dialog());
        }
        finally
        {
            acting = false;
        }
    }

    private async Task SubmitAsync()
    {
        dialogs.Close();
        var submitted = await HandingOverAsync(actor => submitting.RunAsync(actor, Id, desk!.Version));
        if (submitted.Refusal is { } refusal)
            Refuse(refusal);
        else
            await LeaveForAsync($"drafts/{Id}/review");
        await InvokeAsync(StateHasChanged);
    }

    private async Task TakeBackAsync()
    {
        var back = await HandingOverAsync(actor => takingBack.RunAsync(actor, Id));
        if (back.Refusal is { } refusal)
            Refuse(refusal);
        else
            await ReadAsync();
    }

    private async Task AskDiscardAsync()
    {
        var sure = await dialogs.Confirm(
            Words.Revisions["page.discard.text"],
            Words.Revisions["page.discard"],
            new ConfirmOptions { OkButtonText = Words.Revisions["page.discard.yes"], CancelButtonText = Words.Revisions["page.submit.back"] });
        if (sure != true)
            return;
        await desk!.SaveAsync();
        var discarded = await HandingOverAsync(actor => discarding.RunAsync(actor, Id));
        if (discarded.Refusal is { } refusal)
            Refuse(refusal);
        else
            await LeaveForAsync("drafts");
    }

    /// <summary>Leaves for a page without a circuit; the copy in the browser has served.</summary>
    private async Task LeaveForAsync(string address)
    {
        if (workspace is not null)
            await workspace.ForgetAsync();
        navigation.NavigateTo(address, forceLoad: true);
    }

    private void Refuse(Refusal refusal)
    {
        faults = [new FormFault(PlaceOf(refusal.Field), refusal.In(Language.Current))];
        refusedJustNow = true;
    }

    /// <summary>Where on this page the input stands that a refusal names.</summary>
    private string PlaceOf(string? field) => field switch
    {
        "summary" or "days" => field,
        "text" => $"form-{Language.All[selected].Code}",
        "rule" or "authority" or "exceptions" or "audience" or "touchpoint" or "number" => "kind",
        _ => "",
    };

    private static DialogOptions Dialog() => new() { Width = "min(40rem, 94vw)", CloseDialogOnEsc = true, AutoFocusFirstElement = true };
}
