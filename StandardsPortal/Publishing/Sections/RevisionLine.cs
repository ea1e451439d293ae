using System.Globalization;

namespace StandardsPortal.Publishing.Sections;

/// <summary>Which revision this is, since when it holds, and how to check that it is unaltered.</summary>
internal sealed class RevisionLine : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        tree.SectionHeading(Say(document, "section.revision"));
        tree.Facts(Facts(document));
    }

    private static IEnumerable<(string, string)> Facts(StandardDocument document)
    {
        if (document.Revision is { } revision)
        {
            yield return (Say(document, "fact.revision"), Say(document, revision.IsMajor ? "revision.major" : "revision.minor", revision.Number));
            if (revision.EffectiveAt is { } effective)
                yield return (Say(document, "fact.effective"), Date(effective));
            if (revision.PublishedAt is { } published)
                yield return (Say(document, "fact.published"), Date(published));
            yield return (Say(document, "fact.author"), AsWritten(revision.Author));
        }

        yield return (Say(document, "fact.digest"), Isolated(document.SourceDigest));
        if (document.Revision?.Ledger is not { } ledger)
            yield break;
        yield return (Say(document, "fact.ledger"), ledger.Position.ToString(CultureInfo.InvariantCulture));
        yield return (Say(document, "fact.ledger-hash"), Isolated(ledger.Hash));
    }

    private static string Date(DateTime at) => Isolated(at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
}
