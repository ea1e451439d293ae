using System.Globalization;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using Xunit.Abstractions;

namespace StandardsPortal.Tests.Standards;

/// <summary>
/// Sentences that people labelled by the catalogue: the rules that must fire, those that may beside them. A sentence
/// with neither is clean. Counted as published figures are: a finding that may is right, and is not missed.
/// </summary>
internal sealed class LabelledSet(string file, Language language)
{
    /// <summary>Rules about a whole standard: a single sentence can't satisfy them.</summary>
    private static readonly HashSet<string> OfStandards = new(StringComparer.Ordinal) { "T04", "E02", "Z02", "X02", "D01", "O02", "K01" };

    private sealed record Tally(int Right, int Wrong, int Missed);

    private readonly Dictionary<string, Tally> byRule = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];

    public int Clean { get; private set; }

    public int Flagged { get; private set; }

    private int Right => byRule.Values.Sum(t => t.Right);

    public double Precision => (double)Right / (Right + byRule.Values.Sum(t => t.Wrong));

    public double Recall => (double)Right / (Right + byRule.Values.Sum(t => t.Missed));

    public double Alarms => (double)Flagged / Clean;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{language.Code}: precision {Precision:0.000}, recall {Recall:0.000}, clean sentences flagged {Flagged} of {Clean}");

    public LabelledSet Measure()
    {
        foreach (var row in Rows(file, language.Code))
        {
            var (must, may) = (Names(row[1]), Names(row[2]));
            var found = Linter.Lint(StandardReader.Read(row[3], language)).Select(f => f.Rule).Where(r => !OfStandards.Contains(r)).ToHashSet(StringComparer.Ordinal);
            var (extra, absent) = (found.Where(r => !must.Contains(r) && !may.Contains(r)).ToList(), must.Where(r => !found.Contains(r)).ToList());
            foreach (var rule in found)
                Count(rule, t => extra.Contains(rule) ? t with { Wrong = t.Wrong + 1 } : t with { Right = t.Right + 1 });
            foreach (var rule in absent)
                Count(rule, t => t with { Missed = t.Missed + 1 });
            Clean += must.Count + may.Count == 0 ? 1 : 0;
            Flagged += must.Count + may.Count == 0 && found.Count > 0 ? 1 : 0;
            if (extra.Count + absent.Count > 0)
                errors.Add($"{row[3]}: extra {string.Join(' ', extra)}, missed {string.Join(' ', absent)}");
        }
        return this;
    }

    public void PrintTo(ITestOutputHelper output)
    {
        foreach (var error in errors)
            output.WriteLine(error);
        foreach (var (rule, tally) in byRule.OrderBy(r => r.Key, StringComparer.Ordinal))
            output.WriteLine($"{rule}: {tally.Right} right, {tally.Wrong} wrong, {tally.Missed} missed");
        output.WriteLine(ToString());
    }

    /// <summary>The sets that the word lists were adjusted on.</summary>
    public static IEnumerable<string> TuningFiles =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "content", "specs", "tuning"), "findings*.md").Select(f => "tuning/" + Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static IEnumerable<string[]> Rows(string file, string code) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "content", "specs", file))
            .Where(l => l.StartsWith($"| {code} |", StringComparison.Ordinal))
            .Select(l => l.Trim('|', ' ').Split(" | "));

    private void Count(string rule, Func<Tally, Tally> add) => byRule[rule] = add(byRule.GetValueOrDefault(rule) ?? new Tally(0, 0, 0));

    private static HashSet<string> Names(string cell) => cell == "-" ? [] : [.. cell.Split(',')];
}
