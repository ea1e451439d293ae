using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Tests.Standards;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

/// <summary>What is typed is held to the records of evidence as a submitted draft is.</summary>
public class DeskRecordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly string Named = SampleText.English().Replace("evidence:\n", "evidence:\n  - record: callers-2026\n", StringComparison.Ordinal);

    private static IEnumerable<(string, string, object, string)> Told(IEnumerable<Finding> findings) => findings.Select(f => (f.Rule, f.Key, (object)f.Span, f.Text));

    [Fact]
    public void An_unknown_record_is_told_at_its_id_as_submitting_tells_it()
    {
        using var desk = Desk(Book());
        var finding = Assert.Single(desk.FindingsOf(desk.Source), f => f.Key == "E02.unknown");
        Assert.True(PublicationGate.Stops(finding));
        Assert.Equal("callers-2026", Named[finding.Span.Start..finding.Span.End]);
        Assert.Equal(Told(PublicationGate.Findings(StandardReader.Read(Named), Today, records: Book())), Told(desk.FindingsOf(desk.Source)));
    }

    [Fact]
    public void A_record_that_somebody_made_meanwhile_is_known_once_it_is_looked_up()
    {
        using var desk = Desk(Book());
        desk.Know(Book(new DateOnly(2026, 9, 1)));
        Assert.DoesNotContain(desk.FindingsOf(desk.Source), f => f.Key == "E02.unknown");
    }

    [Fact]
    public void Typing_gives_what_reading_the_whole_anew_gives_records_included()
    {
        var (analyst, edits) = (new TextAnalyst { Records = Book(new DateOnly(2024, 1, 1)) }, new RandomEdits(11));
        var text = Named;
        var unknown = 0;
        for (var i = 0; i < 150; i++)
        {
            text = i % 10 == 0 ? Named : edits.Edit(text, Named);
            if (i % 3 == 0)
                text = text.Replace("callers-2026", $"callers-{2020 + (i % 8)}", StringComparison.Ordinal);
            var typed = analyst.Analyse(i, text, Language.English, Today);
            Assert.Equal(Told(TextAnalysis.Of(i, text, Language.English, Today, analyst.Records).Findings), Told(typed.Findings));
            unknown += typed.Findings.Count(f => f.Key == "E02.unknown");
        }
        Assert.True(unknown > 10);
    }

    [Theory]
    [InlineData("", "E02.aged", null)]
    [InlineData("suppress:\n  - {rule: E02, reason: The survey runs in May., author: hana.kim, date: 2026-10-01, expires: 2027-06-01}\n", "E02.aged", "hana.kim")]
    public void Silencing_aged_evidence_is_in_use_and_not_told_as_idle(string suppress, string key, string? by)
    {
        var findings = PublicationGate.Findings(StandardReader.Read(OnlyRecord(suppress)), Today, records: Book(new DateOnly(2024, 1, 1)));
        Assert.Equal(by, Assert.Single(findings, f => f.Key == key).Suppression?.Author);
        Assert.DoesNotContain(findings, f => f.Rule == "F20");
    }

    [Fact]
    public void Silencing_evidence_that_has_not_aged_is_told_as_idle_but_not_where_the_records_are_unknown()
    {
        var reading = StandardReader.Read(OnlyRecord("suppress:\n  - {rule: E02, reason: The survey runs in May., author: hana.kim, date: 2026-10-01, expires: 2027-06-01}\n"));
        Assert.Contains(PublicationGate.Findings(reading, Today, records: Book(new DateOnly(2026, 9, 1))), f => f.Rule == "F20");
        Assert.DoesNotContain(PublicationGate.Findings(reading, Today), f => f.Rule == "F20");
    }

    [Fact]
    public void A_translation_rests_on_the_records_its_source_rests_on_in_any_order()
    {
        var source = StandardReader.Read(Evidence("en", "  - record: a\n  - record: b\n"));
        Assert.Empty(TranslationCheck.Compare(source, StandardReader.Read(Evidence("ko", "  - record: b\n    note: 기다림\n  - record: a\n"))));
        var other = StandardReader.Read(Evidence("ko", "  - record: a\n  - 2026년 9월 인터뷰 41건\n"));
        var finding = Assert.Single(TranslationCheck.Compare(source, other));
        Assert.Equal(("K01.evidence", true), (finding.Key, finding.Blocks));
        Assert.Contains("record: a", finding.Text, StringComparison.Ordinal);
        Assert.All(Language.All, l => Assert.Contains("a, b", finding.Reason(l), StringComparison.Ordinal));
        Assert.Equal("draft.translation-differs", StandardsPortal.Revisions.TranslationGuard.Refuse(source, [(Language.Korean, other)])?.Code);
    }

    private static DraftDesk Desk(IReadOnlyDictionary<string, EvidenceRecord> records) => new(
        1, [(Language.English, Named)], DraftPlan.Usual, DateTime.UnixEpoch, (_, _, _) => Task.FromResult<StandardsPortal.Revisions.Outcome<DraftSaved>>(new DraftSaved(2, DateTime.UnixEpoch)),
        new TestClock(Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), records);

    private static string OnlyRecord(string suppress) => $"---\nid: a\nlanguage: en\nevidence:\n  - record: callers-2026\n{suppress}---\n\nWords.\n";

    private static string Evidence(string language, string list) => $"---\nid: a\nlanguage: {language}\nevidence:\n{list}---\n\nWords.\n";

    private static Dictionary<string, EvidenceRecord> Book(params DateOnly[] until) => until.ToDictionary(
        _ => "callers-2026",
        d => new EvidenceRecord { Id = "callers-2026", Kind = EvidenceKind.Interview, Method = "By phone", From = d, Until = d, Finding = "Silence.", Language = Language.English },
        StringComparer.Ordinal);
}
