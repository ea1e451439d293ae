using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>The editor under a person's hands: keys, an input method, a mouse, and no script at all.</summary>
[Collection(BrowserTests.Name)]
public partial class EditorTests(Chromium chromium)
{
    private const string FrontMatter =
        """
        ---
        id: editor-trial
        title: Answer phone calls
        language: en
        stage: consideration
        channel: phone
        owner: Head of contact centre
        audience: [contact-centre]
        review: 12 months
        evidence: ["41 interviews with callers, September 2026"]
        authority: [{who: Agent, may: offer a call back}]
        exceptions: ["Severe weather: a red warning by the weather service"]
        ---

        ```rule
        at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
        ```

        """;

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_finding_is_reached_heard_and_mended_without_a_mouse()
    {
        var page = await WritingAsync(FrontMatter + "\nThe agent replies promptly. Letters are answered soon.\n");
        await Assertions.Expect(page.Locator(".findings").First).ToContainTextAsync("promptly");

        await SeekAsync(page, "promptly");
        await Assertions.Expect(page.Locator(".cm-tooltip .finding")).ToContainTextAsync("This time can't be told on a clock.");
        Assert.EndsWith("help/rules/T02", await page.Locator(".cm-tooltip .finding a").GetAttributeAsync("href"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+.");
        await Assertions.Expect(page.Locator(".cm-tooltip .finding-actions button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("30");
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("replies within 30 minutes.");

        await Assertions.Expect(page.Locator(".findings").First).Not.ToContainTextAsync("promptly");
        await SeekAsync(page, "soon");
        await page.Keyboard.PressAsync("Alt+Enter");
        await page.Keyboard.TypeAsync("4");
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("answered within 4 minutes.");
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_rule_is_silenced_by_hand_once_a_reason_and_an_end_are_written_and_not_before()
    {
        var page = await WritingAsync(FrontMatter + "\nThe agent writes a friendly note by hand.\n");
        var list = page.Locator(".findings-list");
        await Assertions.Expect(list).ToContainTextAsync("V01");

        await page.Locator(".cm-lintRange").Filter(new() { HasText = "friendly" }).First.HoverAsync();
        await page.Locator(".finding-second").First.ClickAsync();
        await Assertions.Expect(list).ToContainTextAsync("V01");
        await Assertions.Expect(list.Locator("li").Filter(new() { HasText = "line 14" }).First).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("A quoted slogan: it stands so");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("2099-01-01");

        await Assertions.Expect(page.Locator(".findings-list li").Filter(new() { HasText = "V01" })).ToHaveCountAsync(0);
        var text = await TextAsync(page);
        Assert.Contains("author: Hana Kim", text, StringComparison.Ordinal);
        Assert.Contains("reason: \"A quoted slogan: it stands so\"", text, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Fields_values_blocks_and_metrics_are_offered_where_they_can_stand()
    {
        var page = await WritingAsync("---\nlanguage: en\n\n---\n\n");
        await LineAsync(page, 3);
        await page.Keyboard.TypeAsync("cha");
        await TakeAsync(page, "channel");
        await TakeAsync(page, "live-chat", "Live chat");
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("channel: live-chat");

        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("```");
        await TakeAsync(page, "```rule");
        await page.Keyboard.TypeAsync("85");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("calls");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("3");
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("at least 85% of calls are answered within 3 minutes, measured [period]");

        // Esc gives Tab back, whatever it closed.
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".cm-content")).Not.ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".keys summary")).ToBeFocusedAsync();

        await WriteAsync(page, "---\nlanguage: en\n---\n\n```rule\n\n```\n");
        await LineAsync(page, 6);
        await page.Keyboard.TypeAsync("speed");
        await Assertions.Expect(page.Locator(".cm-tooltip-autocomplete")).ToContainTextAsync("speed to answer");
        await Assertions.Expect(page.Locator(".cm-completionInfo")).ToContainTextAsync("from entering the queue to the answer");
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Korean_is_composed_whole_and_half_a_word_is_neither_sent_nor_linted()
    {
        var page = await WritingAsync("---\nlanguage: ko\n---\n\n");
        await page.Keyboard.PressAsync("Control+End");
        var devtools = await page.Context.NewCDPSessionAsync(page);
        foreach (var part in new[] { "상", "상담", "상담원은 ", "상담원은 신소", "상담원은 신속하", "상담원은 신속하게 답변한다" })
        {
            await devtools.SendAsync("Input.imeSetComposition", new() { ["text"] = part, ["selectionStart"] = part.Length, ["selectionEnd"] = part.Length });
            await Task.Delay(50);
        }

        // Longer than the pause after which typed text is sent, shorter than what a killed browser may cost.
        await Task.Delay(350);
        Assert.Equal(0, await page.Locator(".findings-list li").Filter(new() { HasText = "T02" }).CountAsync());
        await devtools.SendAsync("Input.insertText", new() { ["text"] = "상담원은 신속하게 답변한다." });

        await Assertions.Expect(page.Locator(".findings-list")).ToContainTextAsync("T02");
        Assert.EndsWith("\n\n상담원은 신속하게 답변한다.", await TextAsync(page), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Every_line_runs_in_the_direction_of_its_words()
    {
        var page = await WritingAsync("---\nlanguage: en\n---\n\n");
        await page.GetByRole(AriaRole.Tab, new() { Name = "العربية" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Words.Authoring.In(Language.English, "editor.translation.add", "العربية") }).ClickAsync();
        await page.Locator(".cm-content[lang=ar]").WaitForAsync();
        await WriteAsync(page, "---\ntitle: الرد على المكالمات\nlanguage: ar\n---\n\nيرد الموظف خلال دقيقتين.\n\nFCR هو الحل من أول تواصل.\n\nRead the FAQ first.\n");

        async Task<string> DirectionAsync(string text) => await page.Locator(".cm-line").Filter(new() { HasText = text }).EvaluateAsync<string>("l => getComputedStyle(l).direction");
        Assert.Equal("ltr", await DirectionAsync("title:"));
        Assert.Equal("rtl", await DirectionAsync("دقيقتين"));
        Assert.Equal("rtl", await DirectionAsync("FCR"));
        Assert.Equal("ltr", await DirectionAsync("Read the FAQ"));
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Text_and_preview_scroll_together_and_come_to_rest()
    {
        var sections = string.Concat(Enumerable.Range(1, 30).Select(i => $"\n## Section {i}\n\nThe agent greets the caller by name in section {i}, says which desk has answered, and repeats the order number.\n"));
        var page = await WritingAsync(FrontMatter + sections);
        await Assertions.Expect(page.Locator(".preview")).ToContainTextAsync("Section 30");

        await page.Locator(".cm-scroller").EvaluateAsync("s => s.scrollTop = s.scrollHeight / 2");
        await Task.Delay(400);
        var (editor, preview) = await TopsAsync(page);
        Assert.InRange(preview - editor, -3, 3);
        var still = await HeightsAsync(page);
        await Task.Delay(400);
        Assert.Equal(still, await HeightsAsync(page));

        await page.Locator(".preview").EvaluateAsync("p => p.scrollTop = p.scrollHeight / 4");
        await Task.Delay(400);
        (editor, preview) = await TopsAsync(page);
        Assert.InRange(preview - editor, -3, 3);
        Assert.InRange(preview, 3, 15);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_key_press_that_saves_is_answered_and_a_squiggle_does_not_depend_on_colour()
    {
        var page = await WritingAsync(FrontMatter + "\nThe agent replies promptly, and the form is recorded in the system.\n");
        await Assertions.Expect(page.Locator(".findings").First).ToContainTextAsync("promptly");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator(".editor-status")).ToHaveTextAsync(Words.Authoring.In(Language.English, "editor.save.now"));

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var lines = await page.Locator(".cm-lintRange").EvaluateAllAsync<string[]>("all => all.map(m => getComputedStyle(m).textDecorationStyle)");
        Assert.Contains("wavy", lines);
        Assert.Contains("dotted", lines);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        await SeekAsync(page, "promptly");
        await Chromium.AssertAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Without_a_script_the_text_is_saved_and_its_findings_are_listed_with_their_help()
    {
        var written = await WritingAsync(FrontMatter + "\nThe agent replies promptly.\n");
        await written.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(written.Locator(".editor-status")).ToHaveTextAsync(Words.Authoring.In(Language.English, "editor.save.now"));
        var address = new Uri(written.Url).AbsolutePath.TrimStart('/');
        await written.Context.CloseAsync();

        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager, javaScript: false);
        await page.GotoAsync($"{address}/text");
        var finding = page.Locator(".findings li").Filter(new() { HasText = "T02" });
        await Assertions.Expect(finding).ToContainTextAsync("promptly");
        await Assertions.Expect(finding).ToContainTextAsync("within [n] minutes");
        await page.GotoAsync(await finding.Locator("a").GetAttributeAsync("href") ?? "");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("This time can't be told on a clock.");
        await Assertions.Expect(page.Locator(".example mark").First).ToHaveTextAsync("promptly");
        await page.Context.CloseAsync();
    }

    /// <summary>A new draft, open in the editor, that holds a text; the cursor stands at its end.</summary>
    private async Task<IPage> WritingAsync(string text)
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync("drafts/new");
        await page.CheckAsync("input[value=blank]");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync(DraftAddress());
        await page.Locator(".cm-content").WaitForAsync();
        await WriteAsync(page, text);
        return page;
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.ClickAsync(".cm-content");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync(text);
        Assert.Equal(text, await TextAsync(page));
    }

    private static Task<string> TextAsync(IPage page) => page.Locator("textarea.editor-field").InputValueAsync();

    private static async Task LineAsync(IPage page, int number)
    {
        await page.Keyboard.PressAsync("Control+Home");
        for (var i = 1; i < number; i++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("End");
    }

    /// <summary>Presses F8 until the finding on some words is told to a screen reader.</summary>
    private static async Task SeekAsync(IPage page, string words)
    {
        await page.Locator(".cm-lintRange").Filter(new() { HasText = words }).First.WaitForAsync();
        await page.Locator(".cm-content").FocusAsync();
        var heard = "";
        for (var press = 0; press < 20 && !heard.Contains($"{words} ", StringComparison.Ordinal); press++)
        {
            await page.Keyboard.PressAsync("F8");
            heard = string.Concat(await page.Locator(".cm-announced").AllTextContentsAsync());
        }

        Assert.Contains(words, heard, StringComparison.Ordinal);
    }

    private static async Task TakeAsync(IPage page, string label, string? detail = null)
    {
        var option = page.Locator(".cm-tooltip-autocomplete li").Filter(new() { HasText = label }).First;
        await Assertions.Expect(option).ToContainTextAsync(detail ?? label);
        await option.ClickAsync();
    }

    /// <summary>The number of the first section that is seen in the text and in the preview.</summary>
    private static async Task<(int Editor, int Preview)> TopsAsync(IPage page)
    {
        const string First =
            """
            (box, [lines, start]) => {
              const top = box.getBoundingClientRect().top;
              const seen = [...box.querySelectorAll(lines)].find(l => l.textContent.startsWith(start) && l.getBoundingClientRect().top >= top - 2);
              return Number(seen.textContent.slice(start.length));
            }
            """;
        return (
            await page.Locator(".cm-scroller").EvaluateAsync<int>(First, new[] { ".cm-line", "## Section " }),
            await page.Locator(".preview").EvaluateAsync<int>(First, new[] { "h2, h3", "Section " }));
    }

    private static async Task<(double Editor, double Preview)> HeightsAsync(IPage page) =>
        (await page.Locator(".cm-scroller").EvaluateAsync<double>("s => s.scrollTop"), await page.Locator(".preview").EvaluateAsync<double>("s => s.scrollTop"));

    [GeneratedRegex("/drafts/[0-9a-f]{8}-", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
