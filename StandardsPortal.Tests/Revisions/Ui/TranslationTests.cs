using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards.Lint;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public class TranslationTests
{
    private const string Source = """
        ---
        id: phone-answer-time
        title: Answer phone calls
        language: en
        stage: consideration
        channel: phone
        ---

        Before.

        ```rule
        at least 90% of phone calls are answered within 2 minutes, measured monthly; late after 5 minutes, unacceptable after 10 minutes
        ```

        After.

        """;

    [Theory]
    [InlineData("ko")]
    [InlineData("ar")]
    public void Begins_with_the_same_rule_said_in_the_new_language(string code)
    {
        var language = Language.Parse(code);
        var begun = StandardReader.Read(Translation.Begin(Source, language));
        var source = StandardReader.Read(Source);
        Assert.Equal(language, begun.Standard.Language);
        Assert.Equal(source.Standard.Rules[0].Reading.Threshold, Assert.Single(begun.Standard.Rules).Reading.Threshold);
        Assert.NotEqual(source.Standard.Rules[0].Text, begun.Standard.Rules[0].Text);
        Assert.Empty(TranslationCheck.Compare(source, begun));
        Assert.Contains("\n```\n\nAfter.", begun.Source.Text, StringComparison.Ordinal);
    }
}
