namespace StandardsPortal.Measurement.Cases;

/// <summary>
/// Up to <see cref="Capacity"/> cases as columns, so that ten million are judged without ten million objects. A source
/// fills one again and again: nothing in it may be kept after <see cref="ICaseSink.Take"/> returns, except the tables.
/// </summary>
public sealed class CaseBatch
{
    public const int Capacity = 4096;

    /// <summary>An instant or a number that the case does not have.</summary>
    public const long Missing = long.MinValue;

    private CaseBatch(CaseSchema schema)
    {
        Schema = schema;
        Moments = Columns<long>(schema.Moments.Count);
        Labels = Columns<int>(schema.Labels.Count);
        Values = Columns<long>(schema.Values.Count);
        Tables = [.. schema.Labels.Select(_ => new LabelTable())];
    }

    public CaseSchema Schema { get; }

    public int Count { get; set; }

    /// <summary>By moment, by case: milliseconds since 1970-01-01T00:00:00Z, or <see cref="Missing"/>.</summary>
    public long[][] Moments { get; }

    /// <summary>By label, by case: a code of the label's table; 0 is no text.</summary>
    public int[][] Labels { get; }

    /// <summary>By value, by case: thousandths of the value's unit (a duration: milliseconds), or <see cref="Missing"/>.</summary>
    public long[][] Values { get; }

    /// <summary>By label: the texts behind the codes. One table for all batches that go to the same sink.</summary>
    public IReadOnlyList<LabelTable> Tables { get; private set; }

    /// <summary>By case: line or record number in the source, 1-based, for messages and drill-down.</summary>
    public long[] Rows { get; } = new long[Capacity];

    /// <summary>By case: the case's number in the help desk. Filled only where <see cref="CaseNeeds.Ids"/> asks for it.</summary>
    public string?[] Ids { get; } = new string?[Capacity];

    /// <summary>By case: when it waited, ascending and not overlapping within a condition; null when it never did.</summary>
    public IReadOnlyList<CasePause>?[] Pauses { get; } = new IReadOnlyList<CasePause>?[Capacity];

    public static CaseBatch For(CaseSchema schema, IReadOnlyList<LabelTable>? tables = null)
    {
        var batch = new CaseBatch(schema);
        if (tables is not null)
            batch.Tables = tables;
        return batch;
    }

    private static T[][] Columns<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new T[Capacity])];
}

/// <summary>A time in which the case waited for someone.</summary>
/// <param name="Condition">Circumstance slug such as <c>waiting-for-customer</c>, or the desk's own word.</param>
/// <param name="FromMs">Milliseconds since 1970 UTC, included.</param>
/// <param name="UntilMs">Not included; <see cref="long.MaxValue"/> while it still waits.</param>
public readonly record struct CasePause(string Condition, long FromMs, long UntilMs);
