using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class SeveralSignaturesTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public async Task The_pdf_prints_every_signature_and_on_whose_behalf_it_was_given(string code)
    {
        var language = Language.Parse(code);
        var facts = Samples.Facts() with
        {
            Earlier = [new SignOffFacts("Omar Haddad", "Head of Quality", Samples.Day.AddDays(-1), null, "I have reviewed this text and approve it.", "Mina Novak")],
        };
        var pdf = await typeset.PdfAsync(new StandardDocument(Samples.Standard(language), Samples.Source(language), facts) { PublishedAt = Samples.Day });
        await Typeset.KeepAsync(pdf, $"signatures.{code}.pdf");
        var printed = await Typeset.TextAsync(pdf);
        Assert.All(["Omar Haddad", "Mina Novak", "Minseo Park", "2026-10-04", "2026-10-05"], one => Assert.Contains(one, printed, StringComparison.Ordinal));
    }
}
