using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Comments;

public class AnchorTests
{
    private const string Text = "Greet the caller.\n\nOffer a call back within 2 minutes. Ask how you can help.\n";

    [Theory]
    [InlineData("an edit before", "Greet every caller by name.\n\nOffer a call back within 2 minutes. Ask how you can help.\n")]
    [InlineData("an edit after", "Greet the caller.\n\nOffer a call back within 2 minutes. Ask for the order number.\n")]
    [InlineData("edits on both sides", "Say good day.\n\nAlways offer a call back within 2 minutes, please. Ask.\n")]
    [InlineData("words that touch it", "Greet the caller.\n\nOffer(a call back within 2 minutes)s. Ask how you can help.\n")]
    public void Edits_around_leave_the_passage_as_it_is(string what, string after)
    {
        var moved = Picked(Text, "a call back within 2 minutes").Moved(Text, after);
        Assert.True(moved.State == AnchorState.Kept, what);
        Assert.Equal("a call back within 2 minutes", moved.WordsIn(after));
    }

    [Fact]
    public void An_edit_inside_marks_it_changed_and_undoing_it_makes_it_kept_again()
    {
        var after = Text.Replace("within 2 minutes", "within 3 minutes", StringComparison.Ordinal);
        var changed = Picked(Text, "a call back within 2 minutes").Moved(Text, after);
        Assert.Equal((AnchorState.Changed, "a call back within 3 minutes"), (changed.State, changed.WordsIn(after)));
        Assert.Equal("a call back within 2 minutes", changed.Quote);

        var undone = changed.Moved(after, Text);
        Assert.Equal((AnchorState.Kept, "a call back within 2 minutes"), (undone.State, undone.WordsIn(Text)));
    }

    [Fact]
    public void A_figure_replaced_by_another_keeps_the_comment_on_the_new_one()
    {
        var after = Text.Replace("2 minutes", "3 minutes", StringComparison.Ordinal);
        var moved = Picked(Text, "2").Moved(Text, after);
        Assert.Equal((AnchorState.Changed, "3"), (moved.State, moved.WordsIn(after)));
    }

    [Fact]
    public void Half_of_it_taken_out_leaves_the_comment_on_the_other_half()
    {
        var after = Text.Replace("Offer a call back ", "", StringComparison.Ordinal);
        var moved = Picked(Text, "a call back within 2 minutes").Moved(Text, after);
        Assert.Equal((AnchorState.Changed, "within 2 minutes"), (moved.State, moved.WordsIn(after)));

        var whole = moved.Moved(after, Text);
        Assert.Equal((AnchorState.Kept, "a call back within 2 minutes"), (whole.State, whole.WordsIn(Text)));
    }

