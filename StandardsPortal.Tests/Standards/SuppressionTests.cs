using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using Xunit;

namespace StandardsPortal.Tests.Standards;

/// <summary>What silences a finding, for how long, and what is told of a silence that is none.</summary>
public class SuppressionTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    public static TheoryData<string, string> Hurried => new()
    {
        { "en", "The desk writes promptly." },
        { "ko", "안내 창구는 신속하게 알린다." },
        { "ar", "يكتب المكتب إلى العميل فورا." },
    };

    private static IReadOnlyList<Finding> Lint(string code, string body, string suppress, DateOnly? today = null) =>
        Linter.Lint(StandardReader.Read($"---\nid: a\nlanguage: {code}\nsuppress:\n  - {{{suppress}}}\n---\n\n{body}\n"), today ?? Today);

    [Theory]
    [MemberData(nameof(Hurried))]
    public void Silences_until_its_last_day_and_then_no_longer(string code, string body)
    {
        const string Suppress = "rule: T02, reason: Quoted from the statute., author: hana.kim, date: 2026-10-01, expires: 2026-11-01";

        Assert.Equal("hana.kim", Assert.Single(Lint(code, body, Suppress), f => f.Rule == "T02").Suppression!.Author);

        var later = Lint(code, body, Suppress, Today.AddDays(1));
        Assert.Contains(later, f => f is { Rule: "T02", Suppression: null, Blocks: true });
        Assert.Contains("2026-11-01", Assert.Single(later, f => f.Rule == "F19").Reason(Language.Parse(code)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hurried))]
    public void Without_an_end_silences_nothing_and_is_told(string code, string body)
    {
        var findings = Lint(code, body, "rule: T02, reason: Quoted., author: hana.kim, date: 2026-10-01");

        Assert.Contains(findings, f => f is { Rule: "T02", Suppression: null, Blocks: true });
        var told = Assert.Single(findings, f => f.Rule == "F17");
        Assert.True(told.Blocks);
        Assert.Contains("expires", told.Reason(Language.Parse(code)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hurried))]
    public void That_silences_nothing_is_told(string code, string body)
    {
        var findings = Lint(code, body, "rule: V06, reason: Quoted., author: hana.kim, date: 2026-10-01, expires: 2027-10-01");

        Assert.Contains("V06", Assert.Single(findings, f => f.Rule == "F20").Reason(Language.Parse(code)), StringComparison.Ordinal);
    }
}
