namespace StandardsPortal.Standards;

/// <summary>A stretch of a source text: UTF-16 offsets, <paramref name="Start"/> included, <paramref name="End"/> not.</summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public Span Shift(int by) => new(Start + by, End + by);
}

/// <summary>A place as people and editors count it: both 1-based, columns in UTF-16 units.</summary>
public readonly record struct Place(int Line, int Column);
