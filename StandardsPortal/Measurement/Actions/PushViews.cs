using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One case as another system states it.</summary>
/// <param name="Id">Its number there; a later push of the same number replaces it.</param>
/// <param name="Moments">By moment slug.</param>
/// <param name="Values">By value name, in its own unit.</param>
public sealed record PushedCase(
    string Id, IReadOnlyDictionary<string, DateTimeOffset> Moments, IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, decimal> Values, IReadOnlyList<PushedPause> Pauses);

public sealed record PushedPause(string Condition, DateTimeOffset From, DateTimeOffset? Until);

/// <param name="Import">The stored import; null when everything was known already.</param>
/// <param name="Stored">New and changed cases.</param>
/// <param name="Unchanged">Cases that were known exactly so.</param>
/// <param name="Replaced">Of the stored, those that took the place of an earlier state.</param>
public sealed record PushReport(Guid? Import, int Stored, int Unchanged, int Replaced);
