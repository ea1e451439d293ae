using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Ui.Desk;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class ConflictBannerTests : BunitContext
{
    public ConflictBannerTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Offers_to_compare_to_keep_a_copy_and_to_take_the_saved_text()
    {
        var chosen = new List<string>();
        var banner = Render<ConflictBanner>(p => p
            .Add(b => b.Name, "Omar Haddad")
            .Add(b => b.OnMerge, () => chosen.Add("merge"))
            .Add(b => b.OnCompare, () => chosen.Add("compare"))
            .Add(b => b.OnCopy, () => chosen.Add("copy"))
            .Add(b => b.OnReload, () => chosen.Add("reload")));
        foreach (var button in banner.FindAll("button"))
            button.Click();
        Assert.Contains("Omar Haddad", banner.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Equal(["merge", "compare", "copy", "reload"], chosen);
        Assert.Equal("alert", banner.Find("section").GetAttribute("role"));
    }

    [Fact]
    public void Shows_the_difference_word_by_word_as_text_never_as_markup()
    {
        var parts = WordComparison.Between("answer within 3 minutes", "answer within <b>2</b> minutes");
        var banner = Render<ConflictBanner>(p => p.Add(b => b.Comparison, parts));
        Assert.EndsWith(" 3", banner.Find(".comparison del").TextContent, StringComparison.Ordinal);
        Assert.EndsWith(" <b>2</b>", banner.Find(".comparison ins").TextContent, StringComparison.Ordinal);
        Assert.Empty(banner.FindAll(".comparison b"));
    }
}

public class WordComparisonTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("", "new text")]
    [InlineData("old text", "")]
    [InlineData("a b c d", "a x c y")]
    [InlineData("2분 이내에 응대한다", "3분 이내에 응대한다")]
    [InlineData("line one\nline two", "line one\n\nline two\n")]
    public void Holds_both_texts_whole(string before, string after)
    {
        var parts = WordComparison.Between(before, after);
        Assert.Equal(before, string.Concat(parts.Where(p => p.Kind != RedlineKind.Inserted).Select(p => p.Text)));
        Assert.Equal(after, string.Concat(parts.Where(p => p.Kind != RedlineKind.Deleted).Select(p => p.Text)));
    }

    [Fact]
    public void Two_texts_with_nothing_in_common_are_still_told_quickly()
    {
        var before = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"a{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"b{i}"));
        Assert.Equal(2, WordComparison.Between(before, after).Count);
    }
}
