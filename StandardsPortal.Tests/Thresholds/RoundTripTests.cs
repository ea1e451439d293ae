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
        for (var i = 0; i < 3_000; i++)
        {
            var rule = random.Next();
            var inEnglish = RuleReader.Read(RulePrinter.Sentence(rule, Language.English), Language.English).Threshold;
            Assert.NotNull(inEnglish);
            var inKorean = RuleReader.Read(RulePrinter.Sentence(inEnglish, Language.Korean), Language.Korean).Threshold;
            Assert.NotNull(inKorean);
            Assert.Equal(rule, RuleReader.Read(RulePrinter.Sentence(inKorean, Language.Arabic), Language.Arabic).Threshold);
        }
    }

    /// <summary>A generator that left a slot out would prove nothing about it.</summary>
    [Fact]
    public void The_rules_that_are_tried_hold_every_slot_unit_event_and_metric()
    {
        var random = new RandomRules(seed: 20_261_122);
        var rules = Enumerable.Range(0, Rules).Select(_ => random.Next()).ToList();
        Assert.Empty(Unit.All.Except(rules.Select(r => r.Limit?.Unit)));
        Assert.Empty(Metric.All.Except(rules.Select(r => r.Metric)));
        Assert.Empty(EventCatalogue.All.Except(rules.Select(r => r.Start)));
        Assert.Empty(Circumstances.All.Except(rules.SelectMany(r => r.Exclusions)));
        Assert.Empty(Window.All.Except(rules.Select(r => r.Window)));
        Assert.Empty(Rounding.All.Except(rules.Select(r => r.Rounding)));
        Assert.Empty(Enum.GetValues<Quantifier>().Except(rules.Select(r => r.Quantifier)));
        Assert.Empty(Enum.GetValues<Statistic>().Except(rules.Select(r => r.Statistic)));
        Assert.Empty(Enum.GetValues<Comparator>().Except(rules.Select(r => r.Comparator).OfType<Comparator>()));
        Assert.Equal(5, rules.Select(r => r.Abandoned?.Name).OfType<string>().Distinct().Count());
        Assert.Contains(rules, r => r.Limit?.Alternative is not null);
        Assert.Contains(rules, r => r is { Zone: not null, Window: not null });
        Assert.Contains(rules, r => r is { Pauses.Count: > 0, MinimumSample: not null });
        Assert.Contains(rules, r => r is { Clock.Name: "working", Limit.Unit.IsWorkingTime: false, Stop: not null });
        Assert.Contains(rules, r => r is { Comparator: Comparator.AtLeast, LateAfter: not null, UnacceptableAfter: not null });
        Assert.Contains(rules, r => r.Population is { Channel: not null, Topic: not null, Priority: not null });
    }
}
