using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

public sealed class ExportFileTests : IDisposable
{
    private const string Head = "id,started_utc,answered_utc,channel,reason\n";

    private readonly Exports exports = new();

    public void Dispose() => exports.Dispose();

    [Fact]
    public void A_plain_file_needs_no_profile()
    {
        var path = exports.Write("id,started_utc,answered_utc,ended_utc,channel,team,country,agent,outcome,reason,note\n"
            + "1,2025-01-01T00:18:31Z,2025-01-01T01:04:06Z,2025-01-01T01:04:45Z,E-mail,night,GB,a0063,escalated,,\n"
            + "2,2025-01-01T01:18:08Z,,2025-01-01T04:19:19Z,phone,returns,US,a0463,abandoned,weather,\"said \"\"call me\"\", twice\"\n");
        var (cases, report) = Exports.Read(path);
        Assert.Equal(
            [
                "2|1|created=2025-01-01T00:18:31Z|answered=2025-01-01T01:04:06Z|closed=2025-01-01T01:04:45Z|channel=email|team=night|outcome=escalated|reason=|country=GB|agent=a0063",
                "3|2|created=2025-01-01T01:18:08Z|answered=|closed=2025-01-01T04:19:19Z|channel=phone|team=returns|outcome=abandoned|reason=weather|country=US|agent=a0463",
            ],
            cases);
        Assert.Equal((2, 2, 0), (report.Rows, report.Cases, report.FaultCount));
        Assert.Equal("2025-01-01T00:18:31Z", Exports.Iso(report.First));
        Assert.Equal("2025-01-01T04:19:19Z", Exports.Iso(report.Last));
    }

