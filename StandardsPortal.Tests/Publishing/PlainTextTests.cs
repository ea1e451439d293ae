using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StandardsPortal.Publishing;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class PlainTextTests
{
    private static readonly FontCoverage Fonts = FontCoverage.Read(
        Directory.EnumerateFiles(Path.Combine(new TypesetterOptions().Folder, "fonts"), "*Regular.ttf"));

    private readonly SortedSet<Rune> missing = [];

    [Theory]
    [InlineData("Plain words, 90% & €20.")]
    [InlineData("매월 고객 전화의 90% 이상을 2분 이내에 응답한다")]
    [InlineData("يُجاب عن 90٪ على الأقل من المكالمات؛ شهريًا")]
    [InlineData("isolated \u2066abc\u2069 and marks \u200E\u200F stay")]
    [InlineData("a digest of 64 stays whole: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Leaves_ordinary_text_alone(string text)
    {
        Assert.Equal(text, Prepare(text));
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("tab\there", "tab here")]
    [InlineData("bell\u0007", "bell<U+0007>")]
    [InlineData("nul\0", "nul<U+0000>")]
    [InlineData("\u202Eevil", "<U+202E>evil")]
    [InlineData("e\u0301t\u00e9", "été")]
    [InlineData("ㄱㅏ in one: \u1100\u1161", "ㄱㅏ in one: 가")]
    public void Makes_what_would_mislead_visible_and_composes_the_rest(string written, string printed) => Assert.Equal(printed, Prepare(written));

    [Theory]
    [InlineData("😀", "U+1F600")]
    [InlineData("ก", "U+0E01")]
    [InlineData("\uE000", "U+E000")]
    public void Finds_what_no_font_holds(string text, string code)
    {
        Prepare(text);
        Assert.Equal(code, $"U+{Assert.Single(missing).Value:X4}");
    }

    [Fact]
    public void Lets_long_words_break_but_never_before_a_mark()
    {
        var prepared = Prepare(string.Concat(Enumerable.Repeat("e\u0323", 200)));
        Assert.Contains("\u200B", prepared, StringComparison.Ordinal);
        Assert.DoesNotContain("\u200B\u0323", prepared, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_any_text_without_fault() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string?>(text => Prepare(text ?? "").Length >= 0));

    private string Prepare(string text) => PlainText.Prepare(text, 43, Fonts, missing);
}
