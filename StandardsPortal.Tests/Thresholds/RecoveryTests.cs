using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

/// <summary>One mistake in a sentence is one finding at its words, and every slot beside it is still read.</summary>
public class RecoveryTests
{
    [Theory]
    [InlineData("en", "[At least 120%] of e-mails are answered within 4 hours, measured monthly", "share.over")]
    [InlineData("en", "[At least 90.123%] of e-mails are answered within 4 hours, measured monthly", "share.fine")]
    [InlineData("en", "[80 to 90%] of e-mails are answered within 4 hours, measured monthly", "share.range")]
    [InlineData("en", "At least 90% [and at most 80%] of e-mails are answered within 4 hours, measured monthly", "contradiction")]
    [InlineData("en", "[Exactly at least 90%] of e-mails are answered within 4 hours, measured monthly", "contradiction")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, [measured weekly]", "window.two")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, [rolling 12 months]", "window.rolling")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly; late after [2 hours]", "tier.order")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly; late after 8 hours, late after [9 hours]", "tier.twice")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly; late after 8[]", "unit.missing")]
    [InlineData("en", "90% of e-mails are answered within 4 hours ([200 minutes]), measured monthly", "limit.disagrees")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, [more than 6 hours]", "contradiction")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, [8 hours if more detailed]", "rule.second")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, time zone [Atlantis]", "zone.unknown")]
    [InlineData("en", "90% of e-mails are answered within 4 hours, measured monthly, excluding[]", "exclusion.missing")]
    [InlineData("ko", "이메일의 [120% 이상을] 4시간 이내에 회신한다. 매월 측정.", "share.over")]
    [InlineData("ko", "이메일의 [90.123% 이상을] 4시간 이내에 회신한다. 매월 측정.", "share.fine")]
    [InlineData("ko", "이메일의 [80~90%]를 4시간 이내에 회신한다. 매월 측정.", "share.range")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. [매주 측정].", "window.two")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. [최근 12개월].", "window.rolling")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. [2시간] 초과 시 지연.", "tier.order")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. [6시간 초과].", "contradiction")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. 시간대 [Atlantis].", "zone.unknown")]
    [InlineData("ko", "이메일의 90% 이상을 4시간 이내에 회신한다. 매월 측정. 8시간 초과 시 지연, [9시간] 초과 시 지연.", "tier.twice")]
    [InlineData("ar", "يُجاب عن [120٪ على الأقل] من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا", "share.over")]
    [InlineData("ar", "يُجاب عن [90.123٪ على الأقل] من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا", "share.fine")]
    [InlineData("ar", "يُجاب عن 90٪ على الأقل من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا، [ويُقاس أسبوعيًا]", "window.two")]
    [InlineData("ar", "يُجاب عن 90٪ على الأقل من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا، [خلال أي 30 يومًا]", "window.rolling")]
    [InlineData("ar", "يُجاب عن 90٪ على الأقل من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا؛ ويُعدّ متأخرًا بعد [ساعتين]", "tier.order")]
    [InlineData("ar", "يُجاب عن 90٪ على الأقل من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا، [أكثر من 6 ساعات]", "contradiction")]
    [InlineData("ar", "يُجاب عن 90٪ على الأقل من رسائل البريد الإلكتروني خلال 4 ساعات، ويُقاس ذلك شهريًا، المنطقة الزمنية [أطلنطس]", "zone.unknown")]
    public void One_mistake_is_one_finding_and_the_rest_is_read(string code, string marked, string key)
    {
        var language = Language.Parse(code);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var reading = RuleReader.Read(text, language);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal(key, fault.Key);
        Assert.Equal(marked[(marked.IndexOf('[', StringComparison.Ordinal) + 1)..marked.IndexOf(']', StringComparison.Ordinal)].Replace("and ", "", StringComparison.Ordinal), text[fault.Start..fault.End]);
        Assert.True(fault.Blocks);
        Assert.Null(reading.Threshold);
        Assert.Equal("email", reading.Partial!.Population.Noun);
        Assert.Equal("first_response_time", reading.Partial.Metric!.Name);
        Assert.Equal(new Limit(4, Unit.Hours), reading.Partial.Limit);
        Assert.Equal(Comparator.AtMost, reading.Partial.Comparator);
        Assert.Equal(Window.Month, reading.Partial.Window);
        if (!key.StartsWith("share", StringComparison.Ordinal))
            Assert.Equal(90, reading.Partial.Share!.Value.Percent);
    }

    [Theory]
    [InlineData("90% of e-mails are answered within 4 hours; late after 4 hours", "tier.order")]
    [InlineData("90% of e-mails are answered within 4 hours; late after 8 hours, unacceptable after 8 hours", "tier.order")]
    [InlineData("90% of e-mails are answered within 4 hours; late after 240 minutes", "tier.order")]
    [InlineData("Availability is at least 99%; late below 99%", "tier.order.floor")]
    [InlineData("Availability is at least 99%; late below 98%, unacceptable below 98%", "tier.order.floor")]
    [InlineData("At least 75% of cases are resolved at first contact; late below 75%", "tier.order.floor")]
    public void A_tier_lies_strictly_beyond_the_one_before_it(string sentence, string key) =>
        Assert.Equal(key, Assert.Single(RuleReader.Read(sentence, Language.English).Faults).Key);

    [Theory]
    [InlineData("en", "90% of e-mails are answered quickly", "quickly", "“quickly” is no limit that can be measured: within how long?")]
    [InlineData("ko", "이메일의 90% 이상을 신속히 회신한다", "신속히", "“신속히”는 측정할 수 있는 한도가 아닙니다. 얼마 안에 합니까?")]
    [InlineData("ar", "نرد على رسائل البريد الإلكتروني في أسرع وقت ممكن", "في أسرع وقت ممكن", "«في أسرع وقت ممكن» ليس حدًا يمكن قياسه: خلال كم من الوقت؟")]
    public void What_cannot_be_measured_is_asked_for_in_the_readers_language(string code, string sentence, string words, string question)
    {
        var language = Language.Parse(code);
        var fault = Assert.Single(RuleReader.Read(sentence, language).Faults);
        Assert.Equal(words, sentence[fault.Start..fault.End]);
        Assert.Equal(question, fault.Message(language));
        Assert.NotEmpty(fault.Expected);
    }

    [Theory]
    [InlineData("en", "90% of calls are answered within 2 minutes", "How do contacts given up before an answer count?")]
    [InlineData("ko", "전화의 90% 이상을 2분 이내에 응답한다", "응답 전에 포기한 문의는 어떻게 계산합니까?")]
    [InlineData("ar", "يُجاب عن 90٪ من المكالمات خلال دقيقتين", "كيف تُحتسب الاتصالات التي تُترك قبل الرد؟")]
    public void A_rule_on_waiting_is_asked_how_contacts_given_up_count_and_each_offered_answer_settles_it(string code, string sentence, string question)
    {
        var language = Language.Parse(code);
        var reading = RuleReader.Read(sentence, language);
        var fault = Assert.Single(reading.Faults);
        Assert.False(fault.Blocks);
        Assert.Equal(question, fault.Message(language));
        Assert.NotNull(reading.Threshold);
        Assert.Equal(5, fault.Expected.Count);
        var ways = fault.Expected.Select(words => RuleReader.Read($"{sentence}. {words}.", language)).ToList();
        Assert.All(ways, w => Assert.Empty(w.Faults));
        Assert.Equal(5, ways.Select(w => w.Threshold!.Abandoned).Distinct().Count());
    }
}