    [Fact]
    public void Headers_are_compared_without_case_spaces_underscores_and_byte_order_mark()
    {
        var path = exports.Write("\uFEFFTicket ID;CREATED at;Created_At;Via\r\n7;2026-03-01 08:00;2026-03-02 08:00;Web form\r\n");
        var profile = new MappingProfile
        {
            Name = "test",
            Delimiter = ';',
            Zone = "Asia/Seoul",
            Columns = [new(["ticket_id"], "id"), new(["missing", "createdat"], "at:created") { Required = true }, new(["via"], "label:channel") { Meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["WEB FORM"] = "website" } }],
        };
        Assert.Equal(["2|7|created=2026-02-28T23:00:00Z|channel=website"], Exports.Read(path, profile).Cases);
    }

    [Fact]
    public void A_file_without_a_required_column_is_refused_with_the_headers_it_has()
    {
        var path = exports.Write("a,b\n1,2\n");
        var fault = Exports.RefusalOf(() => Exports.Read(path, new MappingProfile { Name = "t", Columns = [new(["Created"], "at:created") { Required = true }] }));
        Assert.Equal("columns-missing", fault.Code);
        Assert.Contains("a, b", fault.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_in_quotes_count_as_lines_but_not_as_rows()
    {
        var path = exports.Write(Head + "1,2025-01-01T00:00:00Z,,\"pho\nne\",\n\n2,2025-01-01T00:00:00Z,,phone,\n3,bad,,phone,\n");
        var (cases, report) = Exports.Read(path, options: new ExportOptions(BadRows: BadRows.Skip));
        Assert.Equal(["2", "5"], cases.Select(c => c.Split('|')[0]));
        Assert.Equal(3, report.Rows);
        var fault = Assert.Single(report.Faults);
        Assert.Equal((6, "started_utc", "time", "bad"), (fault.Row, fault.Column, fault.Code, fault.Text));
    }

    [Theory]
    [InlineData("1,2025-01-01T00:00:00Z,,phone\n", "field-count")]
    [InlineData("1,2025-01-01T00:00:00Z,,phone,,extra\n", "field-count")]
    [InlineData("1,2025-01-01T00:00:00Z,,\"pho\"ne,\n", "quote-inside")]
    [InlineData("1,2025-01-01T00:00:00Z,,pho\0ne,\n", "nul")]
    [InlineData("1,2025-01-01T00:00:00Z,,\"phone,\n", "quote-unclosed")]
    [InlineData("1,2025-01-01T00:00:10Z,2025-01-01T00:00:09Z,phone,\n", "time-order")]
    [InlineData("1,1969-12-31T00:00:00Z,,phone,\n", "time-year")]
    [InlineData("1,2201-01-01T00:00:00Z,,phone,\n", "time-year")]
    [InlineData("1,2025-02-29T00:00:00Z,,phone,\n", "time")]
    [InlineData("1,2025-01-01T24:00:00Z,,phone,\n", "time")]
    public void A_bad_row_is_named_and_the_rest_read_or_the_file_refused(string row, string code)
    {
        var good = "9,2025-01-01T00:00:00Z,2025-01-01T00:00:05Z,phone,\n";
        var path = exports.Write(Head + good + row + good);
        var (cases, report) = Exports.Read(path, options: new ExportOptions(BadRows: BadRows.Skip));
        Assert.Equal((code, 3), (Assert.Single(report.Faults).Code, report.Faults[0].Row));
        Assert.Equal(2, cases.Count);
        Assert.Equal((3, 2, 1), (report.Rows, report.Cases, report.FaultCount));
        Assert.Equal((code, 3), (Exports.RefusalOf(() => Exports.Read(path)).Code, Exports.RefusalOf(() => Exports.Read(path)).Row));
    }

    [Fact]
    public void Text_that_is_no_utf8_is_a_fault_of_its_cell()
    {
        var path = exports.Write([.. Encoding.UTF8.GetBytes(Head + "1,2025-01-01T00:00:00Z,,"), 0xC3, 0x28, (byte)',', (byte)'\n']);
        Assert.Equal(("utf-8", "channel"), (Exports.RefusalOf(() => Exports.Read(path)).Code, Exports.RefusalOf(() => Exports.Read(path)).Column));
    }

    [Fact]
    public void A_quote_in_the_middle_of_a_cell_is_a_character()
    {
        var path = exports.Write(Head + "1,2025-01-01T00:00:00Z,,5\" screen,\n2,2025-01-01T00:00:00Z,,phone,\n");
        Assert.Equal(["5\" screen", "phone"], Exports.Read(path).Cases.Select(c => c.Split("channel=")[1].Split('|')[0]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_kind_of_line_break_ends_a_row(string newline)
    {
        var text = (Head + "1,2025-01-01T00:00:00Z,,phone,\n2,2025-01-01T00:00:00Z,,phone,late").Replace("\n", newline, StringComparison.Ordinal);
        Assert.Equal(["2|1|created=2025-01-01T00:00:00Z|answered=|channel=phone|reason=", "3|2|created=2025-01-01T00:00:00Z|answered=|channel=phone|reason=late"], Exports.Read(exports.Write(text)).Cases);
    }

    [Fact]
    public void A_header_alone_has_no_cases_and_nothing_at_all_is_refused()
    {
        Assert.Empty(Exports.Read(exports.Write(Head)).Cases);
        Assert.Empty(Exports.Read(exports.Write(Head.TrimEnd())).Cases);
        Assert.Equal("empty", Exports.RefusalOf(() => Exports.Read(exports.Write(""))).Code);
        Assert.Equal("empty", Exports.RefusalOf(() => Exports.Read(exports.Write("\uFEFF \r\n"))).Code);
    }

    [Fact]
    public void Utf16_and_archives_are_refused_in_clear_words()
    {
        Assert.Equal("utf-16", Exports.RefusalOf(() => Exports.Read(exports.Write([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Head)]))).Code);
        Assert.Equal("utf-16", Exports.RefusalOf(() => Exports.Read(exports.Write(Encoding.Unicode.GetBytes(Head)))).Code);
        Assert.Equal("not-text", Exports.RefusalOf(() => Exports.Read(exports.Write("PK\u0003\u0004rest"))).Code);
    }

    [Fact]
    public void Times_without_a_zone_are_refused_until_one_is_chosen()
    {
        var path = exports.Write("id,created,channel\n1,2025-07-01T09:00:00,phone\n");
        var fault = Exports.RefusalOf(() => Exports.Read(path, options: new ExportOptions(BadRows: BadRows.Skip)));
        Assert.Equal(("zone-missing", "created"), (fault.Code, fault.Column));
        Assert.StartsWith("2|1|created=2025-07-01T07:00:00Z", Exports.Read(path, options: new ExportOptions("Europe/Berlin")).Cases[0], StringComparison.Ordinal);
        Assert.Equal("zone-unknown", Exports.RefusalOf(() => Exports.Read(path, options: new ExportOptions("Mars/Base"))).Code);
    }

    [Fact]
    public void Hours_that_a_clock_change_skips_or_repeats_are_read_by_a_fixed_rule_and_counted()
    {
        // Berlin 2025: 02:00–03:00 is skipped on 30 March and comes twice on 26 October.
        var path = exports.Write("id,created\n1,2025-03-30T02:30:00\n2,2025-10-26T02:30:00\n3,2025-10-26T02:30:00+01:00\n");
        var (cases, report) = Exports.Read(path, options: new ExportOptions("Europe/Berlin"));
        Assert.Equal(["2|1|created=2025-03-30T01:30:00Z", "3|2|created=2025-10-26T00:30:00Z", "4|3|created=2025-10-26T01:30:00Z"], cases);
        Assert.Equal(["skipped-hour", "repeated-hour"], report.Notes.Select(n => n.Code));
        Assert.StartsWith("1 times lie", report.Notes[0].In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_free_text_is_refused_where_it_is_asked_for_and_costs_nothing_where_it_is_not()
    {
        var text = new StringBuilder("id,created_utc,what\n");
        for (var i = 0; i < ExportOptions.MostTexts + 10; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},2025-01-01T00:00:00Z,w{i}\n");
        var path = exports.Write(text.ToString());
        var profile = new MappingProfile { Name = "t", Columns = [new(["created_utc"], "at:created"), new(["what"], "label:what")] };
        foreach (var sinks in (int[])[1, 3])
            Assert.Equal(("label-too-varied", "what"), (Exports.RefusalOf(() => Exports.Read(path, profile, sinks: sinks)).Code, Exports.RefusalOf(() => Exports.Read(path, profile, sinks: sinks)).Column));
        Assert.Equal(ExportOptions.MostTexts + 10, Exports.Read(path).Cases.Count);
    }

    [Fact]
    public void Of_many_bad_rows_the_first_is_told_whatever_the_number_of_readers()
    {
        var text = new StringBuilder(Head);
        for (var i = 2; i < 4000; i++)
            text.Append(i % 1000 == 777 ? "1,never,,phone,\n" : "1,2025-01-01T00:00:00Z,,phone,\n");
        var path = exports.Write(text.ToString());
        foreach (var sinks in (int[])[1, 2, 5])
            Assert.Equal(777, Exports.RefusalOf(() => Exports.Read(path, options: new ExportOptions { BlockBytes = 512 }, sinks: sinks)).Row);
        var (_, report) = Exports.Read(path, options: new ExportOptions(BadRows: BadRows.Skip, MaximumFaults: 2) { BlockBytes = 512 }, sinks: 3);
        Assert.Equal((4, "777,1777"), (report.FaultCount, string.Join(',', report.Faults.Select(f => f.Row))));
    }

    [Fact]
    public void A_record_without_end_is_given_up_at_its_first_line_and_the_rest_is_read()
    {
        var text = Head + "1,2025-01-01T00:00:00Z,,\"open,\n" + string.Concat(Enumerable.Repeat("2,2025-01-01T00:00:00Z,,phone,\n", 100));
        foreach (var block in (int[])[64, 300, 1 << 20])
        {
            var (cases, report) = Exports.Read(exports.Write(text), options: new ExportOptions(BadRows: BadRows.Skip) { BlockBytes = block, RecordBytes = 500 }, sinks: 2);
            Assert.Equal(100, cases.Count);
            Assert.Equal(2, Assert.Single(report.Faults).Row);
            Assert.StartsWith("3|2|", cases[0], StringComparison.Ordinal);
            Assert.StartsWith("102|2|", cases[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_digest_is_the_files()
    {
        var path = exports.Write(Head + "1,2025-01-01T00:00:00Z,,phone,\n");
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        Assert.Equal(expected, Exports.Read(path, options: new ExportOptions { Digest = true, BlockBytes = 7 }, sinks: 2).Report.Sha256);
    }

    [Fact]
    public void A_failing_reader_stops_the_others_and_is_told()
    {
        var path = exports.Write(Head + string.Concat(Enumerable.Repeat("1,2025-01-01T00:00:00Z,,phone,\n", 20000)));
        var file = ExportFile.Open(path, StandardsPortal.Measurement.Import.Formats.PlainCsv.Profile, new ExportOptions { BlockBytes = 4096 });
        Assert.Throws<InvalidDataException>(() => file.Read(CaseNeeds.All(file.Schema), [new Failing(), new Failing()]));
    }

    private sealed class Failing : ICaseSink
    {
        public void Take(CaseBatch batch) => throw new InvalidDataException();
    }
}
