using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class RoundTripTests
{
    private const int Rules = 10_000;

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_printed_rule_reads_back_as_the_same_rule(string code)
    {
        var language = Language.Parse(code);
        var random = new RandomRules(seed: 20_261_122);
        var lost = new List<string>();
        for (var i = 0; i < Rules && lost.Count < 10; i++)
        {
            var rule = random.Next();
            var sentence = RulePrinter.Sentence(rule, language);
            var reading = RuleReader.Read(sentence, language);
            if (reading.Threshold != rule)
                lost.Add($"{sentence}\n  {string.Join(" ", (reading.Partial ?? new()).DifferencesFrom(rule).Select(d => $"{d.Slot}: {d.OldValue(Language.English)} -> {d.NewValue(Language.English)}"))}\n  {string.Join("; ", reading.Faults.Select(f => f.Message(Language.English)))}");
        }
        Assert.True(lost.Count == 0, string.Join("\n", lost));
    }

    [Fact]
    public void A_rule_written_in_one_language_prints_in_the_others_with_the_same_meaning()
    {
        var random = new RandomRules(seed: 7);
        for (var i = 0; i < 500; i++)
        {
            var rule = random.Next();
            var inKorean = RuleReader.Read(RulePrinter.Sentence(rule, Language.Korean), Language.Korean).Threshold;
            Assert.NotNull(inKorean);
            var inArabic = RuleReader.Read(RulePrinter.Sentence(inKorean, Language.Arabic), Language.Arabic).Threshold;
            Assert.NotNull(inArabic);
            Assert.Equal(rule, RuleReader.Read(RulePrinter.Sentence(inArabic, Language.English), Language.English).Threshold);
        }
    }
}
