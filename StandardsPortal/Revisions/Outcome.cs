using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Revisions;

/// <summary>What an act gave: its value, or the reason it was refused.</summary>
[SuppressMessage("Usage", "CA2225", Justification = "Outcome.Of is the named alternate.")]
public readonly struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <exception cref="InvalidOperationException">The act was refused.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    public TResult Match<TResult>(Func<T, TResult> done, Func<Refusal, TResult> refused) =>
        Refusal is null ? done(value!) : refused(Refusal);

    internal static Outcome<T> Done(T value) => new(value, null);
}

public static class Outcome
{
    /// <summary>For values whose type is an interface, which C# does not convert implicitly.</summary>
    public static Outcome<T> Of<T>(T value) => Outcome<T>.Done(value);
}

/// <summary>Nothing to tell beyond that it was done.</summary>
public readonly record struct Done
{
    public static readonly Done Value;
}
