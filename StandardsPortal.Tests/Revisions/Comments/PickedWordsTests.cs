using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Comments;

public class PickedWordsTests
{
    private const string Text = "## Calls\n\nGreet the **caller** by\nname, _please_, and use `call_back`.\n\n* First\n* Second caller\n";

    [Theory]
    [InlineData("by name", "by\nname")]
    [InlineData("the caller", "the **caller**")]
    [InlineData("caller by", "**caller** by")]
    [InlineData("caller", "caller")]
    [InlineData("Greet the **caller", "Greet the **caller**")]
    [InlineData("name, please", "name, _please_")]
    [InlineData("use call_back", "use `call_back`")]
    [InlineData("* First", "* First")]
    [InlineData("  First\nSecond ", "First\n* Second")]
    public void What_was_selected_as_it_reads_is_found_as_it_is_written(string selected, string written)
    {
        var found = PickedWords.Find(Text, new Span(0, Text.Length), selected);
        Assert.Equal(written, found is { } span ? Text[span.Start..span.End] : null);
    }

    [Theory]
    [InlineData("Tell the caller")]
    [InlineData("")]
    [InlineData("**")]
    [InlineData(" \n ")]
    public void Words_that_do_not_stand_there_are_not_found(string selected) =>
        Assert.Null(PickedWords.Find(Text.Replace("**", "", StringComparison.Ordinal), new Span(0, 40), selected));

    [Fact]
    public void Only_the_passage_that_was_linked_is_looked_through()
    {
        var second = Text.IndexOf("* First", StringComparison.Ordinal);
        var found = PickedWords.Find(Text, new Span(second, Text.Length), "caller");
        Assert.Equal(Text.LastIndexOf("caller", StringComparison.Ordinal), found?.Start);
        Assert.Null(PickedWords.Find(Text, new Span(second, Text.Length), "Greet"));
        Assert.Null(PickedWords.Find(Text, new Span(-4, int.MaxValue), "absent"));
        Assert.Null(PickedWords.Find(Text, new Span(50, 20), "caller"));
    }

    [Fact]
    public void Emphasis_that_cannot_be_closed_beside_the_words_takes_the_whole_passage()
    {
        const string Long = "Say **good day and** listen.";
        Assert.Equal(new Span(0, Long.Length), PickedWords.Find(Long, new Span(0, Long.Length), "Say good day"));
    }
}
