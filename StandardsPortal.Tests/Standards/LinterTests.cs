using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Tests.Authoring;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards;

public class LinterTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private static List<string> Rules(string text, Language? language = null) =>
        [.. Linter.Lint(StandardReader.Read(text, language ?? Language.English)).Select(f => f.Rule)];

    private static IReadOnlyList<Finding> Blocking(string text)
    {
        var reading = StandardReader.Read(text);
        return PublicationGate.Blocking(reading, Linter.Lint(reading, Today));
    }

    [Theory]
    [InlineData("\"Prompt\" means that the caller waits for one song.")]
    [InlineData("The caller said “please answer quickly” and hung up.")]
    [InlineData("Use the command `quick --best`.")]
    [InlineData("The Quick Start desk opens at 09:00.")]
    [InlineData("All staff wear a badge.")]
    [InlineData("# The best, fastest service")]
    [InlineData("> We delight customers.")]
    [InlineData("See [our friendly service guide](/guide).")]
    public void What_is_defined_quoted_named_or_code_is_left_alone(string text) => Assert.Empty(Rules(text));

    [Theory]
    [InlineData("We reply promptly: within 60 minutes.", "T02")]
    [InlineData("The editor reads it regularly, every 14 days.", "V04")]
    [InlineData("The agent always greets by name in 95% of calls.", "A01")]
    public void A_figure_in_the_same_clause_clears_a_vague_word(string text, string rule) => Assert.DoesNotContain(rule, Rules(text));

    [Fact]
    public void A_figure_behind_a_semicolon_clears_nothing() => Assert.Contains("T02", Rules("We reply promptly; the desk opens at 09:00."));

    [Fact]
    public void The_longest_phrase_wins_and_tells_once()
    {
        var finding = Assert.Single(Linter.Lint(StandardReader.Read("The desk writes as soon as possible.")));

        Assert.Equal(("T02", "as soon as possible"), (finding.Rule, finding.Text));
        Assert.Equal("within [n] minutes", finding.Fix!.Replacement);
    }

    [Fact]
    public void Korean_stems_match_closed_endings_only() => Assert.Empty(Rules("여러분의 이름을 적는다.", Language.Korean));

    [Fact]
    public void Arabic_limits_are_no_superlatives() => Assert.DoesNotContain("V06", Rules("يصل الفني خلال 4 ساعات كحد أقصى.", Language.Arabic));

    [Fact]
    public void Spans_hold_through_vowel_signs_and_markup()
    {
        var arabic = StandardReader.Read("نَرُدُّ **فَوْرًا** عليك.", Language.Arabic);
        var finding = Assert.Single(Linter.Lint(arabic), f => f.Rule == "T02");

        Assert.Equal("فَوْرًا", arabic.Source.Slice(finding.Span));
    }

    [Fact]
    public void A_phrase_is_found_across_a_wrapped_line()
    {
        var text = "The agent at the front desk of the largest store in the region writes as soon as\npossible to the person who asked.";

        Assert.Contains(Linter.Lint(StandardReader.Read(text)), f => f.Text == "as soon as\npossible");
    }

    [Fact]
    public void A_complete_standard_is_not_blocked() => Assert.Empty(Blocking(StandardReaderTests.PhoneAnswerTime));

    [Theory]
    [InlineData("owner: Head of contact centre", "", "O02")]
    [InlineData("late after 5 minutes", "late after 1 minute", "S10")]
    [InlineData("at least 90% of phone calls", "phone calls", "M02")]
    [InlineData(" within 2 minutes, measured monthly, excluding severe weather", "", "T01")]
    [InlineData("late after 5 minutes, unacceptable after 10 minutes", "", "D01")]
    [InlineData("```rule", "```text", "M01")]
    [InlineData("## While", "We delight customers.\n\n## While", "V07")]
    [InlineData("## While", "Phone calls are answered within 4 minutes.\n\n## While", "K01")]
    [InlineData("Offer a call back", "TBC: offer a call back", "B01")]
    [InlineData("Say where they stand", "Promptly say where they stand", "T02")]
    [InlineData("stage: consideration", "", "F11")]
    public void What_every_standard_must_have_blocks(string written, string instead, string rule)
    {
        Assert.Contains(written, StandardReaderTests.PhoneAnswerTime, StringComparison.Ordinal);

        Assert.Contains(Blocking(StandardReaderTests.PhoneAnswerTime.Replace(written, instead, StringComparison.Ordinal)), f => f.Rule == rule);
    }

    [Fact]
    public void The_meter_empties_where_something_is_missing()
    {
        var reading = StandardReader.Read("---\nid: a\n---\nWe always treat customers well.\n");
        var meter = Meter.Of(reading, Linter.Lint(reading));

        Assert.Equal(0, meter.Satisfied);
        Assert.All(meter.Parts, p => Assert.NotEmpty(p.Label(Language.Korean)));
    }

    [Fact]
    public void The_meter_is_full_for_a_complete_standard()
    {
        var reading = StandardReader.Read(StandardReaderTests.PhoneAnswerTime);

        Assert.Equal(8, Meter.Of(reading, Linter.Lint(reading)).Satisfied);
    }

    private static string Suppressing(string rule, string expires, string sentence) =>
        StandardReaderTests.PhoneAnswerTime.Replace("rule: V04", $"rule: {rule}", StringComparison.Ordinal).Replace("expires: 2027-10-01", $"expires: {expires}", StringComparison.Ordinal) + "\n\n" + sentence + "\n";

    [Fact]
    public void A_part_that_is_written_but_for_a_fact_is_not_satisfied()
    {
        var text = SampleText.English(share: 90, limit: "\"[amount]\"", owner: "\"[role]\"").Replace("90%", "[p]%", StringComparison.Ordinal);
        var reading = StandardReader.Read(text);
        var open = Meter.Of(reading, Linter.Lint(reading)).Parts.Where(p => !p.IsSatisfied).Select(p => p.Name);
        Assert.Equal(["measurable", "specific", "time-bound", "authority", "ownership", "tiers"], open);
    }

    [Fact]
    public void A_suppressed_finding_keeps_its_reason_and_no_longer_blocks()
    {
        var findings = Linter.Lint(StandardReader.Read(Suppressing("T02", "2027-10-01", "The desk writes promptly.")), Today);

        var finding = Assert.Single(findings, f => f.Rule == "T02");
        Assert.False(finding.Blocks);
        Assert.Equal("Quoted from the statute.", finding.Suppression!.Reason);
    }

    [Theory]
    [InlineData("T02", "2026-10-31", "F19")]
    [InlineData("V03", "2027-10-01", "F20")]
    [InlineData("V99", "2027-10-01", "F18")]
    public void Expired_unused_and_unknown_suppressions_are_told(string rule, string expires, string told)
    {
        var findings = Linter.Lint(StandardReader.Read(Suppressing(rule, expires, "The desk writes promptly.")), Today);

        Assert.Contains(findings, f => f.Rule == told);
        Assert.Contains(findings, f => f is { Rule: "T02", Suppression: null, Blocks: true });
    }

    [Fact]
    public void What_every_standard_must_have_cannot_be_silenced()
    {
        var text = Suppressing("O02", "2027-10-01", "").Replace("owner: Head of contact centre", "", StringComparison.Ordinal);
        var findings = Linter.Lint(StandardReader.Read(text), Today);

        Assert.Contains(findings, f => f is { Rule: "O02", Blocks: true, Suppression: null });
        Assert.Contains(findings, f => f.Rule == "F21");
    }

    [Fact]
    public void A_translation_with_another_number_is_told()
    {
        var source = StandardReader.Read(StandardReaderTests.PhoneAnswerTime);
        var korean = StandardReaderTests.PhoneAnswerTime.Replace("language: en", "language: ko", StringComparison.Ordinal);
        var rule = korean[korean.IndexOf("at least", StringComparison.Ordinal)..korean.IndexOf("\n```\n", StringComparison.Ordinal)];
        var same = StandardReader.Read(korean.Replace(rule, "전화 문의의 90% 이상을 2분 이내에 응대한다. 매월 측정. 악천후 제외. 5분 초과 시 지연, 10분 초과 시 허용 불가.", StringComparison.Ordinal));
        var other = StandardReader.Read(korean.Replace(rule, "전화 문의의 85% 이상을 2분 이내에 응대한다. 매월 측정. 악천후 제외. 5분 초과 시 지연, 10분 초과 시 허용 불가.", StringComparison.Ordinal));

        Assert.Empty(TranslationCheck.Compare(source, same));
        Assert.Equal("K01.translation", Assert.Single(TranslationCheck.Compare(source, other)).Key);
        Assert.Contains(TranslationCheck.Compare(source, StandardReader.Read(korean.Replace("channel: phone", "channel: email", StringComparison.Ordinal))), f => f.Key == "K01.field");
    }
}
