using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comparing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions;

public class RedlineMovesTests
{
    private const string First = "Greet the caller by name and ask how you can help today.";
    private const string Second = "Read the order back before you promise a day of delivery.";
    private const string Third = "Thank the caller and say what happens next, and when.";
    private const string EmailRule = "```rule\nat least 80% of emails are answered within 4 hours, measured weekly\n```\n\n";

    [Fact]
    public void A_paragraph_that_moved_is_struck_where_it_was_and_marked_where_it_is()
    {
        var redline = Between(SampleText.English(prose: $"{First}\n\n{Second}\n\n{Third}"), SampleText.English(prose: $"{Second}\n\n{Third}\n\n{First}"));
        Assert.Equal(
            [(ClauseMove.FromHere, First), (ClauseMove.ToHere, First)],
            redline.Changes.Select(c => (c.Move, c.Before ?? c.After!)));
    }

    [Fact]
    public void A_moved_paragraph_that_was_changed_on_the_way_marks_the_changed_words()
    {
        var redline = Between(
            SampleText.English(prose: $"{First}\n\n{Second}\n\n{Third}"), SampleText.English(prose: $"{Second}\n\n{Third}\n\n{First.Replace("today", "now", StringComparison.Ordinal)}"));
        var here = Assert.Single(redline.Changes, c => c.Move == ClauseMove.ToHere);
        Assert.Contains(new RedlinePart(RedlineKind.Deleted, "today"), here.Parts);
        Assert.Contains(new RedlinePart(RedlineKind.Inserted, "now"), here.Parts);
    }

    [Fact]
    public void A_rule_put_before_another_is_told_as_new_and_leaves_the_other_alone()
    {
        var before = SampleText.English();
        var redline = Between(before, before.Replace("```rule\nat least 90", EmailRule + "```rule\nat least 90", StringComparison.Ordinal));
        var added = Assert.Single(redline.Statements);
        Assert.Equal(RuleStatementKind.Added, added.Kind);
        Assert.StartsWith("New rule 1: ", added.Text, StringComparison.Ordinal);
        Assert.Contains("80%", added.New, StringComparison.Ordinal);
        Assert.True(Assert.Single(redline.Changes).IsWhollyInserted);
    }

    [Fact]
    public void A_rule_taken_away_is_told_and_the_change_of_the_other_is_told_of_the_other()
    {
        var before = SampleText.English().Replace("```rule\nat least 90", EmailRule + "```rule\nat least 90", StringComparison.Ordinal);
        var redline = Between(before, SampleText.English(share: 85));
        Assert.Equal(
            ["Rule 1, Share: at least 90% → at least 85% (looser)", "Former rule 1 removed: "],
            redline.RuleDifferences.Select(d => d.StartsWith("Former", StringComparison.Ordinal) ? d[..23] : d));
    }

    [Theory]
    [InlineData("at least 90%", "at least 95%", RuleTendency.Stricter)]
    [InlineData("at least 90%", "at least 85%", RuleTendency.Looser)]
    [InlineData("within 2 minutes", "within 3 minutes", RuleTendency.Looser)]
    [InlineData("within 2 minutes", "within 90 seconds", RuleTendency.Stricter)]
    [InlineData("late after 5 minutes", "late after 4 minutes", RuleTendency.Stricter)]
    [InlineData("measured monthly", "measured weekly", null)]
    [InlineData("excluding severe weather", "excluding system outages", null)]
    public void Says_whether_a_change_is_stricter_only_where_that_is_certain(string was, string isNow, RuleTendency? tendency) =>
        Assert.Equal(tendency, Assert.Single(Between(SampleText.English(), SampleText.English().Replace(was, isNow, StringComparison.Ordinal)).Statements).Tendency);

    [Fact]
    public void The_address_behind_a_link_is_written_out_when_it_changed_and_only_then()
    {
        const string Same = "Use the [price list](https://example.org/a).";
        var changed = Between(SampleText.English(prose: Same), SampleText.English(prose: Same.Replace("/a)", "/b)", StringComparison.Ordinal)));
        Assert.Contains(changed.Changes, c => c.Parts.Any(p => p is { Kind: RedlineKind.Inserted, Text: "b" }));
        var quiet = Between(SampleText.English(prose: Same), SampleText.English(prose: Same + " Always."));
        Assert.DoesNotContain(quiet.Clauses, c => c.Parts.Any(p => p.Text.Contains("example.org", StringComparison.Ordinal)));
    }

    [Fact]
    public void Stage_channel_and_review_cycle_are_compared_as_facts()
    {
        var after = SampleText.English(stage: "decision", channel: "email").Replace("12 months", "6 months", StringComparison.Ordinal);
        Assert.Equal(
            [RedlineClauseKind.Stage, RedlineClauseKind.Channel, RedlineClauseKind.Review],
            Between(SampleText.English(), after).Changes.Select(c => c.Kind));
    }

    [Theory]
    [InlineData("응답은 2분 이내에 한다", "응답은 3분 이내에 한다", "2분", "3분")]
    [InlineData("상담원이 고객에게 인사한다", "상담원이 고객에게는 인사한다", "고객에게", "고객에게는")]
    [InlineData("يردّ الموظف خلال دقيقتين", "يردّ الموظف خلال ٣ دقائق", "دقيقتين", "٣ دقائق")]
    [InlineData("للعميل أن يطلب", "وللعميل أن يطلب", "للعميل", "وللعميل")]
    [InlineData("up to €1,500 a day", "up to €2,500 a day", "1,500", "2,500")]
    [InlineData("within 2.5 hours", "within 2.75 hours", "2.5", "2.75")]
    public void Whole_words_are_marked_with_their_particles_marks_and_decimals(string before, string after, string deleted, string inserted)
    {
        var parts = WordDiff.Between(before, after);
        Assert.Equal(deleted, Assert.Single(parts, p => p.Kind == RedlineKind.Deleted).Text);
        Assert.Equal(inserted, Assert.Single(parts, p => p.Kind == RedlineKind.Inserted).Text);
    }

    [Fact]
    public void Texts_compared_by_lines_first_come_back_to_the_letter()
    {
        var random = new Random(11);
        string[] lines = ["one two three", "four 5 six", "", "일곱 여덟 9", "عشرة ١١", "- item"];
        for (var i = 0; i < 300; i++)
        {
            var (before, after) = (Text(), Text());
            var parts = WordDiff.BetweenTexts(before, after);
            Assert.Equal(before, string.Concat(parts.Where(p => p.Kind != RedlineKind.Inserted).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(parts.Where(p => p.Kind != RedlineKind.Deleted).Select(p => p.Text)));
        }

        string Text() => string.Join('\n', Enumerable.Range(0, random.Next(7)).Select(_ => lines[random.Next(lines.Length)] + (random.Next(3) == 0 ? " x" : "")));
    }

    private static Redline Between(string before, string after) =>
        RedlineBuilder.Between(SampleText.Read(before), SampleText.Read(after), Language.English, 1);
}
