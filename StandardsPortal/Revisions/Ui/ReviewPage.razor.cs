using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui;

/// <summary>
/// What a second person looks at before signing: the text, what changed, whom it reaches. A plain page with plain forms,
/// so that a signature never depends on a circuit.
/// </summary>
public sealed partial class ReviewPage(
    ReviewDraft reviewing, SignOffDraft signing, ReturnDraft returning, TakeBackDraft takingBack, ReplaceReviewer replacing) : StaticPage
{
    private List<FormFault> faults = [];
    private ReviewView? review;
    private bool mayAct;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "language")] private string? LanguageCode { get; set; }

    [SupplyParameterFromQuery(Name = "done")] private string? Done { get; set; }

    [SupplyParameterFromForm(FormName = ReviewForm.Name)] private ReviewForm? Form { get; set; }

    private string Title => review?.Shown.Reading.Standard.Title ?? Words.Revisions["page.review.title"];

    protected override async Task OnInitializedAsync()
    {
        if (Form is not null && await HandleAsync(Form))
            return;
        var language = Language.TryParse(LanguageCode, out var asked) ? asked : Language.Current;
        mayAct = Actor.Is(Role.Manager);
        review = Take(await reviewing.RunAsync(Actor, Id, language, Context.RequestAborted));
        if (review is null)
            faults.AddRange(FaultOf(Refused!));
    }

    private static void Handled()
    {
        // See the page: the act was taken before the page was drawn.
    }

    /// <returns>True when the act was done and the browser is sent on.</returns>
    private Task<bool> HandleAsync(ReviewForm form) => form.Act switch
    {
        ReviewForm.SignOff => SignAsync(form),
        ReviewForm.Return => DoneAsync(returning.RunAsync(Actor, Id, form.Reason ?? ""), _ => "drafts"),
        ReviewForm.TakeBack => DoneAsync(takingBack.RunAsync(Actor, Id), _ => $"drafts/{Id}"),
        ReviewForm.Replace => DoneAsync(
            replacing.RunAsync(Actor, Id, form.Line, Guid.TryParse(form.By, out var by) ? by : Guid.Empty), _ => $"drafts/{Id}/review?done=replaced"),
        _ => Task.FromResult(false),
    };

    private Task<bool> SignAsync(ReviewForm form)
    {
        if (string.IsNullOrWhiteSpace(form.StatedMeaning))
            faults.Add(new FormFault("meaning", Words.Revisions["page.sign.meaning.missing"]));
        if (string.IsNullOrEmpty(form.Password))
            faults.Add(new FormFault("password", Words.Revisions["page.sign.password.missing"]));
        if (!form.Confirmed)
            faults.Add(new FormFault("confirmed", Words.Revisions["page.sign.confirm.missing"]));
        return faults.Count > 0
            ? Task.FromResult(false)
            : DoneAsync(
                signing.RunAsync(Actor, Id, form.Version, form.Password!, form.StatedMeaning),
                signed => signed.Published is { } published ? $"standards/{published.StandardId}/revisions/{published.Number}" : $"drafts/{Id}/review?done=signed");
    }

    private async Task<bool> DoneAsync<T>(Task<Outcome<T>> act, Func<T, string> next)
    {
        var outcome = await act;
        if (outcome.Refusal is { } refusal)
        {
            faults.AddRange(FaultOf(refusal));
            return false;
        }
        GoTo(next(outcome.Value));
        return true;
    }
}
