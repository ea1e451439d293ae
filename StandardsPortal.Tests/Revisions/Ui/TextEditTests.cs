using FsCheck;
using FsCheck.Fluent;
using StandardsPortal.Standards.Ui.Editor;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public class TextEditTests
{
    [Fact]
    public void Makes_one_text_of_any_other_without_cutting_a_character() =>
        Prop.ForAll<string?, string?, string?>((before, after, shared) => Holds(shared, before, after, shared)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("😀", "😁")]
    [InlineData("a😀b", "a😁b")]
    [InlineData("aaa", "aa")]
    [InlineData("abab", "ab")]
    public void Holds_for_texts_that_share_halves(string before, string after) => Assert.True(Holds("", before, after, ""));

    [Fact]
    public void Touches_only_what_changed()
    {
        Assert.Equal(new TextEdit(8, 9, "2"), TextEdit.Between("title: 3 minutes"[..8] + "3 minutes", "title: 3 minutes"[..8] + "2 minutes"));
        Assert.True(TextEdit.Between("same", "same").IsEmpty);
    }

    private static bool Holds(string? start, string? before, string? after, string? end)
    {
        var (one, other) = (start + before + end, start + after + end);
        var edit = TextEdit.Between(one, other);
        var made = string.Concat(one.AsSpan(0, edit.From), edit.Insert, one.AsSpan(edit.To));
        var cuts = edit.From > 0 && edit.From < one.Length && char.IsSurrogatePair(one, edit.From - 1);
        return made == other && !cuts && edit.From <= edit.To;
    }
}
