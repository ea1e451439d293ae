using System.Text;
using DiffPlex;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions;

/// <summary>Compares two texts of a standard clause by clause, then the changed clauses word by word.</summary>
public static class RedlineBuilder
{
    /// <summary>Past this many words a changed clause is shown as replaced: comparing takes words × changes.</summary>
    private const int MostWordsCompared = 4_000;

    /// <summary>Past this many pairs, changed clauses are matched by position instead of likeness.</summary>
    private const int MostPairsCompared = 2_500;

    private const char Separator = '\u001E';

    private static readonly Differ Differ = new();

    /// <param name="language">Of both texts; rules and audience are told in it.</param>
    /// <param name="fromNumber">Number of the older revision.</param>
    public static Redline Between(Standard before, Standard after, Language language, int? fromNumber)
    {
        var clauses = Compare(LinesOf(before, language), LinesOf(after, language));
        var rules = RuleDifferences(before, after, language);
        return new Redline(fromNumber, clauses, rules, DigestOf(clauses)) { Language = language };
    }

    private static List<ClauseLine> LinesOf(Standard standard, Language language)
    {
        var lines = new List<ClauseLine>();
        if (standard.Title is { } title)
            lines.Add(new(RedlineClauseKind.Title, 0, title));
        if (standard.Owner is { } owner)
            lines.Add(new(RedlineClauseKind.Owner, 0, owner));
        lines.Add(new(RedlineClauseKind.Audience, 0, string.Join(", ", standard.Audience.Select(a => Team.NameOf(a, language)))));
        var rules = new Queue<RuleClause>(standard.Rules);
        lines.AddRange(ClauseLine.Of(standard.Body).Select(line =>
            line.Kind == RedlineClauseKind.Rule && rules.TryDequeue(out var rule) ? line with { Text = Sentence(rule, language) } : line));
        lines.AddRange(standard.Authority.Select(a => new ClauseLine(
            RedlineClauseKind.Authority, 0, a.UpTo is null ? $"{a.Role}: {a.May}" : $"{a.Role}: {a.May} ({a.UpTo})")));
        lines.AddRange(standard.Exceptions.Select(e => new ClauseLine(RedlineClauseKind.Exception, 0, e)));
        lines.AddRange(standard.Evidence.Select(e => new ClauseLine(RedlineClauseKind.Evidence, 0, e.Text)));
        return lines;
    }

    private static string Sentence(RuleClause rule, Language language) =>
        rule.Reading.Threshold is { } threshold && RulePrinter.Sentence(threshold, language) is { Length: > 0 } sentence ? sentence : rule.Text.Trim();

