namespace StandardsPortal.Measurement.Import;

/// <summary>Whole records of a file, one behind the other, each ended by a line break.</summary>
internal sealed class RecordBlock
{
    /// <summary>Vectors may read this far beyond the last record.</summary>
    public const int Slack = 128;

    public byte[] Buffer { get; private set; } = [];

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The line, from 1, on which the first record begins.</summary>
    public long FirstLine { get; set; }

    /// <summary>Place in the order of the file.</summary>
    public long Index { get; set; }

    /// <summary>Makes room, keeping nothing.</summary>
    public void Provide(int bytes)
    {
        if (Buffer.Length < bytes + Slack)
            Buffer = GC.AllocateUninitializedArray<byte>(bytes + Slack);
    }

    /// <summary>Takes other bytes in place of its own; for the rare record that is longer than the room before a block.</summary>
    public void Replace(byte[] buffer, int start, int end) => (Buffer, Start, End) = (buffer, start, end);
}
