using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Cli;

/// <summary>The actions without the web around them, for verbs that work on the database.</summary>
internal static class VerbServices
{
    public static ServiceProvider Over(string dataFolder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPortal(dataFolder);
        return services.BuildServiceProvider();
    }
}