    private static List<RedlineClause> Compare(List<ClauseLine> before, List<ClauseLine> after)
    {
        var diff = Differ.CreateCustomDiffs(Joined(before), Joined(after), ignoreWhiteSpace: false, t => t.Split(Separator));
        var result = new List<RedlineClause>();
        var (a, b) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            for (; a < block.DeleteStartA; a++, b++)
                result.Add(Whole(after[b], RedlineKind.Same));
            AddChanged(
                result,
                [.. before.Skip(block.DeleteStartA).Take(block.DeleteCountA)],
                [.. after.Skip(block.InsertStartB).Take(block.InsertCountB)]);
            (a, b) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; b < after.Count; b++)
            result.Add(Whole(after[b], RedlineKind.Same));
        return result;
    }

    /// <summary>Within a changed stretch, each old clause is compared with the most alike new one that follows the last match.</summary>
    private static void AddChanged(List<RedlineClause> result, ClauseLine[] deleted, ClauseLine[] inserted)
    {
        var next = 0;
        var byPosition = (long)deleted.Length * inserted.Length > MostPairsCompared;
        foreach (var old in deleted)
        {
            var match = byPosition ? (next < inserted.Length && inserted[next].Kind == old.Kind ? next : -1) : MostAlike(old, inserted, next);
            if (match < 0)
            {
                result.Add(Whole(old, RedlineKind.Deleted));
                continue;
            }

            for (; next < match; next++)
                result.Add(Whole(inserted[next], RedlineKind.Inserted));
            result.Add(new RedlineClause(inserted[match].Kind, inserted[match].Level, WordsOf(old.Text, inserted[match].Text)));
            next = match + 1;
        }

        for (; next < inserted.Length; next++)
            result.Add(Whole(inserted[next], RedlineKind.Inserted));
    }

    private static int MostAlike(ClauseLine old, ClauseLine[] candidates, int from)
    {
        var (best, bestShare) = (-1, 0.3);
        var oldWords = old.Text.Split(' ').ToHashSet(StringComparer.Ordinal);
        for (var i = from; i < candidates.Length; i++)
        {
            if (candidates[i].Kind != old.Kind)
                continue;
            var words = candidates[i].Text.Split(' ').ToHashSet(StringComparer.Ordinal);
            var share = (double)words.Count(oldWords.Contains) / Math.Max(words.Count, oldWords.Count);
            // There is one title, one owner, one audience: they always answer each other.
            if (old.Kind is RedlineClauseKind.Title or RedlineClauseKind.Owner or RedlineClauseKind.Audience)
                share = 1;
            if (share > bestShare)
                (best, bestShare) = (i, share);
        }

        return best;
    }

    private static List<RedlinePart> WordsOf(string before, string after)
    {
        if (before.Length + after.Length > MostWordsCompared * 12)
            return [new(RedlineKind.Deleted, before), new(RedlineKind.Inserted, after)];
        var diff = Differ.CreateCustomDiffs(before, after, ignoreWhiteSpace: false, t => [.. Tokens(t)]);
        var parts = new List<RedlinePart>();
        var a = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(parts, RedlineKind.Same, diff.PiecesOld.Skip(a).Take(block.DeleteStartA - a));
            Add(parts, RedlineKind.Deleted, diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(parts, RedlineKind.Inserted, diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            a = block.DeleteStartA + block.DeleteCountA;
        }

        Add(parts, RedlineKind.Same, diff.PiecesOld.Skip(a));
        return parts;
    }

    private static void Add(List<RedlinePart> parts, RedlineKind kind, IEnumerable<string> pieces)
    {
        var text = string.Concat(pieces);
        if (text.Length > 0)
            parts.Add(new RedlinePart(kind, text));
    }

    private static RedlineClause Whole(ClauseLine line, RedlineKind kind) =>
        new(line.Kind, line.Level, line.Text.Length == 0 ? [] : [new RedlinePart(kind, line.Text)]);

    private static string Joined(List<ClauseLine> lines) =>
        string.Join(Separator, lines.Select(l => $"{l.Kind} {l.Level} {l.Text.Replace(Separator, ' ')}"));

    /// <summary>Words, runs of blanks, and single signs: "90%" is two tokens, so only the number is marked.</summary>
    private static IEnumerable<string> Tokens(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && KindOf(text[end]) is var kind && kind != 2 && kind == KindOf(text[start]))
                end++;
            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>Combining marks belong to the word before them: Arabic vowels, decomposed Hangul.</summary>
    private static int KindOf(char c) =>
        char.IsWhiteSpace(c) ? 1
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : 2;

    private static List<string> RuleDifferences(Standard before, Standard after, Language language)
    {
        var statements = new List<string>();
        for (var i = 0; i < Math.Max(before.Rules.Count, after.Rules.Count); i++)
        {
            var old = i < before.Rules.Count ? before.Rules[i].Reading.Threshold : null;
            var now = i < after.Rules.Count ? after.Rules[i].Reading.Threshold : null;
            if (Equals(old, now))
                continue;
            var (oldRows, newRows) = (RowsOf(old, language), RowsOf(now, language));
            foreach (var slot in oldRows.Keys.Union(newRows.Keys, StringComparer.Ordinal))
            {
                var (was, isNow) = (oldRows.GetValueOrDefault(slot), newRows.GetValueOrDefault(slot));
                if (was?.Value != isNow?.Value)
                    statements.Add(Words.Revisions.In(language, "rule.changed", (isNow ?? was)!.Label, was?.Value ?? "–", isNow?.Value ?? "–"));
            }
        }

        return statements;
    }

    private static Dictionary<string, RuleRow> RowsOf(Threshold? threshold, Language language) =>
        threshold is null ? [] : RulePrinter.Rows(threshold, language).GroupBy(r => r.Slot).ToDictionary(
            g => g.Key, g => g.First() with { Value = string.Join("; ", g.Select(r => r.Value)) }, StringComparer.Ordinal);

    private static string DigestOf(IEnumerable<RedlineClause> clauses)
    {
        var text = new StringBuilder();
        foreach (var clause in clauses)
        {
            text.Append(clause.Kind).Append(' ').Append(clause.Level).Append('\n');
            foreach (var part in clause.Parts)
                text.Append(part.Kind switch { RedlineKind.Inserted => '+', RedlineKind.Deleted => '-', _ => '=' }).Append(part.Text).Append('\n');
        }

        return ContentDigest.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
