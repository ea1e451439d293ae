using StandardsPortal.Languages;

namespace StandardsPortal.People;

/// <summary>Someone with an account.</summary>
/// <param name="Title">Job title, printed beside signatures.</param>
/// <param name="Team">Slug of the team; null for someone in none.</param>
/// <param name="DisabledAt">When access ended; the person's past acts keep their name.</param>
public sealed record Person(
    Guid Id,
    string Name,
    string Email,
    string Title,
    string? Team,
    Language Language,
    IReadOnlySet<Role> Roles,
    DateTime CreatedAt,
    DateTime? DisabledAt)
{
    public bool IsDisabled => DisabledAt is not null;

    public Actor AsActor() => new(Id, Name, Title, Team, Roles, Language);
}

/// <summary>What is asked for when an account is made. Nothing else of an account can be set from outside.</summary>
public sealed record NewPerson(
    string Name,
    string Email,
    string Title,
    string? Team,
    Language Language,
    IReadOnlyList<Role> Roles,
    string Password);

/// <summary>What can be changed of an account later.</summary>
public sealed record PersonChange(string Name, string Title, string? Team, Language Language, IReadOnlyList<Role> Roles);
