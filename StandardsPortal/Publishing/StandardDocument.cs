using System.Security.Cryptography;
using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Publishing.Sections;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Publishing;

/// <summary>One standard as a PDF: a draft, or a revision with its signature.</summary>
/// <param name="Standard">The text to print, in its own language.</param>
/// <param name="Source">The Markdown it was read from; travels inside the PDF.</param>
/// <param name="Revision">Null for a text that is no revision yet.</param>
public sealed record StandardDocument(Standard Standard, string Source, RevisionFacts? Revision) : PublishedDocument
{
    public override Language Language => Standard.Language;

    public override string Title => Standard.Title is { Length: > 0 } title ? title : Standard.Id ?? Words.Publishing.In(Language, "untitled");

    /// <summary>Records of evidence by id, as they stood when the document was set.</summary>
    public IReadOnlyDictionary<string, EvidenceRecord> Records { get; init; } = new Dictionary<string, EvidenceRecord>(StringComparer.Ordinal);

    public bool IsSigned => Revision?.SignOff is not null;

    /// <summary>SHA-256 of the source text as UTF-8, lower-case hexadecimal.</summary>
    public string SourceDigest => Revision?.ContentDigest ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source)));

    /// <summary>The name under which the source is attached: <c>id.language.md</c>, with nothing a path could be made of.</summary>
    internal string SourceName
    {
        get
        {
            var id = string.Concat((Standard.Id ?? "standard").Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(80));
            return $"{(id.Length == 0 ? "standard" : id)}.{Language.Code}.md";
        }
    }

    internal override void Write(TreeWriter tree)
    {
        tree.StartDocument(this, Standard.Id ?? Title, Revision is null ? [] : [Revision.Author], [Standard.Id ?? "", SourceDigest], titleLevel: 1);
        tree.Attachments([(SourceName, Source, Words.Publishing.In(Language, "attachment.source", Title))]);
        tree.StartArray("sheets");
        WriteSheet(tree, Words.Publishing.In(Language, "standard"), IsSigned ? null : Words.Publishing.In(Language, "draft"), titleLevel: 1, static _ => { });
        tree.EndArray();
        tree.EndObject();
    }

    /// <summary>The pages of this standard, alone or inside a handbook.</summary>
    /// <param name="headWords">What the page head says beside the standard's id and revision.</param>
    /// <param name="mark">Words across the page; null for none.</param>
    /// <param name="titleLevel">Heading level of the title.</param>
    /// <param name="lead">Writes what stands above the title in the handbook's language.</param>
    internal void WriteSheet(TreeWriter tree, string headWords, string? mark, int titleLevel, Action<TreeWriter> lead)
    {
        tree.StartSheet(titleLevel);
        tree.Code("lang", Language.Code);
        tree.List("head", [headWords, Revision is null ? Standard.Id ?? "" : Words.Publishing.In(Language, "head.revision", Standard.Id, Revision.Number)]);
        if (mark is null)
            tree.Code("mark", null);
        else
            tree.Named("mark", mark);
        lead(tree);
        tree.StartArray("nodes");
        foreach (var section in Section.InOrder)
            section.Write(tree, this);
        tree.EndArray();
        tree.EndObject();
    }
}
