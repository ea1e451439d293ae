using StandardsPortal.Revisions.Ui.Desk;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public class CleanTests
{
    [Theory]
    [InlineData("  Head of contact centre ", "Head of contact centre")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("pay\u202Eload", "payload")]
    [InlineData("고객센터장", "고객센터장")]
    [InlineData("رئيس مركز الاتصال", "رئيس مركز الاتصال")]
    [InlineData("", null)]
    [InlineData("   ", null)]
    public void Makes_one_readable_line_or_nothing(string typed, string? kept) => Assert.Equal(kept, Clean.Line(typed, 200));

    [Fact]
    public void Half_a_character_is_no_text() => Assert.Null(Clean.Line("\uD83D half", 200));

    [Fact]
    public void Cuts_at_the_limit_without_halving_a_character() => Assert.Equal("abc", Clean.Line("abc😀", 4));
}
