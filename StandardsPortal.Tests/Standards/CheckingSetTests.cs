using System.Globalization;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;
using Xunit.Abstractions;

namespace StandardsPortal.Tests.Standards;

/// <summary>
/// Measures the reader and the linter on content/specs/checking: labelled before either was run on it, kept apart
/// from the examples. The sets that the linter was adjusted on are in content/specs/tuning. The figures are printed: <c>dotnet test --filter CheckingSet --logger "console;verbosity=detailed"</c>.
/// </summary>
public class CheckingSetTests(ITestOutputHelper output)
{
    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Findings_are_right_and_few_are_missed(string code)
    {
        var set = new LabelledSet("checking/findings.md", Language.Parse(code)).Measure();
        set.PrintTo(output);
        Assert.True(set.Clean >= 50);
        Assert.True(set is { Precision: >= 0.90, Recall: >= 0.85, Alarms: <= 0.05 }, set.ToString());
    }

    /// <summary>Every file of content/specs/tuning with findings, in every language it has sentences of.</summary>
    public static TheoryData<string, string> TuningFiles()
    {
        TheoryData<string, string> files = [];
        foreach (var file in LabelledSet.TuningFiles)
        {
            foreach (var language in Language.All.Where(l => LabelledSet.Rows(file, l.Code).Any()))
                files.Add(file, language.Code);
        }
        return files;
    }

    /// <summary>The sentences the word lists were adjusted on: no measure of how good they are, but nothing may be lost again.</summary>
    [Theory]
    [MemberData(nameof(TuningFiles))]
    public void What_was_learned_from_a_tuning_set_stays(string file, string code)
    {
        var set = new LabelledSet(file, Language.Parse(code)).Measure();
        set.PrintTo(output);
        Assert.True(set is { Precision: >= 0.95, Recall: >= 0.95, Alarms: <= 0.02 }, set.ToString());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Most_sentences_are_read_as_they_are_meant(string code)
    {
        var rows = LabelledSet.Rows("checking/rules.md", code).ToList();
        var whole = 0;
        foreach (var row in rows)
        {
            var wrong = WrongFields(row, RuleReport.Of(RuleReader.Read(row[1], Language.Parse(code)), Language.Parse(code))).ToList();
            whole += wrong.Count == 0 ? 1 : 0;
            if (wrong.Count > 0)
                output.WriteLine($"{row[1]}: {string.Join(", ", wrong)}");
        }
        output.WriteLine($"{code}: {whole} of {rows.Count} sentences read without a wrong field");
        Assert.True(rows.Count >= 30);
        Assert.True(whole >= 0.9 * rows.Count, $"{code}: {whole} of {rows.Count}");
    }

    private static IEnumerable<string> WrongFields(string[] row, RuleReport report)
    {
        if (row[7] == "none")
            return report.Recognised ? ["recognised"] : [];
        return new[]
        {
            report.Recognised ? null : "not recognised",
            Holds(row[2], report.Percent, whole: true) ? null : $"percent {report.Percent}",
            row[3] is "?" or "-" || row[3] == report.Comparator ? null : $"comparator {report.Comparator}",
            row[4] is "?" or "-" || Holds(row[4], report.LimitUpper ?? report.LimitValue, whole: false) ? null : $"limit {report.LimitValue}",
            row[5] is "?" or "-" || row[5] == report.LimitUnit || (row[5] == "days" && report.LimitUnit == "calendar_days") ? null : $"unit {report.LimitUnit}",
            IsMetric(row[6], report.Metric) ? null : $"metric {report.Metric ?? "none"}",
            row[7] is "?" || row[7] == (report.Window ?? "-") ? null : $"window {report.Window ?? "none"}",
            row.Length < 9 || IsPopulation(row[8], report.Population) ? null : $"population {report.Population ?? "none"}",
        }.OfType<string>();
    }

    /// <summary>No share and all cases are the same demand.</summary>
    private static bool Holds(string expected, decimal? read, bool whole) => expected switch
    {
        "?" => true,
        "-" => read is null || (whole && read == 100),
        _ => read is { } value && Math.Abs(value - decimal.Parse(expected, CultureInfo.InvariantCulture)) < 0.02m,
    };

    private static bool IsMetric(string expected, string? read) => expected switch
    {
        "?" => true,
        ['!', .. var other] => other != read,
        _ => expected.Split('/').Contains(read ?? "-", StringComparer.Ordinal),
    };

    private static bool IsPopulation(string expected, string? read) =>
        expected == "?" || expected.Split('/').Any(e => e == "-" ? read is null : read?.Contains(e, StringComparison.OrdinalIgnoreCase) == true);
}
