using System.CommandLine;
using StandardsPortal.Shell;

namespace StandardsPortal.Cli;

/// <summary><c>serve</c>: the portal itself, and what runs when no verb is given.</summary>
public static class ServeVerb
{
    private static readonly Option<string?> Urls = new("--urls") { Description = "Addresses to listen on, separated by semicolons." };
    private static readonly Option<string?> Data = new("--data") { Description = "Folder of the database, keys and mail; ./data unless given." };
    private static readonly Option<string?> Environment = new("--environment") { Description = "Development offers demonstration accounts; Production, the default, never does." };

    public static IReadOnlyList<Option> Options { get; } = [Urls, Data, Environment];

    public static Command Create()
    {
        var command = new Command("serve", "Serve the portal (the default).");
        foreach (var option in Options)
            command.Options.Add(option);
        command.SetAction(ServeAsync);
        return command;
    }

    public static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        List<string> settings = [];
        Add("urls", parsed.GetValue(Urls));
        Add("Portal:Data", parsed.GetValue(Data));
        Add("environment", parsed.GetValue(Environment));
        await using var portal = PortalHost.Build([.. settings]);
        if (await PortalStart.PrepareAsync(portal, PortalStart.LoadingFor(portal), cancellationToken) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.ToString());
            return PortalCommand.Unusable;
        }

        await portal.StartAsync(cancellationToken);
        PortalStart.Announce(portal);
        await portal.WaitForShutdownAsync(cancellationToken);
        return PortalCommand.Sound;

        void Add(string key, string? value)
        {
            if (value is not null)
                settings.Add($"--{key}={value}");
        }
    }
}
