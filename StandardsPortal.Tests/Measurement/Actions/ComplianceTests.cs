using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Publishing;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class ComplianceTests
{
    private static readonly string[] Suffixes = ["", ".ko", ".ar"];
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);

    [Fact]
    public async Task A_report_speaks_the_language_it_was_asked_in_whatever_its_maker_reads()
    {
        await using var portal = await OpenAsync();
        var folder = Path.Combine(AppContext.BaseDirectory, "content", "standards", "phone");
        var heard = new EvidenceInput("callers-waiting-2026", "interview", "By phone", new(2026, 1, 5), new(2026, 1, 9), 41, "29 of 41 named silence.", Language.English, Corrects: null, []);
        Must(await portal.Action<RecordEvidence>().RunAsync(portal.Hana, heard));
        await portal.PublishAsync(await portal.DraftAsync(portal.Hana, [.. Suffixes.Select(l => File.ReadAllText(Path.Combine(folder, $"phone-answer-time{l}.md")))]));
        portal.Clock.Move(TimeSpan.FromDays(60));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 95, day: "2026-03-10"), new() { Source = "desk", KnownUntil = new(2026, 4, 20, 0, 0, 0, DateTimeKind.Utc) });
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            var desk = new Desk();
            Must(await new ExportComplianceReport(portal.Action<ReadCompliance>(), desk, portal.Action<PortalStore>()).RunAsync(portal.Aisha, First, Last, language));
            var asked = Must(await portal.Action<ReadCompliance>().RunAsync(portal.Aisha with { Language = language }, First, Last));
            var printed = Assert.IsType<ComplianceDocument>(desk.Taken).Report;
            Assert.Equal(asked.Rules.Select(r => r.Title), printed.Rules.Select(r => r.Title));
            titles.UnionWith(printed.Rules.Select(r => r.Title));
            Assert.Equal(asked.Rules.SelectMany(r => r.Windows).Select(w => (w.Met, w.Total)), printed.Rules.SelectMany(r => r.Windows).Select(w => (w.Met, w.Total)));
        }

        Assert.Equal(Suffixes.Length, titles.Count);
    }

    /// <summary>Keeps what it was asked to typeset.</summary>
    private sealed class Desk : ITypesetter
    {
        public PublishedDocument? Taken { get; private set; }

        public Task<TypesettingOutcome> TypesetAsync(PublishedDocument document, CancellationToken cancellation = default)
        {
            Taken = document;
            return Task.FromResult<TypesettingOutcome>(new Pdf(new byte[] { 1 }, new string('0', 64), 1));
        }
    }
}
