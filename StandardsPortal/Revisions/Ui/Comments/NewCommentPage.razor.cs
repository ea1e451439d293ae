using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Shell.Ui;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>
/// A comment on a passage that a link names, or on the whole draft. A plain page: which passage is meant stands in the
/// address, and the words it is narrowed to in the form.
/// </summary>
public sealed partial class NewCommentPage(ReadComments reading, AddComment adding) : StaticPage
{
    private List<FormFault> faults = [];
    private DraftComments? comments;
    private Passage? shown;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "language")] private string? LanguageCode { get; set; }

    [SupplyParameterFromQuery(Name = "start")] private string? Start { get; set; }

    [SupplyParameterFromQuery(Name = "end")] private string? End { get; set; }

    /// <summary>What was selected on the page, as it reads there.</summary>
    [SupplyParameterFromQuery(Name = "words")] private string? Selected { get; set; }

    [SupplyParameterFromForm(FormName = NewCommentForm.Name)] private NewCommentForm? Form { get; set; }

    private string Title => comments?.Title is { Length: > 0 } title ? title : Words.Revisions["page.untitled"];

    private string Heading => shown is null ? "comment.new.whole" : "comment.new.title";

    private string Address => shown is { } passage
        ? $"drafts/{Id}/comments/new?language={passage.Language.Code}&start={passage.Within.Start}&end={passage.Within.End}"
        : $"drafts/{Id}/comments/new";

    private string Back => shown is { } passage ? $"drafts/{Id}/review?language={passage.Language.Code}" : $"drafts/{Id}/comments";

    protected override async Task OnInitializedAsync()
    {
        comments = Take(await reading.RunAsync(Actor, Id, Context.RequestAborted));
        if (comments is null)
            return;
        shown = Asked(comments);
        if (Form is not null)
            await AddAsync(Form);
    }

    private static void Handled()
    {
        // See the page: the comment was added before the page was drawn.
    }

    /// <summary>The passage that the address names; null when it names none, or one that lies outside of the text.</summary>
    private Passage? Asked(DraftComments draft)
    {
        if (!Language.TryParse(LanguageCode, out var language) || draft.Texts.FirstOrDefault(t => t.Language == language) is not { } text)
            return null;
        if (PageAddress.Number(Start) is not { } start || PageAddress.Number(End) is not { } end || end > text.Markdown.Length || start >= end)
            return null;
        var within = new Span(start, end);
        var picked = PickedWords.Find(text.Markdown, within, Selected ?? "") ?? within;
        var words = Anchor.On(text.Markdown, picked);
        return words.IsRefused ? null : new Passage(language, within, text.Markdown, words.Value.Quote);
    }

    private async Task AddAsync(NewCommentForm form)
    {
        CommentPlace? place = null;
        if (shown is { } passage)
        {
            var words = ContentDigest.Normalised(form.Passage ?? "").Trim();
            if (PickedWords.Find(passage.Text, passage.Within, words) is not { } span)
            {
                faults.Add(new FormFault("passage", Words.Comments["comment.new.passage.missing"]));
                return;
            }
            if (!form.Suggests && ContentDigest.Normalised(form.Replacement ?? "").Trim() is { Length: > 0 } unasked && unasked != passage.Words && unasked != words)
            {
                faults.Add(new FormFault("suggests", Words.Comments["comment.new.suggest.unticked"]));
                return;
            }
            place = new CommentPlace(passage.Language, span, passage.Text[span.Start..span.End]);
        }

        var added = await adding.RunAsync(Actor, Id, place, form.Text, form.Suggests ? form.Replacement ?? "" : null);
        if (added.Refusal is { } refusal)
            faults.AddRange(FaultOf(refusal));
        else
            GoTo($"{Back}#{CommentLook.IdOf(added.Value)}");
    }

    /// <param name="Within">The clause or field in the text that the link was on.</param>
    /// <param name="Words">What the comment is to be about unless it is narrowed.</param>
    private sealed record Passage(Language Language, Span Within, string Text, string Words);
}
