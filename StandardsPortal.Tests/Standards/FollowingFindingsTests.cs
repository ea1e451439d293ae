using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards;

/// <summary>Every blocking finding leads on: a fix that leaves open places, and places that ask for the fact.</summary>
public class FollowingFindingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_slogan_becomes_a_publishable_standard_by_taking_the_first_finding_again_and_again(string code)
    {
        var language = Language.Parse(code);
        var text = $"---\nlanguage: {code}\n---\n\n{Slogans.Sentences[code]}\n";
        var path = new List<string>();
        for (var step = 0; step < 80; step++)
        {
            var reading = StandardReader.Read(text, language);
            var findings = PublicationGate.Findings(reading, Today);
            var meter = Meter.Of(reading, findings);
            var next = findings.Where(PublicationGate.Stops).OrderByDescending(f => f.Severity).ThenBy(f => f.Span.Start).FirstOrDefault()
                ?? meter.Parts.Select(p => p.Finding).FirstOrDefault(f => f is not null);
            if (next is null)
            {
                Assert.Equal(8, meter.Satisfied);
                Assert.Equal(4, reading.Standard.Rules[0].Reading.Threshold!.Limit!.Value);
                return;
            }

            var found = reading.Source.Slice(next.Span);
            path.Add($"{next.Rule} “{found}” {next.Question(Language.English)}");
            var fix = next.Fix ?? new QuickFix(next.Span, Slogans.FactFor(found.Trim('"'), language));
            text = text[..fix.Span.Start] + fix.Replacement + text[fix.Span.End..];
        }

        Assert.Fail(string.Join('\n', path) + "\n" + text);
    }

    [Fact]
    public void A_fix_never_brings_a_number_of_its_own()
    {
        foreach (var language in Language.All)
        {
            var reading = StandardReader.Read($"---\nlanguage: {language.Code}\n---\n\n{Slogans.Sentences[language.Code]}\n", language);
            foreach (var finding in PublicationGate.Findings(reading, Today))
                Assert.DoesNotContain(finding.Fix?.Replacement ?? "", char.IsDigit);
        }
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("stage")]
    [InlineData("channel")]
    [InlineData("audience")]
    [InlineData("review")]
    [InlineData("owner")]
    public void A_field_that_stands_empty_is_filled_where_it_stands(string field)
    {
        var reading = StandardReader.Read($"---\n{field}:\nlanguage: en\n---\n\nText.\n");
        var finding = Assert.Single(PublicationGate.Findings(reading, Today), f => f.Fix?.Replacement == " " + Words.Lint.In(Language.English, $"skeleton.{field}"));
        var mended = reading.Source.Text[..finding.Fix!.Span.Start] + finding.Fix.Replacement + reading.Source.Text[finding.Fix.Span.End..];
        Assert.Contains($"{field}: {Words.Lint.In(Language.English, $"skeleton.{field}")}\n", mended, StringComparison.Ordinal);
        Assert.Contains(PublicationGate.Findings(StandardReader.Read(mended), Today), f => f.Rule == "B01" && f.Blocks);
    }

    [Theory]
    [InlineData("evidence:\n  - \"[n] interviews: [finding]\"\n", 2)]
    [InlineData("authority:\n  - who: \"[role]\"\n    may: \"refund\"\n    up_to: \"[limit]\"\n", 2)]
    [InlineData("evidence:\n  - \"Survey [1], 120 people\"\n", 0)]
    public void What_stands_open_in_evidence_and_authority_blocks(string field, int places) =>
        Assert.Equal(places, PublicationGate.Findings(StandardReader.Read($"---\nlanguage: en\n{field}---\n\nText.\n"), Today).Count(f => f.Rule == "B01"));

    [Fact]
    public void Prose_alone_becomes_a_draft_with_front_matter_in_one_action()
    {
        var finding = PublicationGate.Findings(StandardReader.Read("We reply within 4 hours.", Language.Korean), Today)[0];
        Assert.StartsWith("---\nlanguage: ko\n---", finding.Fix!.Replacement, StringComparison.Ordinal);
    }
}
