using System.Diagnostics;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class ReadingSpeedTests
{
    /// <summary>The median, so that a busy machine's pauses say nothing.</summary>
    [Fact]
    public void A_rule_is_read_in_less_than_a_millisecond_in_each_language()
    {
        foreach (var language in Language.All)
        {
            var random = new RandomRules(seed: 3);
            var sentences = Enumerable.Range(0, 600).Select(_ => RulePrinter.Sentence(random.Next(), language)).ToList();
            var times = sentences.Select(s => Time(s, language)).Order().ToList();
            Assert.True(times[times.Count / 2] < TimeSpan.FromMilliseconds(1), $"{language.Code}: {times[times.Count / 2]}");
        }
    }

    /// <summary>Twice the text, no more than a few times the time: nothing is tried over and over.</summary>
    [Theory]
    [InlineData("en", "90% of e-mails are answered within 4 hours excluding severe weather and ")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신하고 악천후를 제외하며 ")]
    [InlineData("ar", "يُجاب عن 90٪ من الرسائل خلال 4 ساعات باستثناء الطقس القاسي و")]
    public void The_longest_text_is_read_in_a_blink(string code, string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100))[..RuleReader.MaximumLength];
        var times = Enumerable.Range(0, 9).Select(_ => Time(text, Language.Parse(code))).Order().ToList();
        Assert.True(times[4] < TimeSpan.FromMilliseconds(50), $"{times[4]}");
    }

    private static TimeSpan Time(string sentence, Language language)
    {
        var watch = Stopwatch.StartNew();
        RuleReader.Read(sentence, language);
        return watch.Elapsed;
    }
}
