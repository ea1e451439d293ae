using System.Collections.Concurrent;
using System.Reflection;
using StandardsPortal.People;

namespace StandardsPortal.Revisions;

/// <summary>The first line of every action: refuses an actor whom the action's <see cref="AllowsAttribute"/> does not name.</summary>
public static class Allowed
{
    private static readonly ConcurrentDictionary<Type, AllowsAttribute> Stated = new();

    public static Refusal? Refuse(object action, Actor actor) => Refuse(action.GetType(), actor);

    public static Refusal? Refuse(Type action, Actor actor)
    {
        var allows = Stated.GetOrAdd(action, StatedOn);
        var may = actor.IsKey ? allows.Keys : actor.IsSystem || allows.Roles.Count == 0 || allows.Roles.Any(actor.Is);
        if (may)
            return null;
        return Refusal.Of("people.not-allowed");
    }

    /// <exception cref="InvalidOperationException">The action states no rule: a bug, so it runs for nobody.</exception>
    private static AllowsAttribute StatedOn(Type action) =>
        action.GetCustomAttribute<AllowsAttribute>()
        ?? throw new InvalidOperationException($"{action.Name} does not say who may run it.");
}
