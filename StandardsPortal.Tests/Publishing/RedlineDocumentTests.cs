using System.Text;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class RedlineDocumentTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "Changes of the rules", "at least 85%", "looser", "[90]‹85›%")]
    [InlineData("ko", "규칙의 변경", "85%", "더 느슨함", "‹85›")]
    [InlineData("ar", "تغييرات القواعد", "85", "أقل صرامة")]
    public async Task Prints_the_statements_first_and_marks_what_changed_in_signs_too(string code, params string[] words)
    {
        var pdf = await typeset.PdfAsync(Changed(Language.Parse(code)));
        await Typeset.KeepAsync(pdf, $"redline.{code}.pdf");
        var text = (await Typeset.TextAsync(pdf)).Normalize(NormalizationForm.FormKC);
        Assert.All(words, w => Assert.Contains(w.Normalize(NormalizationForm.FormKC), text, StringComparison.Ordinal));
        Assert.Contains(new string('a', 64), text, StringComparison.Ordinal);
        Assert.Contains(new string('b', 64), text, StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node, Tool.PdfInfo)]
    public async Task Is_tagged_with_headings_a_table_and_a_list()
    {
        var structure = await Typeset.AskAsync(Tool.PdfInfo, await typeset.PdfAsync(Changed(Language.English)), "-struct", "FILE");
        Assert.All(["H1", "H2", "Table", "TH"], tag => Assert.Contains(tag, structure, StringComparison.Ordinal));
    }

    [FactWhere(Tool.Node)]
    public async Task The_same_texts_give_the_same_bytes()
    {
        var (one, two) = (await typeset.PdfAsync(Changed(Language.Arabic)), await typeset.PdfAsync(Changed(Language.Arabic)));
        Assert.Equal(one.Digest, two.Digest);
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task Says_so_where_nothing_changed()
    {
        var document = Changed(Language.English);
        var same = StandardReader.Read(RedlineNumbersTests.TextIn(Language.English), Language.English).Standard;
        var text = await Typeset.TextAsync(await typeset.PdfAsync(document with { Redline = RedlineBuilder.Between(same, same, Language.English, 1) }));
        Assert.Contains("Both texts say the same.", text, StringComparison.Ordinal);
    }

    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("#read(\"/etc/passwd\")")]
    [InlineData("#panic(1) $x$ @ref")]
    [InlineData("#set page(width: 1pt)")]
    [InlineData("]] #[ ]) \" + \"")]
    public async Task Prints_what_looks_like_code_as_text_also_where_it_was_added_or_removed(string hostile)
    {
        var before = StandardReader.Read(SampleText.English(prose: "Greet the caller.", owner: "Head of desk"), Language.English).Standard;
        var after = before with { Owner = hostile, Title = hostile, Exceptions = [hostile + new string('W', 3_000)] };
        foreach (var (old, now) in new[] { (before, after), (after, before) })
        {
            var document = Changed(Language.English);
            document = document with { To = document.To with { Title = hostile }, Redline = RedlineBuilder.Between(old, now, Language.English, 1) };
            var text = await Typeset.TextAsync(await typeset.PdfAsync(document));
            Assert.Contains(hostile, text, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        }
    }

    private static RedlineDocument Changed(Language language)
    {
        var text = RedlineNumbersTests.TextIn(language);
        var before = StandardReader.Read(text, language).Standard;
        var after = StandardReader.Read(text.Replace("90%", "85%", StringComparison.Ordinal).Replace("48", "36", StringComparison.Ordinal), language).Standard;
        var at = Samples.Day;
        return new RedlineDocument(
            language,
            "phone-answer-time",
            new ComparedText("1", 1, before.Title!, "Hana Kim", new DateOnly(2026, 3, 1), at.AddMonths(-6), new string('a', 64)),
            new ComparedText("2", 2, after.Title!, "Omar Haddad", new DateOnly(2026, 10, 1), at, new string('b', 64)),
            RedlineBuilder.Between(before, after, language, 1))
        {
            PublishedAt = at,
        };
    }
}
