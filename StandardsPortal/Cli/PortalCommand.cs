using System.CommandLine;

namespace StandardsPortal.Cli;

/// <summary>The portal's command line: one file a verb; without a verb it serves.</summary>
public static class PortalCommand
{
    /// <summary>Exit status of every verb: all well.</summary>
    public const int Sound = 0;

    /// <summary>Exit status of every verb: it worked, and found something that must not stand.</summary>
    public const int Found = 1;

    /// <summary>Exit status of every verb: the input or the call could not be used.</summary>
    public const int Unusable = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Contains(""))
        {
            await Console.Error.WriteLineAsync("An argument is empty: is a variable unset?");
            return Unusable;
        }

        var parsed = Create().Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Run with --help to see the verbs.");
        return Unusable;
    }

    public static RootCommand Create()
    {
        var serve = ServeVerb.Create();
        var root = new RootCommand("Customer-service standards: written, checked, signed off, acknowledged and measured.");
        root.Subcommands.Add(serve);
        root.Subcommands.Add(RenderVerb.Create(TimeProvider.System));
        root.Subcommands.Add(HandbookVerb.Create(TimeProvider.System));
        root.Subcommands.Add(CheckVerb.Create());
        root.Subcommands.Add(ExportVerb.Create(TimeProvider.System));
        root.Subcommands.Add(ImportVerb.Create());
        root.Subcommands.Add(VerifyVerb.Create());
        root.Subcommands.Add(AdminVerb.Create());
        root.Subcommands.Add(RuleVerb.Create());
        root.Subcommands.Add(EvaluateVerb.Create(TimeProvider.System));
        foreach (var option in ServeVerb.Options)
            root.Options.Add(option);
        root.SetAction(ServeVerb.ServeAsync);
        return root;
    }
}
