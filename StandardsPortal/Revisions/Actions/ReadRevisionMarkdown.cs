using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The Markdown as it was signed, in a language or, failing that, the revision's own.</summary>
[Allows]
public sealed class ReadRevisionMarkdown(PortalStore store)
{
    public async Task<Outcome<StoredMarkdown>> RunAsync(
        Actor actor, string standardId, int number, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var history = await store.ReadAsync(db => Library.HistoryAsync(db, standardId, cancellation), cancellation);
        if (history.Number(number) is not { } revision)
            return Refusal.Of("revision.unknown", standardId, number);
        var text = revision.TextFor(language);
        return new StoredMarkdown(text.Markdown, text.Digest, $"{standardId}-{number}.{text.Language}.md");
    }
}
