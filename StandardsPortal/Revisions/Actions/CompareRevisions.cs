using Microsoft.EntityFrameworkCore;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Redline between two texts of a standard, older to newer whichever way they were asked for. Who may see drafts can
/// compare with those that are open.
/// </summary>
[Allows]
public sealed class CompareRevisions(PortalStore store)
{
    /// <param name="from">A <see cref="ComparedText.Key"/>; the text before <paramref name="to"/> when null.</param>
    /// <param name="to">A <see cref="ComparedText.Key"/>; the newest revision when null.</param>
    public async Task<Outcome<Comparison>> RunAsync(
        Actor actor, string standardId, string? from, string? to, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var sides = await store.ReadAsync(db => SidesAsync(db, actor, standardId, cancellation), cancellation);
        var newer = to is null ? sides.FindLastIndex(s => s.Number is not null) : sides.FindIndex(s => s.Key == to);
        if (newer < 0)
            return Refusal.Of("revision.unknown", standardId, to ?? "1");
        var older = from is null ? Math.Max(newer - 1, 0) : sides.FindIndex(s => s.Key == from);
        if (older < 0)
            return Refusal.Of("revision.unknown", standardId, from);
        return Compared(standardId, sides, sides[Math.Min(older, newer)], sides[Math.Max(older, newer)], language);
    }

    private static Comparison Compared(string standardId, List<Side> sides, Side older, Side newer, Language asked)
    {
        var common = Reading.Common(older.Markdown.GetValueOrDefault, newer.Markdown.GetValueOrDefault, newer.Source, asked);
        var redline = RedlineBuilder.Between(older.Read(common), newer.Read(common), common, older.Number, asked);
        return new Comparison(
            standardId,
            older.Shown(common),
            newer.Shown(common),
            [.. sides.Select(s => s.Shown(common))],
            common,
            [.. Language.All.Where(l => older.Markdown.ContainsKey(l) && newer.Markdown.ContainsKey(l))],
            redline);
    }

    private static async Task<List<Side>> SidesAsync(PortalDbContext db, Actor actor, string standardId, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, standardId, cancellation);
        List<Side> sides = [.. history.Revisions.Select(Side.Of)];
        if (sides.Count == 0 || Allowed.Refuse(typeof(ReadDraft), actor) is not null)
            return sides;
        var drafts = await db.Drafts.AsSplitQuery()
            .Where(d => d.StandardId == standardId && d.Publication == null && d.Discarding == null)
            .OrderBy(d => d.StartedAt).ToListAsync(cancellation);
        return [.. sides, .. drafts.Select(Side.Of)];
    }

    /// <summary>A revision or a draft, alike for comparing.</summary>
    private sealed record Side(
        string Key, int? Number, string Title, string PersonName, DateOnly? EffectiveOn, DateTime At, Language Source, IReadOnlyDictionary<Language, string> Markdown)
    {
        public static Side Of(Revision revision) => new(
            PageKey(revision.Number),
            revision.Number,
            revision.Source.Title,
            revision.SignOff.Name,
            revision.EffectiveOn,
            revision.Publication.At,
            revision.SourceLanguage,
            revision.Texts.ToDictionary(t => t.Language, t => t.Markdown));

        public static Side Of(Draft draft) => new(
            $"draft-{draft.Id:N}", null, draft.Title, draft.AuthorName, null, draft.SavedAt, draft.Source.Language, draft.Texts.ToDictionary(t => t.Language, t => t.Markdown));

        public Standards.Standard Read(Language language) =>
            Markdown.TryGetValue(language, out var text) ? StandardReader.Read(text, language).Standard : StandardReader.Read(Markdown[Source], Source).Standard;

        public ComparedText Shown(Language language) =>
            new(Key, Number, Title, PersonName, EffectiveOn, At, ContentDigest.Of(Markdown.GetValueOrDefault(language) ?? Markdown[Source]));

        private static string PageKey(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
