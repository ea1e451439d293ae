using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Folding;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Measurement.Import;

/// <summary>A file as a source of cases, whatever a row of it is: callers need not know whether it has to be folded.</summary>
public static class CaseFile
{
    private const string ColumnsMissing = "columns-missing";
    private const int SampleLines = 5;

    /// <exception cref="ImportRefusedException">
    /// The file can't be read with the profile: it holds no cases, or lacks columns; then the format that it looks like
    /// is said, where there is one.
    /// </exception>
    public static ICaseSource Open(string path, MappingProfile profile, ExportOptions options)
    {
        if (FormatCatalogue.Find(profile.Name)?.Refusal is { } refusal)
            throw new ImportRefusedException(new(0, null, refusal, []));
        if (profile.Rows == RowKind.Aggregate)
            throw new ImportRefusedException(new(0, null, "not-cases", [profile.Name]));
        if (profile.Rows == RowKind.Event)
            return FoldedFile.Open(path, profile, options);
        try
        {
            return ExportFile.Open(path, profile, options);
        }
        catch (ImportRefusedException refused) when (refused.Fault.Code == ColumnsMissing && Guess(path) is { } guess && guess.Format.Slug != profile.Name)
        {
            throw new ImportRefusedException(new(1, null, "format.looks-like", [refused.Fault.Values[0], profile.Name, guess.Format.Slug]));
        }
    }

    /// <summary>What reading the source came to; <see cref="ImportReport.Nothing"/> for a source that is no file.</summary>
    public static ImportReport ReportOf(ICaseSource source) => source switch
    {
        ExportFile file => file.Report,
        FoldedFile log => log.Report,
        _ => ImportReport.Nothing,
    };

    /// <summary>The format that a file looks like, by its first lines; null when it looks like none that ships.</summary>
    /// <exception cref="ImportRefusedException">Empty, or no text at all.</exception>
    public static FormatGuess? Guess(string path)
    {
        var lines = FirstLines(path);
        return FormatCatalogue.Guess(ExportHead.Read(path, null, hasHeader: true, rows: 0).Headers, lines);
    }

    /// <summary>Only so much as a line can reasonably have: the file may have no line break at all.</summary>
    private static string[] FirstLines(string path)
    {
        var buffer = new char[1 << 16];
        using var reader = new StreamReader(path);
        var text = new string(buffer, 0, reader.ReadBlock(buffer));
        // The last line may be cut short, unless it is the only one.
        var lines = text.Split('\n', SampleLines + 1, StringSplitOptions.TrimEntries);
        return lines.Length > 1 ? lines[..^1] : lines;
    }
}
