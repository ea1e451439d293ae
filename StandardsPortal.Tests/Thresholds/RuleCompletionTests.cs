using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class RuleCompletionTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    /// <summary>Whoever takes only what is offered ends at a rule, and whatever is then added leaves it one.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Following_the_offered_words_leads_to_a_rule_and_stays_one(string code)
    {
        var language = Language.Parse(code);
        var random = new Random(5);
        var lost = new List<string>();
        for (var walk = 0; walk < 400 && lost.Count < 12; walk++)
        {
            var text = "";
            var steps = 0;
            while (steps++ < 10 && RuleReader.Read(text, language).Threshold is null)
                text = Step(text, language, random);
            if (RuleReader.Read(text, language).Threshold is null)
            {
                lost.Add($"no rule: {text} · {RuleReader.Read(text, language).Faults[0].Key}");
                continue;
            }
            // A marker asks for one more word.
            text = Step(text, language, random);
            if (RuleReader.Read(text, language).Threshold is null)
                text = Step(text, language, random);
            if (RuleReader.Read(text, language).Threshold is null)
                lost.Add($"rule lost: {text} · {RuleReader.Read(text, language).Faults[0].Key}");
        }
        Assert.True(lost.Count == 0, string.Join("\n", lost));
    }

    [Theory]
    [InlineData("en", "90% of e-mails are answered within 4 hours, ", "window", 5)]
    [InlineData("en", "90% of e-mails are answered within 4 hours, excluding ", "exclusions", 20)]
    [InlineData("en", "90% of e-mails are answered within 4 hours; late after ", "late", 2)]
    [InlineData("en", "90% of e-mails are answered within 4 hours; late after 5 hours, unacceptable after ", "unacceptable", 2)]
    [InlineData("en", "90% of e-mails are answered within 4 hours; clock paused while ", "pauses", 20)]
    [InlineData("en", "90% of e-mails are answered ", "limit", 4)]
    [InlineData("en", "90% of e-mails are answered within 4 ", "limit", 7)]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. ", "window", 5)]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. ", "exclusions", 20)]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. ", "late", 2)]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 5시간 초과 시 지연, ", "unacceptable", 2)]
    [InlineData("ar", "يُجاب عن 90٪ من رسائل البريد الإلكتروني خلال 4 ساعات، ", "window", 5)]
    [InlineData("ar", "يُجاب عن 90٪ من رسائل البريد الإلكتروني خلال 4 ساعات، باستثناء ", "exclusions", 20)]
    [InlineData("ar", "يُجاب عن 90٪ من رسائل البريد الإلكتروني خلال 4 ساعات؛ متأخرًا بعد ", "late", 2)]
    [InlineData("ar", "يُجاب عن 90٪ من رسائل البريد الإلكتروني ", "limit", 4)]
    public void Enough_offered_words_fill_the_slot_that_is_open(string code, string text, string slot, int atLeast)
    {
        var language = Language.Parse(code);
        var filled = RuleCompletion.At(text, text.Length, language)
            .Select(word => RuleReader.Read(text + word, language).Threshold)
            .Count(rule => rule is not null && RulePrinter.Rows(rule, language).Any(r => r.Slot == slot));
        Assert.True(filled >= atLeast, $"{filled} of the words offered fill {slot}");
    }

    [Fact]
    public void A_word_being_typed_narrows_what_is_offered()
    {
        Assert.Equal(["severe weather"], RuleCompletion.At("90% of calls are answered within 2 minutes, excluding sev", 57, Language.English));
        Assert.Equal(["분"], RuleCompletion.At("전화의 90%를 2 분", 12, Language.Korean));
        Assert.Empty(RuleCompletion.At("90% of calls", 100, Language.English));
    }

    private static string Step(string text, Language language, Random random)
    {
        var offered = RuleCompletion.At(text, text.Length, language);
        return offered.Count == 0 ? text : $"{text}{offered[random.Next(offered.Count)]} ";
    }
}
