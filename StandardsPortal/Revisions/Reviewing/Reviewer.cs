namespace StandardsPortal.Revisions.Reviewing;

/// <summary>Someone named to sign in a round. Who takes another's place gets a line of their own, so that both stay on record.</summary>
public sealed class Reviewer
{
    /// <summary>1, 2, 3… in the order of naming; never reused within a round.</summary>
    public required int Line { get; init; }

    /// <summary>Place in the order of asking; a replacement takes the place of whom it replaces.</summary>
    public required int Place { get; init; }

    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required DateTime NamedAt { get; init; }

    public ReviewerReplacement? Replacement { get; private set; }

    public bool IsAsked => Replacement is null;

    internal void Replace(ReviewerReplacement replacement) => Replacement = replacement;
}

/// <summary>A reviewer was taken out of a round for someone else.</summary>
/// <param name="ByLine">Line of who stands in the place now.</param>
public sealed record ReviewerReplacement(Guid PersonId, string Name, DateTime At, int ByLine);

/// <summary>A signature given in a round. It stays on record when the round ends otherwise, but counts for that round's text only.</summary>
public sealed class RoundSignature
{
    /// <summary>1, 2, 3… in the order of signing.</summary>
    public required int Line { get; init; }

    /// <summary>The reviewer whose place it fills; null in a round where nobody was named.</summary>
    public int? ReviewerLine { get; init; }

    public SignOff SignOff { get; init; } = null!;
}

public enum RoundOutcome
{
    Published,
    Returned,
    TakenBack,
}

/// <param name="Reason">Why it was returned; empty otherwise.</param>
public sealed record RoundEnd(Guid PersonId, string Name, DateTime At, RoundOutcome Outcome, string Reason);
