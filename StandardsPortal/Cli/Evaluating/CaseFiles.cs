using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>The export that an order names, and how it is read: by a profile, by a format, or by what its header looks like.</summary>
internal sealed class CaseFiles
{
    /// <summary>So many bad rows are told one by one; the rest as a number.</summary>
    private const int FaultsTold = 100;

    private readonly EvaluateOrder order;
    private Func<ImportReport>? report;

    private CaseFiles(EvaluateOrder order, MappingProfile profile)
    {
        (this.order, Profile) = (order, profile);
        Options = new(order.Zone, order.SkipBadRows ? BadRows.Skip : BadRows.Refuse, FaultsTold);
    }

    public MappingProfile Profile { get; }

    public ExportOptions Options { get; }

    public static CaseFiles Find(EvaluateOrder order, TextWriter errors)
    {
        if (Directory.Exists(order.CasesPath))
            throw new UnusableInputException($"{order.Cases} is a folder; name one file in it.");
        if (!File.Exists(order.CasesPath))
            throw new UnusableInputException($"There is no file {order.Cases}.");
        try
        {
            return new(order, ProfileOf(order, errors));
        }
        catch (ImportRefusedException refused)
        {
            throw new UnusableInputException(Line(order, refused.Fault));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(problem.Message);
        }
    }

    public ICaseSource Open()
    {
        var source = CaseFile.Open(order.CasesPath, Profile, Options);
        report = () => CaseFile.ReportOf(source);
        return source;
    }

    /// <summary>Rows that were skipped, one a line.</summary>
    public void SayFaults(TextWriter errors)
    {
        if (report?.Invoke() is not { } told)
            return;
        Say(told.Faults, told.FaultCount, order, errors);
        foreach (var note in told.Notes)
            errors.WriteLine($"{order.Cases}: {note.In(order.Language)}");
    }

    public static void Say(IReadOnlyList<ImportFault> faults, long count, EvaluateOrder order, TextWriter errors)
    {
        foreach (var fault in faults.Take(FaultsTold))
            errors.WriteLine(Line(order, fault));
        if (count > 0)
            errors.WriteLine($"{order.Cases}: {count} bad rows were skipped.");
    }

    public static string Line(EvaluateOrder order, ImportFault fault)
    {
        var place = fault.Row > 0 ? $":{fault.Row}" : "";
        var column = fault.Column is null ? "" : $" {fault.Column}:";
        var text = fault.Text.Length > 0 ? $" “{fault.Text}”" : "";
        var zone = fault.Code.Contains("zone", StringComparison.Ordinal) && order.Zone is null ? " Pass --zone, such as --zone Europe/Berlin." : "";
        var skip = fault.Row > 1 && zone.Length == 0 && !order.SkipBadRows ? " --bad-rows skip leaves such rows out, each with its reason." : "";
        return $"{order.Cases}{place}:{column} {fault.Reason(order.Language)}{text}{zone}{skip}";
    }

    private static MappingProfile ProfileOf(EvaluateOrder order, TextWriter errors)
    {
        if (order.Profile is not null)
            return ProfileFile.Read(File.ReadAllText(order.Profile));
        if (order.Format is { } name && name.ToLowerInvariant() is not ("plain" or "csv"))
            return Readable(FormatCatalogue.Find(name) ?? throw new UnusableInputException($"--format: '{name}' is none of: {string.Join(", ", FormatCatalogue.All.Select(f => f.Slug))}; json, text, csv-out."), order);
        if (order.Format is not null)
            return PlainCsv.Profile;
        var head = ExportHead.Read(order.CasesPath, null, hasHeader: true, 0);
        var guess = FormatCatalogue.Guess(head.Headers, [.. File.ReadLines(order.CasesPath).Take(5)]);
        errors.WriteLine(guess is null ? $"{order.Cases}: read as a plain CSV file." : $"{order.Cases}: read as {guess.Format.Slug}. {guess.Reason(order.Language)}");
        return guess is null ? PlainCsv.Profile : Readable(guess.Format, order);
    }

    private static MappingProfile Readable(ExportFormat format, EvaluateOrder order) => format.Refusal is { } refusal
        ? throw new UnusableInputException($"{order.Cases}: {Languages.Words.Measurement.In(order.Language, $"import.{refusal}")}")
        : format.Profile;
}
