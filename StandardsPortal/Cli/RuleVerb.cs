using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Cli;

/// <summary><c>rule</c>: reads threshold rules, one sentence a line, and prints what they say.</summary>
public static class RuleVerb
{
    /// <summary>Longest line that is kept; the reader refuses anything beyond its own bound with a message.</summary>
    private const int LongestLine = RuleReader.MaximumLength + 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        // All scripts and "<=" stand readable: the output is read as JSON, never as HTML. Control characters stay escaped, so each object is one line.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Argument<string[]> Text = new("TEXT") { Description = "The sentence; standard input, one a line, when absent.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> LanguageCode = new("--language") { Description = "en, ko or ar; by the script of each sentence when absent." };

    private static readonly Option<string> Format = new("--format") { Description = "json (one object a line) or text.", DefaultValueFactory = _ => "json" };

    public static Command Create()
    {
        LanguageCode.AcceptOnlyFromAmong([.. Language.All.Select(l => l.Code)]);
        Format.AcceptOnlyFromAmong("json", "text");
        var command = new Command("rule", "Read a threshold rule and print what it says.");
        command.Arguments.Add(Text);
        command.Options.Add(LanguageCode);
        command.Options.Add(Format);
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Reads every line of <paramref name="input"/> and writes one report a line.</summary>
    /// <returns>0 when every line is a usable rule, 1 when one is not, 2 when the input is not UTF-8 text.</returns>
    public static async Task<int> ReadAsync(TextReader input, TextWriter output, TextWriter errors, Language? language, bool asJson, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var usable = true;
        try
        {
            while (await BoundedLine.ReadAsync(input, LongestLine, cancellationToken) is { } line)
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var (text, sound) = Report(line, language, asJson);
                usable &= sound;
                await output.WriteLineAsync(text.AsMemory(), cancellationToken);
            }
        }
        catch (DecoderFallbackException)
        {
            await errors.WriteLineAsync("The input is not UTF-8 text.");
            return PortalCommand.Unusable;
        }
        finally
        {
            await output.FlushAsync(cancellationToken);
        }
        return usable ? PortalCommand.Sound : PortalCommand.Found;
    }

    /// <summary>One sentence as the verb prints it, and whether it is a usable rule.</summary>
    public static (string Text, bool IsUsable) Report(string sentence, Language? language, bool asJson)
    {
        var spoken = language ?? RuleReader.LanguageOf(sentence);
        var reading = RuleReader.Read(sentence, spoken);
        var text = asJson ? JsonSerializer.Serialize(RuleReport.Of(reading, spoken), Json) : Plain(reading, spoken);
        return (text, reading.Threshold is not null);
    }

    private static string Plain(RuleReading reading, Language language)
    {
        var lines = new List<string>();
        if (reading.Threshold is { } rule)
        {
            lines.Add(RulePrinter.Sentence(rule, language));
            lines.AddRange(RulePrinter.Rows(rule, language).Select(r => $"  {r.Label}: {r.Value}"));
        }
        foreach (var fault in reading.Faults)
        {
            var expected = fault.Expected.Count > 0 ? $" ({string.Join(", ", fault.Expected)})" : "";
            lines.Add($"  {fault.Start}-{fault.End}: {fault.Message(language)}{expected}");
        }
        return string.Join(Environment.NewLine, lines);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var language = parsed.GetValue(LanguageCode) is { } code ? Language.Parse(code) : null;
        var asJson = parsed.GetValue(Format) == "json";
        var words = parsed.GetValue(Text) ?? [];
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using TextReader input = words.Length > 0
            ? new StringReader(string.Join(' ', words))
            : new StreamReader(Console.OpenStandardInput(), utf8);
        return await ReadAsync(input, output, Console.Error, language, asJson, cancellationToken);
    }
}
