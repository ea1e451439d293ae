using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Standards;

public class ReviewCycleTests
{
    [Theory]
    [InlineData("30 days", 30)]
    [InlineData("1 day", 1)]
    [InlineData("14", 14)]
    [InlineData("6 weeks", 42)]
    [InlineData("45일", 45)]
    [InlineData("2주", 14)]
    [InlineData("30 يومًا", 30)]
    [InlineData("365 days", 365)]
    public void A_warning_is_read_in_days_or_weeks_in_three_languages(string text, int days)
    {
        Assert.True(ReviewCycle.TryParseWarning(text, out var read));
        Assert.Equal(days, read);
    }

    [Theory]
    [InlineData("0 days")]
    [InlineData("366 days")]
    [InlineData("53 weeks")]
    [InlineData("2 months")]
    [InlineData("soon")]
    [InlineData("-3 days")]
    public void A_warning_outside_of_one_to_365_days_is_a_finding_at_its_place_in_every_language(string text)
    {
        var reading = StandardReader.Read($"---\nlanguage: en\nreview: 12 months\nreview_warning: {text}\n---\n\nText.\n");
        Assert.Null(reading.Standard.ReviewWarningDays);
        var finding = Assert.Single(reading.Findings, f => f.Key == "F12.review_warning");
        Assert.True(finding.Blocks);
        Assert.Equal(text, reading.Source.Slice(finding.Span));
        Assert.All(Language.All, l => Assert.Contains("365", finding.Reason(l), StringComparison.Ordinal));
    }

    [Fact]
    public void A_warning_is_written_as_it_was_read_and_goes_along_into_a_translation()
    {
        const string Markdown = "---\nlanguage: en\nreview: 12 months\nreview_warning: 45 days\n---\n\nText.\n";
        var standard = StandardReader.Read(Markdown).Standard;
        Assert.Equal(45, standard.ReviewWarningDays);
        Assert.Equal(Markdown, FrontMatterForm.Write(Markdown, standard));
        Assert.Contains("review_warning: 60 days\n", FrontMatterForm.Write(Markdown, standard with { ReviewWarningDays = 60 }), StringComparison.Ordinal);
        Assert.DoesNotContain("review_warning", FrontMatterForm.Write(Markdown, standard with { ReviewWarningDays = null }), StringComparison.Ordinal);
        Assert.Equal(45, StandardReader.Read(Translation.Begin(Markdown, Language.Korean)).Standard.ReviewWarningDays);
    }
}
