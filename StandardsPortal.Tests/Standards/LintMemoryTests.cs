using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Tests.Authoring;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards;

public class LintMemoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private static IEnumerable<string> Told(IReadOnlyList<Finding> findings, Language language) =>
        findings.Select(f => $"{f.Rule} {f.Key} {f.Severity} {f.Blocks} {f.Span} “{f.Text}” {f.Fix} {f.Suppression} {f.Reason(language)}");

    [Theory]
    [InlineData("en", 1)]
    [InlineData("ko", 2)]
    [InlineData("ar", 3)]
    public void After_any_edit_the_changed_blocks_give_what_the_whole_text_gives(string code, int seed)
    {
        var language = Language.Parse(code);
        var edits = new RandomEdits(seed);
        foreach (var original in ShippedTexts.In(language))
        {
            var memory = new LintMemory();
            var text = original;
            for (var i = 0; i < 120; i++)
            {
                var reading = StandardReader.Read(text, language);

                Assert.Equal(Told(Linter.Lint(reading, Today), language), Told(Linter.Lint(reading, Today, memory), language));

                text = edits.Edit(text, original);
            }
        }
    }

    [Fact]
    public void A_letter_typed_costs_one_block()
    {
        var memory = new LintMemory();
        Linter.Lint(StandardReader.Read(StandardReaderTests.PhoneAnswerTime), Today, memory);
        Assert.True(memory.Linted > 3);

        Linter.Lint(StandardReader.Read(StandardReaderTests.PhoneAnswerTime.Replace("Offer a call back", "Offer a calls back", StringComparison.Ordinal)), Today, memory);

        Assert.Equal(1, memory.Linted);
    }

    [Fact]
    public void A_paragraph_that_only_moved_is_told_where_it_stands_now()
    {
        var memory = new LintMemory();
        const string Paragraph = "The desk writes promptly.\n";
        Linter.Lint(StandardReader.Read(Paragraph), Today, memory);

        var reading = StandardReader.Read("A new first paragraph.\n\n" + Paragraph);
        var finding = Assert.Single(Linter.Lint(reading, Today, memory));

        Assert.Equal(("promptly", "promptly", 1), (finding.Text, reading.Source.Slice(finding.Span), memory.Linted));
        Assert.Equal(finding.Span, finding.Fix!.Span);
    }

    [Fact]
    public void A_changed_rule_is_held_against_prose_that_did_not_change()
    {
        var memory = new LintMemory();
        var text = StandardReaderTests.PhoneAnswerTime + "\nPhone calls are answered within 2 minutes.\n";
        Assert.DoesNotContain(Linter.Lint(StandardReader.Read(text), Today, memory), f => f.Rule == "K01");

        var findings = Linter.Lint(StandardReader.Read(text.Replace("answered within 2 minutes, measured", "answered within 3 minutes, measured", StringComparison.Ordinal)), Today, memory);

        Assert.Contains(findings, f => f is { Rule: "K01", Text: "2 minutes" });
    }

    [Fact]
    public void An_acronym_is_cleared_wherever_the_text_says_what_it_means()
    {
        var memory = new LintMemory();
        const string Use = "The team lead reads the FCR each Monday.\n";
        Assert.Contains(Linter.Lint(StandardReader.Read(Use), Today, memory), f => f.Rule == "J02");

        Assert.DoesNotContain(Linter.Lint(StandardReader.Read(Use + "\nFCR (first-contact resolution) is a share.\n"), Today, memory), f => f.Rule == "J02");
        Assert.Contains(Linter.Lint(StandardReader.Read(Use), Today, memory), f => f.Rule == "J02");
    }

    [Fact]
    public void A_cancelled_run_leaves_the_memory_as_it_was()
    {
        var memory = new LintMemory();
        Linter.Lint(StandardReader.Read("One.\n\nTwo.\n"), Today, memory);

        Assert.Throws<OperationCanceledException>(() => Linter.Lint(StandardReader.Read("Other.\n\nTexts.\n"), Today, memory, new CancellationToken(canceled: true)));

        Linter.Lint(StandardReader.Read("One.\n\nTwo.\n"), Today, memory);
        Assert.Equal(0, memory.Linted);
    }
}
