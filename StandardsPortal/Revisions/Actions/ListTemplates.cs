using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Starting points for a new standard, those in the actor's language first.</summary>
[Allows(Role.Manager)]
public sealed class ListTemplates(TemplateShelf shelf)
{
    public Task<Outcome<IReadOnlyList<Template>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Allowed.Refuse(this, actor) is { } refusal)
            return Task.FromResult<Outcome<IReadOnlyList<Template>>>(refusal);
        return Task.FromResult(Outcome.Of<IReadOnlyList<Template>>(
            [.. shelf.All().OrderBy(t => t.Language != actor.Language).ThenBy(t => t.Title, StringComparer.CurrentCulture)]));
    }
}
