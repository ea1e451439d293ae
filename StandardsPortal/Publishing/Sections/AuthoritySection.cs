using StandardsPortal.Standards;

namespace StandardsPortal.Publishing.Sections;

/// <summary>Who may decide what without asking, and up to which limit.</summary>
internal sealed class AuthoritySection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        var authority = document.Standard.Authority;
        if (authority.Count == 0)
            return;
        tree.SectionHeading(Say(document, "section.authority"));
        tree.Table(
            [Of(Say(document, "authority.who")), Of(Say(document, "authority.may")), Of(Say(document, "authority.limit"))],
            [.. authority.Select(a => (IReadOnlyList<Cell>)[Of(a.Role), Of(a.May), Of(a.UpTo ?? Say(document, "authority.unlimited"))])]);
    }

    private static Cell Of(string text) => new([TreeWriter.Plain(text)], CellAlignment.Start);
}
