using System.Globalization;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

/// <summary>
/// Every row of content/specs/rules/*.md: a sentence and what is read from it. A field the row does not name must be
/// null, so a row also says what must not be invented. "abandoned ?" is the question how contacts given up count.
/// </summary>
public class RuleSpecTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var language in Language.All)
            {
                foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "content", "specs", "rules", $"{language.Code}.md")))
                {
                    if (line.Split(" | ") is [['|', ' ', .. var sentence], var expected] && expected.StartsWith('`'))
                        rows.Add(language.Code, sentence, expected.Trim(' ', '|', '`'));
                }
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads(string code, string sentence, string expected)
    {
        var language = Language.Parse(code);
        Assert.Equal(expected, Written(RuleReader.Read(sentence, language), language));
    }

    [Fact]
    public void There_are_enough_examples_in_every_language()
    {
        var rows = Rows.Select(r => (string)r[0]).ToList();
        Assert.True(rows.Count(c => c == "en") >= 60);
        Assert.True(rows.Count(c => c == "ko") >= 25);
        Assert.True(rows.Count(c => c == "ar") >= 25);
    }

    internal static string Written(RuleReading reading, Language language)
    {
        var report = RuleReport.Of(reading, language);
        if (!report.Recognised)
            return Fields(("not a rule", ""), ("fault", reading.Faults[0].Key));
        var rule = reading.Partial!;
        return Fields(
            ("statistic", rule.Statistic == Statistic.Case ? null : rule.Statistic.ToString()),
            ("percent", report.Percent is null ? null : Quantified(rule) + Number(report.Percent)),
            ("limit", report.LimitValue is null ? report.Comparator : $"{report.Comparator} {Number(report.LimitValue)}{(report.LimitUpper is { } upper ? $"–{Number(upper)}" : "")} {report.LimitUnit}{Alternative(reading.Partial)}"),
            ("metric", report.Metric),
            ("of", report.Population),
            ("clock", rule.Clock == Clock.Working && rule.Limit is not { Unit.IsWorkingTime: true } ? rule.Clock.Name : null),
            ("from", rule.Start?.Name),
            ("until", rule.Stop?.Name),
            ("window", report.Window),
            ("zone", rule.Zone),
            ("excluding", report.Exclusions is null ? null : string.Join(" + ", report.Exclusions)),
            ("late", Tier(report.Late)),
            ("unacceptable", Tier(report.Unacceptable)),
            ("pauses", rule.Pauses.Count == 0 ? null : string.Join(" + ", rule.Pauses.Select(p => RulePrinter.Circumstance(p, language)))),
            ("sample", rule.MinimumSample?.ToString(CultureInfo.InvariantCulture)),
            ("abandoned", Abandoned(rule, reading)),
            ("rounding", rule.Rounding?.Name),
            ("not specific", report.Specific ? null : ""),
            ("fault", reading.Faults.FirstOrDefault(f => f.Key != "abandoned.unstated")?.Key));
    }

    /// <summary>A share is a floor unless a word says otherwise.</summary>
    private static string Quantified(Threshold rule) => rule.Quantifier switch
    {
        Quantifier.AtMost => "at most ",
        Quantifier.LessThan => "less than ",
        Quantifier.MoreThan => "more than ",
        Quantifier.Exactly => "exactly ",
        _ => "",
    };

    private static string? Alternative(Threshold? rule) =>
        rule?.Limit?.Alternative is { } other ? $" or {Number(other.Value)} {other.Unit.Name}" : null;

    /// <summary>A question mark where the rule must say it and does not.</summary>
    private static string? Abandoned(Threshold rule, RuleReading reading)
    {
        if (rule.Abandoned is { } abandoned)
            return abandoned.Name + (abandoned.ShorterThan is { } shorter ? $" {Number(shorter.Value)} {shorter.Unit.Name}" : "");
        return reading.Faults.Any(f => f.Key == "abandoned.unstated") ? "?" : null;
    }

    private static string? Tier(RuleReport.Amount? tier) => tier is null ? null : $"{Number(tier.Value)} {tier.Unit}";

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Fields(params (string Name, string? Value)[] fields) =>
        string.Join("; ", fields.Where(f => f.Value is not null).Select(f => $"{f.Name} {f.Value}".Trim()));
}
