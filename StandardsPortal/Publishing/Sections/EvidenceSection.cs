namespace StandardsPortal.Publishing.Sections;

/// <summary>What customers said that the standard rests on.</summary>
internal sealed class EvidenceSection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        if (document.Standard.Evidence.Count == 0)
            return;
        tree.SectionHeading(Say(document, "section.evidence"));
        tree.Bullets(document.Standard.Evidence.Select(evidence => evidence.Text));
    }
}
