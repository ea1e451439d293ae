using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What a case's outcome says, where metrics ask.</summary>
[Flags]
internal enum OutcomeFlags
{
    None = 0,
    Abandoned = 1,
    Blocked = 2,
    Escalated = 4,
    SelfServed = 8,
    Correct = 16,
    Incorrect = 32,
    Good = 64,
    Bad = 128,
    NeedsNoAnswer = 256,
    Solved = 512,
}

/// <summary>Words of the outcome column, as exports write them; anything else says nothing to a metric.</summary>
internal static class Outcomes
{
    private static readonly Dictionary<string, OutcomeFlags> ByWord = new(StringComparer.Ordinal)
    {
        ["abandoned"] = OutcomeFlags.Abandoned,
        ["abandon"] = OutcomeFlags.Abandoned,
        ["hung-up"] = OutcomeFlags.Abandoned,
        ["blocked"] = OutcomeFlags.Blocked,
        ["busy"] = OutcomeFlags.Blocked,
        ["escalated"] = OutcomeFlags.Escalated,
        ["self-served"] = OutcomeFlags.SelfServed | OutcomeFlags.Solved,
        ["self-service"] = OutcomeFlags.SelfServed | OutcomeFlags.Solved,
        ["correct"] = OutcomeFlags.Correct,
        ["pass"] = OutcomeFlags.Correct,
        ["incorrect"] = OutcomeFlags.Incorrect,
        ["wrong"] = OutcomeFlags.Incorrect,
        ["fail"] = OutcomeFlags.Incorrect,
        ["good"] = OutcomeFlags.Good,
        ["satisfied"] = OutcomeFlags.Good,
        ["bad"] = OutcomeFlags.Bad,
        ["unsatisfied"] = OutcomeFlags.Bad,
        ["dissatisfied"] = OutcomeFlags.Bad,
        ["no-answer-needed"] = OutcomeFlags.NeedsNoAnswer,
        ["resolved"] = OutcomeFlags.Solved,
        ["solved"] = OutcomeFlags.Solved,
    };

    public static OutcomeFlags Of(string word) => ByWord.GetValueOrDefault(Slug.Of(word));
}

/// <summary>One spelling for a desk's words: lower case, hyphens between words.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The same thing in one or in several: "gift cards" and "Gift card".</summary>
    public static bool Same(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        return first == second || Singular(first) == Singular(second);
    }

    private static string Singular(string slug) => string.Join('-', slug.Split('-').Select(w => w switch
    {
        _ when w.Length > 4 && w.EndsWith("ies", StringComparison.Ordinal) => w[..^3] + "y",
        _ when w.Length > 3 && w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) => w[..^1],
        _ => w,
    }));
}

/// <summary>An answer for each text of a label column, found once a text and looked up by its code.</summary>
internal sealed class CodeTable<T>(int column, Func<string, T> answer)
{
    private T[] answers = [];

    public int Column => column;

    /// <summary>Answers by code; grown to the table of the batch.</summary>
    public T[] For(CaseBatch batch)
    {
        var table = batch.Tables[column];
        if (answers.Length < table.Count)
        {
            var known = answers.Length;
            Array.Resize(ref answers, table.Count);
            for (var code = known; code < table.Count; code++)
                answers[code] = answer(table[code]);
        }
        return answers;
    }
}
