using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Shell;

/// <summary>What has to be right before the first request is answered, and what whoever started it is told.</summary>
public static class PortalStart
{
    /// <returns>Why the portal can't start, in words for whoever starts it; null when it can.</returns>
    public static async Task<Refusal?> PrepareAsync(WebApplication portal, Loading loading, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        var prepared = await scope.ServiceProvider.GetRequiredService<PreparePortal>()
            .RunAsync(Actor.System, loading, new Told(), cancellation);
        if (prepared.IsRefused)
            return prepared.Refusal;
        foreach (var refused in prepared.Value.Library.Refused)
            Console.WriteLine($"Not loaded: {refused}");
        return null;
    }

    /// <summary>The demonstration is for Development only: its accounts share a password that is printed.</summary>
    public static Loading LoadingFor(WebApplication portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return portal.Environment.IsDevelopment() ? Loading.Demonstration : Loading.Library;
    }

    /// <summary>Where it listens, and in Development who can sign in.</summary>
    public static void Announce(WebApplication portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        Console.WriteLine();
        foreach (var address in portal.Urls)
            Console.WriteLine($"The portal is at {address}");
        if (!portal.Environment.IsDevelopment())
            return;
        Console.WriteLine($"Demonstration sign-ins, all with the password \"{DemonstrationPeople.Password}\":");
        foreach (var person in DemonstrationPeople.All)
        {
            var roles = string.Join(", ", person.Roles.Select(r => Words.People.In(Language.English, $"page.role.{r}")));
            Console.WriteLine($"  {person.Email,-28} {roles,-14} {person.Title}");
        }
    }

    private sealed class Told : IProgress<string>
    {
        private bool begun;

        public void Report(string value)
        {
            if (!begun)
                Console.WriteLine("First start: typesetting and publishing the shipped library, one line a standard.");
            begun = true;
            Console.WriteLine(value);
        }
    }
}
