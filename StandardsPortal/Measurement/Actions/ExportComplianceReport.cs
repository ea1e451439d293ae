using System.Globalization;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Publishing;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The compliance report as a PDF. The ledger tells who took the report out, and its digest.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ExportComplianceReport(ReadCompliance reading, ITypesetter typesetter, PortalStore store)
{
    public async Task<Outcome<ExportedFile>> RunAsync(Actor actor, DateOnly from, DateOnly until, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        // In the report's language, titles and rules too, whatever its maker reads in.
        var report = await reading.RunAsync(actor with { Language = language }, from, until, cancellation);
        if (report.IsRefused)
            return report.Refusal;
        var document = new ComplianceDocument(language, report.Value) { PublishedAt = report.Value.MadeAt };
        var typeset = TypesetOutcome.Of(await typesetter.TypesetAsync(document, cancellation));
        if (typeset.IsRefused)
            return typeset.Refusal;
        var recorded = await store.WriteAsync<Done>(
            async writing =>
            {
                await writing.RecordAsync(actor, report.Value.MadeAt, new ComplianceExported(from, until, language.Code, report.Value.Rules.Count, typeset.Value.Sha256), cancellation);
                return Done.Value;
            },
            cancellation);
        return recorded.IsRefused ? recorded.Refusal : new ExportedFile(typeset.Value.Pdf.ToArray(), $"{NameOf(from, until)}.{language}.pdf", "application/pdf");
    }

    internal static string NameOf(DateOnly from, DateOnly until) => string.Create(CultureInfo.InvariantCulture, $"compliance-{from:yyyy-MM-dd}-{until:yyyy-MM-dd}");
}
