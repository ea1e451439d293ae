using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Publishing.Sections;

namespace StandardsPortal.Publishing;

/// <summary>
/// The results of every rule over a time as one PDF: for each its sentence, its trend, its windows with exact counts,
/// what was counted out and on whose word. The figures are written by the same code as the pages'.
/// </summary>
public sealed record ComplianceDocument(Language InLanguage, ComplianceReport Report) : PublishedDocument
{
    private const int TitleLevel = 1;

    public override Language Language => InLanguage;

    public override string Title => Say("report.title");

    internal override void Write(TreeWriter tree)
    {
        var span = Section.Isolated($"{Day(Report.From)} – {Day(Report.Until.AddDays(-1))}");
        tree.StartDocument(this, span, [], [Say("report.title"), Day(Report.From)], TitleLevel);
        tree.Attachments([]);
        Cover(tree, span);
        tree.StartArray("sheets");
        foreach (var rule in Judged)
            Sheet(tree, rule);
        WriteUnjudged(tree);
        tree.EndArray();
        tree.EndObject();
    }

    private void Cover(TreeWriter tree, string span)
    {
        tree.StartObject("cover");
        tree.Named("subtitle", span);
        tree.Named("contents", Words.Publishing.In(Language, "handbook.contents"));
        tree.StartArray("nodes");
        tree.Facts(CoverFacts());
        tree.Note(Say(Report.Rules.Count == 0 ? "report.empty" : "report.note"));
        tree.EndArray();
        tree.EndObject();
    }

    private IEnumerable<(string, string)> CoverFacts()
    {
        yield return (Say("report.made"), Dates.Minute(Report.MadeAt, Language));
        if (Report.MadeBy is { } person)
            yield return (Say("report.made-by"), Section.Isolated(person));
        if (Report.Rules.Select(r => r.AsOf).OfType<DateTime>().ToList() is { Count: > 0 } known)
            yield return (Say("page.run.known"), Section.Isolated(Dates.Minute(known.Min(), Language)));
        yield return (Say("report.rules"), Figures.Count(Judged.Count()));
        var newest = Judged.Select(r => r.Windows[^1]).ToList();
        foreach (var verdict in Enum.GetValues<Verdict>())
            yield return (Say("report.newest", verdict.In(Language)), Figures.Count(newest.Count(w => w.Verdict == verdict)));
    }

    private IEnumerable<RuleCompliance> Judged => Report.Rules.Where(r => r.Windows.Count > 0);

    /// <summary>One list at the end: a page for each rule that nobody judged would bury those that were.</summary>
    private void WriteUnjudged(TreeWriter tree)
    {
        var rules = Report.Rules.Where(r => r.Windows.Count == 0).ToList();
        if (rules.Count == 0)
            return;
        tree.StartSheet(TitleLevel);
        tree.Code("lang", Language.Code);
        tree.List("head", [Title, ""]);
        tree.Code("mark", null);
        tree.StartArray("nodes");
        tree.Title(Say("report.no-results"));
        tree.Bullets(rules.Select(r => $"{Section.Isolated(r.Title)} ({Section.Isolated(r.StandardId)})").Distinct());
        tree.EndArray();
        tree.EndObject();
    }

    private void Sheet(TreeWriter tree, RuleCompliance rule)
    {
        tree.StartSheet(TitleLevel);
        tree.Code("lang", Language.Code);
        tree.List("head", [Title, Section.Isolated(rule.StandardId)]);
        tree.Code("mark", null);
        tree.StartArray("nodes");
        new ComplianceSection(rule, Language).Write(tree);
        tree.EndArray();
        tree.EndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Say(string key, params object?[] values) => Words.Measurement.In(Language, key, values);
}
