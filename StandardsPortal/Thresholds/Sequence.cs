using System.Collections;
using System.Runtime.CompilerServices;

namespace StandardsPortal.Thresholds;

/// <summary>An immutable list that is equal to another with equal items in the same order, as records need.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
public sealed class Sequence<T>(ReadOnlyMemory<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] items = items.ToArray();

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(Sequence<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What a collection expression of a <see cref="Sequence{T}"/> is built with.</summary>
public static class Sequence
{
    /// <summary>A sequence of copies of these items.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
