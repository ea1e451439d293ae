using System.CommandLine;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Publishing.Actions;

namespace StandardsPortal.Cli;

/// <summary><c>handbook FOLDER -o OUT.pdf</c>, or <c>--database</c> for what is in force in the portal.</summary>
public static class HandbookVerb
{
    /// <param name="open">Opens the portal's records; given the data folder or null. Null leaves <c>--database</c> out.</param>
    public static Command Create(TimeProvider clock, Func<string?, IStandardsInForce>? open = null)
    {
        var folder = new Argument<string?>("FOLDER") { Description = "Folder of Markdown standards; translations of one id belong together.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--output", "-o") { Description = "The PDF to write.", Required = true };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The day for which the handbook holds (yyyy-MM-dd); today unless given." };
        var language = new Option<string>("--language") { Description = "Language of the handbook: en, ko or ar.", DefaultValueFactory = _ => Language.English.Code };
        language.AcceptOnlyFromAmong([.. Language.All.Select(l => l.Code)]);
        var database = new Option<string?>("--database") { Description = "Take the standards in force from the portal's records, in this data folder or the usual one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("handbook", "Typeset a handbook of many standards as PDF.") { folder, output, asOf, language };
        if (open is not null)
            command.Options.Add(database);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new Request(
                Language.Parse(parsed.GetRequiredValue(language)),
                parsed.GetValue(asOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                parsed.GetRequiredValue(output));
            var fromDatabase = open is not null && parsed.GetResult(database) is not null;
            if (fromDatabase == (parsed.GetValue(folder) is not null))
            {
                await Console.Error.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.folder-or-database"));
                return PortalCommand.Unusable;
            }

            await using var typesetter = new TypstTypesetter(new TypesetterOptions { LargeTreeBytes = 0 });
            // The process starts while the texts are read.
            var warmUp = typesetter.WarmUpAsync(forHandbook: true, cancellation);
            try
            {
                return fromDatabase
                    ? await RunAsync(typesetter, open!(parsed.GetValue(database)), request, Console.Error, cancellation)
                    : await RunAsync(typesetter, parsed.GetValue(folder)!, request, Console.Error, cancellation);
            }
            finally
            {
                await warmUp;
            }
        });
        return command;
    }

    /// <returns>0 when the PDF was written, 2 when nothing could be read, typeset or written.</returns>
    public static async Task<int> RunAsync(ITypesetter typesetter, string folder, Request request, TextWriter messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(messages);
        if (!Directory.Exists(folder))
        {
            await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.no-folder", folder));
            return PortalCommand.Unusable;
        }

        var reading = StandardFiles.ReadFolder(folder, PdfFile.DateOf(request.AsOf), Language.Current);
        await PdfFile.WarnAsync(reading.Unreadable, messages);
        if (reading.Documents.Count == 0)
        {
            await messages.WriteLineAsync(Words.Publishing.In(Language.Current, "cli.nothing", folder));
            return PortalCommand.Unusable;
        }

        return await TypesetAsync(typesetter, reading.Documents, request, messages, cancellation);
    }

    /// <summary>The handbook of what the portal's records say was in force; a day without any gives a cover that says so. Closes the records.</summary>
    public static async Task<int> RunAsync(ITypesetter typesetter, IStandardsInForce records, Request request, TextWriter messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(request);
        await using var closing = records;
        return await TypesetAsync(typesetter, await records.OnAsync(request.AsOf, cancellation), request, messages, cancellation);
    }

    private static Task<int> TypesetAsync(ITypesetter typesetter, IReadOnlyList<StandardDocument> standards, Request request, TextWriter messages, CancellationToken cancellation) =>
        PdfFile.TypesetAsync(typesetter, HandbookDocument.Of(request.Language, request.AsOf, standards), request.Output, messages, cancellation);

    public sealed record Request(Language Language, DateOnly AsOf, string Output);
}
