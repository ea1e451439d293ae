using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class HandbookDocumentTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "Contents")]
    [InlineData("ko", "차례")]
    [InlineData("ar", "المحتويات")]
    public async Task Prints_cover_contents_and_every_standard_in_each_language(string code, string contents)
    {
        var pdf = await typeset.PdfAsync(Handbook(Language.Parse(code)));
        await Typeset.KeepAsync(pdf, $"handbook.{code}.pdf");
        var text = (await Typeset.TextAsync(pdf)).Normalize(System.Text.NormalizationForm.FormKC);
        Assert.Contains(contents, text, StringComparison.Ordinal);
        Assert.Contains("email-reply", text, StringComparison.Ordinal);
        Assert.Contains("2026-10-05", text, StringComparison.Ordinal);
    }

    internal static HandbookDocument Handbook(Language language) => HandbookDocument.Of(language, new DateOnly(2026, 10, 5),
    [
        .. Language.All.Select(Samples.Signed),
        Samples.Signed(Language.English) with { Standard = Samples.Standard(Language.English) with { Id = "email-reply", Title = "Reply to e-mail within four hours", Channel = Channel.Email } },
        Samples.Draft(Language.Korean) with { Standard = Samples.Standard(Language.Korean) with { Id = "returns", Stage = Stage.PostPurchase, Channel = null } },
    ]);
}
