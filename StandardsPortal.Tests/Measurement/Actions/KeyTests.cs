using System.Reflection;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class KeyTests
{
    [Fact]
    public void A_key_pushes_cases_and_reads_results_and_nothing_else() => Assert.Equal(
        [nameof(PushCases), nameof(ReadStandardResults)],
        ActionRegistration.Actions.Where(a => a.GetCustomAttribute<AllowsAttribute>()?.Keys == true).Select(a => a.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_key_is_no_manager_and_not_even_a_reader()
    {
        await using var portal = await OpenAsync();
        var key = await AdmittedAsync(portal);
        Assert.Empty(key.Roles);
        Assert.Equal("people.not-allowed", Refused(await portal.Action<RegisterExclusion>().RunAsync(key, null!)));
        Assert.Equal("people.not-allowed", Refused(await portal.Action<ListImports>().RunAsync(key)));
        Assert.Equal("people.not-allowed", Refused(await portal.Action<ReadResults>().RunAsync(key, new ResultFilter())));
        Assert.Equal("people.not-allowed", Refused(await portal.Action<ListPeople>().RunAsync(key)));
        Assert.Equal("measure.push-count", Refused(await portal.Action<PushCases>().RunAsync(key, "crm", [])));
    }

    [Fact]
    public async Task A_key_ends_with_the_access_of_who_made_it()
    {
        await using var portal = await OpenAsync();
        var secret = Must(await portal.Action<CreateApiKey>().RunAsync(portal.Hana, "Phone system")).Secret;
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Hana.PersonId));
        Assert.Null(await portal.Action<ApiKeyDoor>().AdmitAsync(secret));
    }

    [Fact]
    public async Task A_key_ends_when_who_made_it_is_no_manager_any_more()
    {
        await using var portal = await OpenAsync();
        var secret = Must(await portal.Action<CreateApiKey>().RunAsync(portal.Omar, "Phone system")).Secret;
        Assert.NotNull(await portal.Action<ApiKeyDoor>().AdmitAsync(secret));
        await portal.TamperAsync($"UPDATE People SET Roles = 'Employee' WHERE Id = '{portal.Omar.PersonId.ToString().ToUpperInvariant()}'");
        Assert.Null(await portal.Action<ApiKeyDoor>().AdmitAsync(secret));
    }

    private static async Task<Actor> AdmittedAsync(TestPortal portal)
    {
        var key = Must(await portal.Action<CreateApiKey>().RunAsync(portal.Hana, "Phone system"));
        return (await portal.Action<ApiKeyDoor>().AdmitAsync(key.Secret))!;
    }
}
