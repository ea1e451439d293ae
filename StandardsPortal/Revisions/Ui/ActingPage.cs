using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using StandardsPortal.People;
using StandardsPortal.People.Actions;

namespace StandardsPortal.Revisions.Ui;

/// <summary>
/// A page that acts for whoever is signed in. The person is read anew for every act: a circuit can outlive a role.
/// </summary>
public abstract class ActingPage : ComponentBase
{
    [Inject] private ActorSource Actors { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> SignedIn { get; set; } = null!;

    protected async Task<Outcome<T>> ActAsync<T>(Func<Actor, Task<Outcome<T>>> act)
    {
        var actor = await Actors.FromPrincipalAsync((await SignedIn).User);
        return actor is null ? Refusal.Of("page.session-ended") : await act(actor);
    }
}
