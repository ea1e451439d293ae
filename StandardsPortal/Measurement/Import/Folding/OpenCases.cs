using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// The cases of a log that are not over yet, by number. At most <see cref="Most"/> at once; beyond that a log does not
/// say when its cases end, and folding it would need memory for all of it.
/// </summary>
internal sealed class OpenCases<T>
    where T : class
{
    public const int Most = 1_000_000;

    private readonly Dictionary<string, T> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> byCharacters;

    public OpenCases() => byCharacters = open.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In no particular order.</summary>
    public IEnumerable<T> All => open.Values;

    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out T? found) => byCharacters.TryGetValue(id, out found);

    /// <exception cref="ImportRefusedException">Too many at once.</exception>
    public T Add(string id, T opened, long row)
    {
        if (open.Count == Most)
            throw new ImportRefusedException(new(row, null, "folding.too-many-open", [Most]));
        open.Add(id, opened);
        return opened;
    }

    public void Remove(ReadOnlySpan<char> id) => byCharacters.Remove(id);
}
