using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>A reviewer comments without a script, the author answers and accepts in the editor, another picks words with the mouse.</summary>
[Collection(BrowserTests.Name)]
public partial class CommentStoryTests(Chromium chromium)
{
    private const string Hostile = "<script>document.title='taken'</script> \u202Eevil\u202C";

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_suggestion_made_without_a_script_is_accepted_in_the_editor_with_one_press()
    {
        var author = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        var draft = await StartAsync(author);

        var reviewer = await chromium.SignedInAsync(DemonstrationPeople.SecondManager, 360, 780, javaScript: false);
        await SuggestAsync(reviewer, draft);
        await SayAsync(reviewer, draft, Hostile);
        await Assertions.Expect(reviewer.Locator(".thread .words").Last).ToHaveTextAsync(Hostile.Replace("\u202E", "[U+202E]", StringComparison.Ordinal).Replace("\u202C", "[U+202C]", StringComparison.Ordinal));
        Assert.Equal(0, await reviewer.Locator("main script").CountAsync());

        await author.GotoAsync($"drafts/{draft}");
        await author.Locator(".cm-content").WaitForAsync();
        await Assertions.Expect(author.Locator("#threads .thread")).ToHaveCountAsync(2);
        await Assertions.Expect(author.Locator("#threads ins")).ToHaveTextAsync("Say good day");
        await Assertions.Expect(author.Locator("#threads")).ToContainTextAsync(Words.Comments.Count(Language.English, "comment.suggestions", 1));
        await Chromium.AssertAccessibleAsync(author);
        await author.GetByRole(AriaRole.Button, new() { Name = Words.Comments.In(Language.English, "comment.do.accept") }).ClickAsync();
        await Assertions.Expect(author.Locator("#threads .thread")).ToHaveCountAsync(1);
        await Assertions.Expect(author.Locator(".cm-content")).ToContainTextAsync("Say good day and listen.");

        await author.GotoAsync("./");
        await Assertions.Expect(author.Locator($"main a[href='drafts/{draft}/comments']")).ToBeVisibleAsync();
        await reviewer.GotoAsync($"drafts/{draft}/comments");
        await Assertions.Expect(reviewer.Locator(".thread.settled")).ToHaveCountAsync(1);
        await Assertions.Expect(reviewer.Locator(".thread.settled .quote").First).ToHaveTextAsync("Greet the caller");

        // On the review the settled one is folded away, and opens without a script.
        await reviewer.GotoAsync($"drafts/{draft}/review?language=en");
        await Assertions.Expect(reviewer.Locator(".thread.settled")).ToBeHiddenAsync();
        await reviewer.Locator(".settled-threads > summary").ClickAsync();
        await Assertions.Expect(reviewer.Locator(".thread.settled")).ToBeVisibleAsync();
        await reviewer.Context.CloseAsync();
        await author.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task An_open_editor_is_told_at_once_that_a_colleague_gave_the_draft_up()
    {
        var hana = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        var draft = await StartAsync(hana);
        var omar = await chromium.SignedInAsync(DemonstrationPeople.SecondManager);
        await omar.GotoAsync($"drafts/{draft}");
        await omar.Locator(".cm-content").ClickAsync();
        await hana.GotoAsync($"drafts/{draft}");
        await hana.Locator(".cm-content").WaitForAsync();
        await omar.Locator(".cm-content").ClickAsync();
        await omar.Keyboard.PressAsync("Control+End");
        await omar.Keyboard.InsertTextAsync("omar-was-here ");
        await Assertions.Expect(hana.Locator(".cm-content")).ToContainTextAsync("omar-was-here");

        await hana.Locator("button.danger").Last.ClickAsync();
        await hana.Locator(".rz-dialog button.rz-primary, .rz-dialog-confirm-buttons button").First.ClickAsync();
        await hana.WaitForURLAsync("**/drafts");
        await Assertions.Expect(omar.Locator(".cm-content")).ToHaveCountAsync(0);
        await Assertions.Expect(omar.Locator("main .notice[role=status]")).ToBeVisibleAsync();
        await Chromium.AssertAccessibleAsync(omar);
        await hana.Context.CloseAsync();
        await omar.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Words_selected_in_a_review_are_the_ones_that_the_form_quotes()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        var draft = await StartAsync(page);
        await page.GotoAsync($"drafts/{draft}/review");
        var passage = page.Locator(".passage-text", new() { HasText = "Greet the caller" });
        await passage.Locator("strong").DblClickAsync();
        await page.Locator("[data-comment-selected]").ClickAsync();
        await Assertions.Expect(page.Locator("#passage")).ToHaveValueAsync("caller");
        await Chromium.AssertAccessibleAsync(page);
        await page.FillAsync("#text", "Or the visitor?");
        await page.ClickAsync("main form.sheet button");
        await page.WaitForURLAsync($"**/drafts/{draft}/review?language=en#comment-*");
        await Assertions.Expect(page.Locator(".passage-text mark")).ToHaveTextAsync("caller");
        await Chromium.AssertAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task<string> StartAsync(IPage page)
    {
        await page.GotoAsync("drafts/new");
        await page.CheckAsync("input[value=blank]");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync(DraftAddress());
        var draft = DraftAddress().Match(page.Url).Groups["id"].Value;
        await page.GotoAsync($"drafts/{draft}/text");
        await page.FillAsync("textarea", "---\nid: greet-callers\ntitle: Greet callers\nlanguage: en\n---\n\n## At the start\n\nGreet the **caller** and listen.\n\nAsk what they need.\n");
        await page.ClickAsync("main form button");
        return draft;
    }

    private static async Task SuggestAsync(IPage page, string draft)
    {
        await page.GotoAsync($"drafts/{draft}/review?language=en");
        await page.Locator(".passage", new() { HasText = "Greet the caller" }).Locator(".passage-link a").ClickAsync();
        await page.FillAsync("#passage", "Greet the lady");
        await page.ClickAsync("main form.sheet button");
        await Assertions.Expect(page.Locator("#passage-fault")).ToBeVisibleAsync();
        await page.FillAsync("#passage", "Greet the caller");
        await page.FillAsync("#replacement", "Say good day");
        await page.ClickAsync("main form.sheet button");
        await Assertions.Expect(page.Locator(".errors a[href$='#suggests']")).ToBeVisibleAsync();
        await page.CheckAsync("#suggests");
        await page.ClickAsync("main form.sheet button");
        await page.WaitForURLAsync($"**/drafts/{draft}/review?language=en#comment-*");
        await Assertions.Expect(page.Locator(".passage.discussed .thread ins")).ToHaveTextAsync("Say good day");
    }

    private static async Task SayAsync(IPage page, string draft, string text)
    {
        await page.GotoAsync($"drafts/{draft}/comments/new");
        await page.FillAsync("#text", text);
        await page.ClickAsync("main form.sheet button");
        await page.WaitForURLAsync($"**/drafts/{draft}/comments#comment-*");
    }

    [GeneratedRegex("drafts/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
