namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>The smallest single replacement that makes one text of another, as the browser's editor takes it.</summary>
public readonly record struct TextEdit(int From, int To, string Insert)
{
    public bool IsEmpty => From == To && Insert.Length == 0;

    public static TextEdit Between(string before, string after)
    {
        var start = 0;
        var shorter = Math.Min(before.Length, after.Length);
        while (start < shorter && before[start] == after[start])
            start++;
        var same = 0;
        while (same < shorter - start && before[^(same + 1)] == after[^(same + 1)])
            same++;
        // A pair of surrogates is one character: never cut between its halves.
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        if (same > 0 && char.IsLowSurrogate(before[^same]))
            same--;
        return new TextEdit(start, before.Length - same, after[start..(after.Length - same)]);
    }
}
