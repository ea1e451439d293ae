namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>A passage that the browser's editor draws for another part of the portal, such as a comment on it.</summary>
/// <param name="Look">How it is drawn: <c>comment</c>, <c>comment-open</c>, <c>suggestion</c> or <c>resolved</c>.</param>
/// <param name="Title">What a person hears and sees on it.</param>
/// <param name="Id">Comes back through <see cref="MarkdownEditor.OnPassageOpened"/> when the passage is opened.</param>
public sealed record PassageMark(int From, int To, string Look, string Title, string Id)
{
    public static PassageMark Over(Span span, string look, string title, string id) => new(span.Start, span.End, look, title, id);
}

/// <summary>What a person has selected, in the text of one revision; empty when they selected nothing.</summary>
/// <param name="Text">The selected words, cut at <see cref="LongestText"/>.</param>
public sealed record SelectedPassage(int Revision, Span Span, string Text)
{
    public const int LongestText = 2000;

    public bool IsEmpty => Span.Length == 0;
}
