using StandardsPortal.Languages;

namespace StandardsPortal.People.Actions;

/// <summary>
/// The people of the demonstration, made in Development only. Their shared password is printed at start; outside
/// Development none of them exists.
/// </summary>
public static class DemonstrationPeople
{
    public const string Password = "every customer counts";

    public const string FirstManager = "hana.kim@example.test";
    public const string SecondManager = "omar.haddad@example.test";

    public static IReadOnlyList<NewPerson> All { get; } =
    [
        New("Hana Kim", FirstManager, "Head of Service", null, Language.English, Role.Manager),
        New("Omar Haddad", SecondManager, "Head of Quality", null, Language.Arabic, Role.Manager),
        New("Min-ji Park", "min-ji.park@example.test", "Agent", "contact-centre", Language.Korean, Role.Employee),
        New("Sam Lee", "sam.lee@example.test", "Agent", "contact-centre", Language.English, Role.Employee),
        New("Layla Nasser", "layla.nasser@example.test", "Social media editor", "social-team", Language.Arabic, Role.Employee),
        New("Ji-hoon Choi", "ji-hoon.choi@example.test", "Team lead", "contact-centre", Language.Korean, Role.Employee),
        New("Grace Okafor", "grace.okafor@example.test", "Agent", "online-support", Language.English, Role.Employee),
        New("Yusuf Rahman", "yusuf.rahman@example.test", "Agent", "online-support", Language.Arabic, Role.Employee),
        New("Daniel Weber", "daniel.weber@example.test", "Community moderator", "social-team", Language.English, Role.Employee),
        New("Soo-ah Han", "soo-ah.han@example.test", "Receptionist", "front-desk", Language.Korean, Role.Employee),
        New("Maria Rossi", "maria.rossi@example.test", "Delivery coordinator", "delivery-desk", Language.English, Role.Employee),
        New("Tariq Aziz", "tariq.aziz@example.test", "Delivery coordinator", "delivery-desk", Language.Arabic, Role.Employee),
        New("Elin Berg", "elin.berg@example.test", "Complaints officer", "complaints-desk", Language.English, Role.Employee),
        New("Tae-yang Lim", "tae-yang.lim@example.test", "Web editor", "web-editors", Language.Korean, Role.Employee),
        New("Aisha Noor", "aisha.noor@example.test", "Internal auditor", null, Language.English, Role.Auditor),
        New("Alex Morgan", "admin@example.test", "Portal administrator", null, Language.English, Role.Administrator),
    ];

    private static NewPerson New(string name, string email, string title, string? team, Language language, Role role) =>
        new(name, email, title, team, language, [role], Password);
}
