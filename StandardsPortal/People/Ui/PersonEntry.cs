using System.Diagnostics.CodeAnalysis;
using StandardsPortal.Languages;

namespace StandardsPortal.People.Ui;

/// <summary>What the account forms may carry. Everything else about an account can't be bound from outside.</summary>
public sealed class PersonEntry
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Title { get; set; }

    public string? Team { get; set; }

    public string? LanguageCode { get; set; }

    /// <summary>A form with no box ticked posts none, which is bound as null.</summary>
    [AllowNull]
    public List<string> Roles { get; set => field = value ?? []; } = [];

    public string? Password { get; set; }

    public static PersonEntry Of(Person person) => new()
    {
        Name = person.Name,
        Email = person.Email,
        Title = person.Title,
        Team = person.Team,
        LanguageCode = person.Language.Code,
        Roles = [.. person.Roles.Select(r => r.ToString())],
    };

    public NewPerson AsNew() => new(Line(Name), Line(Email), Line(Title), Chosen(Team), ChosenLanguage, ChosenRoles, Password ?? "");

    public PersonChange AsChange() => new(Line(Name), Line(Title), Chosen(Team), ChosenLanguage, ChosenRoles);

    private Language ChosenLanguage => Language.TryParse(LanguageCode, out var language) ? language : Language.English;

    /// <summary>A value no box offers is dropped, not guessed at.</summary>
    private IReadOnlyList<Role> ChosenRoles => [.. Enum.GetValues<Role>().Where(r => Roles.Contains(r.ToString()))];

    private static string Line(string? text) => text?.Trim().Normalize() ?? "";

    private static string? Chosen(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
