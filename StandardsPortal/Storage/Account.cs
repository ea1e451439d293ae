using Microsoft.AspNetCore.Identity;
using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>A person's row with what signing in needs. The rest of the portal sees <see cref="Person"/>.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required string Name { get; set; }

    public required string Title { get; set; }

    public string? Team { get; set; }

    public required Language Language { get; set; }

    public required IReadOnlyList<Role> Roles { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? DisabledAt { get; set; }

    public Person AsPerson() => new(Id, Name, Email ?? "", Title, Team, Language, Roles.ToHashSet(), CreatedAt, DisabledAt);
}
