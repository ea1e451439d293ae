using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Merging;
using StandardsPortal.Revisions.Ui.Desk;

namespace StandardsPortal.Revisions.Ui;

/// <summary>Two people on one draft: each sees what the other saved, and neither overwrites the other.</summary>
public sealed partial class DraftPage
{
    /// <summary>A save older than this says nothing about who is writing now.</summary>
    private static readonly TimeSpan Recently = TimeSpan.FromMinutes(10);

    private IDisposable? listening;
    private DraftNewsItem? other;
    private DraftNewsItem? moved;
    private MergeSession? merging;
    private bool otherShown;
    private bool mergedJustNow;
    private bool keptAside;
    private bool handingOver;
    private bool mergeMoved;
    private bool keepMerging;
    private bool showMerge;

    private Language Open => Language.All[selected];

    private void Listen() => listening ??= news.Listen(Id, item => _ = InvokeAsync(() => HearAsync(item)));

    /// <summary>Who saved last, when the page is opened shortly after.</summary>
    private void NoteLastSave(DraftView read)
    {
        if (read.SavedById != personId && clock.GetUtcNow().UtcDateTime - read.SavedAt < Recently)
            (other, otherShown) = (new DraftNewsItem(Id, read.Version, read.SavedAt, read.SavedById, read.SavedByName), true);
    }

    private async Task HearAsync(DraftNewsItem item)
    {
        if (desk is null || handingOver)
            return;
        // A save of this very desk is told as well, and comes first when the two cross.
        await desk.SettleAsync();
        if (item.Version <= desk.Version)
            return;
        if (item.Became is not null)
        {
            await HandOverAsync(item);
            return;
        }

        (other, otherShown, mergedJustNow) = (item.PersonId == personId ? other : item, false, false);
        if (desk.IsSaved)
            otherShown = await FollowAsync();
        StateHasChanged();
    }

    /// <summary>
    /// Someone else took the draft out of its writers' hands, or gave it back: the page becomes what it now is. What was
    /// not saved by then goes into the history first.
    /// </summary>
    private async Task HandOverAsync(DraftNewsItem item)
    {
        var kept = false;
        if (draft!.WhyNotEditable is null)
        {
            if (workspace is not null)
                await workspace.FlushAsync();
            kept = !await desk!.SaveAsync();
            // Not even that was possible: the desk stays, says so, and tries again.
            if (kept && !desk.IsKeptAside)
                return;
        }

        await ReadAsync();
        (moved, keptAside, other, disputed, recovered, comparison) = (item, kept, null, false, false, null);
        StateHasChanged();
    }

    /// <summary>An act of this page on the draft as a whole, of which it need not hear as news.</summary>
    private async Task<Outcome<T>> HandingOverAsync<T>(Func<Actor, Task<Outcome<T>>> act)
    {
        handingOver = true;
        moved = null;
        try
        {
            return await ActAsync(act);
        }
        finally
        {
            handingOver = false;
        }
    }

    /// <summary>Takes over what someone else saved, while nothing of one's own waits to be saved.</summary>
    /// <returns>Whether the desk now goes on from it; if not, the next save tells that the two are at odds.</returns>
    private async Task<bool> FollowAsync()
    {
        var read = await ActAsync(actor => reading.RunAsync(actor, Id));
        if (read.IsRefused || !desk!.IsSaved)
            return false;
        var (saved, before) = (StateContent.Of(read.Value.Input), StateContent.Of(desk.Input()));
        if (!await WriteOpenAsync(before, saved))
            return false;
        desk.GoOnFrom(read.Value.Version, read.Value.SavedAt, saved, saved, OpenIn(saved));
        return true;
    }

    /// <summary>
    /// Writes a text into the browser's editor, around whatever was typed there since; false when both changed the same
    /// words, and then nothing is written.
    /// </summary>
    private async Task<bool> WriteOpenAsync(StateContent before, StateContent after)
    {
        if (OpenIn(after) is null || workspace is not { IsOpen: true })
            return true;
        var (basis, wanted, clashes) = (before.TextIn(Open) ?? "", after.TextIn(Open)!, false);
        var written = await workspace.ChangeAsync(text =>
        {
            var parts = ThreeWayMerge.Of(basis, text, wanted);
            clashes = parts.Any(p => p.Kind == MergeKind.Clash);
            return clashes ? text : string.Concat(parts.Select(p => p.Text(null)));
        });
        return written && !clashes;
    }

    /// <summary>The language whose text stands in the browser's editor and stays there; null when there is none.</summary>
    private Language? OpenIn(StateContent content) =>
        workspace is { IsOpen: true } && desk!.TextIn(Open) is not null && content.TextIn(Open) is not null ? Open : null;

    private async Task DeskChangedAsync()
    {
        if (desk is { Conflicts: true } && keepMerging && !disputed && !acting)
            await MergeQuietlyAsync();
        StateHasChanged();
    }

    /// <summary>The person agreed to it once: changes in different places go together without a question.</summary>
    private async Task MergeQuietlyAsync()
    {
        await PreviewAsync();
        if (merging is { Merge.IsClean: true })
            await ApplyAsync();
        else
            showMerge = true;
    }

    private async Task PreviewAsync()
    {
        if (workspace is not null)
            await workspace.FlushAsync();
        var since = await ActAsync(actor => readingSince.RunAsync(actor, Id, desk!.Version));
        if (since.Refusal is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        (merging, comparison, mergeMoved) = (new MergeSession(since.Value, StateContent.Of(desk!.Input())), null, false);
    }

    private async Task ShowMergeAsync()
    {
        await PreviewAsync();
        showMerge = true;
    }

    private async Task ApplyAsync()
    {
        if (acting || merging is not { Result: { } result } session)
            return;
        acting = true;
        try
        {
            if (workspace is not null)
                await workspace.FlushAsync();
            // What was typed since the preview was not looked at: it is put together anew.
            if (!session.Mine.Says(StateContent.Of(desk!.Input())) || !await WriteOpenAsync(session.Mine, result))
            {
                await PreviewAsync();
                (mergeMoved, showMerge) = (true, true);
                return;
            }

            var open = OpenIn(result);
            desk.GoOnFrom(session.Since.Version, session.Since.SavedAt, session.Since.Saved, result, open);
            if (open is null)
                round++;
            (merging, showMerge, disputed, recovered) = (null, false, false, false);
            (other, otherShown, mergedJustNow) = (new DraftNewsItem(Id, session.Since.Version, session.Since.SavedAt, Guid.Empty, session.Since.SavedByName), true, true);
        }
        finally
        {
            acting = false;
        }

        await desk.SaveAsync();
    }
}
