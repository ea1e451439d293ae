using System.Diagnostics;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

public class TypstTypesetterTests(Typeset typeset) : IClassFixture<Typeset>
{
    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en", "Minseo Park", "Authority")]
    [InlineData("ko", "고객센터장", "결정 권한")]
    [InlineData("ar", "مركز", "الصلاحيات")]
    public async Task Prints_a_signed_standard_in_each_language(string code, string text, string label)
    {
        var pdf = await typeset.PdfAsync(Samples.Signed(Language.Parse(code)));
        await Typeset.KeepAsync(pdf, $"signed.{code}.pdf");
        var printed = (await Typeset.TextAsync(pdf)).Normalize(System.Text.NormalizationForm.FormKC);
        Assert.Contains(text, printed, StringComparison.Ordinal);
        Assert.Contains(label, printed, StringComparison.Ordinal);
        Assert.Contains(new string('c', 64), printed, StringComparison.Ordinal);
        Assert.Contains("2026-10-05 18:30", printed, StringComparison.Ordinal);
    }
}
