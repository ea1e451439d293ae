using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>Turns the cells of one column into what a batch holds. One for each worker: it remembers what it saw.</summary>
/// <param name="position">Column of the file, from 0.</param>
internal abstract class CellReader(int position, string header)
{
    public int Position { get; } = position;

    public string Header { get; } = header;

    /// <summary>A fault of a cell, to be completed with its row.</summary>
    public readonly record struct Problem(string Code, object?[] Values, bool RefusesFile = false);

    /// <summary>What was wrong when <see cref="Read"/> last said no.</summary>
    public Problem Wrong { get; private set; }

    /// <summary>Reads a cell that is there, without its quotes.</summary>
    public abstract bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot);

    /// <summary>A cell that is empty or says that nothing is there.</summary>
    public abstract void Miss(CaseBatch batch, int slot);

    /// <summary>The cell was wrong before its meaning was asked for.</summary>
    public bool Refuse(string code) => Fail(code, []);

    protected bool Fail(string code, object?[] values, bool refusesFile = false)
    {
        Wrong = new Problem(code, values, refusesFile);
        return false;
    }
}

/// <summary>Case numbers.</summary>
internal sealed class IdReader(int position, string header) : CellReader(position, header)
{
    private const int Longest = 200;

    public override bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        if (cell.Length > Longest)
            return Fail("id-too-long", [Longest]);
        if (!System.Text.Unicode.Utf8.IsValid(cell))
            return Fail("utf-8", []);
        batch.Ids[slot] = System.Text.Encoding.UTF8.GetString(cell);
        return true;
    }

    public override void Miss(CaseBatch batch, int slot) => batch.Ids[slot] = null;
}

/// <summary>Numbers, in thousandths.</summary>
/// <param name="meanings">Numbers that stand for the desk's words: <c>Good → 5</c>.</param>
internal sealed class NumberReader(int position, string header, int index, IReadOnlyDictionary<string, string> meanings) : CellReader(position, header)
{
    public override bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        var number = NumberText.Read(cell);
        if (number.Problem is not null && meanings.Count > 0 && meanings.TryGetValue(CellText.Cut(cell), out var meant))
            number = NumberText.Read(System.Text.Encoding.UTF8.GetBytes(meant));
        if (number.Problem is { } problem)
            return Fail(problem, []);
        if (number.Scaled(1000) is not { } thousandths)
            return Fail("number-size", []);
        batch.Values[index][slot] = thousandths;
        return true;
    }

    public override void Miss(CaseBatch batch, int slot) => batch.Values[index][slot] = CaseBatch.Missing;
}

/// <summary>Lengths of time that the help desk measured itself.</summary>
/// <param name="mayBeNegative">Time that remained: below zero once the limit has passed.</param>
internal sealed class DurationReader(int position, string header, int index, long unitMs, bool mayBeNegative) : CellReader(position, header)
{
    public override bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        var (ms, problem) = DurationText.Read(cell, unitMs);
        if (problem is not null)
            return Fail(problem, []);
        if (ms < 0 && !mayBeNegative)
            return Fail("duration-negative", []);
        batch.Values[index][slot] = ms;
        return true;
    }

    public override void Miss(CaseBatch batch, int slot) => batch.Values[index][slot] = CaseBatch.Missing;
}
