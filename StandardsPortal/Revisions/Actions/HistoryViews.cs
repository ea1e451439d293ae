using StandardsPortal.Revisions.History;

namespace StandardsPortal.Revisions.Actions;

/// <summary>How a draft came to say what it says.</summary>
/// <param name="Sessions">Oldest first.</param>
/// <param name="PublishedNumber">The revision the draft became; null while it is open and when it was discarded.</param>
public sealed record DraftHistoryView(DraftView Draft, IReadOnlyList<StateSession> Sessions, int? PublishedNumber)
{
    public int States => Sessions.Count == 0 ? 0 : Sessions[^1].Last.Number;
}

/// <summary>A saved state of a draft beside another of its states.</summary>
/// <param name="Against">The state it is compared with; null when the draft has only one.</param>
/// <param name="Newest">Number of the newest state.</param>
/// <param name="WhyNotRestorable">Why it can't be put back by this person now; null when it can.</param>
public sealed record DraftStateView(
    DraftView Draft, StateLine State, StateContent Content, StateLine? Against, StateContent? AgainstContent, int Newest, Refusal? WhyNotRestorable);

/// <summary>What someone else made of a draft since a person read it.</summary>
/// <param name="Basis">The state the person read; null when it is not known.</param>
/// <param name="Saved">The state that is stored now.</param>
public sealed record DraftSince(StateContent? Basis, StateContent Saved, int Version, DateTime SavedAt, string SavedByName);
