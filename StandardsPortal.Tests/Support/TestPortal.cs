using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;
using Xunit;

namespace StandardsPortal.Tests.Support;

/// <summary>
/// The actions over a real SQLite file in a folder of its own, with people, a press that needs no typesetter, and a
/// clock that stands still. The file is copied from one made once, since hashing passwords is slow on purpose.
/// </summary>
public sealed class TestPortal : IAsyncDisposable
{
    public const string Password = "three quiet lanterns";

    private static readonly Lazy<Task<byte[]>> Prepared = new(PrepareAsync);
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly ServiceProvider services;
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    private TestPortal(string folder, TestClock clock, FakePress press)
    {
        (Folder, Clock, Press) = (folder, clock, press);
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddPortal(folder);
        collection.AddSingleton<IRevisionPress>(press);
        collection.AddSingleton<IHandbookPress>(press);
        collection.AddSingleton<IMailCarrier>(Post);
        services = collection.BuildServiceProvider();
    }

    public string Folder { get; }

    public TestClock Clock { get; }

    public FakePress Press { get; }

    public FakeCarrier Post { get; } = new();

    public string DatabaseFile => Path.Combine(Folder, "portal.db");

    public Actor Hana => actors["hana"];

    public Actor Omar => actors["omar"];

    public Actor Mina => actors["mina"];

    public Actor Sam => actors["sam"];

    public Actor MinJi => actors["min-ji"];

    public Actor Layla => actors["layla"];

    public Actor Aisha => actors["aisha"];

    public Actor Admin => actors["admin"];

    public static async Task<TestPortal> OpenAsync() => await OpenAsync(await Prepared.Value);

    /// <summary>Over a database that holds the same people.</summary>
    public static async Task<TestPortal> OpenAsync(byte[] database)
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "portal.db"), database);
        var portal = new TestPortal(folder, new TestClock(Start), new FakePress());
        await portal.ReadActorsAsync();
        return portal;
    }

    public T Action<T>()
        where T : notnull => services.GetRequiredService<T>();

    public object Action(Type type) => services.GetRequiredService(type);

    public Task<T> LookAsync<T>(Func<PortalDbContext, Task<T>> read) => Action<PortalStore>().ReadAsync(read);

    /// <summary>What a person with the file in hand could do: no guard, and no trigger.</summary>
    public async Task TamperAsync(params string[] statements)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        await connection.OpenAsync();
        var triggers = new List<string>();
        await using (var names = connection.CreateCommand())
        {
            names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
            await using var reader = await names.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                triggers.Add($"DROP TRIGGER \"{reader.GetString(0)}\"");
        }

        foreach (var statement in triggers.Prepend("PRAGMA foreign_keys = OFF").Concat(statements))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    public async Task<(Guid Id, int Version)> DraftAsync(Actor author, params string[] texts)
    {
        DraftInputText[] given = [.. texts.Select((t, i) => new DraftInputText(Language.All[i], t))];
        var id = Must(await Action<StartDraft>().RunAsync(author, new DraftOrigin.Texts(given)));
        return (id, 1);
    }

    public async Task<(Guid Id, int Version)> ReviseAsync(
        Actor author, string standardId, string markdown, RevisionKind kind = RevisionKind.Major, string summary = "What changed is told here.", DateOnly? effectiveOn = null)
    {
        var id = Must(await Action<StartDraft>().RunAsync(author, new DraftOrigin.Revision(standardId)));
        var input = new DraftInput { Texts = [new(Language.English, markdown)], Kind = kind, ChangeSummary = summary, EffectiveOn = effectiveOn };
        return (id, Must(await Action<SaveDraft>().RunAsync(author, id, 1, input)).Version);
    }

    public async Task<int> SubmitAsync(Actor author, (Guid Id, int Version) draft) =>
        Must(await Action<SubmitDraft>().RunAsync(author, draft.Id, draft.Version)).Version;

    /// <summary>The signature that publishes; see <see cref="SignOneAsync"/> for one of several.</summary>
    public async Task<Outcome<PublishedRevision>> SignAsync(Actor signer, Guid draftId, int version, string password = Password)
    {
        var signed = await SignOneAsync(signer, draftId, version, password);
        return signed.IsRefused ? signed.Refusal : signed.Value.Published!;
    }

    public Task<Outcome<SignedDraft>> SignOneAsync(Actor signer, Guid draftId, int version, string password = Password) =>
        Action<SignOffDraft>().RunAsync(signer, draftId, version, password, "I have reviewed this text and approve it.");

    /// <summary>Hana writes, Omar signs.</summary>
    public async Task<PublishedRevision> PublishAsync((Guid Id, int Version) draft) =>
        Must(await SignAsync(Omar, draft.Id, await SubmitAsync(Hana, draft)));

    public async Task<PublishedRevision> PublishAsync(string markdown) => await PublishAsync(await DraftAsync(Hana, markdown));

    public Task<Outcome<StandardsPortal.Acknowledgments.Receipt>> AcknowledgeAsync(Actor actor, string standardId, int number) =>
        Action<AcknowledgeRevision>().RunAsync(actor, standardId, number, actor.Language, confirmed: true);

    public static T Must<T>(Outcome<T> outcome)
    {
        Assert.False(outcome.IsRefused, outcome.Refusal?.ToString());
        return outcome.Value;
    }

    /// <summary>The refusal's code, having checked that it can be told in every language.</summary>
    public static string Refused<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.IsRefused, "It was not refused.");
        Assert.All(Language.All, l => Assert.NotEmpty(outcome.Refusal.In(l)));
        return outcome.Refusal.Code;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={DatabaseFile}"))
            SqliteConnection.ClearPool(connection);
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task ReadActorsAsync()
    {
        var people = Must(await Action<ListPeople>().RunAsync(Actor.System));
        foreach (var person in people)
            actors[person.Email.Split('@')[0]] = person.AsActor();
    }

    private static async Task<byte[]> PrepareAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        await using var portal = new TestPortal(folder, new TestClock(Start.AddDays(-1)), new FakePress());
        Must(await portal.Action<PreparePortal>().RunAsync(Actor.System, Loading.Nothing));
        NewPerson[] people =
        [
            New("Hana Kim", "hana", null, Language.English, Role.Manager),
            New("Omar Haddad", "omar", null, Language.Arabic, Role.Manager),
            New("Mina Novak", "mina", null, Language.English, Role.Manager),
            New("Sam Lee", "sam", "contact-centre", Language.English, Role.Employee),
            New("Min-ji Park", "min-ji", "contact-centre", Language.Korean, Role.Employee),
            New("Layla Nasser", "layla", "social-team", Language.Arabic, Role.Employee),
            New("Aisha Noor", "aisha", null, Language.English, Role.Auditor),
            New("Alex Morgan", "admin", null, Language.English, Role.Administrator),
        ];
        foreach (var person in people)
            Must(await portal.Action<CreatePerson>().RunAsync(Actor.System, person));
        await portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        return await File.ReadAllBytesAsync(portal.DatabaseFile);
    }

    private static NewPerson New(string name, string id, string? team, Language language, Role role) =>
        new(name, $"{id}@example.test", "Title", team, language, [role], Password);
}
