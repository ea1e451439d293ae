using System.Text;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Publishing.Actions;

/// <summary>Reads Markdown files as standards to be typeset. A file that is none is named with line and reason.</summary>
public static class StandardFiles
{
    /// <summary>More files than this in one folder are a mistake in the path, not a library.</summary>
    public const int MaximumFiles = 10_000;

    private const int LongestInBytes = 4 * StandardReader.MaximumLength;

    /// <summary>A file that can't be printed; <paramref name="Line"/> is 1-based.</summary>
    public sealed record Unreadable(string File, int Line, string Reason);

    /// <param name="Documents">Empty when nothing could be read.</param>
    public sealed record FileReading(IReadOnlyList<StandardDocument> Documents, IReadOnlyList<Unreadable> Unreadable);

    /// <param name="publishedAt">UTC; the date the PDF will carry.</param>
    /// <param name="language">Language of the reasons.</param>
    public static FileReading ReadFile(string file, DateTime publishedAt, Language language)
    {
        var document = Read(file, publishedAt, language, out var unreadable);
        return new FileReading(document is null ? [] : [document], unreadable is null ? [] : [unreadable]);
    }

    /// <summary>Every <c>.md</c> file below the folder, in the order of their paths; links to elsewhere are not followed.</summary>
    public static FileReading ReadFolder(string folder, DateTime publishedAt, Language language)
    {
        List<StandardDocument> documents = [];
        List<Unreadable> unreadable = [];
        Dictionary<(string?, Language), string> taken = [];
        var every = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var readings = Directory.EnumerateFiles(folder, "*.md", every).Take(MaximumFiles).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(file => (File: file, Document: Read(file, publishedAt, language, out var why), Why: why));
        foreach (var (file, read, why) in readings)
        {
            if (read is not { } document)
                unreadable.Add(why!);
            else if (document.Standard.Id is { } id && !taken.TryAdd((id, document.Language), file))
                unreadable.Add(new Unreadable(file, 1, Words.Publishing.In(language, "file.twice", id, document.Language.Code, taken[(id, document.Language)])));
            else
                documents.Add(document);
        }

        return new FileReading(documents, unreadable);
    }

    private static StandardDocument? Read(string file, DateTime publishedAt, Language language, out Unreadable? unreadable)
    {
        unreadable = null;
        string text;
        try
        {
            if (TextFile.Read(file, LongestInBytes) is not { } whole)
            {
                unreadable = new Unreadable(file, 1, Words.Publishing.In(language, "file.too-large", LongestInBytes / 1024));
                return null;
            }

            text = whole.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            unreadable = new Unreadable(file, 1, Words.Publishing.In(language, "file.not-utf8"));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            unreadable = new Unreadable(file, 1, fault.Message);
            return null;
        }

        var reading = StandardReader.Read(text);
        if (reading.HasFrontMatter && (reading.Standard.Title is not null || reading.Standard.Body.Count > 0))
            return new StandardDocument(reading.Standard, text, Revision: null) { PublishedAt = publishedAt };
        unreadable = Why(file, reading, language);
        return null;
    }

    private static Unreadable Why(string file, StandardReading reading, Language language) =>
        reading.Findings is [var first, ..] && reading.HasFrontMatter
            ? new Unreadable(file, reading.Source.PlaceOf(first.Span.Start).Line, first.Reason(language))
            : new Unreadable(file, 1, Words.Publishing.In(language, "file.no-front-matter"));
}
