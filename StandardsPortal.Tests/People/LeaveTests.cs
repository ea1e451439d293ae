using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.People;

public class LeaveTests
{
    [Fact]
    public async Task A_manager_records_their_own_leave_and_an_administrator_anybodys()
    {
        await using var portal = await TestPortal.OpenAsync();
        Assert.Equal("leave.not-yours", Refused(await RecordAsync(portal, portal.Hana, portal.Mina, 0, 3, portal.Omar)));
        var leave = Must(await RecordAsync(portal, portal.Admin, portal.Mina, 0, 3, portal.Omar));
        Assert.Equal("Alex Morgan", leave.RecordedByName);
        Assert.Equal("leave.not-yours", Refused(await portal.Action<EndLeave>().RunAsync(portal.Hana, leave.Id)));
        Must(await portal.Action<EndLeave>().RunAsync(portal.Mina, leave.Id));
        Assert.Equal("leave.unknown", Refused(await portal.Action<EndLeave>().RunAsync(portal.Mina, leave.Id)));
        Assert.Equal(["leave-recorded", "leave-ended"], await portal.LookAsync(db => db.Ledger.Where(r => r.Kind.StartsWith("leave")).OrderBy(r => r.Sequence).Select(r => r.Kind).ToListAsync()));
    }

    [Fact]
    public async Task Days_are_in_order_not_past_and_within_a_year_and_do_not_overlap()
    {
        await using var portal = await TestPortal.OpenAsync();
        async Task<string> WhyNotAsync(int from, int until) => Refused(await RecordAsync(portal, portal.Mina, portal.Mina, from, until, portal.Omar));
        Assert.Equal("leave.dates", await WhyNotAsync(3, 2));
        Assert.Equal("leave.dates", await WhyNotAsync(-5, -1));
        Assert.Equal("leave.too-long", await WhyNotAsync(0, 366));
        Must(await RecordAsync(portal, portal.Mina, portal.Mina, -2, 0, portal.Omar));
        Assert.Equal("leave.overlaps", await WhyNotAsync(0, 5));
        Must(await RecordAsync(portal, portal.Mina, portal.Mina, 1, 5, portal.Omar));
    }

    [Fact]
    public async Task A_deputy_is_another_manager_with_access()
    {
        await using var portal = await TestPortal.OpenAsync();
        async Task<string> WhyNotAsync(Actor person, Actor deputy) => Refused(await RecordAsync(portal, portal.Admin, person, 0, 1, deputy));
        Assert.Equal("leave.deputy-needed", await WhyNotAsync(portal.Mina, portal.Mina));
        Assert.Equal("leave.no-manager", await WhyNotAsync(portal.Mina, portal.Sam));
        Assert.Equal("leave.no-manager", await WhyNotAsync(portal.Sam, portal.Mina));
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Omar.PersonId));
        Assert.Equal("leave.no-manager", await WhyNotAsync(portal.Mina, portal.Omar));
    }

    [Fact]
    public async Task A_leave_ended_early_covers_no_day_more()
    {
        await using var portal = await TestPortal.OpenAsync();
        var leave = Must(await RecordAsync(portal, portal.Mina, portal.Mina, 0, 3, portal.Omar));
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        Assert.Equal([true, true, false, false], new[] { leave.Covers(today), leave.Covers(today.AddDays(3)), leave.Covers(today.AddDays(4)), leave.Covers(today.AddDays(-1)) });
        Assert.Equal("Mina Novak", Assert.Single(Must(await portal.Action<ReadLeave>().RunAsync(portal.Omar, portal.Omar.PersonId)).StandsInFor).PersonName);
        Assert.False(Must(await portal.Action<EndLeave>().RunAsync(portal.Mina, leave.Id)).Covers(today));
    }

    private static Task<Outcome<Leave>> RecordAsync(TestPortal portal, Actor actor, Actor person, int from, int until, Actor deputy)
    {
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        return portal.Action<RecordLeave>().RunAsync(actor, person.PersonId, today.AddDays(from), today.AddDays(until), deputy.PersonId);
    }
}
