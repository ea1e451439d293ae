using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

/// <summary>
/// Every row of content/specs/rules/mistakes.md and questions.md: what a single mistake, or a sentence without any
/// measure, is answered with.
/// </summary>
public class MistakeSpecTests
{
    public static TheoryData<string, string, string> Mistakes => Rows("mistakes.md");

    public static TheoryData<string, string, string> Questions => Rows("questions.md");

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_gets_one_finding(string code, string sentence, string expected)
    {
        var reading = RuleReader.Read(sentence, Language.Parse(code));
        Assert.Null(reading.Threshold);
        Assert.Equal(expected, string.Join(", ", reading.Faults.Select(f => f.Key)));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_sentence_without_a_measure_is_asked_for_it_in_its_language(string code, string sentence, string expected)
    {
        var language = Language.Parse(code);
        var reading = RuleReader.Read(sentence, language);
        Assert.Null(reading.Threshold);
        Assert.False(reading.Measurable);
        var question = Assert.Single(reading.Faults, f => f.Blocks);
        Assert.Equal(expected, question.Key);
        Assert.Contains(question.Message(language), c => c is '?' or '؟');
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public void There_are_enough_examples_in_every_language(string code)
    {
        Assert.True(Mistakes.Count(r => (string)r[0] == code) >= 18);
        Assert.True(Questions.Count(r => (string)r[0] == code) >= 20);
    }

    private static TheoryData<string, string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "content", "specs", "rules", file)))
        {
            if (line.Trim('|', ' ').Split(" | ") is [{ Length: 2 } code, var sentence, var expected])
                rows.Add(code, sentence, expected);
        }
        return rows;
    }
}
