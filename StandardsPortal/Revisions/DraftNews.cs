using System.Collections.Concurrent;
using StandardsPortal.People;

namespace StandardsPortal.Revisions;

/// <summary>A draft was saved, or came into or out of its authors' hands.</summary>
public sealed record DraftNewsItem(Guid DraftId, int Version, DateTime At, Guid PersonId, string Name)
{
    /// <summary>What the draft has become: submitted, returned, taken back, published or given up; null when it was only saved.</summary>
    public DraftState? Became { get; init; }

    /// <summary>That an act other than saving was done on a draft, as it now stands.</summary>
    public static DraftNewsItem Of(Draft draft, Actor actor, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(actor);
        return new(draft.Id, draft.Version, at, actor.PersonId, actor.Name) { Became = draft.State };
    }
}

/// <summary>
/// Tells every desk on which a draft lies what someone else did with it, so that two people learn of each other before
/// they are at odds. Only a hint: a desk that misses it is still refused when it saves over a newer version.
/// </summary>
public sealed class DraftNews
{
    private readonly ConcurrentDictionary<Guid, ImmutableListeners> listeners = new();

    /// <summary>Listens until the result is disposed. The listener is called on the thread of whoever saved and must return at once.</summary>
    public IDisposable Listen(Guid draftId, Action<DraftNewsItem> listener)
    {
        listeners.AddOrUpdate(draftId, _ => new([listener]), (_, all) => new([.. all.Actions, listener]));
        return new Listening(() => Leave(draftId, listener));
    }

    /// <summary>To be told after the act is stored: who hears of it reads it.</summary>
    public void Tell(DraftNewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!listeners.TryGetValue(item.DraftId, out var all))
            return;
        foreach (var listener in all.Actions)
            listener(item);
    }

    private void Leave(Guid draftId, Action<DraftNewsItem> listener)
    {
        var left = listeners.AddOrUpdate(draftId, _ => new([]), (_, all) => new([.. all.Actions.Where(a => a != listener)]));
        // Only when nobody came meanwhile: the pair is compared.
        if (left.Actions.Length == 0)
            listeners.TryRemove(new(draftId, left));
    }

    private sealed record ImmutableListeners(Action<DraftNewsItem>[] Actions);

    private sealed class Listening(Action leave) : IDisposable
    {
        private Action? pending = leave;

        public void Dispose() => Interlocked.Exchange(ref pending, null)?.Invoke();
    }
}
