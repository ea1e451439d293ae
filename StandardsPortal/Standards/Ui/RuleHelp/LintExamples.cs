using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Ui.RuleHelp;

/// <summary>
/// The examples of a lint rule as its help page shows them, out of <c>content/specs/lint</c>: the same ones that the
/// tests run, so that no page shows a sentence the linter judges otherwise.
/// </summary>
public sealed record LintExamples(IReadOnlyList<SentenceExample> Sentences, IReadOnlyList<StandardExample> Standards)
{
    private const string Fence = "~~~~";

    public static readonly LintExamples None = new([], []);

    private static readonly Lazy<IReadOnlyDictionary<string, LintExamples>> Shipped = new(() =>
        Open(Path.Combine(AppContext.BaseDirectory, "content", "specs", "lint")));

    /// <summary>The shipped examples of a rule; none where no file was written for it.</summary>
    public static LintExamples Of(string rule) => Shipped.Value.GetValueOrDefault(rule, None);

    public static LintExamples Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var text = markdown.ReplaceLineEndings("\n");
        return new([.. SentencesOf(text)], [.. StandardsOf(text)]);
    }

    private static Dictionary<string, LintExamples> Open(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md").ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => Read(File.ReadAllText(f)), StringComparer.OrdinalIgnoreCase)
            : [];

    /// <summary>Rows of the table: language, bad sentence, the words caught in it, good sentence.</summary>
    private static IEnumerable<SentenceExample> SentencesOf(string text)
    {
        foreach (var line in text.Split(Fence)[0].Split('\n'))
        {
            var cells = line.Trim('|', ' ').Split(" | ", StringSplitOptions.TrimEntries);
            if (cells.Length >= 4 && Language.TryParse(cells[0], out var language))
                yield return new SentenceExample(language, cells[1], cells[2], cells[3]);
        }
    }

    /// <summary>Fenced standards in pairs under "en: bad" and "en: good"; what is shown of a pair is where they differ.</summary>
    private static IEnumerable<StandardExample> StandardsOf(string text)
    {
        var blocks = text.Split(Fence);
        for (var i = 1; i + 2 < blocks.Length; i += 4)
        {
            var heading = blocks[i - 1].Split("## ")[^1];
            if (heading.Length < 2 || !Language.TryParse(heading[..2], out var language))
                continue;
            var (bad, good) = (Lines(blocks[i]), Lines(blocks[i + 2]));
            yield return new StandardExample(language, [.. bad.Except(good, StringComparer.Ordinal)], [.. good.Except(bad, StringComparer.Ordinal)]);
        }
    }

    /// <summary>The first line is the fence's own word.</summary>
    private static List<string> Lines(string block) => [.. block.Split('\n').Skip(1).Where(l => l.Trim().Length > 0)];
}

/// <param name="Caught">The words of <paramref name="Bad"/> that the rule marks.</param>
public sealed record SentenceExample(Language Language, string Bad, string Caught, string Good)
{
    /// <summary>The bad sentence around what is caught in it.</summary>
    public (string Before, string Marked, string After) Parts
    {
        get
        {
            var at = Bad.IndexOf(Caught, StringComparison.Ordinal);
            return at < 0 ? (Bad, "", "") : (Bad[..at], Caught, Bad[(at + Caught.Length)..]);
        }
    }
}

/// <param name="Bad">Lines only the faulty standard has.</param>
/// <param name="Good">Lines that stand there once it is mended.</param>
public sealed record StandardExample(Language Language, IReadOnlyList<string> Bad, IReadOnlyList<string> Good);
