using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using Xunit;

namespace StandardsPortal.Tests.Standards.Records;

public class EvidenceAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("41 interviews with callers, September 2026: 29 hung up.", "2026-09-30")]
    [InlineData("Log of 18,204 calls, January to June 2026", "2026-06-30")]
    [InlineData("Survey, 2024-02-29, 120 people", "2024-02-29")]
    [InlineData("고객 41명 면담, 2026년 9월", "2026-09-30")]
    [InlineData("مقابلات مع 41 متصلًا، سبتمبر 2026", "2026-09-30")]
    [InlineData("مقابلات مع ٤١ متصلًا، أيلول ٢٠٢٥", "2025-09-30")]
    [InlineData("A survey of 2025", "2025-12-31")]
    [InlineData("Survey of May 2024 and of March 2025", "2025-03-31")]
    [InlineData("A survey of 120 customers", null)]
    [InlineData("12,026 calls and 20261 letters", null)]
    public void Prose_is_dated_by_the_latest_month_it_names(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), EvidenceAge.DayIn(text));

    [Theory]
    [InlineData("Survey, October 2024", "", null)]
    [InlineData("Survey, November 2024", "", null)]
    [InlineData("Survey, May 2024", "", "E02.aged")]
    [InlineData("Survey, May 2024", "evidence_age: 36 months\n", null)]
    [InlineData("Survey, May 2026", "evidence_age: 3 months\n", "E02.aged")]
    [InlineData("Survey of 120 customers", "", "E02.undated")]
    [InlineData("[method, month and year]", "", null)]
    public void Evidence_past_its_limit_asks_what_customers_say_now(string text, string field, string? key)
    {
        var reading = StandardReader.Read($"---\nlanguage: en\nevidence:\n  - \"{text}\"\n{field}---\n\nText.\n");
        var today = text.Contains("October", StringComparison.Ordinal) ? new DateOnly(2026, 10, 31) : Today;
        Assert.Equal(key, EvidenceLint.Of(reading, today, records: null).SingleOrDefault()?.Key);
        Assert.All(EvidenceLint.Of(reading, today, null), f => Assert.False(f.Blocks));
    }

    [Fact]
    public void A_record_dates_a_standard_and_one_that_is_not_there_blocks_at_its_place()
    {
        var reading = StandardReader.Read("---\nlanguage: en\nevidence:\n  - \"Survey, May 2020\"\n  - record: callers-2026\n    note: \"29 of 41\"\n---\n\nText.\n");
        Assert.Empty(EvidenceLint.Of(reading, Today, Book(new DateOnly(2026, 9, 25))));
        Assert.Equal("E02.aged", Assert.Single(EvidenceLint.Of(reading, Today, Book(new DateOnly(2023, 9, 25)))).Key);
        var unknown = Assert.Single(EvidenceLint.Of(reading, Today, new Dictionary<string, EvidenceRecord>()));
        Assert.True(unknown.Blocks);
        Assert.Equal("callers-2026", reading.Source.Slice(unknown.Span));
        // Where nobody knows the records, nothing is said of them.
        Assert.Empty(EvidenceLint.Of(reading, Today, null));
    }

    [Theory]
    [InlineData("evidence:\n  - record: callers-2026\n    note: \"29 of 41: silence\"\n  - \"Survey, May 2026\"\n")]
    [InlineData("evidence:\n  - record: callers-2026\nevidence_age: 18 months\n")]
    public void Links_and_the_age_limit_are_written_as_they_were_read(string fields)
    {
        var markdown = $"---\nlanguage: en\n{fields}---\n\nText.\n";
        var standard = StandardReader.Read(markdown).Standard;
        Assert.Equal("callers-2026", standard.Evidence[0].RecordId);
        var rewritten = FrontMatterForm.Write("Text.\n", standard);
        var again = StandardReader.Read(rewritten).Standard;
        Assert.Equal(standard.Evidence, again.Evidence);
        Assert.Equal(standard.EvidenceAgeMonths, again.EvidenceAgeMonths);
        Assert.Equal(markdown, FrontMatterForm.Write(markdown, standard));
    }

    [Theory]
    [InlineData("  - record: \"Not a slug\"\n")]
    [InlineData("  - note: without a record\n")]
    [InlineData("  - record: callers-2026\n    who: me\n")]
    public void A_link_that_names_no_record_is_told(string item) =>
        Assert.Contains(StandardReader.Read($"---\nlanguage: en\nevidence:\n{item}---\n\nText.\n").Findings, f => f.Blocks && f.Rule is "F12" or "F09");

    [Fact]
    public void Every_shipped_record_is_read_and_written_without_loss()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "content", "evidence");
        var files = Directory.EnumerateFiles(folder, "*.md").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var reading = EvidenceText.Read(File.ReadAllText(file));
            Assert.Empty(reading.Findings);
            Assert.Equal(Path.GetFileNameWithoutExtension(file), reading.Record!.Id);
            Assert.Equal(reading.Record, EvidenceText.Read(EvidenceText.Write(reading.Record)).Record);
        });
    }

    [Theory]
    [InlineData("kind: survey", "kind: rumour")]
    [InlineData("n: 12", "n: 0")]
    [InlineData("n: 12", "n: many")]
    [InlineData("until: 2026-05-29", "until: 2026-04-01")]
    [InlineData("id: a-survey", "id: A Survey")]
    [InlineData("What came out.", "")]
    public void A_record_that_lacks_what_makes_it_one_is_refused_with_its_field(string written, string broken)
    {
        const string Whole = "---\nid: a-survey\nkind: survey\nmethod: By e-mail\nfrom: 2026-05-04\nuntil: 2026-05-29\nn: 12\nlanguage: en\n---\n\nWhat came out.\n";
        Assert.NotNull(EvidenceText.Read(Whole).Record);
        var reading = EvidenceText.Read(Whole.Replace(written, broken, StringComparison.Ordinal));
        Assert.Null(reading.Record);
        Assert.All(reading.Findings, f => Assert.NotEmpty(f.Reason(Language.Arabic)));
    }

    [Fact]
    public void Any_record_reads_back_from_its_file()
    {
        var random = new Random(5);
        string[] texts = ["Plain", "With: colon \"and\" quotes", "면담: 고객", "مقابلات «العملاء»", "- dash # hash", "yes", "12"];
        for (var i = 0; i < 500; i++)
        {
            var from = new DateOnly(2020, 1, 1).AddDays(random.Next(2_000));
            var record = new EvidenceRecord
            {
                Id = $"record-{i}",
                Kind = EvidenceKind.All[random.Next(EvidenceKind.All.Count)],
                Method = texts[random.Next(texts.Length)],
                From = from,
                Until = from.AddDays(random.Next(60)),
                People = random.Next(3) == 0 ? null : random.Next(1, 10_000),
                Finding = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => texts[random.Next(texts.Length)])),
                Language = Language.All[random.Next(3)],
            };
            Assert.Equal(record, EvidenceText.Read(EvidenceText.Write(record)).Record);
        }
    }

    private static Dictionary<string, EvidenceRecord> Book(DateOnly until) => new(StringComparer.Ordinal)
    {
        ["callers-2026"] = new EvidenceRecord { Id = "callers-2026", Kind = EvidenceKind.Interview, Method = "By phone", From = until, Until = until, People = 41, Finding = "Silence.", Language = Language.English },
    };
}
