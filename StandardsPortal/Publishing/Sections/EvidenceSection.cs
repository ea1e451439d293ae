using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Publishing.Sections;

/// <summary>What customers said that the standard rests on: a line of prose, or a record with its method, number, days and finding.</summary>
internal sealed class EvidenceSection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        if (document.Standard.Evidence.Count == 0)
            return;
        tree.SectionHeading(Say(document, "section.evidence"));
        tree.Bullets(document.Standard.Evidence.Select(evidence => LineOf(evidence, document)));
    }

    private static string LineOf(Evidence evidence, StandardDocument document)
    {
        if (evidence.RecordId is not { } id || document.Records.GetValueOrDefault(id) is not { } record)
            return evidence.Text;
        // A record speaks the language it was written in, whichever language the standard is printed in.
        var finding = EvidenceRecord.Isolated(record.Finding.ReplaceLineEndings(" "));
        return evidence.Note is { } note ? $"{record.Source(document.Language)}. {finding} — {EvidenceRecord.Isolated(note)}" : $"{record.Source(document.Language)}. {finding}";
    }
}
