using System.Text;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions;

/// <summary>
/// Elsewhere "minor" is the author's word. Here it is checked: a revision that changes a rule, a number, a limit, an
/// authority, an exception or the audience asks people to agree again, whatever the author declares.
/// </summary>
public static class MinorGuard
{
    /// <returns>The first field that makes the change major, named; null when it may be minor.</returns>
    public static Refusal? Refuse(Standard before, Standard after)
    {
        if (!SameRules(before, after))
            return Named("rule", RulesOf(before), RulesOf(after));
        if (!before.Authority.SequenceEqual(after.Authority))
            return Named("authority", Lines(before.Authority.Select(Line)), Lines(after.Authority.Select(Line)));
        if (!SameWords(before.Exceptions, after.Exceptions))
            return Named("exceptions", Lines(before.Exceptions), Lines(after.Exceptions));
        if (!before.Audience.ToHashSet(StringComparer.Ordinal).SetEquals(after.Audience))
            return Named("audience", Lines(before.Audience), Lines(after.Audience));
        if (before.Stage != after.Stage || before.Channel != after.Channel)
            return Named("touchpoint", $"{before.Stage} / {before.Channel}", $"{after.Stage} / {after.Channel}");
        var (numbersBefore, numbersAfter) = (NumbersIn(before), NumbersIn(after));
        return numbersBefore.SequenceEqual(numbersAfter, StringComparer.Ordinal)
            ? null
            : Named("number", Lines(Without(numbersBefore, numbersAfter)), Lines(Without(numbersAfter, numbersBefore)));
    }

    private static Refusal Named(string field, string before, string after) =>
        Refusal.At(field, "minor.changed", new Term($"minor.{field}"), Shown(before), Shown(after));

    private static bool SameRules(Standard before, Standard after)
    {
        if (before.Rules.Count != after.Rules.Count)
            return false;
        return before.Rules.Zip(after.Rules).All(pair => pair is (var a, var b)
            && (a.Reading.Threshold is { } x && b.Reading.Threshold is { } y ? x.Equals(y) : Squeezed(a.Text) == Squeezed(b.Text)));
    }

    private static bool SameWords(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Select(Squeezed).SequenceEqual(after.Select(Squeezed), StringComparer.Ordinal);

    private static string RulesOf(Standard standard) => Lines(standard.Rules.Select(r => Squeezed(r.Text)));

    private static string Line(Authority a) => a.UpTo is null ? $"{a.Role}: {a.May}" : $"{a.Role}: {a.May} ({a.UpTo})";

    private static string Lines(IEnumerable<string> lines) => string.Join("; ", lines);

    private static string Shown(string text) => text.Length == 0 ? "–" : text.Length > 200 ? string.Concat(text.AsSpan(0, 200), "…") : text;

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Without(IReadOnlyList<string> these, IReadOnlyList<string> those)
    {
        var rest = these.ToList();
        foreach (var one in those)
            rest.Remove(one);
        return rest;
    }

    /// <summary>Numbers in title and prose, in order of size, so that moving a sentence is no change. Rules are compared as rules.</summary>
    private static List<string> NumbersIn(Standard standard)
    {
        var numbers = new List<string>();
        Collect(standard.Title ?? "", numbers);
        foreach (var line in ClauseLine.Of(standard.Body).Where(l => l.Kind != RedlineClauseKind.Rule))
            Collect(line.Text, numbers);
        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }

    private static void Collect(string text, List<string> numbers)
    {
        var number = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsDigit(c))
                number.Append((char)('0' + (int)char.GetNumericValue(c)));
            else if (number.Length > 0 && c is '.' or ',' or '٫' or '٬' && i + 1 < text.Length && char.IsDigit(text[i + 1]))
                number.Append(c is ',' or '٬' ? ',' : '.');
            else if (number.Length > 0)
            {
                numbers.Add(number.ToString());
                number.Clear();
            }
        }
    }
}
