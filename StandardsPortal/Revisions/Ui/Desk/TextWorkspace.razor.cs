using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Ui.Comments;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Ui.Editor;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>One language's text on the desk: its fields, its Markdown, what is wrong with it and what people will read.</summary>
public sealed partial class TextWorkspace : ComponentBase
{
    private MarkdownEditor? editor;
    private ElementReference preview;
    private DeskThreads? threads;
    private (int Revision, IReadOnlyList<PassageMark> Passages)? marks;
    private TextAnalysis? drawn;
    private string author = "";
    private (int Version, int Revision) told = (-1, -1);
    private bool openFields;
    private bool tooLong;
    private bool movedOn;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> SignedIn { get; set; } = null!;

    [Parameter, EditorRequired] public required DraftDesk Desk { get; set; }

    [Parameter, EditorRequired] public required DeskText Text { get; set; }

    [Parameter, EditorRequired] public required Guid DraftId { get; set; }

    [Parameter, EditorRequired] public required Guid PersonId { get; set; }

    [Parameter] public bool IdIsFixed { get; set; }

    /// <summary>Unsaved text of an earlier visit came back, or needs a choice.</summary>
    [Parameter] public EventCallback<FoundText> OnFound { get; set; }

    /// <summary>The author takes this translation out; its saved states stay stored.</summary>
    [Parameter] public EventCallback OnRemove { get; set; }

    /// <summary>A suggestion took its passage's place in the saved text.</summary>
    [Parameter] public EventCallback OnAccepted { get; set; }

    // The copy stays in the browser's tab: the next person at the same desk is not offered it.
    private string RecoveryKey => $"draft:{DraftId:N}:{PersonId:N}:{Text.Language.Code}";

    private string FallbackAddress => $"drafts/{DraftId}/text?language={Text.Language.Code}";

    private string PdfAddress => $"drafts/{DraftId}/preview.pdf?language={Text.Language.Code}";

    private static IReadOnlyList<(string Slug, string Name)> Teams =>
        [(Team.Everyone, Team.NameOf(Team.Everyone, Language.Current)), .. Team.All.Select(t => (t.Slug, t.Name(Language.Current)))];

    /// <summary>Brings the last moments of typing here before the text is saved, submitted or put away.</summary>
    public Task FlushAsync() => editor?.FlushAsync() ?? Task.CompletedTask;

    /// <summary>The browser's editor stands in for the field.</summary>
    public bool IsOpen => editor?.IsOpen == true;

    /// <summary>Changes the text in the browser, on the newest of what was typed; false when it never stood still.</summary>
    public Task<bool> ChangeAsync(Func<string, string> change) => editor?.ChangeAsync(change) ?? Task.FromResult(false);

    public ValueTask ForgetAsync() => editor?.ForgetAsync() ?? ValueTask.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        author = (await SignedIn).User.Identity?.Name ?? "";
        var standard = Text.Analysis.Standard;
        openFields = standard.Title is null || standard.Stage is null || standard.Channel is null || standard.Owner is null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (editor is null)
            return;
        if (!ReferenceEquals(drawn, Text.Analysis) && editor.IsOpen)
        {
            drawn = Text.Analysis;
            await editor.ShowAsync(drawn.Revision, Desk.FindingsOf(Text), Language.Current);
        }
        if (marks is { } drawing && editor.IsOpen)
        {
            marks = null;
            await editor.MarkAsync(drawing.Revision, "comments", drawing.Passages);
        }
        if (Desk.IsSaved && editor.IsOpen && told != (Desk.Version, Text.SavedRevision))
        {
            told = (Desk.Version, Text.SavedRevision);
            await editor.SavedAsync(Text.SavedRevision, Desk.Version);
        }
    }

    private async Task FollowAsync()
    {
        await editor!.FollowAsync(preview);
        StateHasChanged();
    }

    /// <summary>Kept until the browser's editor is open.</summary>
    private void Mark(IReadOnlyList<PassageMark> passages) => marks = (Text.SavedRevision, passages);

    private async Task OpenThreadAsync(string id) => await threads!.OpenAsync(id);

    private Task TypeAsync(TypedText typed)
    {
        (tooLong, movedOn) = (typed.TooLong, false);
        return typed.TooLong ? Task.CompletedTask : Desk.TypeAsync(Text.Language, typed.Text, typed.Revision);
    }

    private Task<bool> SaveAsync() => Desk.SaveAsync();

    private Task FindAsync(FoundText found)
    {
        if (!found.Restored)
            Desk.Dispute(Text.Language, found.Text, found.Version);
        return OnFound.InvokeAsync(found);
    }

    private async Task ChangeFieldsAsync(Func<Standard, Standard> change) =>
        movedOn = !await editor!.ChangeAsync(text => FrontMatterForm.Write(text, change(StandardReader.Read(text, Text.Language).Standard)));

    private async Task FixAsync(QuickFix fix) => movedOn = !await editor!.FixAsync(Text.Analysis.Revision, fix);
}
