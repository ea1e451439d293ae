using StandardsPortal.Languages;

namespace StandardsPortal.People;

/// <summary>
/// The person on whose behalf an action runs, as the database knew them at that moment. It is passed in, never ambient.
/// </summary>
/// <param name="Title">Job title, printed beside a signature.</param>
/// <param name="Team">Slug of the team, or null for someone in none.</param>
public sealed record Actor(Guid PersonId, string Name, string Title, string? Team, IReadOnlySet<Role> Roles, Language Language)
{
    /// <summary>The portal itself, for loading at start and for the command line. No sign-in can produce it.</summary>
    public static readonly Actor System = new(Guid.Empty, "Standards Portal", "", null, new HashSet<Role>(), Language.English);

    /// <summary>Another system's key: it may only what an action says keys may, whoever made it.</summary>
    public bool IsKey { get; init; }

    public bool IsSystem => PersonId == Guid.Empty;

    public bool Is(Role role) => Roles.Contains(role);
}
