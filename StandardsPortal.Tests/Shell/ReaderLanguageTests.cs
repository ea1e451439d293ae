using System.Net;
using StandardsPortal.Languages;
using StandardsPortal.People;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public class ReaderLanguageTests(PortalFixture portal)
{
    [Theory]
    [InlineData("ko-KR", "<html lang=\"ko\" dir=\"ltr\"")]
    [InlineData("ar-EG", "<html lang=\"ar\" dir=\"rtl\"")]
    [InlineData("fr", "<html lang=\"en\" dir=\"ltr\"")]
    public async Task Follows_the_browser_before_anyone_signed_in(string accepted, string expected)
    {
        using var visitor = portal.Visit(accepted);
        Assert.Contains(expected, await visitor.ReadAsync("/sign-in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_person_s_language_wins_over_the_browser_and_the_choice_over_both()
    {
        using var visitor = await portal.VisitAsync(Role.Employee, "ko");
        Assert.Contains("<html lang=\"en\"", await visitor.ReadAsync("/help"), StringComparison.Ordinal);
        using var chosen = await visitor.PostAsync("/language", "/help", ("language", "ar"));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        Assert.Equal("/help", chosen.Headers.Location?.ToString());
        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"), c => c.StartsWith("language=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", await visitor.ReadAsync("/help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_language_changes_nothing()
    {
        using var visitor = portal.Visit("ko");
        using var answer = await visitor.PostAsync("/language", "/sign-in", ("language", "xx"));
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(c => c.StartsWith("language=", StringComparison.Ordinal)));
        Assert.Contains("<html lang=\"ko\"", await visitor.ReadAsync("/sign-in"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "There is no such page")]
    [InlineData("ko", "그런 페이지가 없습니다")]
    [InlineData("ar", "لا توجد صفحة كهذه")]
    public async Task A_missing_page_is_told_in_the_reader_s_language(string language, string words)
    {
        using var visitor = portal.Visit(language);
        using var answer = await visitor.GetAsync("/error");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_written_as_each_language_writes_them()
    {
        var day = new DateOnly(2026, 11, 1);
        Assert.Equal("1 November 2026", Dates.Day(day, Language.English));
        Assert.Equal("2026년 11월 1일", Dates.Day(day, Language.Korean));
        Assert.Equal("1 نوفمبر 2026", Dates.Day(day, Language.Arabic));
        Assert.Equal("1 November 2026, 09:14 UTC", Dates.Minute(new DateTime(2026, 11, 1, 9, 14, 0, DateTimeKind.Utc), Language.English));
    }
}
