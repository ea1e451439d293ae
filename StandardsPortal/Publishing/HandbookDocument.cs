using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Publishing.Sections;

namespace StandardsPortal.Publishing;

/// <summary>
/// All standards in force on a day as one PDF: cover, contents, the standards by stage of the buyer journey and then by
/// channel, and the list of digests. Every source is attached.
/// </summary>
/// <param name="InLanguage">Language of the handbook's own words, and the one each standard is printed in where it exists.</param>
/// <param name="AsOf">The day for which the handbook holds.</param>
/// <param name="Standards">One text of each standard.</param>
public sealed record HandbookDocument(Language InLanguage, DateOnly AsOf, IReadOnlyList<StandardDocument> Standards) : PublishedDocument
{
    private const int TitleLevel = 3;

    /// <summary>In larger handbooks Korean lines may end within a word, as they do in most printed books.</summary>
    private const int MostWithWholeWords = 100;

    public override Language Language => InLanguage;

    public override string Title => Say("handbook.title");

    /// <summary>One line a standard: id, language, revision or <c>-</c>, digest; sorted by id. What the digest of all is taken of.</summary>
    public string DigestList => string.Concat(
        Standards.OrderBy(s => s.Standard.Id, StringComparer.Ordinal).ThenBy(s => s.Language.Code, StringComparer.Ordinal)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Standard.Id} {s.Language.Code} {s.Revision?.Number.ToString(CultureInfo.InvariantCulture) ?? "-"} {s.SourceDigest}\n")));

    /// <summary>SHA-256 of <see cref="DigestList"/>, lower-case hexadecimal.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DigestList)));

    /// <summary>
    /// Takes one text of each standard: the one in the handbook's language, else English, else the first there is.
    /// </summary>
    public static HandbookDocument Of(Language language, DateOnly asOf, IEnumerable<StandardDocument> texts)
    {
        var chosen = texts
            .GroupBy(text => text.Standard.Id ?? text.SourceDigest, StringComparer.Ordinal)
            .Select(group => group.OrderBy(text => text.Language == language ? 0 : text.Language == Language.English ? 1 : 2)
                .ThenBy(text => text.Language.Code, StringComparer.Ordinal).First())
            .OrderBy(text => text.Standard.Stage?.Order ?? int.MaxValue)
            .ThenBy(text => text.Standard.Channel?.Order ?? int.MaxValue)
            .ThenBy(text => text.Standard.Id, StringComparer.Ordinal);
        return new HandbookDocument(language, asOf, [.. chosen]) { PublishedAt = asOf.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) };
    }

    internal override void Write(TreeWriter tree)
    {
        var asOf = AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        tree.StartDocument(this, $"{Say("handbook.as-of")} {Section.Isolated(asOf)}", [], [Say("handbook.subtitle"), asOf], TitleLevel, wholeWords: Standards.Count <= MostWithWholeWords);
        tree.Attachments(Attachments());
        Cover(tree, asOf);
        tree.StartArray("sheets");
        for (var i = 0; i < Standards.Count; i++)
            Sheet(tree, Standards[i], i == 0 ? null : Standards[i - 1]);
        if (Standards.Count > 0)
            Digests(tree);
        tree.EndArray();
        tree.EndObject();
    }

    private void Cover(TreeWriter tree, string asOf)
    {
        tree.StartObject("cover");
        tree.Named("subtitle", Say("handbook.subtitle"));
        tree.Named("contents", Say("handbook.contents"));
        tree.StartArray("nodes");
        tree.Facts(
        [
            (Say("handbook.as-of"), Section.Isolated(asOf)),
            (Say("handbook.language"), Language.NativeName),
            (Say("handbook.count"), Standards.Count.ToString(CultureInfo.InvariantCulture)),
            (Say("handbook.signed"), Standards.Count(s => s.IsSigned).ToString(CultureInfo.InvariantCulture)),
            (Say("handbook.digest"), Section.Isolated(Digest)),
        ]);
        tree.Note(Say(Standards.Count == 0 ? "handbook.empty" : "handbook.digest-note"));
        tree.EndArray();
        tree.EndObject();
    }

    private void Sheet(TreeWriter tree, StandardDocument document, StandardDocument? before)
    {
        var (stage, channel) = (document.Standard.Stage, document.Standard.Channel);
        var newStage = before is null || before.Standard.Stage != stage;
        var newChannel = newStage || before?.Standard.Channel != channel;
        document.WriteSheet(tree, $"{StageName(stage)} · {ChannelName(channel)}", mark: null, TitleLevel, lead =>
        {
            lead.StartArray("lead");
            if (newStage)
                lead.PartHeading(1, StageName(stage));
            if (newChannel)
                lead.PartHeading(2, ChannelName(channel));
            if (document.Language != Language)
                lead.Note(Say("handbook.original", document.Language.NativeName));
            lead.EndArray();
        });
    }

    /// <summary>What an auditor compares: the digest of every text in this file.</summary>
    private void Digests(TreeWriter tree)
    {
        tree.StartObject();
        tree.Code("lang", Language.Code);
        tree.List("head", [Say("handbook.digests"), ""]);
        tree.Code("mark", null);
        tree.StartArray("nodes");
        tree.PartHeading(1, Say("handbook.digests"));
        tree.Digests(DigestList.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Section.Isolated));
        tree.EndArray();
        tree.EndObject();
    }

    private IEnumerable<(string Name, string Text, string What)> Attachments()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var standard in Standards)
        {
            var name = standard.SourceName;
            for (var n = 2; !taken.Add(name); n++)
                name = $"{n}-{standard.SourceName}";
            yield return (name, standard.Source, Say("attachment.source", standard.Title));
        }
    }

    private string StageName(Stage? stage) => stage?.Name(Language) ?? Say("handbook.no-stage");

    private string ChannelName(Channel? channel) => channel?.Name(Language) ?? Say("handbook.no-channel");

    private string Say(string key, params object?[] values) => Words.Publishing.In(Language, key, values);
}
