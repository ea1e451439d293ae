using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards;

/// <summary>Where findings say they are.</summary>
public class SpanTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    [Theory]
    [InlineData("The desk\\* writes promptly.", "T02", "promptly")]
    [InlineData("Say \\& write as soon as possible.", "T02", "as soon as possible")]
    [InlineData("AT&amp;T calls promptly.", "T02", "promptly")]
    [InlineData("Write *very **quickly*** now.", "T02", "quickly")]
    [InlineData("Write qu**ick**ly now.", "T02", "qu**ick**ly")]
    [InlineData("Close \\[n] cases promptly.", "T02", "promptly")]
    [InlineData("Close \\[n] cases today.", "B01", "\\[n]")]
    [InlineData("- Write\n  as soon as\n  possible.", "T02", "as soon as\n  possible")]
    [InlineData("Say 😀 and call promptly.", "T02", "promptly")]
    public void A_span_holds_exactly_the_words_caught(string markdown, string rule, string words)
    {
        var reading = StandardReader.Read(markdown);

        var finding = Assert.Single(Linter.Lint(reading, Today), f => f.Rule == rule);

        Assert.Equal((words, words), (finding.Text, reading.Source.Slice(finding.Span)));
    }

    [Theory]
    [InlineData("en", 11)]
    [InlineData("ko", 12)]
    [InlineData("ar", 13)]
    public void No_two_findings_in_prose_stand_on_one_span(string code, int seed)
    {
        var language = Language.Parse(code);
        var edits = new RandomEdits(seed);
        foreach (var original in ShippedTexts.In(language))
        {
            var text = original;
            for (var i = 0; i < 60; i++, text = edits.Edit(text, original))
            {
                var reading = StandardReader.Read(text, language);
                var findings = Linter.Lint(reading, Today);
                Assert.All(findings.Where(f => LintCatalogue.Find(f.Rule) is not null), f => Assert.Equal(reading.Source.Slice(f.Span), f.Text));
                Assert.All(InProse(reading, findings).GroupBy(f => f.Span), g => Assert.True(g.Count() == 1, $"{string.Join(", ", g.Select(f => f.Rule))} on “{g.First().Text}”"));
            }
        }
    }

    /// <summary>A rule block may lack several things at once, and each is told where the block stands.</summary>
    private static IEnumerable<Finding> InProse(StandardReading reading, IReadOnlyList<Finding> findings) =>
        findings.Where(f => LintCatalogue.Find(f.Rule) is not null && f.Span.Length > 0 && f.Span.Start >= BodyOf(reading) && reading.Standard.Rules.All(r => !r.TextSpan.Overlaps(f.Span)));

    private static int BodyOf(StandardReading reading) =>
        reading.HasFrontMatter ? Math.Max(0, reading.Source.Text.IndexOf("\n---", 3, StringComparison.Ordinal)) : 0;
}
