using System.Globalization;
using System.Text.Json;
using StandardsPortal.Audit;
using StandardsPortal.Journey;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Actions;

/// <summary>States that a circumstance was there; counts nothing out before someone else approves it.</summary>
[Allows(Role.Manager)]
public sealed class RegisterExclusion(PortalStore store, TimeProvider clock)
{
    /// <summary>Longer than this is no circumstance any more, but how things are.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public async Task<Outcome<ExclusionView>> RunAsync(Actor actor, ExclusionInput input, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (Refuse(input) is { } wrong)
            return wrong;
        return await store.WriteAsync(async writing => await RegisterAsync(writing, actor, input, cancellation), cancellation);
    }

    private async Task<Outcome<ExclusionView>> RegisterAsync(PortalWriting writing, Actor actor, ExclusionInput input, CancellationToken cancellation)
    {
        var now = clock.ReadUtc();
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        // A known circumstance is held by its slug, so that the register and the rules of all languages meet.
        var circumstance = Circumstances.SlugOf(input.Circumstance) ?? input.Circumstance.Trim();
        var scope = JsonSerializer.Serialize(new SortedDictionary<string, string>(input.Scope.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
        var isLate = ExclusionEntry.ComesLate(input.From, now);
        var record = await writing.RecordAsync(
            actor, now, new ExclusionRegistered(id, circumstance, input.From, input.Until, scope, input.Evidence.Trim(), isLate), cancellation);
        var entry = new ExclusionEntry
        {
            Id = id,
            Circumstance = circumstance,
            FromAt = input.From,
            UntilAt = input.Until,
            Scope = scope,
            Evidence = input.Evidence.Trim(),
            RegisteredById = actor.PersonId,
            RegisteredByName = actor.Name,
            RegisteredAt = now,
            IsLate = isLate,
            LedgerSequence = record.Sequence,
        };
        writing.Db.Exclusions.Add(entry);
        return ExclusionShown.View(entry, actor);
    }

    private static Refusal? Refuse(ExclusionInput input)
    {
        if (!IsTold(input.Circumstance, ExclusionEntry.LongestCircumstance) || input.Circumstance.Any(char.IsControl))
            return Refusal.At("circumstance", "measure.circumstance", ExclusionEntry.LongestCircumstance);
        if (input.From.Kind != DateTimeKind.Utc || input.Until.Kind != DateTimeKind.Utc || input.Until <= input.From)
            return Refusal.At("until", "measure.exclusion-period");
        if (input.From.Year < TimeText.FirstYear || input.Until.Year >= TimeText.LastYear)
            return Refusal.At("from", "measure.exclusion-years", TimeText.FirstYear, TimeText.LastYear);
        if (input.Until - input.From > Longest)
            return Refusal.At("until", "measure.exclusion-long", Longest.TotalDays.ToString("0", CultureInfo.InvariantCulture));
        if (!IsTold(input.Evidence, ExclusionEntry.LongestEvidence))
            return Refusal.At("evidence", "measure.evidence", ExclusionEntry.LongestEvidence);
        return input.Scope.Count > ExclusionEntry.MostScope || input.Scope.Any(s => !SourceName.IsValid(s.Key) || !IsTold(s.Value, 200) || (s.Key == LabelName.Channel && Channel.All.All(c => c.Slug != s.Value)))
            ? Refusal.At("scope", "measure.scope", ExclusionEntry.MostScope)
            : null;
    }

    /// <summary>What has no letter and no digit shows nothing to whoever approves it.</summary>
    private static bool IsTold(string? text, int longest) => text is not null && text.Length <= longest && text.Any(char.IsLetterOrDigit);
}
