using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Measurement.Actions;

internal static class ExclusionShown
{
    public static ExclusionView View(ExclusionEntry entry, Actor actor) => new(
        entry.Id,
        entry.Circumstance,
        NameOf(entry.Circumstance, actor.Language),
        entry.FromAt,
        entry.UntilAt,
        ScopeOf(entry),
        entry.Evidence,
        entry.RegisteredByName,
        entry.RegisteredAt,
        entry.IsLate,
        entry.Approval?.Name,
        entry.Approval?.At,
        entry.Withdrawal?.Name,
        entry.Withdrawal?.At,
        entry.Withdrawal?.Reason,
        entry.Withdrawal is not null ? ExclusionState.Withdrawn : entry.Approval is not null ? ExclusionState.Approved : ExclusionState.Waiting,
        actor.Is(Role.Manager) && entry.Approval is null && entry.Withdrawal is null && entry.RegisteredById != actor.PersonId,
        actor.Is(Role.Manager) && entry.Withdrawal is null);

    public static IReadOnlyDictionary<string, string> ScopeOf(ExclusionEntry entry) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Scope) ?? [];

    private static string NameOf(string circumstance, Language language) =>
        Lexicon.Of(language).TryPrint(Thresholds.Reading.Term.Circumstance, circumstance) ?? circumstance;
}
