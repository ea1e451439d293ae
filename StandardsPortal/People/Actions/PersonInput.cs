using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Checks what was typed about a person, in the order of the form's fields.</summary>
internal static class PersonInput
{
    public static Refusal? Refuse(NewPerson person) =>
        Refuse(person.Name, person.Title, person.Team, person.Roles)
        ?? (PersonRules.IsEmail(person.Email) ? null : Refusal.At("email", "people.bad-email"))
        ?? (PersonRules.IsStrongPassword(person.Password, person.Email) ? null : Refusal.At("password", "people.weak-password", PersonRules.MinimumPassword));

    public static Refusal? Refuse(PersonChange change) => Refuse(change.Name, change.Title, change.Team, change.Roles);

    private static Refusal? Refuse(string name, string title, string? team, IReadOnlyList<Role> roles)
    {
        if (!PersonRules.IsName(name))
            return Refusal.At("name", "people.bad-name", PersonRules.MaximumName);
        if (!PersonRules.IsTitle(title))
            return Refusal.At("title", "people.bad-title", PersonRules.MaximumTitle);
        if (team is not null && !Team.TryParse(team, out _))
            return Refusal.At("team", "people.unknown-team", team);
        return roles.Count == 0 || roles.Any(r => !Enum.IsDefined(r)) ? Refusal.At("roles", "people.no-role") : null;
    }
}
