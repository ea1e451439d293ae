using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Charts;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;
using Cell = StandardsPortal.Standards.Cell;
using CellAlignment = StandardsPortal.Standards.CellAlignment;

namespace StandardsPortal.Publishing.Sections;

/// <summary>One rule in the compliance report: sentence, trend, windows, what was counted out, what to know.</summary>
internal sealed class ComplianceSection(RuleCompliance rule, Language language)
{
    public void Write(TreeWriter tree)
    {
        tree.Title(rule.Title);
        tree.Rule(null, RulePrinter.Sentence(rule.Rule, language), []);
        tree.Facts(Facts());
        if (rule.Windows.Count > 1)
            tree.Drawing(TrendChart.Draw(Trends.Of(rule.Windows, rule.Rule, language)));
        tree.SectionHeading(Say("page.results.windows"));
        tree.Table(
            Row(["page.results.window", "page.results.verdict", "page.results.figure", "page.results.interval", "page.results.met", "page.results.total", "page.results.excluded", "page.results.without"], Say),
            [.. rule.Windows.Select(w => Row(Cells(w), text => text))]);
        WriteExclusions(tree);
        WriteNotes(tree);
    }

    private IEnumerable<(string, string)> Facts()
    {
        if (rule.Channel is { } channel)
            yield return (Words.Publishing.In(language, "fact.channel"), channel.Name(language));
        if (rule.Stage is { } stage)
            yield return (Words.Publishing.In(language, "fact.stage"), stage.Name(language));
        yield return (Say("page.results.standard"), Section.Isolated(rule.StandardId));
        foreach (var earlier in EarlierRules())
            yield return earlier;
        if (rule.EvaluatedAt is { } at)
            yield return (Say("report.evaluated"), Dates.Minute(at, language));
        if (rule.AsOf is { } known)
            yield return (Say("page.run.known"), Dates.Minute(known, language));
        if (rule.Windows is [.., { Budget: { } budget }])
            yield return (Say("page.results.budget.title"), BudgetBar.Says(budget, language));
    }

    /// <summary>Rules of earlier revisions, which judged the windows before the newest.</summary>
    private IEnumerable<(string, string)> EarlierRules() =>
        rule.Windows.Where(w => w.Revision is not null && w.Revision != rule.Windows[^1].Revision).DistinctBy(w => w.Revision)
            .Select(w => (Say("page.results.revision", w.Revision), ResultRule.Sentence(w, language)));

    private IReadOnlyList<string> Cells(WindowResult window)
    {
        var name = WindowName.Of(window.From, window.Until, language);
        var several = rule.Windows.Select(w => w.Revision).Distinct().Count() > 1;
        return
        [
            several && window.Revision is { } revision ? $"{name}, {Say("page.results.revision", revision)}" : name,
            Firm(window),
            ResultRule.Figure(window, language) ?? "–",
            window.Interval is { } interval ? Figures.Interval(interval, language) : "–",
            Figures.Count(window.Met),
            Figures.Count(window.Total),
            Figures.Count(window.Excluded),
            window.WithoutExclusions is { } all ? Say("page.results.without.of", Figures.Count(all.Met), Figures.Count(all.Total), all.Verdict.In(language)) : "–",
        ];
    }

    private string Firm(WindowResult window)
    {
        var words = window.Verdict.In(language);
        if (window.Verdict is Verdict.Met or Verdict.Missed && window.Interval is not null)
            words += $" · {Say(window.Proven ? "page.results.proven" : "page.results.unproven")}";
        return window.Provisional ? $"{words} · {Say("page.results.provisional")}" : words;
    }

    private void WriteExclusions(TreeWriter tree)
    {
        if (rule.Exclusions.Count == 0)
            return;
        tree.SectionHeading(Say("page.exclusions.title"));
        tree.Table(
            Row(["page.exclusions.circumstance", "page.cases.span", "page.exclusions.evidence", "report.responsible"], Say),
            [.. rule.Exclusions.Select(e => Row(
                [
                    RulePrinter.Circumstance(new Exclusion(e.Circumstance), language),
                    Say("page.cases.span-of", Dates.Minute(e.FromAt, language), Dates.Minute(e.UntilAt, language)),
                    e.Evidence,
                    e.ApprovedBy is { } approver
                        ? $"{Say("page.exclusions.registered", e.RegisteredBy)}; {Say("page.exclusions.approved", approver)}"
                        : Say("page.exclusions.registered", e.RegisteredBy),
                ],
                text => text))]);
    }

    private void WriteNotes(TreeWriter tree)
    {
        var notes = rule.Windows.SelectMany(w => w.Notes.Select(n => (Window: WindowName.Of(w.From, w.Until, language), Text: n.In(language))))
            .GroupBy(n => n.Text, StringComparer.Ordinal).ToList();
        if (notes.Count == 0)
            return;
        tree.SectionHeading(Say("page.results.notes"));
        tree.Bullets(notes.Select(n => $"{n.Key} ({string.Join(Words.Publishing.In(language, "list.separator"), n.Select(m => m.Window).Distinct())})"));
    }

    /// <summary>The first two columns are words, the rest figures, which stand at the end of their cells.</summary>
    private static IReadOnlyList<Cell> Row(IReadOnlyList<string> texts, Func<string, string> words) =>
        [.. texts.Index().Select(t => new Cell([TreeWriter.Plain(words(t.Item))], t.Index > 1 && texts.Count > 4 ? CellAlignment.End : CellAlignment.Start))];

    private string Say(string key) => Words.Measurement.In(language, key);

    private string Say(string key, params object?[] values) => Words.Measurement.In(language, key, values);
}
