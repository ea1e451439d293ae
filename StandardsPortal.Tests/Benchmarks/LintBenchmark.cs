using System.Diagnostics;
using System.Globalization;
using System.Text;
using StandardsPortal.Authoring;
using StandardsPortal.Cli.Checking;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Tests.Standards;
using StandardsPortal.Tests.Support;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Reading and linting within one warm process: what each keystroke costs the editor, a standard of 10 KB and a book of
/// 1 MB. The texts are shipped standards set one after another, so they hold whatever standards hold.
/// </summary>
internal static class LintBenchmark
{
    public const double KeystrokeGoalMilliseconds = 5;
    public const double StandardGoalMilliseconds = 10;
    public const double BookGoalMilliseconds = 1_000;
    private const int Characters = 10_000;
    private static readonly DateOnly Today = new(2026, 11, 1);

    /// <param name="KeystrokeP99">The slowest of the three languages, in milliseconds.</param>
    /// <param name="Standard">Median of the slowest language for 10 KB read and linted as a whole.</param>
    /// <param name="Book">Median for 1 MB of prose.</param>
    public sealed record Result(double KeystrokeP99, double Standard, double Book)
    {
        public bool IsMet => KeystrokeP99 <= KeystrokeGoalMilliseconds && Standard <= StandardGoalMilliseconds && Book <= BookGoalMilliseconds;
    }

    public static async Task<Result> RunAsync(int keystrokes, TextWriter report)
    {
        var (keystroke, standard) = (0.0, 0.0);
        foreach (var language in Language.All)
        {
            var whole = Sorted(400, Whole(language));
            var typed = Typing(language, keystrokes);
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{language}: 10 KB as a whole {At(whole, 50):0.00} ms; a keystroke in {Characters:N0} characters p50 {At(typed, 50):0.00} ms, p99 {At(typed, 99):0.00} ms (goal {KeystrokeGoalMilliseconds}), slowest {typed[^1]:0.00} ms"));
            (keystroke, standard) = (Math.Max(keystroke, At(typed, 99)), Math.Max(standard, At(whole, 50)));
        }

        var book = Book();
        var read = Sorted(5, _ => Milliseconds(() => Checker.Check([new StandardFile("book.md", book, null)], Language.English, Today, TextWriter.Null)));
        var result = new Result(keystroke, standard, At(read, 50));
        await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"1 MB of prose {result.Book:0} ms (goal {BookGoalMilliseconds}); 10 KB {result.Standard:0.00} ms (goal {StandardGoalMilliseconds})"));
        return result;
    }

    private static Func<int, double> Whole(Language language)
    {
        var texts = Enumerable.Range(0, 20).Select(i => TextOf(language, Encoding.UTF8.GetByteCount, i)).ToList();
        return i => Milliseconds(() => TextAnalysis.Of(i, texts[i % texts.Count], language, Today));
    }

    /// <summary>An author at work on one text: each edit is analysed before the next, in the way the editor has it done.</summary>
    private static double[] Typing(Language language, int keystrokes)
    {
        var original = TextOf(language, t => t.Length, 0);
        var (analyst, edits, text) = (new TextAnalyst(), new RandomEdits(1), original);
        analyst.Analyse(0, text, language, Today);
        // The first thousand warm the process, as an author's first minutes do.
        var times = new double[keystrokes];
        for (var i = -1_000; i < keystrokes; i++)
        {
            text = i % 100 == 0 ? original : edits.Type(text);
            var taken = Milliseconds(() => analyst.Analyse(i, text, language, Today));
            if (i >= 0)
                times[i] = taken;
        }
        Array.Sort(times);
        return times;
    }

    /// <summary>One shipped standard, with the bodies of others behind it until it is long enough.</summary>
    private static string TextOf(Language language, Func<string, int> size, int first)
    {
        var all = ShippedTexts.In(language);
        var text = new StringBuilder(all[first % all.Count]);
        for (var i = first + 1; ; i++)
        {
            var next = BodyOf(all[i % all.Count]);
            if (size(text.ToString()) + size(next) > Characters)
                return text.Append(next.AsSpan(0, Math.Min(next.Length, Math.Max(0, Characters - size(text.ToString()))))).ToString();
            text.Append('\n').Append(next);
        }
    }

    private static string BodyOf(string standard) => standard[(standard.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    private static string Book()
    {
        var bodies = ShippedTexts.In(Language.English).Select(BodyOf).ToList();
        var book = new StringBuilder();
        for (var i = 0; book.Length < 1_000_000; i++)
            book.Append(bodies[i % bodies.Count]).Append("\n\n");
        return book.ToString();
    }

    private static double[] Sorted(int times, Func<int, double> measure)
    {
        for (var i = 0; i < times / 4; i++)
            measure(i);
        double[] all = [.. Enumerable.Range(0, times).Select(measure)];
        Array.Sort(all);
        return all;
    }

    private static double At(double[] sorted, int percent) => sorted[(sorted.Length - 1) * percent / 100];

    private static double Milliseconds(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
