using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>The whole portal on a free port with an empty database and one person of each role.</summary>
public sealed partial class PortalFixture : IAsyncLifetime
{
    public const string Password = "a sentence to remember";

    private readonly string data = Directory.CreateTempSubdirectory("portal-shell-").FullName;
    private readonly Dictionary<Role, Actor> people = [];
    private readonly Dictionary<Role, Visitor> sessions = [];
    private WebApplication? portal;

    /// <summary>Files of cases may be as large as this here.</summary>
    public const int LargestUploadMegabytes = 3;

    public string UploadFolder => Path.Combine(data, "uploads");

    public IServiceProvider Services => portal!.Services;

    public Uri Address { get; private set; } = null!;

    public static string EmailOf(Role role) => $"{role.ToString().ToLowerInvariant()}@example.test";

    public async Task InitializeAsync()
    {
        portal = PortalHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Portal:Data={data}", "--Portal:Address=https://portal.example", "--environment=Testing", $"--Portal:LargestUploadMegabytes={LargestUploadMegabytes}"],
            builder =>
            {
                builder.Logging.ClearProviders();
                // The pages are looked at here, not the typesetter.
                builder.Services.AddSingleton<IRevisionPress, FakePress>();
                builder.Services.AddSingleton<IHandbookPress, FakePress>();
            });
        Assert.Null(await PortalStart.PrepareAsync(portal, Loading.Nothing));
        var create = portal.Services.GetRequiredService<CreatePerson>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var made = await create.RunAsync(
                Actor.System,
                new NewPerson($"Test {role}", EmailOf(role), "Tester", "contact-centre", Language.English, [role], Password));
            Assert.Null(made.Refusal);
            people[role] = made.Value.AsActor();
        }

        await portal.StartAsync();
        Address = new Uri(portal.Urls.First());
    }

    public async Task DisposeAsync()
    {
        foreach (var session in sessions.Values)
            session.Dispose();
        await portal!.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>Writes, submits and signs a text through the actions; the second manager is made on the way.</summary>
    public async Task<PublishedRevision> PublishAsync(DraftOrigin origin, string? markdown = null)
    {
        var author = people[Role.Manager];
        var draft = (await Services.GetRequiredService<StartDraft>().RunAsync(author, origin)).Value;
        var version = (await Services.GetRequiredService<ReadDraft>().RunAsync(author, draft)).Value.Version;
        if (markdown is not null)
        {
            var input = new DraftInput { Texts = [new DraftInputText(Language.English, markdown)], ChangeSummary = "The share rises." };
            version = (await Services.GetRequiredService<SaveDraft>().RunAsync(author, draft, version, input)).Value.Version;
        }

        version = (await Services.GetRequiredService<SubmitDraft>().RunAsync(author, draft, version)).Value.Version;
        var signer = await CreateAsync(Role.Manager);
        var published = await Services.GetRequiredService<SignOffDraft>().RunAsync(signer.AsActor(), draft, version, Password, "I have reviewed this text and approve it.");
        Assert.Null(published.Refusal);
        return published.Value.Published!;
    }

    /// <summary>One more person, for a test that changes them.</summary>
    public async Task<Person> CreateAsync(Role role, string team = "contact-centre")
    {
        var made = await Services.GetRequiredService<CreatePerson>().RunAsync(
            Actor.System, new NewPerson("Test Person", $"{Guid.NewGuid():N}@example.test", "Tester", team, Language.English, [role], Password));
        Assert.Null(made.Refusal);
        return made.Value;
    }

    public async Task<Visitor> VisitAsync(Person person)
    {
        var visitor = Visit();
        var answer = await visitor.SignInAsync(person.Email, Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visitor;
    }

    /// <summary>A browser without scripts: keeps cookies, follows nothing by itself.</summary>
    public Visitor Visit(string language = "en") => new(Address, language);

    /// <summary>
    /// A browser that is signed in already: a role's one session, with cookies of its own. For tests that look at many
    /// addresses, since signing in is limited.
    /// </summary>
    public async Task<Visitor> ReturnAsync(Role role)
    {
        if (!sessions.TryGetValue(role, out var first))
            sessions[role] = first = await VisitAsync(role);
        return first.Again(Address);
    }

    public async Task<Visitor> VisitAsync(Role role, string language = "en")
    {
        var visitor = Visit(language);
        var answer = await visitor.SignInAsync(EmailOf(role), Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visitor;
    }

    public sealed partial class Visitor : IDisposable
    {
        private readonly HttpClient http;
        private readonly string language;
        private CookieJar jar = new();

        public Visitor(Uri address, string language)
        {
            this.language = language;
            http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
            http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        }

        public Visitor Again(Uri address) => new(address, language) { jar = jar.Copy() };

        public async Task<HttpResponseMessage> GetAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

        public async Task<HttpResponseMessage> GetAsync(string path, string header, string value)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);
            return await SendAsync(request);
        }

        /// <summary>Posts anything, as other programs than browsers do.</summary>
        public async Task<HttpResponseMessage> SendAsync(string path, HttpContent content) => await SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

        public async Task<HttpResponseMessage> HeadAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        public async Task<string> ReadAsync(string path)
        {
            using var answer = await GetAsync(path);
            return await answer.Content.ReadAsStringAsync();
        }

        /// <summary>Posts fields to a path together with the token and hidden fields of the form that a page holds.</summary>
        public async Task<HttpResponseMessage> PostAsync(string path, string page, params (string Name, string Value)[] fields)
        {
            return await PostBareAsync(path, [.. await HiddenAsync(path, page), .. fields]);
        }

        /// <summary>Token and hidden fields of the form on a page that posts to a path.</summary>
        public async Task<IReadOnlyList<(string Name, string Value)>> HiddenAsync(string path, string page)
        {
            var html = await ReadAsync(page);
            var form = Forms().Matches(html).Select(m => WebUtility.HtmlDecode(m.Value))
                .First(f => f.Contains($"action=\"{path.TrimStart('/')}\"", StringComparison.Ordinal) || f.Contains($"action=\"{path}\"", StringComparison.Ordinal));
            return [.. Hidden().Matches(form).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value))];
        }

        public async Task<HttpResponseMessage> PostBareAsync(string path, params (string Name, string Value)[] fields) =>
            await SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))),
            });

        /// <summary>Posts content of any kind, with the visitor's cookies.</summary>
        public Task<HttpResponseMessage> PostContentAsync(string path, HttpContent content) =>
            SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

        public Task<HttpResponseMessage> SignInAsync(string email, string password, string page = "/sign-in") =>
            PostAsync("/sign-in", page, ("Entry.Email", email), ("Entry.Password", password));

        public void Dispose() => http.Dispose();

        private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
        {
            jar.WriteTo(request);
            var answer = await http.SendAsync(request);
            jar.ReadFrom(answer);
            return answer;
        }

        [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
        private static partial Regex Forms();

        [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
        private static partial Regex Hidden();
    }

    /// <summary>Cookies as a browser on a trustworthy host keeps them: also the ones marked Secure.</summary>
    private sealed class CookieJar
    {
        private readonly Dictionary<string, string> cookies;

        public CookieJar()
            : this([])
        {
        }

        private CookieJar(Dictionary<string, string> known) => cookies = new(known, StringComparer.Ordinal);

        public CookieJar Copy() => new(cookies);

        public void WriteTo(HttpRequestMessage request) =>
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));

        public void ReadFrom(HttpResponseMessage answer)
        {
            if (!answer.Headers.TryGetValues("Set-Cookie", out var set))
                return;
            foreach (var pair in set.Select(c => c.Split(';')[0].Split('=', 2)))
                cookies[pair[0]] = pair[1];
        }
    }
}

[CollectionDefinition(Name)]
public sealed class PortalTests : ICollectionFixture<PortalFixture>
{
    public const string Name = "Portal over HTTP";
}
