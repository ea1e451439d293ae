using StandardsPortal.Acknowledgments;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The results of a time as a table, in the shape in which the Government of Canada publishes its own.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ExportComplianceCsv(ReadCompliance reading)
{
    public async Task<Outcome<ExportedFile>> RunAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var report = await reading.RunAsync(actor, from, until, cancellation);
        return report.IsRefused
            ? report.Refusal
            : new ExportedFile(ComplianceCsv.Write(report.Value), $"{ExportComplianceReport.NameOf(from, until)}.csv", "text/csv; charset=utf-8");
    }
}
