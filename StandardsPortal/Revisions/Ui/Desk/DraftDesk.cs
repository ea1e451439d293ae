using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>Saves what is on the desk; the action behind it checks who may.</summary>
public delegate Task<Outcome<DraftSaved>> SaveTexts(int version, DraftInput input, CancellationToken cancellation);

/// <summary>
/// What a person has open in the editor: the texts, what of them is saved, and what is wrong with them. It lives on
/// one circuit and is touched by its thread only.
/// </summary>
public sealed class DraftDesk : IDisposable
{
    /// <summary>How long after a change it is saved; with the browser's quarter second the whole stays under two.</summary>
    public static readonly TimeSpan SaveAfter = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource closing = new();
    private readonly TimeProvider clock;
    private readonly SaveTexts save;
    private readonly Dictionary<Language, DeskText> texts;
    private readonly Dictionary<Language, CancellationTokenSource> analyses = [];
    private readonly SemaphoreSlim saving = new(1, 1);
    private bool scheduled;
    private int changes;
    private int savedChanges;

    public DraftDesk(int version, IEnumerable<(Language Language, string Markdown)> stored, DraftPlan plan, DateTime savedAt, SaveTexts save, TimeProvider clock)
    {
        (Version, Plan, SavedAt, this.save, this.clock) = (version, plan, savedAt, save, clock);
        texts = stored.ToDictionary(t => t.Language, t => new DeskText(t.Language, t.Markdown.ReplaceLineEndings("\n")));
        foreach (var text in texts.Values)
            text.Analysis = text.Analyst.Analyse(0, text.Markdown, text.Language, clock.Today());
    }

    /// <summary>Something to draw again: findings arrived, or the state of saving changed.</summary>
    public Func<Task> OnChange { get; set; } = () => Task.CompletedTask;

    /// <summary>A save in the background threw: a bug, for the page to show as one.</summary>
    public Func<Exception, Task> OnFault { get; set; } = _ => Task.CompletedTask;

    public int Version { get; private set; }

    public DateTime SavedAt { get; private set; }

    public DraftPlan Plan { get; private set; }

    /// <summary>Why the last attempt to save was refused; null after one that worked.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The draft was saved by someone else since it was read here. Nothing is saved until the person chooses.</summary>
    public bool Conflicts { get; private set; }

    public bool IsSaving => saving.CurrentCount == 0;

    public bool IsSaved => savedChanges == changes && Refusal is null;

    public IEnumerable<DeskText> Texts => Language.All.Where(texts.ContainsKey).Select(l => texts[l]);

    public DeskText Source => texts.TryGetValue(Language.English, out var english) ? english : Texts.First();

    public DeskText? TextIn(Language language) => texts.GetValueOrDefault(language);

    public Task TypeAsync(Language language, string markdown, int revision)
    {
        if (!texts.TryGetValue(language, out var text) || (text.Markdown == markdown && text.Revision == revision))
            return Task.CompletedTask;
        (text.Markdown, text.Revision) = (markdown, revision);
        Touch();
        return AnalyseAsync(text);
    }

    public void Change(DraftPlan plan)
    {
        if (plan == Plan)
            return;
        Plan = plan;
        Touch();
    }

    /// <summary>Begins a text in another language, as a copy of the source for the author to translate.</summary>
    public void Add(Language language, string markdown)
    {
        if (!texts.TryAdd(language, new DeskText(language, markdown)))
            return;
        texts[language].Analysis = texts[language].Analyst.Analyse(0, markdown, language, clock.Today());
        Touch();
    }

    public void Remove(Language language)
    {
        if (texts.Count > 1 && texts.Remove(language))
            Touch();
    }

    /// <summary>A found copy is older than the saved draft: the person has to choose.</summary>
    public void Dispute(Language language, string markdown)
    {
        if (!texts.TryGetValue(language, out var text))
            return;
        (text.Markdown, Conflicts) = (markdown, true);
    }

