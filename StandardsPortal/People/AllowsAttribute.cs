namespace StandardsPortal.People;

/// <summary>States who may run an action: any one of the roles suffices; no role named means anyone signed in.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowsAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;

    /// <summary>Another system's key may run it too.</summary>
    public bool Keys { get; init; }
}
