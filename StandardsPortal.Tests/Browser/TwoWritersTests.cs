using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>Two managers with one draft open in two browsers: nothing either of them typed is ever lost or silently replaced.</summary>
[Collection(BrowserTests.Name)]
public partial class TwoWritersTests(Chromium chromium)
{
    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Each_sees_what_the_other_saved_and_changes_in_two_places_go_together_with_one_action()
    {
        var (hana, omar, _) = await OpenBothAsync();
        await TypeAsync(hana, "First paragraph.\n\nSecond paragraph.\n");
        await Assertions.Expect(omar.Locator(".cm-content")).ToContainTextAsync("Second paragraph.");
        await Assertions.Expect(omar.Locator(".presence")).ToContainTextAsync("is editing this draft too, saved");

        // Both write within one second: whoever is saved second is asked, and shown how the two go together.
        await Task.WhenAll(AtAsync(hana, "First", "hana-writes "), AtAsync(omar, "Second", "omar-writes "));
        var asked = await AskedAsync(hana, omar);
        await Chromium.AssertAccessibleAsync(asked);
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.preview") }).ClickAsync();
        await Assertions.Expect(asked.Locator("#merge")).ToContainTextAsync("hana-writes");
        await Assertions.Expect(asked.Locator("#merge")).ToContainTextAsync("omar-writes");
        await Chromium.AssertAccessibleAsync(asked);
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.do") }).ClickAsync();

        foreach (var page in new[] { hana, omar })
        {
            await Assertions.Expect(page.Locator("#conflict-title")).ToHaveCountAsync(0);
            await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("hana-writes First paragraph.");
            await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("omar-writes Second paragraph.");
        }

        await CloseAsync(hana, omar);
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Words_that_both_changed_are_a_choice_and_one_can_keep_a_copy()
    {
        var (hana, omar, _) = await OpenBothAsync();
        await TypeAsync(hana, "Answer within two minutes.\n");
        await Assertions.Expect(omar.Locator(".cm-content")).ToContainTextAsync("two minutes.");
        await Task.WhenAll(AtAsync(hana, "two", "hana-three "), AtAsync(omar, "two", "omar-five "));
        var asked = await AskedAsync(hana, omar);
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.preview") }).ClickAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.do") }).ClickAsync();
        await Assertions.Expect(asked.Locator("#merge .fault")).ToContainTextAsync(Words.Drafting.In(Language.English, "merge.choose"));
        await asked.Locator("#merge input[name=clash-0]").Nth(2).CheckAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.do") }).ClickAsync();
        foreach (var word in new[] { "hana-three", "omar-five" })
        {
            await Assertions.Expect(hana.Locator(".cm-content")).ToContainTextAsync(word);
            await Assertions.Expect(omar.Locator(".cm-content")).ToContainTextAsync(word);
        }

        await Task.WhenAll(AtAsync(hana, "minutes", "hana-again "), AtAsync(omar, "minutes", "omar-again "));
        asked = await AskedAsync(hana, omar);
        var draft = asked.Url;
        await asked.GetByRole(AriaRole.Button, new() { Name = Words.Authoring.In(Language.English, "editor.conflict.copy") }).ClickAsync();
        await asked.WaitForURLAsync(url => url != draft && DraftAddress().IsMatch(url));
        await Assertions.Expect(asked.Locator(".cm-content")).ToContainTextAsync(asked == hana ? "hana-again" : "omar-again");
        await CloseAsync(hana, omar);
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Two_browsers_that_go_on_editing_one_draft_lose_nothing()
    {
        var (hana, omar, id) = await OpenBothAsync();
        await TypeAsync(hana, "First paragraph.\n\nSecond paragraph.\n\nThird paragraph.\n");
        await Assertions.Expect(omar.Locator(".cm-content")).ToContainTextAsync("Third paragraph.");

        var words = await Task.WhenAll(WriteAsync(hana, "hana", ["First", "Third"]), WriteAsync(omar, "omar", ["Second", "Third"]));
        await SettleAsync(hana, omar);

        var (text, history) = await ReadAsync(id);
        Assert.All(words.SelectMany(w => w), w => Assert.True(text.Contains(w, StringComparison.Ordinal) || history.Any(h => h.Contains(w, StringComparison.Ordinal)), $"{w} is neither in the text nor in the history."));
        Assert.Equal(await hana.Locator(".cm-content").InnerTextAsync(), await omar.Locator(".cm-content").InnerTextAsync());
        await CloseAsync(hana, omar);
    }

    private async Task<(IPage Hana, IPage Omar, string Id)> OpenBothAsync()
    {
        var hana = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await hana.GotoAsync("drafts/new");
        await hana.CheckAsync("input[value=blank]");
        await hana.ClickAsync("main form button");
        await hana.WaitForURLAsync(DraftAddress());
        await hana.Locator(".cm-content").ClickAsync();
        var omar = await chromium.SignedInAsync(DemonstrationPeople.SecondManager);
        await omar.GotoAsync("account");
        await omar.ClickAsync($"button[value={Language.English.Code}]");
        await omar.GotoAsync(hana.Url);
        await omar.Locator(".cm-content").ClickAsync();
        return (hana, omar, DraftAddress().Match(hana.Url).Groups["id"].Value);
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".cm-content").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Types right before a word, wherever it now stands.</summary>
    private static async Task AtAsync(IPage page, string before, string text)
    {
        await page.Locator(".cm-line", new() { HasText = before }).First.EvaluateAsync(
            """
            (line, before) => {
              const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(before);
                if (at < 0) continue;
                line.closest(".cm-content").focus();
                line.getRootNode().getSelection?.().collapse(walker.currentNode, at);
                document.getSelection().collapse(walker.currentNode, at);
                return;
              }
            }
            """,
            before);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Ten words, some where the other writes too; whatever stands in the way is answered as a person would.</summary>
    private static async Task<IReadOnlyList<string>> WriteAsync(IPage page, string name, string[] places)
    {
        var words = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            var word = $"{name}-{i}";
            await AtAsync(page, places[i % places.Length], word + " ");
            words.Add(word);
            await Task.Delay(350 + (i * 37 % 400));
            await AnswerAsync(page);
        }

        return words;
    }

    private static async Task AnswerAsync(IPage page)
    {
        if (await page.Locator("#conflict-title").CountAsync() == 0)
            return;
        try
        {
            await page.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.preview") }).ClickAsync(new() { Timeout = 2_000 });
            await page.Locator("#merge").WaitForAsync(new() { Timeout = 2_000 });
            foreach (var place in await page.Locator("#merge fieldset.clash").AllAsync())
                await place.Locator("input").Nth(2).CheckAsync(new() { Timeout = 2_000 });
            await page.GetByRole(AriaRole.Button, new() { Name = Words.Drafting.In(Language.English, "merge.do") }).ClickAsync(new() { Timeout = 2_000 });
        }
        catch (TimeoutException)
        {
            // The banner went, or came anew: the next look answers it.
        }
    }

    private static async Task SettleAsync(params IPage[] pages)
    {
        for (var quiet = 0; quiet < 4; quiet++)
        {
            foreach (var page in pages)
            {
                if (await page.Locator("#conflict-title").CountAsync() > 0)
                    quiet = 0;
                await AnswerAsync(page);
            }

            await Task.Delay(700);
        }
    }

    private static async Task<IPage> AskedAsync(IPage one, IPage other)
    {
        for (var look = 0; look < 100; look++)
        {
            foreach (var page in new[] { one, other })
            {
                if (await page.Locator("#conflict-title").CountAsync() > 0)
                    return page;
            }

            await Task.Delay(100);
        }

        throw new Xunit.Sdk.XunitException("Neither was told that the other had saved.");
    }

    private async Task<(string Text, IReadOnlyList<string> History)> ReadAsync(string id)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={Path.Combine(chromium.Portal.Data, "portal.db")};Mode=ReadOnly;Pooling=False").Options;
        await using var db = new PortalDbContext(options);
        var key = Guid.Parse(id);
        var states = await db.SavedStates.AsNoTracking().Where(s => s.DraftId == key).OrderBy(s => s.Number).ToListAsync();
        var history = states.Select(s => SavedState.Read(states[(s.WholeNumber - 1)..s.Number]).TextIn(Language.English)!).ToList();
        var draft = await db.Drafts.AsNoTracking().SingleAsync(d => d.Id == key);
        return (draft.TextIn(Language.English)!.Markdown, history);
    }

    private static async Task CloseAsync(params IPage[] pages)
    {
        foreach (var page in pages)
            await page.Context.CloseAsync();
    }

    [GeneratedRegex("drafts/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})$", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
