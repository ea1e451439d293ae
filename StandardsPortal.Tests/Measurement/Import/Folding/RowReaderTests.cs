using System.Text;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Folding;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Folding;

/// <summary>Rows of logs, with the lines they stand on.</summary>
public class RowReaderTests
{
    [Fact]
    public void Rows_know_the_line_they_start_on_though_cells_hold_line_breaks() =>
        Assert.Equal(["1: a|b", "2: x\ny|1", "4: 2|3"], Rows("a,b\r\n\"x\ny\",1\r\n2,3"));

    [Fact]
    public void Blank_lines_are_passed_over_and_still_counted() =>
        Assert.Equal(["1: a", "4: b"], Rows("a\n\n  \nb\n"));

    [Fact]
    public void Two_quotes_are_one_and_a_comma_in_quotes_is_text() =>
        Assert.Equal(["1: say \"hi\", please|2|"], Rows("\"say \"\"hi\"\", please\",2,\n"));

    [Fact]
    public void A_quote_inside_a_cell_is_a_character() =>
        Assert.Equal(["1: 5\" disk|2"], Rows("5\" disk,2\n"));

    [Fact]
    public void Logs_without_quoting_keep_their_quotes() =>
        Assert.Equal(["1: \"Kim|1"], Rows("\"Kim|1\n", '|', quotes: false));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_cell() =>
        Assert.Equal(["1: a|b"], Rows("\uFEFFa,b\n"));

    [Fact]
    public void Cells_meet_the_edges_of_the_buffer_unharmed()
    {
        var cells = Enumerable.Range(0, 4000).Select(i => $"\"cell \"\"{i}\"\"\"").Chunk(100).Select(row => string.Join(',', row));
        var rows = Rows(string.Join('\n', cells));

        Assert.Equal(40, rows.Count);
        Assert.Equal(Enumerable.Range(0, 4000).Select(i => $"cell \"{i}\""), rows.SelectMany(row => row[(row.IndexOf(' ') + 1)..].Split('|')));
    }

    [Fact]
    public void An_unclosed_quote_is_refused_at_the_line_where_it_opens()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => Rows("a\n\"b\nc\n")).Fault;

        Assert.Equal((2L, "rows.quote-open"), (fault.Row, fault.Code));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal("rows.not-text", Assert.Throws<ImportRefusedException>(() => Read([(byte)'a', 0xFF, (byte)'\n'], ',', true)).Fault.Code);

    [Fact]
    public void A_row_without_end_is_refused_before_it_fills_the_memory() =>
        Assert.Equal("rows.too-long", Assert.Throws<ImportRefusedException>(() => Rows(new string('a', RowReader.MaximumRowLength + 1))).Fault.Code);

    private static List<string> Rows(string text, char delimiter = ',', bool quotes = true) => Read(Encoding.UTF8.GetBytes(text), delimiter, quotes);

    private static List<string> Read(byte[] bytes, char delimiter, bool quotes)
    {
        using var reader = new RowReader(new MemoryStream(bytes), delimiter, quotes);
        List<string> rows = [];
        while (reader.Read())
            rows.Add($"{reader.Line}: {string.Join('|', reader.ToArray())}");
        return rows;
    }
}
