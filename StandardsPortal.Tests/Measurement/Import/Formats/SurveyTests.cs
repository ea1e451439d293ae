using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Surveys that were sent, answered or not; and reports that hold no cases.</summary>
public class SurveyTests
{
    [Fact]
    public void An_answer_has_a_score_and_an_unanswered_survey_still_counts_as_sent()
    {
        var cases = CollectedCases.Read("survey-nps", "id,sent_at,answered_at,nps,channel,team\n1,2026-03-02 09:00,2026-03-02 10:00,10,Phone,seoul\n2,2026-03-02 09:00,,,Email,seoul\n", "UTC").Cases;

        Assert.Equal(("2026-03-02 09:00:00", "2026-03-02 10:00:00", 10m, "phone"), (cases["1"].At(Moment.Surveyed), cases["1"].At(Moment.Answered), cases["1"].Value(ValueName.Score), cases["1"].Label("channel")));
        Assert.Equal(("2026-03-02 09:00:00", null, null, "survey"), (cases["2"].At(Moment.Surveyed), cases["2"].At(Moment.Answered), cases["2"].Value(ValueName.Score), cases["2"].Label("kind")));
    }

    [Fact]
    public void Satisfaction_may_be_told_in_words() =>
        Assert.Equal([5m, 1m, 4m], CollectedCases.Read("survey-csat", "id,sent_at,csat\n1,2026-03-02,Good\n2,2026-03-02,Bad\n3,2026-03-02,4\n", "UTC").Cases.Cases.Select(c => c.Value(ValueName.Score)!.Value));

    [Fact]
    public void A_word_that_is_no_score_is_a_fault() =>
        Assert.Equal((2L, "ces", "easy"), Assert.Single(CollectedCases.Read("survey-ces", "id,sent_at,ces\n1,2026-03-02,easy\n2,2026-03-02,6\n", "UTC", BadRows.Skip).Report.Faults.Select(f => (f.Row, f.Column!, f.Text))));

    [Fact]
    public void A_report_of_averages_is_recognised_and_refused_with_its_reason()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("chatwoot", "Agent name,Conversations count,Avg first response time (Minutes),Avg resolution time (Minutes)\nPranav,36,114,28411\n")).Fault;

        Assert.StartsWith("This report holds averages only.", fault.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Published_figures_are_no_cases() =>
        Assert.Equal("not-cases", Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("monthly-results", "metric,period,target,met,total\n")).Fault.Code);
}
