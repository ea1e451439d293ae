using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Ui.Editor;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>The open threads of one language's text on the desk, and what its author does about them.</summary>
public sealed partial class DeskThreads(
    ReadComments reading, AddComment adding, ReplyToComment replying, ResolveComment resolving,
    DeclineSuggestion declining, AcceptSuggestion accepting) : ActingPage
{
    private readonly Dictionary<Guid, string?> answers = [];
    private readonly Dictionary<Guid, ThreadView> views = [];
    private DraftComments? comments;
    private Refusal? refusal;
    private CommentPlace? selected;
    private CommentPlace? picked;
    private string words = "";
    private string replacement = "";
    private bool suggests;
    private bool acting;
    private int askedFor = -1;

    private delegate Task<Outcome<DraftComments>> Act(Actor actor, CommentThread thread);

    [Parameter, EditorRequired] public Guid DraftId { get; set; }

    [Parameter, EditorRequired] public required DraftDesk Desk { get; set; }

    [Parameter, EditorRequired] public required DeskText Text { get; set; }

    /// <summary>Brings what was typed in the last moments to the desk.</summary>
    [Parameter, EditorRequired] public required Func<Task> Flush { get; set; }

    [Parameter] public EventCallback<Span> OnGoTo { get; set; }

    /// <summary>The passages to draw in the text as it is saved.</summary>
    [Parameter] public EventCallback<IReadOnlyList<PassageMark>> OnMarks { get; set; }

    /// <summary>A suggestion was accepted: the draft's text is another now.</summary>
    [Parameter] public EventCallback OnAccepted { get; set; }

    private IReadOnlyList<CommentThread> Shown => comments is null
        ? []
        : [.. comments.On(Text.Language).Concat(comments.OnTheWhole).Where(t => t.State == CommentState.Open)];

    private Act Resolving => (actor, thread) => resolving.RunAsync(actor, DraftId, thread.Id);

    private Act Answering => (actor, thread) => replying.RunAsync(actor, DraftId, thread.Id, answers.GetValueOrDefault(thread.Id));

    private Act Declining => (actor, thread) => declining.RunAsync(actor, DraftId, thread.Id, answers.GetValueOrDefault(thread.Id));

    /// <summary>The person selected a passage in the editor, or nothing any more.</summary>
    public void Select(SelectedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        selected = passage.IsEmpty || passage.Revision != Text.Revision || passage.Span.End > Text.Markdown.Length
            ? null
            : new CommentPlace(Text.Language, passage.Span, Text.Markdown[passage.Span.Start..passage.Span.End]);
        StateHasChanged();
    }

    /// <summary>A drawn passage was opened in the editor: the keyboard goes to its thread.</summary>
    public ValueTask OpenAsync(string id) =>
        Shown.FirstOrDefault(t => CommentLook.IdOf(t.Id) == id) is { } thread && views.TryGetValue(thread.Id, out var view)
            ? view.FocusAsync()
            : ValueTask.CompletedTask;

    protected override async Task OnParametersSetAsync()
    {
        // Passages are where the last save left them: they are read again after each.
        if (!Desk.IsSaved || askedFor == Desk.Version)
            return;
        askedFor = Desk.Version;
        var read = await ActAsync(actor => reading.RunAsync(actor, DraftId));
        if (!read.IsRefused)
            await ShowAsync(read.Value);
    }

    private async Task ShowAsync(DraftComments read)
    {
        comments = read;
        if (read.Version != Desk.Version || Text.Revision != Text.SavedRevision)
            return;
        await OnMarks.InvokeAsync([.. read.On(Text.Language)
            .Where(t => t.State == CommentState.Open && t.Anchor!.State != AnchorState.Orphaned)
            .Select(t => PassageMark.Over(t.Anchor!.Span, t.IsSuggestion ? "suggestion" : "comment-open", TitleOf(t), CommentLook.IdOf(t.Id)))]);
    }

    private static string TitleOf(CommentThread thread) => Words.Comments[
        "comment.mark.open", thread.StartedByName, thread.Entries.FirstOrDefault(e => e.Text is { Length: > 0 })?.Text ?? thread.Replacement];

    private void OpenForm() => (picked, words, replacement, suggests, refusal) = (selected, "", selected?.Quote ?? "", false, null);

    private void LeaveForm() => (picked, refusal) = (null, null);

    /// <summary>What is on the desk is saved first, so that the passage is found where it stands.</summary>
    private Task AddAsync() => OnceAsync(async () =>
    {
        if (!await SavedAsync())
            return;
        var added = await ActAsync(actor => adding.RunAsync(actor, DraftId, picked, words, suggests ? replacement : null));
        if (Refuses(added.Refusal))
            return;
        (picked, selected) = (null, null);
        var read = await ActAsync(actor => reading.RunAsync(actor, DraftId));
        if (!Refuses(read.Refusal))
            await ShowAsync(read.Value);
    });

    private Task ActOnAsync(CommentThread thread, Act act) => OnceAsync(async () =>
    {
        var done = await ActAsync(actor => act(actor, thread));
        if (Refuses(done.Refusal))
            return;
        answers.Remove(thread.Id);
        await ShowAsync(done.Value);
    });

    private Task AcceptAsync(CommentThread thread) => OnceAsync(async () =>
    {
        if (!await SavedAsync())
            return;
        var saved = await ActAsync(actor => accepting.RunAsync(actor, DraftId, thread.Id, Desk.Version));
        if (!Refuses(saved.Refusal))
            await OnAccepted.InvokeAsync();
    });

    private async Task<bool> SavedAsync()
    {
        await Flush();
        var saved = await Desk.SaveAsync();
        refusal = saved ? null : Desk.Refusal;
        return saved;
    }

    private bool Refuses(Refusal? given) => (refusal = given) is not null;

    /// <summary>A second press while the first is being answered does nothing.</summary>
    private async Task OnceAsync(Func<Task> act)
    {
        if (acting)
            return;
        acting = true;
        try
        {
            await act();
        }
        finally
        {
            acting = false;
        }
    }
}
