using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>The text of a review with its open threads, and folded beside them the settled ones.</summary>
public sealed partial class CommentedText(ReadComments reading)
{
    private const int OpeningLength = 40;

    private DraftComments? comments;
    private IReadOnlyList<ReviewPassage> passages = [];
    private IReadOnlyList<Span> marks = [];
    private string markdown = "";

    [Parameter, EditorRequired] public Guid DraftId { get; set; }

    [Parameter, EditorRequired] public required Standard Standard { get; set; }

    /// <summary>The language the text is written in.</summary>
    [Parameter, EditorRequired] public required Language Language { get; set; }

    private IReadOnlyList<CommentThread> Open => [.. comments!.On(Language).Where(t => t.State == CommentState.Open)];

    private IReadOnlyList<CommentThread> Settled => [.. comments!.On(Language).Where(t => t.State != CommentState.Open)];

    /// <summary>Settled threads about the whole draft, or whose passage is gone.</summary>
    private IReadOnlyList<CommentThread> SettledElsewhere =>
    [
        .. Settled.Where(t => t.Anchor!.State == AnchorState.Orphaned || !passages.Any(p => p.Holds(t.Anchor.Start))),
        .. comments!.OnTheWhole.Where(t => t.State != CommentState.Open),
    ];

    /// <summary>Threads that stand at no passage of the text as it is.</summary>
    private IEnumerable<(string Name, IReadOnlyList<CommentThread> Threads)> Elsewhere =>
        new (string Name, IReadOnlyList<CommentThread> Threads)[]
        {
            ("elsewhere", [.. Open.Where(t => t.Anchor!.State != AnchorState.Orphaned && !passages.Any(p => p.Holds(t.Anchor.Start)))]),
            ("lost", [.. Open.Where(t => t.Anchor!.State == AnchorState.Orphaned)]),
            ("whole", [.. comments!.OnTheWhole.Where(t => t.State == CommentState.Open)]),
        }.Where(s => s.Threads.Count > 0);

    protected override async Task OnInitializedAsync()
    {
        comments = Take(await reading.RunAsync(Actor, DraftId, Context.RequestAborted));
        if (comments?.Texts.FirstOrDefault(t => t.Language == Language) is not { } text)
            return;
        markdown = text.Markdown;
        passages = ReviewPassage.Of(Standard);
        marks = [.. Open.Where(t => t.Anchor!.State != AnchorState.Orphaned).Select(t => t.Anchor!.Span)];
    }

    private List<CommentThread> ThreadsIn(ReviewPassage passage, IReadOnlyList<CommentThread> threads) =>
        [.. threads.Where(t => t.Anchor!.State != AnchorState.Orphaned && passages.First(p => p == passage || p.Holds(t.Anchor.Start)) == passage && passage.Holds(t.Anchor.Start))];

    private string AddressOf(ReviewPassage passage) =>
        $"drafts/{DraftId}/comments/new?language={Language.Code}&start={passage.Span.Start}&end={passage.Span.End}";

    /// <summary>Headings keep their rank although each is rendered by itself.</summary>
    private int HeadingOf(Clause clause) => clause is Heading heading
        ? 2 + heading.Level - Standard.Body.OfType<Heading>().Min(h => h.Level)
        : 2;

    private string Opening(ReviewPassage passage)
    {
        if (passage.Clause is null)
            return Words.Comments[$"comment.part.{passage.Part}"];
        var words = markdown[Math.Min(passage.Span.Start, markdown.Length)..Math.Min(passage.Span.End, markdown.Length)].ReplaceLineEndings(" ").TrimStart('#').Trim();
        var shown = Anchor.On(words, new Span(0, Math.Min(words.Length, OpeningLength)));
        return shown.IsRefused ? Words.Comments["comment.part.body"] : shown.Value.Quote;
    }

    /// <summary>
    /// A list of the front matter as people read it. Null for other fields, and where a mark stands in it: a mark is
    /// shown on the words as they are written.
    /// </summary>
    private IReadOnlyList<string>? Listed(ReviewPassage passage)
    {
        if (marks.Any(m => m.Start < passage.Span.End && passage.Span.Start < m.End))
            return null;
        IReadOnlyList<string> lines = passage.Part switch
        {
            "authority" => [.. Standard.Authority.Select(a => a.UpTo is null ? $"{a.Role}: {a.May}" : $"{a.Role}: {a.May} ({a.UpTo})")],
            "exceptions" => Standard.Exceptions,
            "evidence" => [.. Standard.Evidence.Select(e => e.Text)],
            _ => [],
        };
        return lines.Count > 0 ? lines : null;
    }

    /// <summary>A field's text as it is written, cut where marks begin and end.</summary>
    private IEnumerable<(string Words, bool Marked)> Pieces(Span span)
    {
        var end = Math.Min(span.End, markdown.Length);
        // The first line of a list is indented like the others.
        var lineStart = markdown.LastIndexOf('\n', Math.Max(0, Math.Min(span.Start, end) - 1)) + 1;
        if (lineStart < span.Start && string.IsNullOrWhiteSpace(markdown[lineStart..Math.Min(span.Start, end)]))
            yield return (markdown[lineStart..Math.Min(span.Start, end)], false);
        for (var at = Math.Min(span.Start, end); at < end;)
        {
            var next = marks.SelectMany(m => new[] { m.Start, m.End }).Where(e => e > at && e < end).DefaultIfEmpty(end).Min();
            yield return (markdown[at..next], marks.Any(m => m.Start <= at && at < m.End));
            at = next;
        }
    }
}
