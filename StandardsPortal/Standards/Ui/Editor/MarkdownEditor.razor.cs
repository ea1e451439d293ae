using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>
/// A Markdown field with squiggles, completion and recovery: a real textarea that the browser's editor stands in for.
/// Whatever comes from the browser is checked here: lengths, characters and order. Who may save is for the actions.
/// </summary>
public sealed partial class MarkdownEditor(IJSRuntime scripts) : ComponentBase, IAsyncDisposable
{
    /// <summary>More squiggles than this help nobody and cost a message each.</summary>
    private const int MostSquiggles = 200;

    private const int ApplyAttempts = 4;
    private const int LongestId = 64;
    private readonly SemaphoreSlim applying = new(1, 1);
    private ElementReference field;
    private ElementReference status;
    private IJSObjectReference? module;
    private IJSObjectReference? editor;
    private DotNetObjectReference<MarkdownEditor>? self;
    private string initial = "";
    private bool opened;

    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required Language Language { get; set; }

    /// <summary>The text to begin with; later texts come from the browser.</summary>
    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>Names the copy that the browser keeps until the text is saved.</summary>
    [Parameter, EditorRequired] public required string RecoveryKey { get; set; }

    /// <summary>The saved version the text began from.</summary>
    [Parameter] public long Version { get; set; }

    /// <summary>The browser's editor stands in for the field: findings can be drawn from now on.</summary>
    [Parameter] public EventCallback OnOpened { get; set; }

    [Parameter] public EventCallback<TypedText> OnTyped { get; set; }

    /// <summary>Saves now; gives whether everything is in the database, so that the key press can be answered.</summary>
    [Parameter] public Func<Task<bool>> Save { get; set; } = () => Task.FromResult(false);

    /// <summary>Who is writing, as a silence names its author.</summary>
    [Parameter] public string Author { get; set; } = "";

    [Parameter] public DateOnly Today { get; set; }

    /// <summary>The browser still held text of an earlier visit that had not been saved.</summary>
    [Parameter] public EventCallback<FoundText> OnFound { get; set; }

    /// <summary>A person selected a passage, or nothing any more; without a listener the browser does not report it.</summary>
    [Parameter] public EventCallback<SelectedPassage> OnSelected { get; set; }

    /// <summary>A drawn passage was clicked or opened by key: its id.</summary>
    [Parameter] public EventCallback<string> OnPassageOpened { get; set; }

    /// <summary>Number of the last text received; findings and changes name the revision they were made for.</summary>
    public int Revision { get; private set; }

    public string Current { get; private set; } = "";

    public bool IsOpen => editor is not null;

    private string FieldId => $"text-{Language.Code}";

    private string KeysId => $"text-{Language.Code}-keys-list";

    private string HintId => $"text-{Language.Code}-keys";

    protected override void OnInitialized() => Current = initial = Text.ReplaceLineEndings("\n");

