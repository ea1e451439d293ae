using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Publishing.Sections;
using StandardsPortal.Revisions;
using StandardsPortal.Standards;

namespace StandardsPortal.Publishing;

/// <summary>
/// What changed between two texts of a standard as a PDF: which texts, the changes of the rules as statements, then the
/// whole text. What was added is underlined, what was removed struck, and both stand in marks of their own, so that
/// neither colour nor line is needed to tell them apart.
/// </summary>
public sealed record RedlineDocument(Language InLanguage, string StandardId, ComparedText From, ComparedText To, Redline Redline) : PublishedDocument
{
    private const int TitleLevel = 1;

    public override Language Language => InLanguage;

    public override string Title => Say("redline.title", To.Title);

    internal override void Write(TreeWriter tree)
    {
        tree.StartDocument(this, $"{StandardId}: {From.Named(Language)} – {To.Named(Language)}", [], [StandardId, From.Digest, To.Digest], TitleLevel);
        tree.Attachments([]);
        tree.StartArray("sheets");
        tree.StartSheet(TitleLevel);
        tree.Code("lang", Language.Code);
        tree.List("head", [Say("redline"), StandardId]);
        if (To.Number is null)
            tree.Named("mark", Say("draft"));
        else
            tree.Code("mark", null);
        tree.StartArray("nodes");
        tree.Title(Title);
        Side(tree, Say("redline.from"), From);
        Side(tree, Say("redline.to"), To);
        Statements(tree);
        tree.SectionHeading(Say("redline.text"));
        tree.Note(Say("redline.legend"));
        foreach (var clause in Redline.Clauses)
            tree.Redline(clause, Redline.Language, Name(clause));
        tree.EndArray();
        tree.EndObject();
        tree.EndArray();
        tree.EndObject();
    }

    private void Side(TreeWriter tree, string label, ComparedText side) => tree.Facts(
    [
        (label, $"{side.Named(Language)} · {side.Title}"),
        (Say(side.EffectiveOn is null ? "redline.saved" : "fact.published"), Section.Isolated(side.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture))),
        .. side.EffectiveOn is { } day ? [(Say("fact.effective"), Section.Isolated(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))] : Array.Empty<(string, string)>(),
        (Say("fact.digest"), Section.Isolated(side.Digest)),
    ]);

    private void Statements(TreeWriter tree)
    {
        tree.SectionHeading(Say("redline.rules"));
        if (Redline.Statements.Count == 0)
        {
            tree.Note(Say(Redline.HasChanges ? "redline.no-rules" : "redline.same"));
            return;
        }

        tree.Table(
            [Cell(Say("redline.what")), Cell(Say("redline.before")), Cell(Say("redline.after")), Cell(Say("redline.leads"))],
            [.. Redline.Statements.Select(s => (IReadOnlyList<Cell>)
                [Cell(s.Label), Cell(s.Old ?? "–"), Cell(s.New ?? "–"), Cell(s.Tendency is { } leads ? Words.Revisions.In(Language, $"rule.leads.{leads}") : "")])]);
    }

    /// <summary>A fact of the front matter needs its name, and a moved clause says so; the rest look like what they are.</summary>
    private string? Name(RedlineClause clause)
    {
        var moved = clause.Move == ClauseMove.None ? null : Words.Standards.In(Language, $"page.moved.{clause.Move}");
        var named = clause.IsFact ? $"{Words.Standards.In(Language, $"page.clause.{clause.Kind}")}:" : null;
        return moved is null ? named : named is null ? moved : $"{named} {moved}";
    }

    private static Cell Cell(string text) => new([TreeWriter.Plain(text)], CellAlignment.Start);

    private string Say(string key, params object?[] values) => Words.Publishing.In(Language, key, values);
}