    /// <summary>What is wrong with a text: its own findings and, in a translation, where it says something else than its source.</summary>
    public IReadOnlyList<Finding> FindingsOf(DeskText text)
    {
        if (text == Source)
            return text.Analysis.Findings;
        return [.. text.Analysis.Findings, .. TranslationCheck.Compare(Source.Analysis.Reading, text.Analysis.Reading)];
    }

    public DraftInput Input() => new()
    {
        Texts = [.. Texts.Select(t => new DraftInputText(t.Language, t.Markdown))],
        Kind = Plan.Kind,
        ChangeSummary = Plan.ChangeSummary,
        EffectiveOn = Plan.EffectiveOn,
        AcknowledgeWithinDays = Plan.AcknowledgeWithinDays,
    };

    /// <summary>Saves now what is not saved yet; waits for a save under way and saves what came after it.</summary>
    /// <returns>Whether everything on the desk is in the database.</returns>
    public async Task<bool> SaveAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (Conflicts || IsSaved)
                return !Conflicts;
            await SaveOnceAsync();
        }
        finally
        {
            saving.Release();
        }
        await OnChange();
        return IsSaved;
    }

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
        saving.Dispose();
        foreach (var analysis in analyses.Values)
            analysis.Dispose();
    }

    private void Touch()
    {
        changes++;
        if (!scheduled && !Conflicts)
            _ = SaveLaterAsync(SaveAfter);
    }

    private async Task SaveLaterAsync(TimeSpan delay)
    {
        scheduled = true;
        try
        {
            await Task.Delay(delay, clock, closing.Token);
            scheduled = false;
            await SaveAsync();
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // The page was left; its last save is made by whoever closes it.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            await OnFault(fault);
        }
        finally
        {
            scheduled = false;
        }
    }

    private async Task SaveOnceAsync()
    {
        var stamp = changes;
        var input = Input();
        var revisions = Texts.Select(t => (Text: t, t.Revision)).ToList();
        await OnChange();
        var outcome = await save(Version, input, CancellationToken.None);
        Refusal = outcome.Refusal;
        Conflicts = outcome.Refusal?.Code == "draft.conflict";
        if (!outcome.IsRefused)
        {
            (Version, SavedAt, savedChanges) = (outcome.Value.Version, outcome.Value.SavedAt, stamp);
            foreach (var (text, revision) in revisions)
                text.SavedRevision = revision;
        }
        if (changes != stamp && !scheduled && !Conflicts)
            _ = SaveLaterAsync(Refusal is null ? SaveAfter : TryAgainAfter);
    }

    /// <summary>Reads and lints off the circuit's thread; a newer text makes the run worthless and cancels it.</summary>
    private async Task AnalyseAsync(DeskText text)
    {
        if (analyses.TryGetValue(text.Language, out var stale))
        {
            await stale.CancelAsync();
            stale.Dispose();
        }
        var cancel = analyses[text.Language] = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        var (token, revision, markdown) = (cancel.Token, text.Revision, text.Markdown);
        try
        {
            var analysis = await Task.Run(() => text.Analyst.Analyse(revision, markdown, text.Language, clock.Today(), token), token);
            if (text.Revision != revision)
                return;
            text.Analysis = analysis;
            await OnChange();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A newer text is being read.
        }
    }
}

/// <summary>One language's text on the desk.</summary>
public sealed class DeskText(Language language, string markdown)
{
    public Language Language { get; } = language;

    public string Markdown { get; internal set; } = markdown;

    /// <summary>Number of the text as the browser counts its messages; 0 before the first.</summary>
    public int Revision { get; internal set; }

    public int SavedRevision { get; internal set; }

    public TextAnalysis Analysis { get; internal set; } = null!;

    internal TextAnalyst Analyst { get; } = new();
}

/// <summary>How a draft is to be published, as its author has it.</summary>
public sealed record DraftPlan(RevisionKind Kind, string ChangeSummary, DateOnly? EffectiveOn, int AcknowledgeWithinDays)
{
    public static readonly DraftPlan Usual = new(RevisionKind.Major, "", null, DraftInput.UsualDaysToAcknowledge);
}
