using StandardsPortal.Authoring;
using StandardsPortal.Authoring.Guided;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Authoring.Guided;

public class GuidedStandardTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_complete_answers_give_a_publishable_standard_whose_rule_equals_the_answers(string code)
    {
        var random = new RandomAnswers(seed: 41);
        var lost = new List<string>();
        for (var i = 0; i < 1_500 && lost.Count < 8; i++)
        {
            var answers = random.Next(Language.Parse(code));
            var markdown = GuidedStandard.Markdown(answers);
            var open = GuidedCheck.Open(answers);
            if (open is not null)
                lost.Add($"{open.Name}: {string.Join(" ", GuidedCheck.Of(open, answers).Select(f => $"{f.Field} {f.Message(Language.English)}"))}");
            var standard = StandardReader.Read(markdown).Standard;
            if (standard.Rules.Count != 1 || standard.Rules[0].Reading.Threshold != GuidedStandard.Rule(answers))
                lost.Add($"{string.Join(" | ", standard.Rules.Select(r => r.Text + string.Join(";", r.Reading.Faults.Select(f => f.Message(Language.English)))))} ≠ {GuidedStandard.Rule(answers)}");
            lost.AddRange(GuidedCheck.Blocking(answers, Today).Select(f => $"{f.Rule} “{f.Text}” {f.Reason(Language.English)}\n{markdown}"));
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_answer_stands_in_the_standard_as_it_was_given(string code)
    {
        var random = new RandomAnswers(seed: 7);
        for (var i = 0; i < 300; i++)
        {
            var answers = random.Next(Language.Parse(code));
            var standard = StandardReader.Read(GuidedStandard.Markdown(answers)).Standard;
            Assert.Equal(answers["title"], standard.Title);
            Assert.Equal(answers["owner"], standard.Owner);
            Assert.Equal(answers.Stage, standard.Stage);
            Assert.Equal(answers.Channel, standard.Channel);
            Assert.Equal(answers.Audience, standard.Audience);
            Assert.Equal(answers.ReviewMonths, standard.ReviewEveryMonths);
            Assert.Equal(
                answers.Rows("record", "evidence").Select(r => (answers[$"record{r}"], answers[$"evidence{r}"])),
                standard.Evidence.Select(e => e.RecordId is { } id ? (id, e.Note ?? "") : ("", e.Text)));
            Assert.Equal(answers.Rows("who").Select(r => answers[$"may{r}"]), standard.Authority.Select(a => a.May));
            Assert.Equal(answers.Rows("exclusion").Count(), standard.Exceptions.Count);
        }
    }

    [Fact]
    public void A_record_stands_for_the_words_and_one_that_is_not_there_stops_the_standard()
    {
        var given = new RandomAnswers(4).Next(Language.English);
        var bare = GuidedAnswers.Of(f => f is "evidence1" or "record1" or "record2" or "record3" ? null : given[f]);
        var answers = bare.With("record1", "callers-2026");
        Assert.Empty(GuidedCheck.Of(GuidedPath.Find("evidence"), answers));
        Assert.Contains(GuidedCheck.Of(GuidedPath.Find("evidence"), bare), f => f.Field == "evidence1");
        Assert.Equal("record1", Assert.Single(GuidedCheck.Of(GuidedPath.Find("evidence"), answers.With("record1", "Not a slug"))).Field);

        var today = new DateOnly(2026, 11, 22);
        var record = new EvidenceRecord
        {
            Id = "callers-2026",
            Kind = EvidenceKind.Interview,
            Method = "By phone",
            From = today,
            Until = today,
            Finding = "Silence.",
            Language = Language.English,
        };
        Assert.Empty(GuidedCheck.Blocking(answers, today, new Dictionary<string, EvidenceRecord> { [record.Id] = record }));
        Assert.Equal("E02.unknown", Assert.Single(GuidedCheck.Blocking(answers, today, new Dictionary<string, EvidenceRecord>())).Key);
    }

    [Fact]
    public void Nothing_is_invented_where_nothing_was_answered()
    {
        var standard = StandardReader.Read(GuidedStandard.Markdown(GuidedAnswers.None)).Standard;
        Assert.Empty(standard.Rules);
        Assert.Null(GuidedStandard.Rule(GuidedAnswers.None));
        Assert.DoesNotContain(GuidedStandard.Markdown(GuidedAnswers.None), char.IsDigit);
    }

    [Theory]
    [InlineData("limit", "-3")]
    [InlineData("limit", "0")]
    [InlineData("limit", "two")]
    [InlineData("share", "101")]
    [InlineData("share", "90.123")]
    [InlineData("late", "0.5")]
    [InlineData("unacceptable", "1")]
    [InlineData("metric", "happiness")]
    [InlineData("may1", "refund the customer as soon as possible")]
    [InlineData("owner", "TBD")]
    [InlineData("worstact", "the team lead calls back ASAP")]
    [InlineData("id", "Not An Id")]
    public void An_answer_that_cannot_stand_is_asked_again_at_its_field(string field, string answer)
    {
        var answers = Answered().With(field, answer);
        var step = GuidedCheck.Open(answers);
        Assert.NotNull(step);
        Assert.Contains(GuidedCheck.Of(step, answers), f => f.Field == field && f.Message(Language.English).Length > 0);
    }

    [Fact]
    public void The_questions_of_a_slogan_are_those_of_the_linter()
    {
        var questions = GuidedCheck.Questions(GuidedAnswers.None.With("sentence", "We always treat customers well and reply as soon as possible."));
        Assert.Contains(questions, f => f.Rule == "V07");
        Assert.Contains(questions, f => f.Rule == "T02");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_shape_of_every_offered_rule_holds_no_number(string code)
    {
        foreach (var metric in GuidedMetric.All)
        {
            var shape = metric.Skeleton(Language.Parse(code));
            Assert.Contains("[n]", shape, StringComparison.Ordinal);
            Assert.Equal(metric.IsTime, shape.Contains("[p]", StringComparison.Ordinal));
            Assert.DoesNotContain(shape, char.IsDigit);
        }
    }

    [Fact]
    public void Every_channel_has_measures_of_its_own() =>
        Assert.All(StandardsPortal.Journey.Channel.All, c => Assert.Contains(GuidedMetric.All, m => m.Channels.Contains(c.Slug)));

    [Fact]
    public void A_meter_of_full_answers_is_full()
    {
        var reading = StandardReader.Read(GuidedStandard.Markdown(Answered()));
        Assert.All(Meter.Of(reading, PublicationGate.Findings(reading, Today)).Parts, p => Assert.True(p.IsSatisfied, p.Name));
    }

    private static GuidedAnswers Answered()
    {
        Dictionary<string, string> answers = new(StringComparer.Ordinal)
        {
            ["language"] = "en",
            ["title"] = "Answer phone calls",
            ["stage"] = "consideration",
            ["channel"] = "phone",
            ["owner"] = "Head of contact centre",
            ["audience"] = "contact-centre",
            ["metric"] = "speed_to_answer",
            ["contacts"] = "call",
            ["share"] = "90",
            ["limit"] = "2",
            ["unit"] = "minutes",
            ["clock"] = "elapsed",
            ["window"] = "month",
            ["abandoned"] = "missed",
            ["exclusion1"] = "severe weather",
            ["meaning1"] = "a red warning by the national weather service",
            ["late"] = "5",
            ["unacceptable"] = "10",
            ["who1"] = "Agent",
            ["may1"] = "offer a call back",
            ["evidence1"] = "41 interviews with callers, September 2026",
            ["review"] = "12",
            ["id"] = "phone-answers",
        };
        return GuidedAnswers.Of(answers.GetValueOrDefault);
    }
}
