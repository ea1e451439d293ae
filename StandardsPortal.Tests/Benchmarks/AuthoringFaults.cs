using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards;
using StandardsPortal.Storage;
using StandardsPortal.Tests.Support;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// What is left of importing a folder, accepting a suggestion and signing by two when the process is killed: this very
/// program, started as <c>faults author DATA</c>, does one after the other until it is.
/// </summary>
internal static class AuthoringFaults
{
    private const string Password = "three quiet lanterns";
    private const string Passage = "Greet the caller";
    private const string Suggested = "Greet the caller by name";

    public static async Task<int> RunAsync(string[] arguments) => arguments switch
    {
        ["author", var data] => await AuthorAsync(data),
        ["authoring", var kills] => await KillAsync(int.Parse(kills, CultureInfo.InvariantCulture), Console.Out),
        _ => 2,
    };

    /// <returns>How many kills left something half done, or lost what was told to be done.</returns>
    public static async Task<int> KillAsync(int kills, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("authoring-faults").FullName;
        try
        {
            await PrepareAsync(folder);
            // CA5394: the instants are to be the same each time, not secret.
#pragma warning disable CA5394
            var random = new Random(5);
            var broken = 0;
            for (var kill = 1; kill <= kills; kill++)
            {
                using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(AuthoringFaults).Assembly.Location, "faults", "author", folder])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                })!;
                await child.StandardOutput.ReadLineAsync();
                await Task.Delay(random.Next(50, 7_000));
                child.Kill();
                var told = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                await child.WaitForExitAsync();
#pragma warning restore CA5394
                var fault = await FaultAsync(folder, told);
                broken += fault is null ? 0 : 1;
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"kill {kill}: {told.Length} standards told to be published; {fault ?? "sound"}"));
            }

            return broken;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> AuthorAsync(string data)
    {
        await using var services = Open(data);
        var people = await PeopleAsync(services);
        await Console.Out.WriteLineAsync("ready");
        while (true)
        {
            var id = $"k-{Guid.NewGuid():N}"[..30];
            var files = Enumerable.Range(0, 3).Select(i => new BundleFile($"standards/phone/{id}{i}.md", SampleText.English($"{id}{i}"))).ToList();
            var report = TestPortal.Must(await services.GetRequiredService<ImportBundle>().RunAsync(people[0], new BundleContent(files, [], []), "Brought in."));
            var draft = report.Steps[0].DraftId!.Value;
            var start = files[0].Markdown.IndexOf(Passage, StringComparison.Ordinal);
            var comment = TestPortal.Must(await services.GetRequiredService<AddComment>().RunAsync(
                people[1], draft, new CommentPlace(Language.English, new Span(start, start + Passage.Length), Passage), "", Suggested));
            var shown = TestPortal.Must(await services.GetRequiredService<ReadDraft>().RunAsync(people[0], draft));
            var saved = TestPortal.Must(await services.GetRequiredService<AcceptSuggestion>().RunAsync(people[0], draft, comment, shown.Version));
            var plan = new ReviewPlan([people[2].PersonId, people[3].PersonId], ReviewOrder.Together, null, 7);
            var version = TestPortal.Must(await services.GetRequiredService<SubmitDraft>().RunAsync(people[0], draft, saved.Version, plan)).Version;
            foreach (var signer in people[2..4])
                TestPortal.Must(await services.GetRequiredService<SignOffDraft>().RunAsync(signer, draft, version, Password, "I have reviewed this text and approve it."));
            await Console.Out.WriteLineAsync(report.Steps[0].StandardId);
        }
    }

    /// <summary>What the next start finds wrong; null for nothing.</summary>
    private static async Task<string?> FaultAsync(string data, IReadOnlyList<string> told)
    {
        await using var services = Open(data);
        if ((await services.GetRequiredService<PortalDatabase>().PrepareAsync()).IsRefused)
            return "the database does not open";
        if (!(await services.GetRequiredService<VerifyPortal>().RunAsync(Actor.System)).Value.IsSound)
            return "the ledger is not sound";
        var people = await PeopleAsync(services);
        var (drafts, revisions, comments) = await services.GetRequiredService<PortalStore>().ReadAsync(async db => (
            await db.Drafts.AsSplitQuery().ToListAsync(), await db.Revisions.AsSplitQuery().ToListAsync(), await db.Comments.AsSplitQuery().ToListAsync()));
        if (told.FirstOrDefault(t => revisions.TrueForAll(r => r.StandardId != t)) is { } lost)
            return $"{lost} was told to be published and is not";
        if (drafts.Find(d => d.State == DraftState.Published != revisions.Exists(r => r.StandardId == d.ClaimedId && r.SignOffs.Count == 2)) is { } half)
            return $"{half.ClaimedId} is published by half";
        if (comments.Find(c => c.State == CommentState.Accepted != drafts.Find(d => d.Id == c.DraftId)!.Source.Markdown.Contains(Suggested, StringComparison.Ordinal)) is { } parted)
            return $"suggestion {parted.Id} and its text say different things";
        // An import that was cut off goes on where it ended, however often it is sent again.
        if (drafts.Where(d => d.State == DraftState.Writing).MaxBy(d => d.StartedAt) is { ClaimedId: { } newest })
        {
            var files = Enumerable.Range(0, 3).Select(i => new BundleFile($"standards/phone/{newest[..^1]}{i}.md", SampleText.English($"{newest[..^1]}{i}"))).ToList();
            TestPortal.Must(await services.GetRequiredService<ImportBundle>().RunAsync(people[0], new BundleContent(files, [], []), ""));
            var claims = (await services.GetRequiredService<ListDrafts>().RunAsync(people[0])).Value.Select(d => d.StandardId).Concat(revisions.Select(r => r.StandardId)).ToList();
            if (files.Exists(f => !claims.Contains(Path.GetFileNameWithoutExtension(f.Path))))
                return "importing again did not complete the import";
        }

        return drafts.Where(d => d.IsOpen).GroupBy(d => d.ClaimedId).FirstOrDefault(g => g.Count() > 1) is { } twice ? $"{twice.Key} has two open drafts" : null;
    }

    private static async Task PrepareAsync(string data)
    {
        await using var services = Open(data);
        TestPortal.Must(await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing));
        foreach (var name in new[] { "ivo", "jun", "nadia", "ruth" })
            TestPortal.Must(await services.GetRequiredService<CreatePerson>().RunAsync(Actor.System, new NewPerson($"{name} Brandt", $"{name}@example.test", "Title", null, Language.English, [Role.Manager], Password)));
    }

    private static async Task<Actor[]> PeopleAsync(ServiceProvider services) =>
        [.. TestPortal.Must(await services.GetRequiredService<ListPeople>().RunAsync(Actor.System)).OrderBy(p => p.Email, StringComparer.Ordinal).Select(p => p.AsActor())];

    private static ServiceProvider Open(string data)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddPortal(data);
        return services.AddSingleton<IRevisionPress, FakePress>().BuildServiceProvider();
    }
}
