using System.CommandLine;
using System.Runtime;
using System.Text;
using StandardsPortal.Cli.Checking;
using StandardsPortal.Languages;

namespace StandardsPortal.Cli;

/// <summary><c>check PATH…</c>: reads Markdown standards and prints what is wrong with them.</summary>
public static class CheckVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders (every *.md below them); - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text, json (one object a line) or sarif (2.1.0).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var language = new Option<string?>("--language") { Description = "Language of prose without front matter, and of the reasons: en, ko or ar. Told from the script unless given." };
        language.AcceptOnlyFromAmong("en", "ko", "ar");
        var suppressed = new Option<bool>("--suppressed") { Description = "In text, also print what authors silenced, with their reasons." };
        var command = new Command("check", "Check standards: exit status 0 clean or advice only, 1 when a finding blocks, 2 when something can't be read.") { paths, format, language, suppressed };
        command.SetAction(parsed =>
        {
            // Nobody waits on a screen: a collection that runs beside the work only costs processor time.
            GCSettings.LatencyMode = GCLatencyMode.Batch;
            // Findings in three languages are UTF-8 whatever the terminal claims, and many: one buffer, no flush a line.
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16);
            using var input = new StreamReader(Console.OpenStandardInput(), utf8);
            _ = Language.TryParse(parsed.GetValue(language), out var named);
            return Run(parsed.GetValue(paths)!, parsed.GetValue(format)!, named, input, output, Console.Error, TimeProvider.System, parsed.GetValue(suppressed));
        });
        return command;
    }

    /// <summary>The verb without a process around it.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> paths, string format, Language? language, TextReader input, TextWriter output, TextWriter errors, TimeProvider time, bool suppressed = false)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(time);
        var files = new StandardFiles(input).Read(paths);
        foreach (var file in files.Where(f => f.Unreadable is not null))
            errors.WriteLine($"{file.Path}: {file.Unreadable}");
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var checkedFiles = Checker.Check(files, language, today, errors);
        var report = format switch
        {
            "json" => new JsonReport(output),
            "sarif" => new SarifReport(output, Address),
            _ => (ICheckReport)new TextReport(output, suppressed),
        };
        report.Write(checkedFiles);
        output.Flush();
        if (files.Any(f => f.Unreadable is not null) || checkedFiles.Any(f => f.TooLarge))
            return PortalCommand.Unusable;
        return checkedFiles.Any(f => f.Findings.Any(x => x.Blocks)) ? PortalCommand.Found : PortalCommand.Sound;
    }

    /// <summary>Where the help of each rule can be opened: the portal's own setting, when this machine has one.</summary>
    private static Uri? Address =>
        Uri.TryCreate(Environment.GetEnvironmentVariable("Portal__Address")?.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
