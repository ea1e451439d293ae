using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>Everything said about a draft, and the place that takes what is done about it, also from the review.</summary>
public sealed partial class CommentsPage(
    ReadComments reading, ReplyToComment replying, ResolveComment resolving, ReopenComment reopening,
    AcceptSuggestion accepting, DeclineSuggestion declining, WithdrawEntry withdrawing) : StaticPage
{
    private List<FormFault> faults = [];
    private DraftComments? comments;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = CommentForm.Name)] private CommentForm? Form { get; set; }

    private string Title => comments?.Title is { Length: > 0 } title ? title : Words.Revisions["page.untitled"];

    private IEnumerable<(string Name, IReadOnlyList<CommentThread> Threads)> Sections =>
        new (string Name, IReadOnlyList<CommentThread> Threads)[]
        {
            ("open", [.. comments!.Threads.Where(t => t.State == CommentState.Open)]),
            ("settled", [.. comments.Threads.Where(t => t.State != CommentState.Open)]),
        }.Where(s => s.Threads.Count > 0);

    protected override async Task OnInitializedAsync()
    {
        if (Form is not null && await HandleAsync(Form))
            return;
        comments = Take(await reading.RunAsync(Actor, Id, Context.RequestAborted));
    }

    private static void Handled()
    {
        // See the page: the act was taken before the page was drawn.
    }

    /// <returns>True when the act was done and the browser is sent on.</returns>
    private Task<bool> HandleAsync(CommentForm form) => form.Act switch
    {
        CommentForm.Answer => DoneAsync(form, replying.RunAsync(Actor, Id, form.Comment, form.Text)),
        CommentForm.Resolve => DoneAsync(form, resolving.RunAsync(Actor, Id, form.Comment)),
        CommentForm.Reopen => DoneAsync(form, reopening.RunAsync(Actor, Id, form.Comment)),
        CommentForm.Accept => DoneAsync(form, accepting.RunAsync(Actor, Id, form.Comment, form.Version)),
        CommentForm.Decline => DoneAsync(form, declining.RunAsync(Actor, Id, form.Comment, form.Text)),
        CommentForm.Withdraw => DoneAsync(form, withdrawing.RunAsync(Actor, Id, form.Comment, form.Number)),
        _ => Task.FromResult(false),
    };

    private async Task<bool> DoneAsync<T>(CommentForm form, Task<Outcome<T>> act)
    {
        if ((await act).Refusal is { } refusal)
        {
            faults.Add(new FormFault(refusal.Field is null ? "" : $"text-{form.Comment:N}", refusal.In(Language.Current)));
            return false;
        }
        GoTo(Language.TryParse(form.Review, out var review)
            ? $"drafts/{Id}/review?language={review.Code}#{CommentLook.IdOf(form.Comment)}"
            : $"drafts/{Id}/comments#{CommentLook.IdOf(form.Comment)}");
        return true;
    }
}
