using System.Diagnostics;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Publishing.Actions;

namespace StandardsPortal.Cli;

/// <summary>What the verbs that make a PDF share: waiting with a word of progress, and writing whole files only.</summary>
internal static class PdfFile
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(1);

    /// <returns>The verb's exit status.</returns>
    public static async Task<int> TypesetAsync(ITypesetter typesetter, PublishedDocument document, string output, TextWriter messages, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var typesetting = typesetter.TypesetAsync(document, cancellation);
        while (await Task.WhenAny(typesetting, Task.Delay(QuietFor, cancellation)) != typesetting)
        {
            cancellation.ThrowIfCancellationRequested();
            await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.progress", (int)watch.Elapsed.TotalSeconds));
        }

        var outcome = await typesetting;
        if (outcome is not Pdf pdf)
        {
            await messages.WriteLineAsync(((TypesettingFailure)outcome).Reason(Language.Current));
            return PortalCommand.Unusable;
        }

        var written = await WriteAsync(output, pdf.Bytes, messages, cancellation);
        if (written == PortalCommand.Sound)
            await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.written", output, pdf.PageCount, pdf.Digest));
        return written;
    }

    /// <returns>The verb's exit status; what stood in the way is said.</returns>
    public static async Task<int> WriteAsync(string output, ReadOnlyMemory<byte> bytes, TextWriter messages, CancellationToken cancellation)
    {
        if (await WriteAsync(output, bytes, cancellation) is not { } fault)
            return PortalCommand.Sound;
        await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.not-written", output, fault));
        return PortalCommand.Unusable;
    }

    /// <summary>Says what was left out, one file a line, as compilers do.</summary>
    public static async Task WarnAsync(IEnumerable<StandardFiles.Unreadable> files, TextWriter messages)
    {
        foreach (var file in files)
            await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.skipped", file.File, file.Line, file.Reason));
    }

    /// <summary>Midnight UTC of a day: the one date in the PDF, so that the same files give the same bytes.</summary>
    public static DateTime DateOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <returns>Null when the whole file stands in its place; otherwise why not. A reader never sees half a file.</returns>
    private static async Task<string?> WriteAsync(string output, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(output);
        if (Directory.Exists(full))
            return Words.Publishing.In(Language.Current, "cli.is-folder");
        var beside = $"{full}.{Guid.NewGuid():n}.part";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancellation);
            File.Move(beside, full, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }
}
