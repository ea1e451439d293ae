using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments;

/// <summary>Who has to acknowledge a revision: employees with access, in one of its teams.</summary>
public static class Audience
{
    public static bool Includes(Revision revision, Person person) => Includes(revision.Audience, person);

    /// <param name="audience">Team slugs, or <see cref="Team.Everyone"/>.</param>
    public static bool Includes(IReadOnlyList<string> audience, Person person) =>
        !person.IsDisabled
        && person.Roles.Contains(Role.Employee)
        && (audience.Contains(Team.Everyone) || (person.Team is { } team && audience.Contains(team)));
}
