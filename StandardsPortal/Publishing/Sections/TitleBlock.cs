namespace StandardsPortal.Publishing.Sections;

/// <summary>The title, and a plain word where the text is not signed.</summary>
internal sealed class TitleBlock : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        tree.Title(document.Title);
        if (!document.IsSigned)
            tree.Warning(Say(document, "unsigned"));
    }
}
