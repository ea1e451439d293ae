using System.CommandLine;
using System.Security.Cryptography;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Cli;

/// <summary><c>admin create-user</c>: the first real administrator, and anyone else who is needed before signing in works.</summary>
public static class AdminVerb
{
    /// <summary>Read aloud without doubt: no l, 1, o, 0.</summary>
    private const string GeneratedFrom = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly Option<string> Email = new("--email") { Description = "Address to sign in with.", Required = true };
    private static readonly Option<string> Name = new("--name") { Description = "Name as it is printed beside signatures.", Required = true };
    private static readonly Option<string> Title = new("--title") { Description = "Job title.", DefaultValueFactory = _ => "Administrator" };
    private static readonly Option<string[]> Roles = new("--role") { Description = "Administrator unless given; Employee, Manager, Auditor; may be repeated.", DefaultValueFactory = _ => ["Administrator"] };
    private static readonly Option<string?> Team = new("--team") { Description = "Slug of the team." };
    private static readonly Option<string> InLanguage = new("--language") { Description = "en, ko or ar.", DefaultValueFactory = _ => "en" };
    private static readonly Option<string?> PasswordFile = new("--password-file") { Description = "File whose first line is the password; - for standard input. Without it one is made up and printed once." };
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the database; ./data unless given.", DefaultValueFactory = _ => "data" };

    public static Command Create()
    {
        var user = new Command("create-user", "Make an account, in an empty database too.");
        foreach (var option in new Option[] { Email, Name, Title, Roles, Team, InLanguage, PasswordFile, Data })
            user.Options.Add(option);
        user.SetAction((parsed, cancellation) => RunAsync(parsed, Console.In, Console.Out, Console.Error, cancellation));
        var admin = new Command("admin", "What must work before anyone can sign in.");
        admin.Subcommands.Add(user);
        return admin;
    }

    internal static async Task<int> RunAsync(
        ParseResult parsed, TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        var roles = new List<Role>();
        foreach (var named in parsed.GetValue(Roles)!)
        {
            // Not Enum.TryParse alone: it takes numbers too.
            if (!Enum.GetNames<Role>().Contains(named, StringComparer.OrdinalIgnoreCase))
                return await UnusableAsync(errors, $"'{named}' is not one of: {string.Join(", ", Enum.GetNames<Role>())}.");
            roles.Add(Enum.Parse<Role>(named, ignoreCase: true));
        }

        if (!Language.TryParse(parsed.GetValue(InLanguage), out var language))
            return await UnusableAsync(errors, $"'{parsed.GetValue(InLanguage)}' is not one of: en, ko, ar.");
        var (given, fault) = await PasswordAsync(parsed.GetValue(PasswordFile), input, cancellation);
        if (fault is not null)
            return await UnusableAsync(errors, fault);
        var password = given ?? MadeUp();
        var person = new NewPerson(
            parsed.GetValue(Name)!, parsed.GetValue(Email)!, parsed.GetValue(Title)!, parsed.GetValue(Team), language, roles, password);

        await using var services = VerbServices.Over(parsed.GetValue(Data)!);
        var prepared = await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing, cancellation: cancellation);
        if (prepared.IsRefused)
            return await UnusableAsync(errors, prepared.Refusal.In(Language.English));
        var created = await services.GetRequiredService<CreatePerson>().RunAsync(Actor.System, person, cancellation);
        if (created.IsRefused)
        {
            await errors.WriteLineAsync(created.Refusal.In(Language.English));
            return PortalCommand.Found;
        }

        await output.WriteLineAsync($"{created.Value.Email} can sign in as {string.Join(", ", roles)}.");
        if (given is null)
            await output.WriteLineAsync($"Password, shown only now: {password}");
        return PortalCommand.Sound;
    }

    private static async Task<(string? Password, string? Fault)> PasswordAsync(string? file, TextReader input, CancellationToken cancellation)
    {
        if (file is null)
            return (null, null);
        if (file == "-")
            return await input.ReadLineAsync(cancellation) is { } typed ? (typed, null) : (null, "Standard input holds no password.");
        try
        {
            using var reader = File.OpenText(file);
            return await reader.ReadLineAsync(cancellation) is { } line ? (line, null) : (null, $"{file} is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }
    }

    /// <summary>Twenty signs of five bits: 100 bits, in groups that can be typed from paper.</summary>
    private static string MadeUp() =>
        string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(GeneratedFrom, 4)));

    private static async Task<int> UnusableAsync(TextWriter errors, string reason)
    {
        await errors.WriteLineAsync(reason);
        return PortalCommand.Unusable;
    }
}
