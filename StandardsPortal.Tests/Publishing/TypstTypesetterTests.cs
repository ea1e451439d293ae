using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class TypstTypesetterTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "At least 90% of phone calls", "Authority")]
    [InlineData("ko", "고객센터장", "결정 권한")]
    [InlineData("ar", "مدير مركز الاتصال", "الصلاحيات")]
    public async Task Prints_a_signed_standard_in_each_language(string code, string text, string label)
    {
        var pdf = await typeset.PdfAsync(Samples.Signed(Language.Parse(code)));
        await Typeset.KeepAsync(pdf, $"signed.{code}.pdf");
        var printed = (await Typeset.TextAsync(pdf)).Normalize(NormalizationForm.FormKC);
        Assert.Contains(text, printed, StringComparison.Ordinal);
        Assert.Contains(label, printed, StringComparison.Ordinal);
        Assert.Contains("Minseo Park", printed, StringComparison.Ordinal);
        Assert.Contains(new string('c', 64), printed, StringComparison.Ordinal);
        Assert.Contains("2026-10-05 18:30", printed, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task Gives_the_same_bytes_for_the_same_document_from_another_process()
    {
        var first = await typeset.PdfAsync(Samples.Signed(Language.Arabic));
        await typeset.PdfAsync(Samples.Signed(Language.Korean));
        var again = await typeset.PdfAsync(Samples.Signed(Language.Arabic));
        await using var other = new TypstTypesetter();
        var elsewhere = Assert.IsType<Pdf>(await other.TypesetAsync(Samples.Signed(Language.Arabic)));
        Assert.Equal(first.Digest, again.Digest);
        Assert.True(first.Bytes.Span.SequenceEqual(elsewhere.Bytes.Span));
    }

    [FactWhere(Tool.Node)]
    public async Task Gives_other_bytes_for_another_text()
    {
        var one = await typeset.PdfAsync(Samples.WithBody(Samples.Text("one")));
        var two = await typeset.PdfAsync(Samples.WithBody(Samples.Text("two")));
        Assert.NotEqual(one.Digest, two.Digest);
    }

    [FactWhere(Tool.Node, Tool.PdfInfo, Tool.Qpdf, Tool.Mutool)]
    public async Task Is_tagged_titled_outlined_and_sound_with_its_language_set()
    {
        var pdf = await typeset.PdfAsync(Samples.Signed(Language.Arabic));
        var info = await Typeset.AskAsync(Tool.PdfInfo, pdf, "FILE");
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Title:\s+الرد على المكالمات خلال دقيقتين", info);
        Assert.Contains("2026", info, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await Typeset.AskAsync(Tool.Qpdf, pdf, "--check", "FILE"), StringComparison.Ordinal);
        Assert.Contains("الرد على المكالمات", await Typeset.AskAsync(Tool.Mutool, pdf, "show", "FILE", "outline"), StringComparison.Ordinal);
        var catalog = await Typeset.AskAsync(Tool.Mutool, pdf, "show", "FILE", "trailer/Root");
        Assert.Contains("/Lang (ar)", catalog, StringComparison.Ordinal);
        var metadata = await Typeset.AskAsync(Tool.Mutool, pdf, "show", "-b", "FILE", "trailer/Root/Metadata");
        Assert.Matches(@"pdfaid:part>3</", metadata);
        Assert.Matches(@"pdfaid:conformance>A</", metadata);
        var structure = await Typeset.AskAsync(Tool.PdfInfo, pdf, "-struct", "FILE");
        Assert.Contains("H1", structure, StringComparison.Ordinal);
        Assert.Contains("Table", structure, StringComparison.Ordinal);
        Assert.Contains("TH", structure, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node, Tool.PdfFonts)]
    public async Task Embeds_only_the_bundled_fonts()
    {
        var fonts = await Typeset.AskAsync(Tool.PdfFonts, await typeset.PdfAsync(HandbookDocumentTests.Handbook(Language.Arabic)), "FILE");
        var lines = fonts.Split('\n').Where(line => line.Contains('+', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"\+(NotoSans|NotoSansKR|Amiri)-(Regular|Bold).*\s+yes\s+yes\s+yes\s", line));
    }

    [FactWhere(Tool.Node, Tool.Qpdf)]
    public async Task Carries_its_source_unchanged()
    {
        var document = Samples.Signed(Language.Korean) with { Source = "---\nid: x\n---\n\u202E #import \"x\" 😀\n" };
        var pdf = await typeset.PdfAsync(document);
        Assert.Contains("phone-answer-time.ko.md", await Typeset.AskAsync(Tool.Qpdf, pdf, "--list-attachments", "FILE"), StringComparison.Ordinal);
        Assert.Equal(document.Source, await Typeset.AskAsync(Tool.Qpdf, pdf, "--show-attachment=phone-answer-time.ko.md", "FILE"));
    }

    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("#import \"@preview/x:0.1.0\": *")]
    [InlineData("#read(\"/etc/passwd\") #panic()")]
    [InlineData("$ x^2 $ and = heading and _emph_ and *strong*")]
    [InlineData("@label <label> `raw` // comment /* more */ \\ # { } [ ]")]
    [InlineData("\"; eval(\"1+1\") ~ -- --- ...")]
    [InlineData("{n} {m} %PDF-1.7 endobj stream")]
    public async Task Prints_what_looks_like_code_as_text(string hostile)
    {
        var document = Samples.WithBody(Samples.Text(hostile), new ListClause(null, [[Samples.Text(hostile)]], default));
        document = document with { Standard = document.Standard with { Owner = hostile, Exceptions = [hostile], Title = hostile } };
        var text = await Typeset.TextAsync(await typeset.PdfAsync(document));
        var found = text.Split('\n').Count(line => line.Contains(hostile, StringComparison.Ordinal));
        Assert.True(found >= 4, $"Found {found} times in:\n{text}");
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Shows_a_direction_override_instead_of_obeying_it()
    {
        var text = await Typeset.TextAsync(await typeset.PdfAsync(Samples.WithBody(Samples.Text("pay \u202E001\u202C euros \u0007"))));
        Assert.Contains("pay <U+202E>001<U+202C> euros <U+0007>", text, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task Names_the_character_that_no_font_holds()
    {
        var failure = await typeset.FailureAsync(Samples.WithBody(Samples.Text("We smile \U0001F600 at \U0001F600 people")));
        Assert.Equal("The character U+1F600 '😀' is in none of the handbook's fonts. Replace it, then try again.", failure.Reason(Language.English));
        Assert.Contains("U+1F600", failure.Reason(Language.Arabic), StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Shows_half_a_character_as_the_replacement_sign() =>
        Assert.Contains("half \uFFFD only", await Typeset.TextAsync(await typeset.PdfAsync(Samples.WithBody(Samples.Text("half \uD83D only")))), StringComparison.Ordinal);

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Lays_out_very_long_words_inside_the_page()
    {
        var pdf = await typeset.PdfAsync(Samples.WithBody(
            Samples.Text(new string('W', 5_000)),
            Samples.Text(string.Concat(Enumerable.Repeat("상담", 900))),
            new TableClause([Samples.Cell("a"), Samples.Cell("b"), Samples.Cell("c")], [[Samples.Cell(new string('M', 600)), Samples.Cell("x"), Samples.Cell(new string('i', 600))]], default)));
        var boxes = await Typeset.AskAsync(Tool.PdfToText, pdf, "-bbox", "FILE", "-");
        var right = Regex.Matches(boxes, "xMax=\"(?<right>[0-9.]+)\" yMax", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Max(match => double.Parse(match.Groups["right"].Value, CultureInfo.InvariantCulture));
        Assert.InRange(right, 300, 595.3 - 40);
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Prints_a_table_wider_than_a_page_in_parts_that_repeat_the_first_column()
    {
        Cell[] Row(string kind) => [.. Enumerable.Range(0, 40).Select(n => Samples.Cell($"{kind}{n}"))];
        var text = await Typeset.TextAsync(await typeset.PdfAsync(Samples.WithBody(new TableClause(Row("h"), [Row("c")], default))));
        Assert.All(Enumerable.Range(0, 40), n => Assert.Matches($@"\bc{n}\b", text));
        Assert.Equal(6, Regex.Count(text, @"\bc0\b", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [FactWhere(Tool.Node)]
    public async Task Sets_a_table_of_ten_thousand_cells()
    {
        IReadOnlyList<Cell> row = [Samples.Cell("one"), Samples.Cell("2"), Samples.Cell("three words here"), Samples.Cell("4"), Samples.Cell("5")];
        var watch = Stopwatch.StartNew();
        var pdf = await typeset.PdfAsync(Samples.WithBody(new TableClause(row, [.. Enumerable.Repeat(row, 2_000)], default)));
        Assert.InRange(pdf.PageCount, 30, 120);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(25), $"It took {watch.Elapsed}.");
    }

    [FactWhere(Tool.Node)]
    public async Task Sets_the_deepest_nesting_that_can_be_written()
    {
        IReadOnlyList<Clause> inner = [Samples.Text("the innermost")];
        for (var depth = 0; depth < Clause.MaximumDepth; depth++)
            inner = depth % 2 == 0 ? [new ListClause(null, [inner], default)] : [new Quotation(inner, default)];
        Assert.True((await typeset.PdfAsync(Samples.WithBody([.. inner]))).PageCount >= 1);
    }
}
