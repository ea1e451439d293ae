using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Measurement.Ui;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class ComplianceDocumentTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "Compliance report", "not proven", "Hana Kim", "1,023")]
    [InlineData("ko", "준수 보고서", "입증되지 않음", "Hana Kim", "1,023")]
    [InlineData("ar", "تقرير الالتزام", "الطقس", "Hana Kim", "1,023")]
    public async Task Prints_every_window_with_the_figures_of_the_page(string code, params string[] words)
    {
        var language = Language.Parse(code);
        var pdf = await typeset.PdfAsync(Report(language));
        await Typeset.KeepAsync(pdf, $"compliance.{code}.pdf");
        var text = (await Typeset.TextAsync(pdf)).Normalize(NormalizationForm.FormKC);
        Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
        Assert.All(Months.Year.Where(m => m.Total > 0), m => Assert.Contains(Figures.Count(m.Total), text, StringComparison.Ordinal));
        Assert.Contains("93.08", text, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node, Tool.PdfInfo, Tool.Mutool)]
    public async Task The_chart_is_a_figure_that_says_what_it_shows()
    {
        var pdf = await typeset.PdfAsync(Report(Language.English));
        Assert.Contains("Figure", await Typeset.AskAsync(Tool.PdfInfo, pdf, "-struct", "FILE"), StringComparison.Ordinal);
        Assert.Contains("met in 7", await Typeset.AskAsync(Tool.Mutool, pdf, "show", "FILE", "grep"), StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task The_same_results_give_the_same_bytes()
    {
        var (one, two) = (await typeset.PdfAsync(Report(Language.Korean)), await typeset.PdfAsync(Report(Language.Korean)));
        Assert.Equal(one.Digest, two.Digest);
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Rules_that_nobody_judged_stand_in_one_list_and_do_not_count_as_judged()
    {
        var judged = Months.Compliance(Language.English);
        var others = Enumerable.Range(1, 30).Select(n => judged with { StandardId = $"quiet-{n}", Title = $"Quiet standard {n}", Windows = [], Exclusions = [] });
        var document = Report(Language.English) with
        {
            Report = new ComplianceReport(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), Samples.Day, [judged, .. others]) { MadeBy = "Omar Haddad" },
        };
        var text = await Typeset.TextAsync(await typeset.PdfAsync(document));
        Assert.Contains("Quiet standard 30", text, StringComparison.Ordinal);
        Assert.Contains("Omar Haddad", text, StringComparison.Ordinal);
        Assert.Matches(@"Rules judged\s+1\b", text);
        // Cover, contents, the judged rule, the list: not a page each.
        Assert.True(text.Count(c => c == '\f') < 10);
    }

    private static ComplianceDocument Report(Language language) => new(
        language,
        new ComplianceReport(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), Samples.Day, [Months.Compliance(language)]))
    {
        PublishedAt = Samples.Day,
    };
}
