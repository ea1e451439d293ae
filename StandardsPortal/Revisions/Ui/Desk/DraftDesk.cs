using System.Globalization;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;

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
    private IReadOnlyDictionary<string, EvidenceRecord>? records;
    private bool scheduled;
    private bool disposed;
    private int changes;
    private int savedChanges;
    private int keptChanges;

    /// <param name="records">Records of evidence by id, as submitting knows them; null where a page knows none.</param>
    public DraftDesk(
        int version, IEnumerable<(Language Language, string Markdown)> stored, DraftPlan plan, DateTime savedAt, SaveTexts save, TimeProvider clock,
        IReadOnlyDictionary<string, EvidenceRecord>? records = null)
    {
        (Version, Plan, SavedAt, this.save, this.clock) = (version, plan, savedAt, save, clock);
        texts = stored.ToDictionary(t => t.Language, t => new DeskText(t.Language, t.Markdown.ReplaceLineEndings("\n")));
        this.records = records;
        foreach (var text in texts.Values)
            Begin(text);
    }

    /// <summary>The reader's clock against UTC; null until the browser has told it.</summary>
    public TimeSpan? ClockOffset { get; set; }

    /// <summary>Something to draw again: findings arrived, or the state of saving changed.</summary>
    public Func<Task> OnChange { get; set; } = () => Task.CompletedTask;

    /// <summary>Keeps, beside the draft, what could not be saved into it.</summary>
    public Func<int, DraftInput, Task<bool>> KeepAside { get; set; } = (_, _) => Task.FromResult(true);

    /// <summary>A save in the background threw: a bug, for the page to show as one.</summary>
    public Func<Exception, Task> OnFault { get; set; } = _ => Task.CompletedTask;

    public int Version { get; private set; }

    public DateTime SavedAt { get; private set; }

    public DraftPlan Plan { get; private set; }

    /// <summary>When a refused save is tried again by itself; null when none is waiting.</summary>
    public DateTime? TriesAgainAt { get; private set; }

    /// <summary>What the next save is: someone wrote, unless two texts were put together just now.</summary>
    public StateCause NextCause { get; private set; } = StateCause.Written;

    /// <summary>Why the last attempt to save was refused; null after one that worked.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The draft was saved by someone else since it was read here. Nothing is saved until the person chooses.</summary>
    public bool Conflicts { get; private set; }

    /// <summary>What could not be saved is at least kept beside the draft.</summary>
    public bool IsKeptAside => keptChanges == changes;

    public bool IsSaving { get; private set; }

    public bool IsSaved => savedChanges == changes && Refusal is null && !Conflicts;

    public IEnumerable<DeskText> Texts => Language.All.Where(texts.ContainsKey).Select(l => texts[l]);

    public DeskText Source => texts.TryGetValue(Language.English, out var english) ? english : Texts.First();

    public DeskText? TextIn(Language language) => texts.GetValueOrDefault(language);

    public Task TypeAsync(Language language, string markdown, int revision)
    {
        // A field that is put away after its desk may still send its last words: they were kept aside before.
        if (disposed || !texts.TryGetValue(language, out var text) || (text.Markdown == markdown && text.Revision == revision))
            return Task.CompletedTask;
        var same = text.Markdown == markdown;
        (text.Markdown, text.Revision) = (markdown, revision);
        if (!same)
            Touch();
        else if (IsSaved)
            text.SavedRevision = revision;
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
        Begin(texts[language]);
        Touch();
    }

    public void Remove(Language language)
    {
        if (texts.Count > 1 && texts.Remove(language))
            Touch();
    }

    /// <summary>A found copy began from an older version than the saved draft: the person has to choose.</summary>
    public void Dispute(Language language, string markdown, int version)
    {
        if (!texts.TryGetValue(language, out var text))
            return;
        (text.Markdown, Conflicts, Version) = (markdown, true, Math.Min(Version, version));
        Touch();
    }

    /// <summary>Waits for a save under way.</summary>
    public async Task SettleAsync()
    {
        await saving.WaitAsync();
        saving.Release();
    }

    /// <summary>
    /// Goes on from a newer version of the draft: what someone else saved, or both texts put together. The text that is
    /// open in the browser is already there, since only the browser knows what is being typed into it.
    /// </summary>
    /// <param name="saved">What is stored as that version; whatever on the desk says something else is saved again.</param>
    public void GoOnFrom(int version, DateTime savedAt, StateContent saved, StateContent desk, Language? open)
    {
        foreach (var gone in texts.Keys.Where(l => l != open && desk.TextIn(l) is null).ToList())
            texts.Remove(gone);
        foreach (var text in desk.Texts.Where(t => t.Language != open))
            Replace(text.Language, text.Markdown);
        (Version, SavedAt, Refusal, Conflicts, TriesAgainAt) = (version, savedAt, null, false, null);
        Plan = new DraftPlan(desk.Kind, desk.ChangeSummary, desk.EffectiveOn, desk.AcknowledgeWithinDays);
        if (StateContent.Of(Input()).Says(saved))
        {
            savedChanges = changes;
            foreach (var text in texts.Values)
                text.SavedRevision = text.Revision;
            return;
        }

        NextCause = desk.Says(saved) ? StateCause.Written : StateCause.Merged;
        Touch();
    }

    /// <summary>What is wrong with a text: its own findings and, in a translation, where it says something else than its source.</summary>
    public IReadOnlyList<Finding> FindingsOf(DeskText text)
    {
        if (text == Source)
            return text.Analysis.Findings;
        return [.. text.Analysis.Findings, .. TranslationCheck.Compare(Source.Analysis.Reading, text.Analysis.Reading)];
    }

    /// <summary>Takes the records of evidence as they are now, which somebody may have added to since the desk was opened.</summary>
    public void Know(IReadOnlyDictionary<string, EvidenceRecord> now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (records is not null && records.Count == now.Count && now.All(r => r.Value == records.GetValueOrDefault(r.Key)))
            return;
        records = now;
        foreach (var text in texts.Values)
            Begin(text);
    }

    /// <summary>A time of day as the reader's own clock shows it.</summary>
    public string Told(DateTime at) => ClockOffset is { } offset
        ? (at + offset).ToString("HH:mm", CultureInfo.InvariantCulture)
        : at.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

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
            if (IsSaved)
                return true;
            IsSaving = true;
            if (Conflicts)
                await KeepAsideOnceAsync();
            else
                await SaveOnceAsync();
        }
        finally
        {
            // Not told by the semaphore: it passes from hand to hand, and whoever finds nothing to save draws nothing.
            IsSaving = false;
            saving.Release();
        }
        await OnChange();
        return IsSaved;
    }

    public void Dispose()
    {
        disposed = true;
        closing.Cancel();
        closing.Dispose();
        saving.Dispose();
        foreach (var analysis in analyses.Values)
            analysis.Dispose();
    }

    private void Touch()
    {
        changes++;
        if (!scheduled)
            _ = SaveLaterAsync(SaveAfter);
    }

    private void Replace(Language language, string markdown)
    {
        if (texts.TryGetValue(language, out var text) && text.Markdown == markdown)
            return;
        texts[language] = new DeskText(language, markdown);
        Begin(texts[language]);
    }

    private void Begin(DeskText text)
    {
        text.Analyst.Records = records;
        text.Analysis = text.Analyst.Analyse(text.Revision, text.Markdown, text.Language, clock.Today());
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
    }

    private async Task SaveOnceAsync()
    {
        var stamp = changes;
        var input = Input();
        var revisions = Texts.Select(t => (Text: t, t.Revision)).ToList();
        await OnChange();
        var outcome = await save(Version, input, CancellationToken.None);
        Refusal = outcome.Refusal;
        TriesAgainAt = null;
        Conflicts = outcome.Refusal?.Code == "draft.conflict";
        if (outcome.Refusal?.Code is "draft.conflict" or "draft.in-review" or "draft.closed")
            await KeepAsideOnceAsync();
        if (!outcome.IsRefused)
        {
            (Version, SavedAt, savedChanges, NextCause) = (outcome.Value.Version, outcome.Value.SavedAt, stamp, StateCause.Written);
            foreach (var (text, revision) in revisions)
                text.SavedRevision = revision;
        }
        if (Refusal is { Code: not ("draft.conflict" or "draft.closed") })
            TriesAgainAt = clock.GetUtcNow().UtcDateTime + TryAgainAfter;
        if ((changes != stamp || TriesAgainAt is not null) && !scheduled && !Conflicts)
            _ = SaveLaterAsync(Refusal is null ? SaveAfter : TryAgainAfter);
    }

    private async Task KeepAsideOnceAsync()
    {
        if (keptChanges == changes)
            return;
        var stamp = changes;
        if (await KeepAside(Version, Input()))
            keptChanges = stamp;
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
