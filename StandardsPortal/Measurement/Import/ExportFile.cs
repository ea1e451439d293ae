using System.Runtime.ExceptionServices;
using NodaTime;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// A delimited text file of cases, one a row. Only the columns that a reader needs are turned into values, on as many
/// threads as there are sinks; memory does not grow with the file. What comes out is the same whatever their number.
/// </summary>
public sealed class ExportFile : ICaseSource
{
    private readonly string path;
    private readonly ExportHead head;
    private readonly MappingProfile profile;
    private readonly ExportLayout layout;
    private readonly ExportOptions options;

    private ExportFile(string path, ExportHead head, MappingProfile profile, ExportLayout layout, ExportOptions options) =>
        (this.path, this.head, this.profile, this.layout, this.options) = (path, head, profile, layout, options);

    public CaseSchema Schema => layout.Schema;

    /// <summary>As the file has them, in its order; empty where it has no header.</summary>
    public IReadOnlyList<string> Headers => head.Headers;

    /// <summary>The profile as it is used: a profile without columns has been filled in from the headers.</summary>
    public MappingProfile Profile => profile;

    /// <summary>What the last <see cref="Read"/> came to, also when it was refused.</summary>
    public ImportReport Report { get; private set; } = ImportReport.Nothing;

    /// <param name="profile">One without columns is filled in from the headers, see <see cref="PlainCsv"/>.</param>
    /// <exception cref="ImportRefusedException">The file is empty, no text, or lacks a column that the profile requires.</exception>
    public static ExportFile Open(string path, MappingProfile profile, ExportOptions options)
    {
        var isPlain = profile.Columns.Count == 0;
        var start = ExportHead.Read(path, isPlain ? null : profile.Delimiter, profile.HasHeader, isPlain ? PlainCsv.SampleRows : 0);
        var used = isPlain ? PlainCsv.For(profile, start.Headers, start.Rows) : profile;
        return new ExportFile(path, start, used, ExportLayout.Of(start, used), options);
    }

    /// <summary>Reads the file from its first row to its last; may be called again.</summary>
    public void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default)
    {
        if (sinks.Count == 0)
            throw new ArgumentException("Cases need somewhere to go.", nameof(sinks));
        Report = ImportReport.Nothing;
        var plan = new ExportPlan(head, profile, layout, needs, options);
        using var blocks = new RecordBlocks(path, head, options);
        CaseDecoder[] decoders = [.. sinks.Select(sink => new CaseDecoder(plan, sink, options))];
        var failures = new Exception?[decoders.Length];
        Thread[] others = [.. Enumerable.Range(1, decoders.Length - 1).Select(i => new Thread(() => Work(i)) { IsBackground = true, Name = "export reader" })];
        foreach (var thread in others)
            thread.Start();
        Work(0);
        foreach (var thread in others)
            thread.Join();

        cancellation.ThrowIfCancellationRequested();
        if (failures.FirstOrDefault(f => f is not null) is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        Report = ReportOf(plan, blocks, decoders);
        RefuseIfAsked(blocks, decoders);

        void Work(int i)
        {
            try
            {
                Decode(blocks, plan, decoders[i], cancellation);
            }
            catch (Exception problem)
            {
                // Told on the calling thread once all have come home.
                failures[i] = problem;
                blocks.Stop();
            }
        }
    }

    private static void Decode(RecordBlocks blocks, ExportPlan plan, CaseDecoder decoder, CancellationToken cancellation)
    {
        var block = new RecordBlock();
        var splitter = new RecordSplitter(plan, decoder);
        while (!cancellation.IsCancellationRequested && blocks.Next(block))
        {
            splitter.Split(block);
            // Blocks before this one are in other hands already and will be finished there.
            if (decoder.IsDone || decoder.IsTooVaried)
                break;
        }
        if (decoder.IsDone || decoder.IsTooVaried || cancellation.IsCancellationRequested)
            blocks.Stop();
        else
            decoder.Finish();
    }

    private void RefuseIfAsked(RecordBlocks blocks, CaseDecoder[] decoders)
    {
        var worst = decoders.Select(d => options.BadRows == BadRows.Refuse ? d.Faults.Earliest : d.Faults.Fatal)
            .Append(options.BadRows == BadRows.Refuse ? (blocks.Broken is [var broken, ..] ? broken : null) : null)
            .OfType<ImportFault>()
            .MinBy(f => f.Row);
        if (worst is not null)
            throw new ImportRefusedException(worst);
        foreach (var column in decoders.SelectMany(d => d.Readers.OfType<LabelReader>()).GroupBy(r => r.Position))
        {
            if (column.Any(r => r.IsTooVaried) || (column.Sum(r => r.TextCount) > ExportOptions.MostTexts && column.SelectMany(r => r.Texts).Distinct(StringComparer.Ordinal).Skip(ExportOptions.MostTexts).Any()))
                throw new ImportRefusedException(new ImportFault(0, column.First().Header, "label-too-varied", [column.First().Header, ExportOptions.MostTexts]));
        }
    }

    private ImportReport ReportOf(ExportPlan plan, RecordBlocks blocks, CaseDecoder[] decoders)
    {
        var first = decoders.Min(d => d.FirstMs);
        var last = decoders.Max(d => d.LastMs);
        List<ImportNote> notes = [];
        if (plan.Clocks.Sum(c => c.Skipped) is > 0 and var skipped)
            notes.Add(new ImportNote("skipped-hour", [skipped]));
        if (plan.Clocks.Sum(c => c.Repeated) is > 0 and var repeated)
            notes.Add(new ImportNote("repeated-hour", [repeated]));
        return new ImportReport(
            decoders.Sum(d => d.Rows) + blocks.Broken.Count,
            decoders.Sum(d => d.Cases),
            [.. decoders.SelectMany(d => d.Faults.First).Concat(blocks.Broken).OrderBy(f => f.Row).Take(options.MaximumFaults)],
            decoders.Sum(d => d.Faults.Count) + blocks.Broken.Count,
            first == long.MaxValue ? null : Instant.FromUnixTimeMilliseconds(first),
            last == long.MinValue ? null : Instant.FromUnixTimeMilliseconds(last),
            blocks.Sha256,
            notes);
    }
}
