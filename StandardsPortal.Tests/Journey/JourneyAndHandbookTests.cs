using StandardsPortal.Journey;
using StandardsPortal.Journey.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Journey;

public class JourneyAndHandbookTests
{
    [Fact]
    public async Task Retiring_the_last_standard_of_a_touchpoint_opens_a_gap_from_that_day_on()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var published = new DateOnly(2026, 3, 2);
        portal.Clock.Move(TimeSpan.FromDays(10));
        Must(await portal.Action<WithdrawRevision>().RunAsync(portal.Omar, "phone-answer-time", 1, Password, "The line closes."));
        var read = portal.Action<ReadJourneyMap>();
        Assert.True(Must(await read.RunAsync(portal.Sam)).Map.At(Stage.Consideration, Channel.Phone).IsGap);
        Assert.False(Must(await read.RunAsync(portal.Sam, published)).Map.At(Stage.Consideration, Channel.Phone).IsGap);
        Assert.True(Must(await read.RunAsync(portal.Sam, published.AddDays(-1))).Map.At(Stage.Consideration, Channel.Phone).IsGap);
        var map = Must(await read.RunAsync(portal.Sam, published)).Map;
        Assert.Equal((1, Stage.All.Count * Channel.All.Count - 1, 3), (map.Count, map.Gaps.Count, map.UncoveredStages.Count));
    }

    [Fact]
    public async Task The_handbook_of_a_day_holds_what_was_in_force_then_and_the_ledger_tells_of_it()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Clock.Move(TimeSpan.FromDays(10));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, "phone-answer-time", SampleText.English(share: 85)));
        var export = portal.Action<ExportHandbook>();
        Must(await export.RunAsync(portal.Aisha, new DateOnly(2026, 3, 11), Language.Korean));
        Assert.Equal(1, Assert.Single(portal.Press.Handbook!.Standards).Revision.Number);
        Must(await export.RunAsync(portal.Aisha, new DateOnly(2026, 3, 12), Language.Korean));
        Assert.Equal(2, Assert.Single(portal.Press.Handbook!.Standards).Revision.Number);
        Assert.NotNull(portal.Press.Handbook.Standards[0].LedgerHash);
        Assert.Equal("handbook.future", Refused(await export.RunAsync(portal.Aisha, new DateOnly(2026, 3, 13), Language.English)));
        var ledger = Must(await portal.Action<StandardsPortal.Audit.Actions.ReadLedger>().RunAsync(portal.Aisha, kind: "handbook-exported"));
        Assert.Equal(2, ledger.Records.Count);
    }
}
