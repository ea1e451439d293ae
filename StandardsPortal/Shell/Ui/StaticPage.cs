using Microsoft.AspNetCore.Components;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Shell.Ui;

/// <summary>
/// A page rendered once on the server, without a circuit: it has the request and the person who made it, and a place for
/// the refusal that stands in for its content.
/// </summary>
public abstract class StaticPage : ComponentBase
{
    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;

    protected Actor Actor => RequestActor.Of(Context);

    /// <summary>Why there is nothing to show; the page renders <see cref="RefusedPage"/> instead of itself.</summary>
    protected Refusal? Refused { get; private set; }

    /// <summary>The value of an act, or null with <see cref="Refused"/> set and the status of the answer to match.</summary>
    protected T? Take<T>(Outcome<T> outcome)
        where T : class
    {
        if (!outcome.IsRefused)
            return outcome.Value;
        Refused = outcome.Refusal;
        Context.Response.StatusCode = RefusalStatus.Of(outcome.Refusal);
        return null;
    }

    /// <summary>Goes to another page after a form that worked.</summary>
    protected void GoTo(string relative) => SeeOther.Answer(Context, relative);

    /// <summary>A refused act as the fault of a form.</summary>
    protected static IReadOnlyList<FormFault> FaultOf(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return [new FormFault(refusal.Field ?? "", refusal.In(Languages.Language.Current))];
    }
}
