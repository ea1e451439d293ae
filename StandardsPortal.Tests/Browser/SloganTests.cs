using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>
/// The promise of the editor: whoever begins with a slogan and follows the findings ends with a standard that can be
/// submitted. The test reads what the list on screen says, presses the fix it offers, or goes to the place it names and
/// answers what stands open there.
/// </summary>
[Collection(BrowserTests.Name)]
public partial class SloganTests(Chromium chromium)
{
    private const int MostSteps = 80;

    /// <summary>The list of findings with its heading, which stays when the list is empty.</summary>
    private const string Shown = "section:has(> #findings-title)";

    [TheoryWhere(Tool.Chromium, Tool.Node)]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public async Task A_slogan_becomes_a_publishable_standard_by_following_the_findings_only(string code)
    {
        var language = Language.Parse(code);
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync("drafts/new");
        await page.SelectOptionAsync("#language", code);
        await page.CheckAsync("input[value=blank]");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync(DraftAddress());
        await page.Locator(".cm-content").WaitForAsync();
        await page.ClickAsync(".cm-content");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync(Slogans.Sentences[code] + "\n");
        await Assertions.Expect(page.Locator(Shown)).ToContainTextAsync("T02");

        var taken = await FollowAsync(page, language);
        Assert.True(taken.Count > 10, string.Join('\n', taken));
        await Assertions.Expect(page.Locator(".findings .state.missed")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".desk-side .meter .state.unsure")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = Words.Revisions.In(Language.English, "page.submit.check") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Words.Revisions.In(Language.English, "page.submit.confirm") }).ClickAsync();
        await page.WaitForURLAsync("**/drafts**");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Slogans.FactFor(language == Language.English ? "[title]" : language == Language.Korean ? "[제목]" : "[العنوان]", language));
        await page.Context.CloseAsync();
    }

    /// <summary>Takes the first finding until nothing blocks and the meter is full.</summary>
    private static async Task<List<string>> FollowAsync(IPage page, Language language)
    {
        List<string> taken = [];
        for (var step = 0; step < MostSteps; step++)
        {
            var first = page.Locator(".findings > li").First;
            var blocks = await page.Locator(".findings .state.missed").CountAsync() > 0;
            if (!blocks && await page.Locator(".desk-side .meter .state.unsure").CountAsync() == 0)
                return taken;
            // What no longer blocks but the meter still lacks is the first advice that offers a fix.
            if (!blocks)
                first = page.Locator(".findings > li", new() { Has = page.Locator("button.quiet") }).First;
            var before = await page.Locator(Shown).InnerTextAsync();
            taken.Add((await first.InnerTextAsync()).ReplaceLineEndings(" "));
            if (await first.Locator("button.quiet").CountAsync() > 0)
                await first.Locator("button.quiet").ClickAsync();
            else
                await AnswerAsync(page, first, language, taken);
            await ChangedAsync(page, before, taken);
        }

        throw new Xunit.Sdk.XunitException($"The findings lead nowhere:\n{string.Join('\n', taken)}\n{await page.Locator(".cm-content").InnerTextAsync()}");
    }

    /// <summary>The finding leads to its place; what is selected there is what stands open.</summary>
    private static async Task AnswerAsync(IPage page, ILocator finding, Language language, List<string> taken)
    {
        await finding.Locator("button.link").ClickAsync();
        var place = "";
        for (var look = 0; look < 40 && !place.Contains('[', StringComparison.Ordinal); look++)
        {
            await Task.Delay(50);
            place = await page.EvaluateAsync<string>("window.getSelection().toString()");
        }

        Assert.True(place.Contains('[', StringComparison.Ordinal), $"Nothing open is selected (“{place}”):\n{string.Join('\n', taken)}");
        await page.Keyboard.InsertTextAsync(Slogans.FactFor(place.Trim('"'), language));
    }

    /// <summary>Each action shows in the list; then it rests, so that the next one is not taken from a list that is going.</summary>
    private static async Task ChangedAsync(IPage page, string before, List<string> taken)
    {
        var last = before;
        var still = 0;
        for (var look = 0; look < 200 && still < 6; look++)
        {
            await Task.Delay(75);
            var now = await page.Locator(Shown).InnerTextAsync();
            still = now != before && now == last ? still + 1 : 0;
            last = now;
        }

        Assert.True(last != before, $"The list did not change after:\n{string.Join('\n', taken)}");
    }

    [GeneratedRegex("/drafts/[0-9a-f]{8}-[0-9a-f-]{27}$", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
