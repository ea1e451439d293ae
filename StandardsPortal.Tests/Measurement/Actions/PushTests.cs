using StandardsPortal.Measurement.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class PushTests
{
    private static PushedCase Case(string id, int minutes = 1, string channel = "phone") => new(
        id,
        new Dictionary<string, DateTimeOffset> { ["created"] = At(0), ["answered"] = At(minutes) },
        new Dictionary<string, string> { ["channel"] = channel, ["kind"] = "call" },
        new Dictionary<string, decimal> { ["score"] = 4.5m },
        [new PushedPause("waiting-for-customer", At(2), null)]);

    private static DateTimeOffset At(int minutes) => new(2026, 3, 1, 10, minutes, 0, TimeSpan.FromHours(9));

    [Fact]
    public async Task The_same_case_again_changes_nothing_and_a_newer_state_replaces_it()
    {
        await using var portal = await OpenAsync();
        var push = portal.Action<PushCases>();
        Assert.Equal((2, 0, 0), Told(Must(await push.RunAsync(portal.Hana, "crm", [Case("1"), Case("B-2")]))));
        Assert.Equal((0, 2, 0), Told(Must(await push.RunAsync(portal.Hana, "crm", [Case("1"), Case("B-2")]))));
        Assert.Equal((2, 1, 1), Told(Must(await push.RunAsync(portal.Hana, "crm", [Case("1", minutes: 5), Case("B-2"), Case("3")]))));
        Assert.Equal(3, await ImportTests.CountAsync(portal));
        Assert.Equal((0, 1, 0), Told(Must(await push.RunAsync(portal.Hana, "crm", [Case("1", minutes: 5)]))));
    }

    private static (int, int, int) Told(PushReport report) => (report.Stored, report.Unchanged, report.Replaced);

    [Fact]
    public async Task One_bad_case_refuses_all_of_them_by_its_index_and_field()
    {
        await using var portal = await OpenAsync();
        var push = portal.Action<PushCases>();
        var refused = await push.RunAsync(portal.Hana, "crm", [Case("1"), Case("2", channel: "pigeon")]);
        Assert.Equal("measure.push-channel", Refused(refused));
        Assert.Equal("cases[1].labels.channel", refused.Refusal!.Field);
        Assert.Equal("measure.push-twice", Refused(await push.RunAsync(portal.Hana, "crm", [Case("1"), Case("1")])));
        Assert.Equal("measure.push-id", Refused(await push.RunAsync(portal.Hana, "crm", [Case("a\nb")])));
        Assert.Equal("measure.source", Refused(await push.RunAsync(portal.Hana, "Crm!", [Case("1")])));
        Assert.Equal("measure.push-count", Refused(await push.RunAsync(portal.Hana, "crm", [])));
        Assert.Equal(0, await ImportTests.CountAsync(portal));
    }

    [Fact]
    public async Task A_key_admits_until_it_is_revoked_and_is_nowhere_stored()
    {
        await using var portal = await OpenAsync();
        var key = Must(await portal.Action<CreateApiKey>().RunAsync(portal.Hana, "Phone system"));
        var door = portal.Action<ApiKeyDoor>();
        Assert.Equal("Phone system", (await door.AdmitAsync(key.Secret))!.Name);
        Assert.Null(await door.AdmitAsync(key.Secret + "0"));
        Assert.Null(await door.AdmitAsync(null));
        Assert.DoesNotContain(key.Secret, await File.ReadAllTextAsync(portal.DatabaseFile), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 2), Assert.Single(Must(await portal.Action<ListApiKeys>().RunAsync(portal.Aisha))).LastUsedOn);
        Must(await portal.Action<RevokeApiKey>().RunAsync(portal.Omar, key.Id));
        Assert.Null(await door.AdmitAsync(key.Secret));
    }
}
