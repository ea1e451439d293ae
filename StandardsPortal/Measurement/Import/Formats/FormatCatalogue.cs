using StandardsPortal.Measurement.Import.Folding;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>The exports that the portal reads without being told how.</summary>
public static class FormatCatalogue
{
    /// <summary>One case a row, columns known by their documented headers; for whatever no other format is.</summary>
    public static readonly ExportFormat Plain = new(PlainCsv.Profile) { AsksForZone = true };

    /// <summary>In the order in which a person is asked to choose.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        Plain,
        Zendesk.Format,
        ZendeskStatusHistory.Format,
        Freshdesk.Format,
        Zammad.Format,
        JiraServiceManagement.Format,
        Intercom.Format,
        Chatwoot.Format,
        ServiceNow.Format,
        AsteriskQueueLog.Format,
        AsteriskCallRecords.Format,
        Surveys.Csat,
        Surveys.Nps,
        Surveys.Ces,
        PublishedFigures.Counts,
        PublishedFigures.Percentages,
        PublishedFigures.Canada,
    ];

    /// <summary>The format of a slug such as <c>zendesk</c>, whatever its case; <c>csv</c> is the plain one. Null when there is none.</summary>
    public static ExportFormat? Find(string? slug) => string.Equals(slug, "csv", StringComparison.OrdinalIgnoreCase) ? Plain : All.FirstOrDefault(format => string.Equals(format.Slug, slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a file looks like: the format whose signature it has most of, or null when it has none whole.</summary>
    /// <param name="headers">Cells of the first line.</param>
    /// <param name="sampleLines">The first lines as they are, for exports without a header.</param>
    public static FormatGuess? Guess(IReadOnlyList<string> headers, IReadOnlyList<string> sampleLines)
    {
        var lines = sampleLines.Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        var byLine = All.FirstOrDefault(format => format.Recognises is { } recognises && lines.Length > 0 && Array.TrueForAll(lines, line => recognises(line)));
        if (byLine is not null)
            return new(byLine, []);
        var header = new HeaderRow(headers);
        return All
            .Where(format => format.Signature.Count > 0 && format.Signature.All(name => header.Find([name]) >= 0))
            .OrderByDescending(format => format.Signature.Count)
            .Select(format => new FormatGuess(format, format.Signature))
            .FirstOrDefault();
    }

    /// <summary>What to tell someone whose file lacks columns of the format they chose.</summary>
    internal static ImportFault WrongFormat(MappingProfile chosen, IReadOnlyList<string> missing, IReadOnlyList<string> headers)
    {
        var columns = string.Join(", ", missing);
        return Guess(headers, []) is { } guess && guess.Format.Slug != chosen.Name
            ? new(1, columns, "format.looks-like", [columns, chosen.Name, guess.Format.Slug])
            : new(1, columns, "format.columns-missing", [columns, chosen.Name]);
    }
}

/// <param name="Columns">Headers by which it was told; empty when it was told by the look of its lines.</param>
public sealed record FormatGuess(ExportFormat Format, IReadOnlyList<string> Columns)
{
    /// <summary>Why, in one sentence.</summary>
    public string Reason(Languages.Language language) => Columns.Count > 0
        ? Languages.Words.Measurement.In(language, "format.guess.columns", string.Join(", ", Columns))
        : Languages.Words.Measurement.In(language, "format.guess.lines", Format.Name(language));
}
