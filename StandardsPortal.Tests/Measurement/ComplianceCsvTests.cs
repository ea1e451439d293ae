using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Measurement.Ui;
using Xunit;

namespace StandardsPortal.Tests.Measurement;

public class ComplianceCsvTests
{
    [Fact]
    public void Has_the_columns_of_the_published_service_inventory_among_its_own()
    {
        string[] published = ["fiscal_yr", "service_std_id", "service_std_en", "service_std_type", "target_type", "service_std_target", "volume_meeting_target", "total_volume", "performance", "channel", "standard_comment_en"];
        Assert.Subset(ComplianceCsv.Columns.ToHashSet(StringComparer.Ordinal), published.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Writes_target_volumes_and_performance_of_every_month()
    {
        var lines = Lines(Months.Compliance(Language.English));
        Assert.Equal(13, lines.Length);
        Assert.Equal("2024-2025,2025-01,phone-answer-time,0,2,Answer phone calls within two minutes,time,percentage,90,912,1000,91.2,Y,,tel,", lines[1]);
        Assert.Equal("2025-2026,2025-12,phone-answer-time,0,2,Answer phone calls within two minutes,time,percentage,90,941,1011,93.08,Y,,tel,12 excluded; 941 of 1023 with them. 4 pending. Provisional.", lines[12]);
    }

    [Fact]
    public void A_month_without_cases_has_no_performance_and_says_why() =>
        Assert.Contains(",90,NA,0,NA,NA,no cases,tel,", Lines(Months.Compliance(Language.English))[4], StringComparison.Ordinal);

    [Fact]
    public void No_cell_runs_as_a_formula()
    {
        var line = Lines(Months.Compliance(Language.English) with { Title = "=HYPERLINK(\"http://example.test\")" })[1];
        Assert.Contains(",\"'=HYPERLINK(\"\"http://example.test\"\")\",", line, StringComparison.Ordinal);
    }

    private static string[] Lines(RuleCompliance rule)
    {
        var report = new ComplianceReport(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), DateTime.UnixEpoch, [rule]);
        return Encoding.UTF8.GetString(ComplianceCsv.Write(report)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
