using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

/// <summary>The shipped records in the PDF of a standard: each in the language it was written in.</summary>
public sealed class EvidenceDocumentTests(Typeset typeset) : IClassFixture<Typeset>
{
    private static readonly IReadOnlyDictionary<string, EvidenceRecord> Shipped =
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "content", "evidence")).Select(f => EvidenceText.Read(File.ReadAllText(f)).Record!).ToDictionary(r => r.Id, StringComparer.Ordinal);

    [TheoryWhere(Tool.Node, Tool.PdfToText)]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public async Task A_record_is_printed_with_method_number_days_and_finding(string code)
    {
        var language = Language.Parse(code);
        var standard = Samples.Standard(language) with
        {
            Evidence = [.. Shipped.Keys.Order(StringComparer.Ordinal).Select((id, i) => Evidence.Record(id, i == 0 ? "29 / 41" : null)), .. Samples.Standard(language).Evidence],
        };
        var pdf = await typeset.PdfAsync(new StandardDocument(standard, Samples.Source(language), Samples.Facts()) { PublishedAt = Samples.Day, Records = Shipped });
        await Typeset.KeepAsync(pdf, $"evidence-{code}.pdf");
        var text = await Typeset.TextAsync(pdf);
        // What turns a line around in the text layer is not told apart from the words; each word of the day stands in it.
        Assert.All(Dates.Day(new DateOnly(2026, 9, 25), language).Split(' '), word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Contains("214", text, StringComparison.Ordinal);
        Assert.Contains("waiting in silence as", string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
