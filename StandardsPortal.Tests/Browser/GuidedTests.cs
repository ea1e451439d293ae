using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>The guided path as a manager takes it, without a script: each step asks, and at its end stands a draft.</summary>
[Collection(BrowserTests.Name)]
public partial class GuidedTests(Chromium chromium)
{
    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Answers_become_a_draft_without_javascript_and_a_vague_answer_is_asked_again()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager, 360, 780, javaScript: false);
        await page.GotoAsync("drafts/new");
        await page.ClickAsync("a[href^='drafts/new/guided']");
        await page.FillAsync("#sentence", "We always treat customers well and reply as soon as possible.");
        await GoOnAsync(page);
        await Assertions.Expect(page.Locator(".guided-questions")).ToContainTextAsync("as soon as possible");

        // Nothing answered: every question is asked again, at its field.
        await GoOnAsync(page);
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync(Words.Guided.In(Language.English, "fault.missing.owner"));
        await page.FillAsync("#title", "Answer repair calls");
        await page.SelectOptionAsync("#stage", "post-purchase");
        await page.SelectOptionAsync("#channel", "phone");
        await page.FillAsync("#owner", "Head of repairs");
        await page.CheckAsync("input[name=audience][value=contact-centre]");
        await GoOnAsync(page);

        await Assertions.Expect(page.Locator(".card").First).ToContainTextAsync("[p]");
        await page.CheckAsync("input[value=speed_to_answer]");
        await GoOnAsync(page);
        await page.FillAsync("#share", "90");
        await page.FillAsync("#limit", "3");
        await page.SelectOptionAsync("#unit", "minutes");
        await page.SelectOptionAsync("#clock", "elapsed");
        await page.SelectOptionAsync("#window", "month");
        await page.SelectOptionAsync("#abandoned", "missed");
        await GoOnAsync(page);
        await page.FillAsync("#exclusion1", "severe weather");
        await page.FillAsync("#meaning1", "a red warning by the national weather service");
        await GoOnAsync(page);
        await page.FillAsync("#late", "2");
        await page.FillAsync("#unacceptable", "12");
        await GoOnAsync(page);
        await Assertions.Expect(page.Locator("#late-fault")).ToContainTextAsync("3 minutes");
        await page.FillAsync("#late", "6");
        await GoOnAsync(page);
        await page.FillAsync("#who1", "Agent");
        await page.FillAsync("#may1", "send a part ahead of payment");
        await page.FillAsync("#upto1", "€50");
        await GoOnAsync(page);
        await page.FillAsync("#evidence1", "Survey of 120 callers, May 2026: 64 waited beside a broken machine.");
        await page.FillAsync("#review", "12");
        await GoOnAsync(page);

        await Assertions.Expect(page.Locator(".rule")).ToContainTextAsync("At least 90% of phone calls are answered within 3 minutes");
        await Assertions.Expect(page.Locator(".meter .state.unsure")).ToHaveCountAsync(0);
        await page.FillAsync("#id", "repair-calls");
        await page.Locator("button[value='to:tiers']").ClickAsync();
        await page.FillAsync("#unacceptable", "15");
        for (var step = 0; step < 3; step++)
            await GoOnAsync(page);
        await Assertions.Expect(page.Locator(".rule")).ToContainTextAsync("unacceptable after 15 minutes");
        await Assertions.Expect(page.Locator("#id")).ToHaveValueAsync("repair-calls");
        await page.Locator(".actions button[value=start]").ClickAsync();
        await page.WaitForURLAsync(DraftAddress());
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath.TrimStart('/')}/text");
        Assert.Contains("unacceptable after 15 minutes", await page.Locator("textarea").First.InputValueAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static Task GoOnAsync(IPage page) => page.Locator(".actions button[value=next]").ClickAsync();

    [GeneratedRegex("/drafts/[0-9a-f]{8}-[0-9a-f-]{27}$", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