    [Fact]
    public void A_passage_taken_out_is_orphaned_keeps_its_quote_and_is_found_when_restored()
    {
        var without = Text.Replace("Offer a call back within 2 minutes. ", "", StringComparison.Ordinal);
        var orphan = Picked(Text, "a call back within 2 minutes").Moved(Text, without);
        Assert.Equal((AnchorState.Orphaned, "a call back within 2 minutes", ""), (orphan.State, orphan.Quote, orphan.WordsIn(without)));

        var longer = "Something else first.\n\n" + without;
        orphan = orphan.Moved(without, longer);
        Assert.Equal(AnchorState.Orphaned, orphan.State);
        var restored = orphan.Moved(longer, Text);
        Assert.Equal((AnchorState.Kept, "a call back within 2 minutes"), (restored.State, restored.WordsIn(Text)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_passage_cut_and_pasted_elsewhere_is_found_there(bool savedBetween)
    {
        const string Sentence = "Offer a call back within 2 minutes. ";
        var without = Text.Replace(Sentence, "", StringComparison.Ordinal);
        var pasted = without + "\n## Calls\n\n" + Sentence;
        var anchor = Picked(Text, "a call back within 2 minutes");
        var moved = savedBetween ? anchor.Moved(Text, without).Moved(without, pasted) : anchor.Moved(Text, pasted);
        Assert.Equal((AnchorState.Kept, "a call back within 2 minutes"), (moved.State, moved.WordsIn(pasted)));
    }

    [Fact]
    public void Words_that_stood_elsewhere_all_along_are_not_the_passage()
    {
        const string Twice = "Phone: answer within 2 minutes, day and night. Then ask.\n\nChat: the same holds, so answer within 2 minutes, politely.\n";
        var second = Twice.LastIndexOf("answer within 2 minutes", StringComparison.Ordinal);
        var anchor = Must(Anchor.On(Twice, new Span(second, second + "answer within 2 minutes".Length)));
        var after = Twice[..second] + "politely.\n";
        Assert.Equal(AnchorState.Orphaned, anchor.Moved(Twice, after).State);
    }

    [Fact]
    public void A_short_quote_does_not_jump_to_any_place_where_its_letters_are_written()
    {
        const string Before = "Call within 2 minutes or write a note.";
        const string After = "Call soon or write a note. Twenty of 2000 callers waited.";
        Assert.Equal(AnchorState.Orphaned, Picked(Before, "2").Moved(Before, After).State);
    }

    [Fact]
    public void An_emptied_text_orphans_everything_and_a_text_written_again_finds_it()
    {
        var orphan = Picked(Text, "Ask how you can help").Moved(Text, "");
        Assert.Equal((AnchorState.Orphaned, 0, 0), (orphan.State, orphan.Start, orphan.End));
        Assert.Equal("Ask how you can help", orphan.Moved("", Text).WordsIn(Text));
    }

    [Theory]
    [InlineData("👍🏽 good", "👍🏿 good", "👍🏿")]
    [InlineData("👨‍👩‍👧 family", "👨‍👩‍👦 family", "👨‍👩‍👦")]
    [InlineData("قَال المتصل", "قُال المتصل", "قُال")]
    [InlineData("각 전화", "간 전화", "간")]
    public void Characters_made_of_several_are_never_split(string before, string after, string expected)
    {
        var anchor = Picked(before, before[..before.IndexOf(' ', StringComparison.Ordinal)]);
        var moved = anchor.Moved(before, after);
        Assert.Equal((AnchorState.Changed, expected), (moved.State, moved.WordsIn(after)));
    }

    [Fact]
    public void A_vowel_sign_typed_after_the_passage_belongs_to_its_last_letter()
    {
        const string Before = "قال المتصل", After = "قالَ المتصل";
        var moved = Picked(Before, "قال").Moved(Before, After);
        Assert.Equal((AnchorState.Changed, "قالَ"), (moved.State, moved.WordsIn(After)));
    }

    [Fact]
    public void Picking_takes_characters_whole_and_leaves_blanks_out()
    {
        const string Written = "See  👍🏽 and قَال here";
        Assert.Equal("👍🏽", Must(Anchor.On(Written, new Span(4, 6))).Quote);
        var letter = Written.IndexOf('ق', StringComparison.Ordinal);
        Assert.Equal("قَ", Must(Anchor.On(Written, new Span(letter, letter + 1))).Quote);
        Assert.Equal("See", Must(Anchor.On(Written, new Span(0, 5))).Quote);
    }

    [Theory]
    [InlineData(-1, 3, "comment.passage-outside")]
    [InlineData(3, 3, "comment.passage-outside")]
    [InlineData(5, 3, "comment.passage-outside")]
    [InlineData(0, int.MaxValue, "comment.passage-outside")]
    [InlineData(17, 19, "comment.passage-empty")]
    public void A_span_that_is_no_passage_is_refused(int start, int end, string code) =>
        Assert.Equal(code, Refused(Anchor.On(Text, new Span(start, end))));

    [Fact]
    public void A_passage_longer_than_a_page_is_refused() =>
        Assert.Equal("comment.passage-long", Refused(Anchor.On(new string('a', 5_000), new Span(0, 4_001))));

    [Fact]
    public void A_quote_picked_in_an_older_text_is_found_nearest_to_where_it_was()
    {
        const string Now = "Ask. Now ask. Then Ask. End.";
        Assert.Equal(0, Must(Anchor.On(Now, new Span(2, 5), "Ask")).Start);
        Assert.Equal(19, Must(Anchor.On(Now, new Span(22, 25), "Ask")).Start);
        Assert.Equal("comment.passage-gone", Refused(Anchor.On(Now, new Span(0, 3), "Tell")));
        Assert.Equal("comment.passage-empty", Refused(Anchor.On(Now, new Span(0, 3), "")));
    }

    private static Anchor Picked(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Must(Anchor.On(text, new Span(start, start + words.Length)));
    }
}
