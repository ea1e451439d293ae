using System.Security.Cryptography;
using NodaTime;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// A log as a source of cases. Rows are read one after the other by one thread, since a row means something only after
/// those before it; all cases go to the first sink.
/// </summary>
public sealed class FoldedFile : ICaseSource
{
    private const int RowsBetweenReports = 20_000;

    private readonly string path;
    private readonly MappingProfile profile;
    private readonly ExportOptions options;

    private FoldedFile(string path, MappingProfile profile, ExportOptions options)
    {
        (this.path, this.profile, this.options) = (path, profile, options);
        using var rows = RowsOf(File.OpenRead(path));
        Schema = FoldingOf(rows, new EventClock(profile, options.Zone)).Schema;
    }

    public CaseSchema Schema { get; }

    /// <summary>What the last <see cref="Read"/> came to.</summary>
    public ImportReport Report { get; private set; } = ImportReport.Nothing;

    /// <exception cref="ImportRefusedException">No such folding, or the file lacks what it needs.</exception>
    public static FoldedFile Open(string path, MappingProfile profile, ExportOptions? options = null) => new(path, profile, options ?? new());

    public void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(sinks);
        var stream = File.OpenRead(path);
        using var rows = RowsOf(stream);
        var clock = new EventClock(profile, options.Zone);
        var folding = FoldingOf(rows, clock);
        var outlet = new CaseOutlet(folding.Schema, profile.Constants, needs, sinks[0]);
        var (faults, faultCount, count) = (new List<ImportFault>(), 0L, 0L);
        while (count < options.MaximumRows && rows.Read())
        {
            if (++count % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                options.Progress?.Report(new(stream.Position, stream.Length, rows.Line));
            }
            if (folding.Take(rows, outlet) is not { } fault)
                continue;
            if (options.BadRows == BadRows.Refuse)
                throw new ImportRefusedException(fault);
            if (faultCount++ < options.MaximumFaults)
                faults.Add(fault);
        }
        folding.End(outlet);
        outlet.Flush();
        Report = new(count, outlet.Cases, faults, faultCount, At(clock.First), At(clock.Last), options.Digest ? Digest() : null, [.. folding.Notes]);
    }

    private RowReader RowsOf(Stream stream) => new(stream, profile.Delimiter, quotes: profile.HasHeader);

    /// <summary>Reads the header, where there is one.</summary>
    private ICaseFolding FoldingOf(RowReader rows, EventClock clock)
    {
        var header = !profile.HasHeader || !rows.Read() ? new HeaderRow([]) : new HeaderRow(rows.ToArray());
        return profile.Folding switch
        {
            "asterisk-queue-log" => new QueueLogFolding(profile, clock),
            "incident-log" => new IncidentLogFolding(header, profile, clock),
            "field-history" => new FieldHistoryFolding(header, profile, clock),
            _ => throw new ImportRefusedException(new(0, null, "folding.unknown", [profile.Folding])),
        };
    }

    private static Instant? At(long ms) => ms is long.MaxValue or long.MinValue ? null : Instant.FromUnixTimeMilliseconds(ms);

    private string Digest()
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
