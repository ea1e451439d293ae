using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards.Records;

public class AgedEvidenceTests
{
    [Fact]
    public async Task The_library_names_what_has_aged_and_the_page_tells_managers_and_auditors()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var record = new EvidenceRecord
        {
            Id = "callers",
            Kind = EvidenceKind.Interview,
            Method = "By phone",
            From = new DateOnly(2026, 1, 5),
            Until = new DateOnly(2026, 1, 9),
            Finding = "Silence.",
            Language = Language.English,
        };
        TestPortal.Must(await portal.Action<RecordEvidence>().RunAsync(portal.Hana, EvidenceInput.Of(record, corrects: null)));
        var resting = SampleText.English(id: "email-answer-time").Replace("evidence:\n", "evidence:\n  - record: callers\n", StringComparison.Ordinal).Replace("September 2026", "last year", StringComparison.Ordinal);
        await portal.PublishAsync(resting);
        Assert.Empty(await AgedAsync(portal));
        Assert.Null((await ViewAsync(portal, portal.Hana)).EvidenceAgedSince);

        portal.Clock.Move(TimeSpan.FromDays((365 * 2) + 30));

        var row = Assert.Single(await AgedAsync(portal), r => r.StandardId == "email-answer-time");
        Assert.Equal(record.Until, row.NewestEvidence);
        Assert.Equal(record.Until, (await ViewAsync(portal, portal.Hana)).EvidenceAgedSince);
        Assert.Equal(record.Until, (await ViewAsync(portal, portal.Aisha)).EvidenceAgedSince);
        Assert.Null((await ViewAsync(portal, portal.Sam)).EvidenceAgedSince);
    }

    private static async Task<IReadOnlyList<StandardRow>> AgedAsync(TestPortal portal) =>
        TestPortal.Must(await portal.Action<ListStandards>().RunAsync(portal.Hana, new StandardFilter(EvidenceAged: true)));

    private static async Task<StandardView> ViewAsync(TestPortal portal, StandardsPortal.People.Actor actor) =>
        TestPortal.Must(await portal.Action<ReadStandard>().RunAsync(actor, "email-answer-time", null, Language.English));
}
