using System.Text;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class HandbookDocumentTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "Contents", "Page 2 of 9", "original language")]
    [InlineData("ko", "차례", "9쪽 중 2쪽", "원문 언어(English)")]
    [InlineData("ar", "المحتويات", "صفحة", "بلغته الأصلية")]
    public async Task Prints_cover_contents_and_every_standard_in_each_language(string code, string contents, string page, string note)
    {
        var pdf = await typeset.PdfAsync(Handbook(Language.Parse(code)));
        await Typeset.KeepAsync(pdf, $"handbook.{code}.pdf");
        var text = (await Typeset.TextAsync(pdf)).Normalize(NormalizationForm.FormKC);
        Assert.All([contents, page, note, "email-reply", "2026-10-05", Handbook(Language.Parse(code)).Digest], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [FactWhere(Tool.Node, Tool.Mutool)]
    public async Task Outlines_stages_then_channels_then_standards_in_the_order_of_the_journey()
    {
        var outline = await Typeset.AskAsync(Tool.Mutool, await typeset.PdfAsync(Handbook(Language.English)), "show", "FILE", "outline");
        string[] expected = ["\"Consideration\"", "\t\"Phone\"", "\t\t\"Answer phone", "\t\"E-mail\"", "\t\t\"Reply to", "\"Post-purchase\"", "\t\"No channel yet\"", "\"Digests\""];
        var place = 0;
        foreach (var entry in expected)
        {
            var found = outline.IndexOf(entry, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{entry} is not in its place in:\n{outline}");
            place = found;
        }
    }

    [FactWhere(Tool.Node, Tool.Qpdf)]
    public async Task Attaches_the_source_of_each_standard_under_a_name_of_its_own()
    {
        var english = Samples.Signed(Language.English);
        var handbook = HandbookDocument.Of(Language.English, new DateOnly(2026, 10, 5),
            [english, english with { Standard = english.Standard with { Id = "phone/answer-time" } }, english with { Standard = english.Standard with { Id = "../phone-answer-time" } }]);
        var listed = await Typeset.AskAsync(Tool.Qpdf, await typeset.PdfAsync(handbook), "--list-attachments", "FILE");
        Assert.Contains("phone-answer-time.en.md ->", listed, StringComparison.Ordinal);
        Assert.Contains("2-phone-answer-time.en.md ->", listed, StringComparison.Ordinal);
        Assert.Contains("phoneanswer-time.en.md ->", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("..", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_each_standard_in_the_asked_language_else_in_english_else_as_it_is()
    {
        var handbook = Handbook(Language.Arabic);
        Assert.Equal(["phone-answer-time ar", "email-reply en", "returns ko"], handbook.Standards.Select(s => $"{s.Standard.Id} {s.Language}"));
    }

    [Fact]
    public void Its_digest_changes_with_any_text_and_not_with_the_order_of_reading()
    {
        var texts = Language.All.Select(Samples.Draft).Select((text, n) => text with { Standard = text.Standard with { Id = $"s{n}" } }).ToList();
        HandbookDocument Of(IEnumerable<StandardDocument> some) => HandbookDocument.Of(Language.English, new DateOnly(2026, 10, 5), some);
        Assert.Equal(Of(texts).Digest, Of(texts.AsEnumerable().Reverse()).Digest);
        Assert.NotEqual(Of(texts).Digest, Of([texts[0] with { Source = texts[0].Source + " " }, texts[1], texts[2]]).Digest);
    }

    [FactWhere(Tool.Node, Tool.PdfToText)]
    public async Task A_day_without_standards_gives_a_cover_that_says_so() =>
        Assert.Contains("No standard was in force", await Typeset.TextAsync(await typeset.PdfAsync(HandbookDocument.Of(Language.English, new DateOnly(2020, 1, 1), []))), StringComparison.Ordinal);

    internal static HandbookDocument Handbook(Language language) => HandbookDocument.Of(language, new DateOnly(2026, 10, 5),
    [
        .. Language.All.Select(Samples.Signed),
        Samples.Signed(Language.English) with { Standard = Samples.Standard(Language.English) with { Id = "email-reply", Title = "Reply to e-mail within four hours", Channel = Channel.Email } },
        Samples.Draft(Language.Korean) with { Standard = Samples.Standard(Language.Korean) with { Id = "returns", Stage = Stage.PostPurchase, Channel = null } },
    ]);
}
