using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What authors silenced, in every revision in force and every open draft, with their reasons; what ended or silences nothing first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListSuppressions(PortalStore store, TimeProvider clock)
{
    /// <summary>No text without this word in it can silence anything, so no other is read.</summary>
    private const string Key = "suppress";

    /// <param name="rule">Only this rule; every one when null.</param>
    /// <param name="state">Only those in this state; every one when null.</param>
    public async Task<Outcome<IReadOnlyList<SilencedRule>>> RunAsync(
        Actor actor, string? rule = null, SilenceState? state = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var today = clock.Today();
        var rules = await store.ReadAsync(db => AllAsync(db, today, cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<SilencedRule>>([.. rules
            .Where(r => (rule is null || string.Equals(r.Suppression.Rule, rule, StringComparison.OrdinalIgnoreCase)) && (state is null || r.State == state))
            .OrderBy(r => r.State == SilenceState.Used).ThenBy(r => r.StandardId, StringComparer.Ordinal).ThenBy(r => r.Number is null)
            .ThenBy(r => r.Language.Code, StringComparer.Ordinal).ThenBy(r => r.Suppression.Rule, StringComparer.Ordinal)]);
    }

    private static async Task<List<SilencedRule>> AllAsync(PortalDbContext db, DateOnly today, CancellationToken cancellation)
    {
        List<SilencedRule> all = [];
        var inForce = (await Library.HistoriesAsync(db, cancellation)).Select(h => h.InForceOn(today)).OfType<Revision>().ToDictionary(r => r.Id);
        var texts = await db.RevisionTexts.Where(t => t.Markdown.Contains(Key))
            .Select(t => new { t.RevisionId, t.Language, t.Title, t.Markdown }).ToListAsync(cancellation);
        foreach (var text in texts)
        {
            if (inForce.TryGetValue(text.RevisionId, out var revision))
                all.AddRange(Of(revision.StandardId, text.Title, revision.Number, null, text.Language, text.Markdown, today));
        }

        var drafts = await db.Drafts.AsSplitQuery().Where(d => d.Publication == null && d.Discarding == null).ToListAsync(cancellation);
        foreach (var draft in drafts)
        {
            foreach (var text in draft.Texts.Where(t => t.Markdown.Contains(Key, StringComparison.Ordinal)))
                all.AddRange(Of(draft.StandardId ?? draft.ClaimedId, draft.Title, null, draft.Id, text.Language, text.Markdown, today));
        }

        return all;
    }

    private static IEnumerable<SilencedRule> Of(string? standardId, string title, int? number, Guid? draftId, Language language, string markdown, DateOnly today)
    {
        var text = Reading.Of(new DraftText { Language = language, Markdown = markdown }, today);
        return SilencedRule.Of(text.Reading, text.Findings, today)
            .Select(s => new SilencedRule(standardId, title, number, draftId, language, s.Suppression, s.State, s.Matched));
    }
}
