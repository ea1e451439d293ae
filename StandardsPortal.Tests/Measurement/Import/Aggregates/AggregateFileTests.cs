using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Aggregates;

/// <summary>Published figures, in the three shapes that the portal knows.</summary>
public class AggregateFileTests
{
    private const string Canada = "fiscal_yr,service_id,service_name_en,service_std_id,service_std_en,service_std_type,target_type,service_std_target,volume_meeting_target,total_volume,performance,channel,standard_comment_en,department_name_en\n";

    [Fact]
    public void Reads_the_documented_columns()
    {
        var row = Assert.Single(Read("monthly-results", "metric,period,target,met,total,note\nanswered,2026-03,90,450,500,two days of snow\n").Rows);

        Assert.Equal((2L, "answered", "2026-03", new Share(9000), 450L, 500L, "two days of snow"), (row.Row, row.Series, row.Period.Name, row.Target!.Value, row.Met!.Value, row.Total!.Value, row.Note));
        Assert.True(row.HasCounts);
    }

    [Fact]
    public void A_file_of_nothing_but_bad_rows_ends_at_the_same_bound()
    {
        var text = "metric,period,target,met,total,note\n" + string.Concat(Enumerable.Repeat("x,y,z,w,v,\n", AggregateFile.MaximumRows + 1));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var refused = Assert.Throws<ImportRefusedException>(() => AggregateFile.Read(stream, FormatCatalogue.Find("monthly-results")!.Profile, new AggregateOptions(BadRows.Skip)));
        Assert.Equal("aggregate.too-many", refused.Fault.Code);
    }

    [Fact]
    public void Reads_a_standard_of_the_canadian_service_inventory()
    {
        var row = Assert.Single(Read("canada-service-inventory", Canada + "2018-2019,4,Recalls,36,\"Issuance, class I\",time,percentage,99.3,94,100,94.0,tel,NA,Agency\n").Rows);

        Assert.Equal(("36", "Issuance, class I", 9930, 94L, 100L, "phone"), (row.Series, row.Name, row.Target!.Value.BasisPoints, row.Met!.Value, row.Total!.Value, row.Channel));
        Assert.Equal(("2018-2019", null), (row.Period.Name, row.Note));
    }

    [Fact]
    public void A_year_without_cases_has_no_percentage_whatever_is_printed() =>
        Assert.Equal((0L, null), Single(Canada + "2018-2019,1,Permits,32,Simple,time,percentage,90,0,0,0.0,NA,NA,Agency\n", row => (row.Total!.Value, row.Percent)));

    [Fact]
    public void Figures_that_are_not_disclosed_are_unreported_with_their_reason() =>
        Assert.Equal((true, false, null, "Not tracked yet."), Single(Canada + "2018-2019,1,Permits,32,Simple,time,percentage,ND,ND,ND,ND,oth,Not tracked yet.,Agency\n", row => (row.IsUnreported, row.HasCounts, row.Target, row.Note)));

    [Fact]
    public void A_good_count_above_the_total_is_a_fault_with_row_column_and_reason()
    {
        var fault = Refused("canada-service-inventory", Canada + "2017-2018,4,Recalls,36,Class I,time,percentage,1,94,0,0.0,NA,NA,Agency\n");

        Assert.Equal((2L, "volume_meeting_target", "94"), (fault.Row, fault.Column, fault.Text));
        Assert.Equal("The good exceed the total: 94 kept the target out of 0.", fault.Reason(Language.English));
    }

    [Fact]
    public void Bad_rows_are_reported_and_left_out_when_the_reader_goes_on()
    {
        var reading = Read("monthly-results", """
            metric,period,target,met,total
            answered,2026-01,90,450,500
            answered,February,90,450,500
            answered,2026-03,90,501,500
            answered,2026-04,190,450,500
            answered,2026-05,90,four,500
            answered,2026-06,90,4.5,500
            answered,2026-07,90,450,
            answered,2026-08,90,460,500
            """, BadRows.Skip);

        Assert.Equal(["2026-01", "2026-08"], reading.Rows.Select(row => row.Period.Name));
        Assert.Equal(
            [
                "3 period: “February” is no day, month, quarter, year or fiscal year.",
                "4 met: The good exceed the total: 501 kept the target out of 500.",
                "5 target: “190” is no target from 0 to 100 percent with at most two decimals.",
                "6 met: “four” is no number.",
                "7 met: “4.5” is no count of cases.",
                "8 total: It says how many kept the target, but not out of how many.",
            ],
            reading.Faults.Select(fault => $"{fault.Row} {fault.Column}: {fault.Reason(Language.English)}"));
    }

    [Fact]
    public void A_percentage_without_counts_keeps_its_limit_and_has_no_total()
    {
        var row = Assert.Single(Read("published-percentages", "metric,limit,unit,target_percent,month,result_percent\nemail_answered_within,2,working_days,80,2019-08,78\n").Rows);

        Assert.Equal(("2 working days", 78m, null), (row.Limit, row.Percent!.Value, row.Total));
        Assert.False(row.HasCounts);
        Assert.False(row.IsUnreported);
    }

    [Fact]
    public void Months_between_two_published_ones_are_reported_as_missing()
    {
        var reading = Read("published-percentages", "metric,limit,unit,target_percent,month,result_percent\nphone,60,seconds,85,2018-07,90\nphone,60,seconds,85,2018-03,90\ncounter,10,minutes,90,2018-03,80\n");

        var gap = Assert.Single(reading.Gaps);
        Assert.Equal("phone", gap.Series);
        Assert.Equal(["2018-04", "2018-05", "2018-06"], gap.Missing.Select(period => period.Name));
    }

    [Fact]
    public void A_file_of_another_shape_is_refused_with_the_format_it_looks_like()
    {
        var fault = Refused("monthly-results", Canada);

        Assert.Equal(1, fault.Row);
        Assert.Equal("The columns metric, period, target, met, total, which the format monthly-results needs, are missing. The file looks like canada-service-inventory.", fault.Reason(Language.English));
    }

    [Fact]
    public void An_empty_file_lacks_its_columns() =>
        Assert.Equal("format.columns-missing", Refused("monthly-results", "").Code);

    private static T Single<T>(string text, Func<AggregateRow, T> of) => of(Assert.Single(Read("canada-service-inventory", text).Rows));

    private static AggregateReading Read(string format, string text, BadRows badRows = BadRows.Refuse) =>
        AggregateFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), FormatCatalogue.Find(format)!.Profile, new AggregateOptions(badRows));

    private static ImportFault Refused(string format, string text) =>
        Assert.Throws<ImportRefusedException>(() => Read(format, text)).Fault;
}
