using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Tests.Standards;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public class TextAnalystTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private static IEnumerable<(string, object, string)> Told(TextAnalysis analysis) => analysis.Findings.Select(f => (f.Rule, (object)f.Span, f.Text));

    [Fact]
    public void A_stale_text_is_not_analysed() =>
        Assert.Throws<OperationCanceledException>(() => new TextAnalyst().Analyse(1, "Answer promptly.", Language.English, Today, new CancellationToken(canceled: true)));

    [Fact]
    public async Task Runs_that_meet_wait_for_each_other_and_each_tells_of_its_own_text()
    {
        var (analyst, edits, original) = (new TextAnalyst(), new RandomEdits(5), ShippedTexts.In(Language.English)[0]);
        List<string> texts = [original];
        for (var i = 0; i < 200; i++)
            texts.Add(edits.Edit(texts[^1], original));

        var analyses = await Task.WhenAll(texts.Select((text, i) => Task.Run(() => analyst.Analyse(i, text, Language.English, Today))));

        Assert.All(analyses, a => Assert.Equal(Told(TextAnalysis.Of(0, texts[a.Revision], Language.English, Today)), Told(a)));
    }

    [Fact]
    public void After_a_stale_run_the_next_is_as_from_the_start()
    {
        var (analyst, text) = (new TextAnalyst(), ShippedTexts.In(Language.Korean)[0]);
        analyst.Analyse(1, text, Language.Korean, Today);
        Assert.Throws<OperationCanceledException>(() => analyst.Analyse(2, text + "신속하게 알린다.", Language.Korean, Today, new CancellationToken(canceled: true)));

        var analysis = analyst.Analyse(3, text + "\n\n신속하게 알린다.\n", Language.Korean, Today);

        Assert.Equal(Told(TextAnalysis.Of(3, text + "\n\n신속하게 알린다.\n", Language.Korean, Today)), Told(analysis));
    }
}
