using System.CommandLine;
using System.Text;
using StandardsPortal.Cli.Evaluating;

namespace StandardsPortal.Cli;

/// <summary><c>evaluate</c>: judges the cases of an export by threshold rules, and prints a result a window and group.</summary>
public static class EvaluateVerb
{
    private static readonly Option<string[]> Rules = new("--rule") { Description = "A rule as a sentence, in English, Korean or Arabic; may be repeated." };
    private static readonly Option<string?> Standard = new("--standard") { Description = "Id of the standard whose rules judge." };
    private static readonly Option<string?> Standards = new("--standards") { Description = "A folder of Markdown standards, or one file, to find the standard in." };
    private static readonly Option<string?> Data = new("--data") { Description = "Folder of the portal's database, to find the standard in: each case is judged by the revision in force when it started." };
    private static readonly Option<string> Cases = new("--cases") { Description = "The export to judge; - reads standard input.", Required = true };
    private static readonly Option<string[]> Format = new("--format") { Description = "Name of the export's format (zendesk, freshdesk, …, plain), guessed from its header unless given; and json, text or csv-out for the output." };
    private static readonly Option<string?> Output = new("--output") { Description = "json (one object a line), text or csv." };
    private static readonly Option<string?> Profile = new("--profile") { Description = "A mapping profile (JSON) in place of a format." };
    private static readonly Option<string?> Window = new("--window") { Description = "day, week, month, quarter or year, in place of each rule's own; month where neither says." };
    private static readonly Option<string?> Zone = new("--zone") { Description = "IANA zone of window edges, and of times in the file that name none." };
    private static readonly Option<string?> Calendar = new("--calendar") { Description = "Working hours: a calendar file (JSON), or the name of one in content/calendars." };
    private static readonly Option<string?> Calendars = new("--calendars") { Description = "LABEL=FOLDER: one calendar for each value of a label, the file's name being the value. Windows are then told in its zone." };
    private static readonly Option<string[]> By = new("--by") { Description = "Labels to group by, apart by commas: channel,team." };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "Instant, or day, up to which the cases are known; now unless given." };
    private static readonly Option<string?> From = new("--from") { Description = "First day of cases that are judged." };
    private static readonly Option<string?> Until = new("--until") { Description = "First day after them." };
    private static readonly Option<string?> Exclusions = new("--exclusions") { Description = "Register of exclusions: CSV with circumstance, from, until and scope (team=seoul;channel=phone)." };
    private static readonly Option<string> BadRows = new("--bad-rows") { Description = "refuse (the first bad row ends it) or skip (each is reported).", DefaultValueFactory = _ => "refuse" };
    private static readonly Option<string> LanguageCode = new("--language") { Description = "Language of notes: en, ko or ar.", DefaultValueFactory = _ => "en" };

    public static Command Create(TimeProvider clock)
    {
        Window.AcceptOnlyFromAmong("day", "week", "month", "quarter", "year");
        Output.AcceptOnlyFromAmong("json", "text", "csv");
        BadRows.AcceptOnlyFromAmong("refuse", "skip");
        LanguageCode.AcceptOnlyFromAmong("en", "ko", "ar");
        By.AllowMultipleArgumentsPerToken = true;
        var command = new Command("evaluate", "Judge an export by threshold rules: exit status 0 when every rule is met, 1 when one is not, 2 when something can't be used.");
        foreach (var option in (Option[])[Rules, Standard, Standards, Data, Cases, Format, Output, Profile, Window, Zone, Calendar, Calendars, By, AsOf, From, Until, Exclusions, BadRows, LanguageCode])
            command.Options.Add(option);
        command.SetAction(async (parsed, cancellation) =>
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16);
            return await RunAsync(OrderOf(parsed), output, Console.Error, clock, cancellation);
        });
        return command;
    }

    /// <summary>The verb without a process around it.</summary>
    /// <returns>0 when all is met or there were no cases, 1 when a result is missed, not proven or not measurable, 2 when something can't be used.</returns>
    public static async Task<int> RunAsync(EvaluateOrder order, TextWriter output, TextWriter errors, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(clock);
        try
        {
            var results = await EvaluateRun.JudgeAsync(order, errors, clock, cancellation);
            var status = ResultLines.Write(results, order, output);
            await output.FlushAsync(cancellation);
            return status;
        }
        catch (UnusableInputException unusable)
        {
            await errors.WriteLineAsync(unusable.Message);
            return PortalCommand.Unusable;
        }
    }

    private static EvaluateOrder OrderOf(ParseResult parsed)
    {
        var formats = (parsed.GetValue(Format) ?? []).SelectMany(Parts).ToArray();
        string[] outputs = ["json", "text", "csv-out"];
        return new()
        {
            Rules = parsed.GetValue(Rules) ?? [],
            Standard = parsed.GetValue(Standard),
            Standards = parsed.GetValue(Standards),
            Data = parsed.GetValue(Data),
            Cases = parsed.GetValue(Cases)!,
            Format = formats.LastOrDefault(f => !outputs.Contains(f, StringComparer.OrdinalIgnoreCase)),
            Output = parsed.GetValue(Output) ?? formats.LastOrDefault(f => outputs.Contains(f, StringComparer.OrdinalIgnoreCase)) switch
            {
                "text" => "text",
                "csv-out" => "csv",
                _ => "json",
            },
            Profile = parsed.GetValue(Profile),
            Window = parsed.GetValue(Window),
            Zone = parsed.GetValue(Zone),
            Calendar = parsed.GetValue(Calendar),
            Calendars = parsed.GetValue(Calendars),
            By = [.. (parsed.GetValue(By) ?? []).SelectMany(Parts)],
            AsOf = parsed.GetValue(AsOf),
            From = parsed.GetValue(From),
            Until = parsed.GetValue(Until),
            Exclusions = parsed.GetValue(Exclusions),
            SkipBadRows = parsed.GetValue(BadRows) == "skip",
            Language = Languages.Language.Parse(parsed.GetValue(LanguageCode)!),
        };

        static string[] Parts(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
