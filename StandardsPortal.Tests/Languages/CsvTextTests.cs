using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Languages;

public class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("박민지", "박민지")]
    public void A_cell_never_starts_a_formula(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void A_file_begins_with_the_mark_that_spreadsheets_want_and_ends_its_lines_as_the_format_says() =>
        Assert.Equal("\uFEFFname,team\r\n\"Kim, Hana\",서울\r\n", System.Text.Encoding.UTF8.GetString(CsvText.File([["name", "team"], ["Kim, Hana", "서울"]])));
}
