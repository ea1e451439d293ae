using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

/// <summary>One typesetter for all tests of a class, and the PDF tools at hand.</summary>
public sealed class Typeset : IAsyncLifetime
{
    public TypstTypesetter Typesetter { get; } = new();

    public async Task<Pdf> PdfAsync(PublishedDocument document)
    {
        var outcome = await Typesetter.TypesetAsync(document);
        if (outcome is TypesettingFailure failure)
            Assert.Fail(failure.Reason(Language.English));
        return (Pdf)outcome;
    }

    public async Task<TypesettingFailure> FailureAsync(PublishedDocument document) =>
        Assert.IsType<TypesettingFailure>(await Typesetter.TypesetAsync(document));

    public static async Task<string> AskAsync(Tool tool, Pdf pdf, params IReadOnlyList<string> arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"typeset-{Guid.NewGuid():n}.pdf");
        await File.WriteAllBytesAsync(file, pdf.Bytes);
        try
        {
            return (await Tools.RunAsync(tool, arguments.Select(argument => argument.Replace("FILE", file, StringComparison.Ordinal)))).Output;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Keeps a PDF to be looked at where the variable KEEP_PDF names a folder.</summary>
    public static async Task KeepAsync(Pdf pdf, string name)
    {
        if (Environment.GetEnvironmentVariable("KEEP_PDF") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), pdf.Bytes);
    }

    public static Task<string> TextAsync(Pdf pdf) => AskAsync(Tool.PdfToText, pdf, "-layout", "FILE", "-");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Typesetter.DisposeAsync();
}
