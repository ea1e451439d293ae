using System.Diagnostics;
using System.Globalization;
using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// What a pause in typing costs: saving a draft of 10 KB with 200 open threads on it and 1,000 saved states behind it,
/// through the action and into a file. Each save changes one place, so that threads behind it move. Goal: 50 ms at p99.
/// </summary>
internal static class AutosaveBenchmark
{
    public const double GoalMilliseconds = 50;

    private const int Length = 10 * 1024;
    private const int Threads = 200;

    public static async Task<double> RunAsync(int states, int saves, TextWriter report)
    {
        await using var portal = await OpenAsync();
        var text = Text();
        var draft = await portal.DraftAsync(portal.Hana, text);
        await CommentAsync(portal, draft.Id, text);
        var (saving, version) = (portal.Action<SaveDraft>(), draft.Version);
        List<double> times = [];
        for (var i = 0; i < states + saves; i++)
        {
            // Someone types a word at a time, now here, now there.
            var place = text.IndexOf(' ', (int)((long)i * 7919 % (text.Length - 2_000)) + 1_000);
            text = text.Length > Length + 200 ? text.Remove(place, 4) : text.Insert(place, $" w{i % 100:00}");
            portal.Clock.Move(TimeSpan.FromSeconds(2));
            var input = new DraftInput { Texts = [new(Language.English, text)] };
            var watch = Stopwatch.StartNew();
            version = Must(await saving.RunAsync(portal.Hana, draft.Id, version, input)).Version;
            if (i >= states)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        var (median, p99) = (HandbookBenchmark.Median(times), times[(int)(times.Count * 0.99) - 1]);
        await report.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{saves} saves of {Length / 1024} KB, {Threads} open threads, {states} states: median {median:0.0} ms, p99 {p99:0.0} ms, worst {times[^1]:0.0} ms (goal {GoalMilliseconds})"));
        return p99;
    }

    private static string Text()
    {
        var text = new StringBuilder(SampleText.English());
        for (var i = 0; text.Length < Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n\nWhen caller number {i} asks about parcel {i * 7}, tell them where it is and when it comes.");
        return text.ToString();
    }

    private static async Task CommentAsync(TestPortal portal, Guid draftId, string text)
    {
        var adding = portal.Action<AddComment>();
        var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        for (var i = 0; i < Threads; i++)
        {
            var start = body + (int)((long)i * (text.Length - body - 40) / Threads);
            var passage = new Span(start, start + 30);
            Must(await adding.RunAsync(portal.Omar, draftId, new CommentPlace(Language.English, passage, text[passage.Start..passage.End]), $"Why so, number {i}?", null));
        }
    }
}
