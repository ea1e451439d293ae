namespace StandardsPortal.Measurement.Cases;

/// <summary>Where the bytes of segments lie.</summary>
public interface ISegmentStore
{
    /// <summary>A way in for one thread, to be disposed by it.</summary>
    ISegmentShelf Open();
}

public interface ISegmentShelf : IDisposable
{
    /// <returns>The column's bytes, or null when the segment has none of it.</returns>
    byte[]? Read(Guid importId, int part, string column);
}

/// <summary>A segment that counts.</summary>
/// <param name="Source">The system its cases come from.</param>
/// <param name="Replaced">One bit a case: a newer import has it; null when none has.</param>
public sealed record StoredSegment(Guid ImportId, int Part, int Count, long FirstMs, long LastMs, string Source, byte[]? Replaced);