    /// <summary>The browser owns the field once it is drawn: drawing again would undo what is being typed.</summary>
    protected override bool ShouldRender() => false;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (opened)
            return;
        opened = true;
        self = DotNetObjectReference.Create(this);
        module = await scripts.InvokeAsync<IJSObjectReference>("import", "./editor/editor.js");
        editor = await module.InvokeAsync<IJSObjectReference>("open", field, status, self, new
        {
            label = Label,
            language = Language.Code,
            key = RecoveryKey,
            version = Version,
            selects = OnSelected.HasDelegate,
            author = Author,
            frontMatter = Completions.Of(Language, Language.Current),
            today = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            words = EditorPhrases.Of(Language.Current),
        });
        await OnOpened.InvokeAsync();
    }

    /// <summary>Draws the findings of one revision of the text; those of an older one are dropped by the browser.</summary>
    public async Task ShowAsync(int revision, IEnumerable<Finding> findings, Language reader)
    {
        if (editor is null)
            return;
        var drawn = findings.Where(f => f.Suppression is null).Take(MostSquiggles).Select(f => Squiggle.Of(f, reader)).ToArray();
        await editor.InvokeVoidAsync("show", revision, drawn);
    }

    /// <summary>Draws one layer of passages in place of what that layer held; those of an older revision are dropped by the browser.</summary>
    public ValueTask MarkAsync(int revision, string layer, IEnumerable<PassageMark> passages) =>
        editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("mark", revision, layer, passages.Take(MostSquiggles).ToArray());

    /// <summary>Scrolls together with a preview, whose blocks carry the offset they were written at.</summary>
    public ValueTask FollowAsync(ElementReference preview) =>
        editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("follow", preview);

    public ValueTask GoToAsync(Span span) =>
        editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("goTo", span.Start, span.End);

    public ValueTask InsertBlockAsync(string text) =>
        editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("insertBlock", text);

    /// <summary>Tells the browser that a revision is in the database, so that its own copy can go.</summary>
    public ValueTask SavedAsync(int revision, long version) =>
        editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("saved", revision, version);

    /// <summary>Drops the browser's copy: the person chose the saved text.</summary>
    public ValueTask ForgetAsync() => editor is null ? ValueTask.CompletedTask : editor.InvokeVoidAsync("forget");

    /// <summary>Brings what was typed in the last moments here; false when the browser can't be reached.</summary>
    public async Task<bool> FlushAsync() => editor is not null && await editor.InvokeAsync<bool>("flush");

    /// <summary>Takes a quick fix and puts the cursor into its first hole; false when the text has moved on since its revision.</summary>
    public async Task<bool> FixAsync(int revision, QuickFix fix)
    {
        ArgumentNullException.ThrowIfNull(fix);
        return editor is not null && await editor.InvokeAsync<bool>("write", revision, fix.Span.Start, fix.Span.End, fix.Replacement);
    }

    /// <summary>
    /// Changes the text from outside the keyboard. The change is computed on the newest text and again when the person
    /// types meanwhile, so that neither is lost.
    /// </summary>
    /// <returns>False when the text never stood still; nothing was changed then.</returns>
    public async Task<bool> ChangeAsync(Func<string, string> change)
    {
        if (editor is null)
            return false;
        await applying.WaitAsync();
        try
        {
            for (var attempt = 0; attempt < ApplyAttempts; attempt++)
            {
                var edit = TextEdit.Between(Current, change(Current));
                if (edit.IsEmpty)
                    return true;
                if (await editor.InvokeAsync<bool>("apply", Revision, new[] { edit }))
                    return true;
                await FlushAsync();
            }
            return false;
        }
        finally
        {
            applying.Release();
        }
    }

    [JSInvokable]
    public Task TextTyped(int revision, string? text) => ReceiveAsync(revision, text ?? "");

    [JSInvokable]
    public async Task LongTextTyped(int revision, IJSStreamReference stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        // Three bytes hold any UTF-16 unit in UTF-8; a longer stream is refused before it is read.
        await using var bytes = await stream.OpenReadStreamAsync(StandardReader.MaximumLength * 3L);
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        await ReceiveAsync(revision, await reader.ReadToEndAsync());
    }

    /// <summary>A passage of an older revision, or outside of the text, is not taken: the browser reports again after the next key.</summary>
    [JSInvokable]
    public Task PassageSelected(int revision, int from, int to, string? text) =>
        revision != Revision || from < 0 || to < from || to > Current.Length || text is null || text.Length > SelectedPassage.LongestText
            ? Task.CompletedTask
            : OnSelected.InvokeAsync(new SelectedPassage(revision, new Span(from, to), text));

    [JSInvokable]
    public Task PassageOpened(string? id) =>
        id is null || id.Length > LongestId ? Task.CompletedTask : OnPassageOpened.InvokeAsync(id);

    /// <summary>Whatever the browser sent before has arrived, when this is answered.</summary>
    [JSInvokable]
    public bool Answer() => opened;

    [JSInvokable]
    public Task<bool> SaveAsked() => Save();

    [JSInvokable]
    public Task TextFound(bool restored, string? text, int version) =>
        text is null || text.Length > StandardReader.MaximumLength ? Task.CompletedTask : OnFound.InvokeAsync(new FoundText(text, restored, version));

    [JSInvokable]
    public IReadOnlyList<RuleWord> CompleteRule(string? rule, int offset) =>
        rule is null || rule.Length > Thresholds.RuleReader.MaximumLength || offset < 0 || offset > rule.Length
            ? []
            : Completions.OfRule(rule, offset, Language, Language.Current);

    public async ValueTask DisposeAsync()
    {
        applying.Dispose();
        try
        {
            if (editor is not null)
            {
                // What was typed in the last moments, when only this field is put away and not the page.
                await FlushAsync();
                await editor.InvokeVoidAsync("close");
                await editor.DisposeAsync();
            }
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the editor with it.
        }
        finally
        {
            self?.Dispose();
        }
    }

    private Task ReceiveAsync(int revision, string text)
    {
        if (revision <= Revision)
            return Task.CompletedTask;
        if (text.Length > StandardReader.MaximumLength)
            return OnTyped.InvokeAsync(new TypedText(Current, Revision, TooLong: true));
        Revision = revision;
        Current = text.ReplaceLineEndings("\n");
        return OnTyped.InvokeAsync(new TypedText(Current, revision, TooLong: false));
    }
}

/// <param name="TooLong">The newest text was over the limit and was not taken; <paramref name="Text"/> is the last one that was.</param>
public readonly record struct TypedText(string Text, int Revision, bool TooLong);

/// <param name="Restored">It was put back into the field; false when the saved draft has moved on, so that a person must choose.</param>
/// <param name="Version">The saved version it began from.</param>
public readonly record struct FoundText(string Text, bool Restored, int Version);

/// <summary>A completion of the rule language: insert <paramref name="Insert"/> in place of what starts at <paramref name="From"/>.</summary>
/// <param name="Detail">What the word is for.</param>
/// <param name="Info">How a metric is counted.</param>
public sealed record RuleWord(int From, string Label, string Detail, string Insert, string? Info = null);
