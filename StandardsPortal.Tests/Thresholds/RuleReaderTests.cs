using System.Diagnostics;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class RuleReaderTests
{
    private const string Flagship = "At least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes.";

    [Fact]
    public void One_rule_written_in_three_languages_is_the_same_rule()
    {
        var english = RuleReader.Read(Flagship, Language.English).Threshold;
        Assert.NotNull(english);
        Assert.Equal(english, RuleReader.Read("전화 문의의 90% 이상을 2분 이내에 응대한다. 매월 측정. 악천후 제외. 5분 초과 시 지연, 10분 초과 시 허용 불가.", Language.Korean).Threshold);
        Assert.Equal(english, RuleReader.Read("يُجاب عن 90٪ على الأقل من المكالمات خلال دقيقتين، ويُقاس ذلك شهريًا، باستثناء الطقس القاسي؛ ويُعدّ الرد متأخرًا بعد 5 دقائق وغير مقبول بعد 10 دقائق.", Language.Arabic).Threshold);
        Assert.Equal(Flagship, RulePrinter.Sentence(english, Language.English));
    }

    [Fact]
    public void A_mistake_keeps_the_rule_from_use_but_the_rest_is_still_read()
    {
        var reading = RuleReader.Read("At least 120% of calls are answered within 2 minutes, measured monthly", Language.English);
        Assert.Null(reading.Threshold);
        Assert.Equal(new Limit(2, Unit.Minutes), reading.Partial!.Limit);
        Assert.Equal(Window.Month, reading.Partial.Window);
        Assert.Equal("share.over", Assert.Single(reading.Faults).Key);
    }

    [Fact]
    public void A_fault_stands_at_the_words_that_cause_it_whatever_marks_the_text_carries()
    {
        const string text = "يُجابُ عن 90٪ على الأقل و80٪ على الأكثر من المكالمات خلال دقيقتين";
        var fault = Assert.Single(RuleReader.Read(text, Language.Arabic).Faults);
        Assert.Equal("80٪ على الأكثر", text[fault.Start..fault.End]);
    }

    [Fact]
    public void Strictly_less_than_is_not_within()
    {
        Assert.Equal(Comparator.LessThan, RuleReader.Read("90% of calls are answered in less than 2 minutes", Language.English).Threshold!.Comparator);
        Assert.Equal(Comparator.AtMost, RuleReader.Read("90% of calls are answered within 2 minutes", Language.English).Threshold!.Comparator);
    }

    [Fact]
    public void A_share_of_all_is_told_from_no_share()
    {
        Assert.Equal(Share.Whole, RuleReader.Read("All calls are answered within 2 minutes", Language.English).Threshold!.Share);
        Assert.Null(RuleReader.Read("Calls are answered within 2 minutes", Language.English).Threshold!.Share);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public void Hostile_text_gets_a_fault_and_quickly(string code)
    {
        var language = Language.Parse(code);
        string[] texts =
        [
            new('(', 2_000), new('이', 2_000), new('9', 2_000), new('\0', 500), "\ud800 90% \udfff", new('و', 2_000), string.Concat(Enumerable.Repeat("excluding and , ", 120)),
            string.Concat(Enumerable.Repeat("분이", 900)), string.Concat(Enumerable.Repeat("late after ", 180)), string.Concat(Enumerable.Repeat("1 hour 1 minute ", 120)), new('a', 5_000_000),
            string.Concat(Enumerable.Repeat("\"", 1_999)), "90% \u202e of calls", string.Concat(Enumerable.Repeat("ال", 900)), "99999999999999999999999999% within 9999999999999999 minutes",
        ];
        var watch = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            var reading = RuleReader.Read(text, language);
            Assert.Null(reading.Threshold);
            Assert.NotEmpty(reading.Faults);
            Assert.All(reading.Faults, f => Assert.True(f.Start >= 0 && f.End >= f.Start && f.End <= text.Length));
        }
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed}");
    }

    [Fact]
    public void Cutting_and_shuffling_rules_never_throws_and_spans_stay_inside()
    {
        var random = new Random(3);
        var rules = new RandomRules(11);
        for (var i = 0; i < 3_000; i++)
        {
            var language = Language.All[i % 3];
            var words = RulePrinter.Sentence(rules.Next(), language).Split(' ');
            random.Shuffle(words);
            var text = string.Join(' ', words)[..random.Next(words.Length)];
            Assert.All(RuleReader.Read(text, language).Faults, f => Assert.True(f.End <= text.Length && f.Message(language).Length > 0));
        }
    }

    [Fact]
    public void Two_rules_list_what_they_say_differently()
    {
        var old = RuleReader.Read("At least 90% of calls are answered within 2 minutes, measured monthly", Language.English).Threshold!;
        var @new = RuleReader.Read("At least 85% of calls are answered within 3 minutes, measured monthly", Language.English).Threshold!;
        var changes = RulePrinter.Differences(old, @new, Language.English);
        Assert.Equal([("share", "at least 90%", "at least 85%"), ("limit", "within 2 minutes", "within 3 minutes")], changes.Select(c => (c.Slot, c.Old!, c.New!)));
        Assert.Equal(["share", "limit"], @new.DifferencesFrom(old).Select(d => d.Slot));
        Assert.Empty(old.DifferencesFrom(old));
    }

    [Fact]
    public void Completion_offers_what_the_slot_asks_for()
    {
        Assert.Contains("minutes", RuleCompletion.At("90% of calls are answered within 2 ", 35, Language.English));
        Assert.Contains("severe weather", RuleCompletion.At("90% of calls are answered within 2 minutes, excluding sev", 57, Language.English));
        Assert.Equal(["분"], RuleCompletion.At("전화의 90%를 2 분", 12, Language.Korean));
        Assert.Contains("measured monthly", RuleCompletion.At("90% of calls are answered within 2 minutes, ", 44, Language.English));
        Assert.NotEmpty(RuleCompletion.At("", 0, Language.Arabic));
    }
}
