using System.CommandLine;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Publishing.Actions;

namespace StandardsPortal.Cli;

/// <summary><c>render FILE -o OUT.pdf</c>: one standard as PDF, marked as a draft since a file carries no signature.</summary>
public static class RenderVerb
{
    public static Command Create(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "A Markdown file that holds a standard." };
        var output = new Option<string>("--output", "-o") { Description = "The PDF to write.", Required = true };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The date the PDF carries (yyyy-MM-dd); today unless given. The same file and date give the same bytes." };
        var command = new Command("render", "Typeset one standard as PDF.") { file, output, asOf };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var typesetter = new TypstTypesetter();
            var day = parsed.GetValue(asOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            return await RunAsync(typesetter, parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), day, Console.Error, cancellation);
        });
        return command;
    }

    /// <returns>0 when the PDF was written, 2 when the file can't be read, typeset or written; the reason is in the messages.</returns>
    public static async Task<int> RunAsync(ITypesetter typesetter, string file, string output, DateOnly day, TextWriter messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typesetter);
        ArgumentNullException.ThrowIfNull(messages);
        var reading = StandardFiles.ReadFile(file, PdfFile.DateOf(day), Language.Current);
        await PdfFile.WarnAsync(reading.Unreadable, messages);
        return reading.Documents is [var document]
            ? await PdfFile.TypesetAsync(typesetter, document, output, messages, cancellation)
            : PortalCommand.Unusable;
    }
}
