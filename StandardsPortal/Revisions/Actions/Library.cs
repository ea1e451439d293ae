using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>How actions load revisions: whole for one standard, without any text for lists.</summary>
internal static class Library
{
    public static async Task<RevisionHistory> HistoryAsync(PortalDbContext db, string standardId, CancellationToken cancellation) =>
        new(await db.Revisions.Include(r => r.Texts).AsSplitQuery().Where(r => r.StandardId == standardId).ToListAsync(cancellation));

    /// <summary>Every standard's revisions, texts left out.</summary>
    public static async Task<IReadOnlyList<RevisionHistory>> HistoriesAsync(PortalDbContext db, CancellationToken cancellation) =>
        [.. (await db.Revisions.ToListAsync(cancellation)).GroupBy(r => r.StandardId).Select(g => new RevisionHistory(g))];

    /// <summary>Titles and rule sentences of every text, by revision.</summary>
    public static async Task<ILookup<Guid, Headline>> HeadlinesAsync(PortalDbContext db, CancellationToken cancellation) =>
        (await db.RevisionTexts.Select(t => new Headline(t.RevisionId, t.Language, t.Title, t.RuleSentence)).ToListAsync(cancellation))
        .ToLookup(h => h.RevisionId);

    /// <summary>The headline in a language, or in the revision's own.</summary>
    public static Headline For(this IEnumerable<Headline> headlines, Revision revision, Language language)
    {
        var all = headlines.ToList();
        return all.Find(h => h.Language == language) ?? all.First(h => h.Language == revision.SourceLanguage);
    }
}

internal sealed record Headline(Guid RevisionId, Language Language, string Title, string? RuleSentence);
