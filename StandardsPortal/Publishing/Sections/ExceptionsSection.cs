namespace StandardsPortal.Publishing.Sections;

/// <summary>When the standard does not count.</summary>
internal sealed class ExceptionsSection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        if (document.Standard.Exceptions.Count == 0)
            return;
        tree.SectionHeading(Say(document, "section.exceptions"));
        tree.Bullets(document.Standard.Exceptions);
    }
}
