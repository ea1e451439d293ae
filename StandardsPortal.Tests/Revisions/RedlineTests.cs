using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions;

public class RedlineTests
{
    [Fact]
    public void Marks_only_the_words_that_changed()
    {
        var redline = Between(SampleText.English(prose: "Greet the caller and ask."), SampleText.English(prose: "Greet the customer and ask."));
        var changed = Assert.Single(redline.Changes);
        Assert.Equal(
            [new(RedlineKind.Same, "Greet the "), new(RedlineKind.Deleted, "caller"), new(RedlineKind.Inserted, "customer"), new RedlinePart(RedlineKind.Same, " and ask.")],
            changed.Parts);
    }

    [Fact]
    public void Tells_a_changed_rule_as_a_statement()
    {
        var redline = Between(SampleText.English(), SampleText.English(share: 85));
        Assert.Contains(redline.RuleDifferences, d => d.Contains("90", StringComparison.Ordinal) && d.Contains("85", StringComparison.Ordinal));
    }

    [Fact]
    public void An_added_paragraph_is_wholly_inserted_and_nothing_else_changes()
    {
        var redline = Between(SampleText.English(prose: "First."), SampleText.English(prose: "First.\n\nSecond thing entirely."));
        Assert.True(Assert.Single(redline.Changes).IsWhollyInserted);
        Assert.False(Between(SampleText.English(), SampleText.English()).HasChanges);
    }

    [Fact]
    public void Old_and_new_text_can_be_rebuilt_from_it()
    {
        var random = new Random(3);
        string[] words = ["call", "customer", "within", "2", "minutes", "전화", "العميل", "agent", "greets", "first"];
        for (var i = 0; i < 100; i++)
        {
            var (before, after) = (Text(), Text());
            var redline = Between(SampleText.English(prose: before), SampleText.English(prose: after));
            var prose = redline.Clauses.Where(c => c.Kind == RedlineClauseKind.Paragraph).ToList();
            Assert.Equal(before, Rebuilt(prose, RedlineKind.Inserted));
            Assert.Equal(after, Rebuilt(prose, RedlineKind.Deleted));
        }

        string Text() => string.Join("\n\n", Enumerable.Range(0, 3).Select(_ => string.Join(' ', Enumerable.Range(0, 6).Select(_ => words[random.Next(words.Length)])) + "."));
        static string Rebuilt(List<RedlineClause> clauses, RedlineKind without) => string.Join(
            "\n\n", clauses.Select(c => string.Concat(c.Parts.Where(p => p.Kind != without).Select(p => p.Text))).Where(t => t.Length > 0));
    }

    private static Redline Between(string before, string after) =>
        RedlineBuilder.Between(SampleText.Read(before), SampleText.Read(after), Language.English, 1);
}
