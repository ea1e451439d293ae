using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Authoring;

public class ReadTextTests
{
    [Theory]
    [InlineData("Greet the **caller** and _listen_.", "Greet the caller and listen.")]
    [InlineData("## At the start", "At the start")]
    [InlineData("- first\n- `second`\n\nThen [this](https://example.test).", "• first\n• second\nThen this.")]
    [InlineData("3. third\n4. fourth", "3. third\n4. fourth")]
    [InlineData("> Said a *caller*.", "Said a caller.")]
    [InlineData("- one\n  - two **deep**", "• one\n• two deep")]
    [InlineData("at least 90% of phone calls are answered within 2 minutes", "at least 90% of phone calls are answered within 2 minutes")]
    [InlineData("**인사**합니다", "인사합니다")]
    [InlineData("id: not-front-matter\n---", "id: not-front-matter")]
    public void A_piece_of_Markdown_is_quoted_as_it_is_read(string markdown, string read) => Assert.Equal(read, ReadText.Of(markdown, Language.English));

    [Theory]
    [InlineData("---")]
    [InlineData("---\nid: x\n---")]
    public void Nothing_is_quoted_as_nothing(string markdown) => Assert.NotEqual("", ReadText.Of(markdown, Language.English));
}
