using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Publishing.Sections;

/// <summary>Where the standard belongs and who answers for it.</summary>
internal sealed class FactsSection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document) => tree.Facts(Facts(document));

    private static IEnumerable<(string, string)> Facts(StandardDocument document)
    {
        var standard = document.Standard;
        if (standard.Id is { } id)
            yield return (Say(document, "fact.id"), Isolated(id));
        if (standard.Stage is { } stage)
            yield return (Say(document, "fact.stage"), stage.Name(document.Language));
        if (standard.Channel is { } channel)
            yield return (Say(document, "fact.channel"), channel.Name(document.Language));
        if (standard.Owner is { } owner)
            yield return (Say(document, "fact.owner"), owner);
        if (standard.Audience.Count > 0)
            yield return (Say(document, "fact.audience"), string.Join(Say(document, "list.separator"), standard.Audience.Select(team => Team.NameOf(team, document.Language))));
        if (standard.ReviewEveryMonths is { } months)
            yield return (Say(document, "fact.review"), Words.Publishing.Count(document.Language, "review", months));
    }
}
