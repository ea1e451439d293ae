using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public sealed class CaseApiTests(PortalFixture portal) : IDisposable
{
    private const string Good = """[{"id":"1","moments":{"created":"2026-03-01T10:00:00Z","answered":"2026-03-01T10:01:00+00:00"},"labels":{"channel":"phone","kind":"call"}}]""";

    private readonly HttpClient http = new() { BaseAddress = portal.Address };

    public void Dispose() => http.Dispose();

    private async Task<string> KeyAsync()
    {
        var manager = (await portal.CreateAsync(Role.Manager)).AsActor();
        return (await portal.Services.GetRequiredService<CreateApiKey>().RunAsync(manager, "Phone system")).Value.Secret;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> PushAsync(string? key, string body, string source = "api-test")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases?source={source}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return (answer.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    [Fact]
    public async Task Cases_are_pushed_with_a_key_as_an_array_or_by_line_and_twice_is_once()
    {
        var key = await KeyAsync();
        var source = $"s{Guid.NewGuid():N}";
        var (status, body) = await PushAsync(key, Good, source);
        Assert.Equal((HttpStatusCode.OK, 1), (status, body.GetProperty("stored").GetInt32()));
        (status, body) = await PushAsync(key, Good[1..^1] + "\n" + Good[1..^1].Replace("\"1\"", "2", StringComparison.Ordinal), source);
        Assert.Equal((HttpStatusCode.OK, 1, 1), (status, body.GetProperty("stored").GetInt32(), body.GetProperty("unchanged").GetInt32()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("spk_0000")]
    public async Task Without_a_key_that_holds_nothing_is_taken(string? key)
    {
        var (status, body) = await PushAsync(key, Good);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(401, body.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("""[{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"}},{"id":"2","moments":{"created":"2026-03-01 10:00"}}]""", 1, "moments.created", "measure.push-field")]
    [InlineData("""[{"id":"1","moments":{"begun":"2026-03-01T10:00:00Z"}}]""", 0, "moments.begun", "measure.push-moment")]
    [InlineData("""[{"id":"1","momnts":{}}]""", 0, "momnts", "measure.push-field")]
    [InlineData("""[{"moments":{"created":"2026-03-01T10:00:00Z"}}]""", 0, "id", "measure.push-field")]
    [InlineData("""{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"}}""" + "\nnonsense", 1, "", "measure.push-json")]
    [InlineData("""{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"},"labels":{"team":"\ud800"}}""", 0, "", "measure.push-json")]
    [InlineData("""{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"}}""" + "\n" + """{"id":"2","\udc00":1}""", 1, "", "measure.push-json")]
    [InlineData("""{"id":"1","id":"2","moments":{"created":"2026-03-01T10:00:00Z"}}""", 0, "", "measure.push-json")]
    [InlineData("""[{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"},"pauses":[{"condition":"x","from":"2026-03-01T10:00:00Z","unitl":"2026-03-01T11:00:00Z"}]}]""", 0, "pauses", "measure.push-field")]
    [InlineData("""[{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"},"values":{"score":1e-30}}]""", 0, "values.score", "measure.push-field")]
    [InlineData("""[{"id":"1","moments":{"created":"2026-03-01T10:00:00Z"},"known_until":"2999-01-01T00:00:00Z"}]""", 0, "known_until", "measure.push-field")]
    public async Task What_is_wrong_is_told_by_index_field_and_reason(string body, int index, string field, string reason)
    {
        var (status, problem) = await PushAsync(await KeyAsync(), body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal((index, field, reason), (problem.GetProperty("index").GetInt32(), problem.GetProperty("field").GetString(), problem.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Too_much_at_once_is_refused()
    {
        var key = await KeyAsync();
        var many = string.Join('\n', Enumerable.Range(0, 10_001).Select(i => $$$"""{"id":"{{{i}}}","moments":{"created":"2026-03-01T10:00:00Z"}}"""));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PushAsync(key, many)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PushAsync(key, "[]")).Status);
    }

    [Theory]
    [InlineData("[\"\ud800\"]")]
    [InlineData("[[[[[[[[[[[[[[")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{\"cases\":[]}")]
    public async Task What_is_no_list_of_cases_is_refused_and_nothing_fails(string body) =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PushAsync(await KeyAsync(), body)).Status);

    [Fact]
    public async Task A_bad_line_refuses_all_lines_before_it()
    {
        var (key, source) = (await KeyAsync(), $"s{Guid.NewGuid():N}");
        string[] lines = [.. Enumerable.Range(0, 5_000).Select(i => $$$"""{"id":"{{{i}}}","moments":{"created":"2026-03-01T10:00:00Z"}}""")];
        var (status, problem) = await PushAsync(key, string.Join('\n', [.. lines, "{\"id\":oops}"]), source);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 5_000), (status, problem.GetProperty("index").GetInt32()));
        Assert.Equal(5_000, (await PushAsync(key, string.Join('\n', lines), source)).Body.GetProperty("stored").GetInt32());
    }

    [Fact]
    public async Task A_key_that_was_revoked_is_told_no_more_than_one_that_never_was()
    {
        var manager = (await portal.CreateAsync(Role.Manager)).AsActor();
        var made = (await portal.Services.GetRequiredService<CreateApiKey>().RunAsync(manager, "Gone")).Value;
        Assert.Equal(HttpStatusCode.OK, (await PushAsync(made.Secret, Good, $"s{Guid.NewGuid():N}")).Status);
        Assert.False((await portal.Services.GetRequiredService<RevokeApiKey>().RunAsync(manager, made.Id)).IsRefused);
        var (revoked, unknown) = (await PushAsync(made.Secret, Good), await PushAsync("spk_" + new string('0', 64), Good));
        Assert.Equal(HttpStatusCode.Unauthorized, revoked.Status);
        Assert.Equal(unknown.Body.GetProperty("detail").GetString(), revoked.Body.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Results_are_read_with_a_key()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/results?standard=nothing-like-it");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await KeyAsync());
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var without = await http.GetAsync(new Uri("/api/results?standard=x", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
    }
}
