using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>The portal's main job as people do it, from an empty page to the auditor's handbook.</summary>
[Collection(BrowserTests.Name)]
public partial class StoryTests(Chromium chromium)
{
    private const string Title = "Answer spare-part enquiries within 4 minutes";
    private const string Id = "spare-part-enquiries";
    private const string Employee = "sam.lee@example.test";
    private const string Rule =
        "at least 90% of phone calls are answered within 4 minutes, measured monthly, excluding severe weather; late after 6 minutes, unacceptable after 12 minutes; abandoned contacts count as missed";

    private const string Canonical = "At least 90% of phone calls are answered within 4 minutes, measured monthly, excluding severe weather";

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_standard_is_written_signed_off_acknowledged_and_handed_to_the_auditor()
    {
        var draft = await TheManagerWritesADraftAndSubmitsItAsync();
        await TheAuthorCannotSignAsync(draft);
        await TheSecondManagerSignsOffAsync(draft);
        var receipt = await TheEmployeeAcknowledgesWithoutJavaScriptAsync();
        await TheManagerSeesTheRosterAsync(receipt);
        await TheAuditorExportsTheHandbookAsync();
        await TheJourneyMapCountsItAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task An_employee_sees_what_changed_since_the_revision_they_acknowledged_and_cannot_sign_the_old_one()
    {
        var page = await chromium.SignedInAsync(Employee, 360, 780, javaScript: false);
        await page.GotoAsync("standards/phone-answer-time");
        await Assertions.Expect(page.Locator("#changed")).ToContainTextAsync("revision 1");
        await Assertions.Expect(page.Locator("del").First).ToContainTextAsync("85");
        await Assertions.Expect(page.Locator("ins").First).ToContainTextAsync("90");
        await page.GotoAsync("standards/phone-answer-time/revisions/1");
        await Assertions.Expect(page.Locator("#acknowledge")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_manager_withdraws_a_revision_and_its_readers_are_told_why()
    {
        const string Path = "standards/faq-gaps/revisions/1";
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager, javaScript: false);
        await page.GotoAsync($"{Path}/withdraw");
        await page.FillAsync("#password", DemonstrationPeople.Password);
        await page.ClickAsync("form[method=post].sheet button");
        await Assertions.Expect(page.Locator("#reason-fault")).ToBeVisibleAsync();
        await page.FillAsync("#reason", "The help centre closes.");
        await page.FillAsync("#password", DemonstrationPeople.Password);
        await page.ClickAsync("form[method=post].sheet button");
        await page.WaitForURLAsync($"**/{Path}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The help centre closes.");
        await page.GotoAsync("journey");
        await Assertions.Expect(page.Locator("a[href^='standards?'][href*='stage=post-purchase'][href*='channel=faq']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private async Task<string> TheManagerWritesADraftAndSubmitsItAsync()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.GotoAsync("drafts/new");
        await page.CheckAsync("input[value=blank]");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync(DraftAddress());
        var draft = DraftAddress().Match(page.Url).Groups["id"].Value;

        await page.Locator(".cm-content").WaitForAsync();
        await OpenAsync(page, "#fields");
        await FieldAsync(page, "#field-title", Title);
        await FieldAsync(page, "#field-id", Id);
        await page.SelectOptionAsync("#field-stage", "decision");
        await page.SelectOptionAsync("#field-channel", "phone");
        await FieldAsync(page, "#field-owner", "Head of spare parts");
        await FieldAsync(page, "#field-review", "12");
        await page.CheckAsync("#fields input[value=contact-centre]");
        await AddLineAsync(page, "evidence", "Survey of 120 callers, May 2026: 64 had the machine standing still while they waited.");
        await AddLineAsync(page, "exceptions", "Severe weather: a red warning by the national weather service.");
        await page.GetByRole(AriaRole.Button, new() { Name = Say(Words.Authoring, "editor.authority.add") }).ClickAsync();
        await FieldAsync(page, "#authority-who-1", "Agent");
        await FieldAsync(page, ".authority-row label:nth-of-type(2) input", "send a part ahead of payment");
        await FieldAsync(page, ".authority-row label:nth-of-type(3) input", "€50");

        await page.ClickAsync(".cm-content");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync("\n\n## What the agent does\n\nThe agent answers promptly.\n\n");
        await Assertions.Expect(page.Locator(".findings-list")).ToContainTextAsync("T02");
        await Assertions.Expect(page.Locator(".findings-list")).ToContainTextAsync("M01");
        await page.Keyboard.PressAsync("Control+End");
        for (var i = 0; i < "promptly.\n\n".Length; i++)
            await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.InsertTextAsync("within 4 minutes.\n\n");

        await OpenAsync(page, "#rule");
        await page.FillAsync("#rule-sentence", Rule);
        await Assertions.Expect(page.Locator(".rule-panel")).ToContainTextAsync(Canonical);
        await page.GetByRole(AriaRole.Button, new() { Name = Say(Words.Authoring, "editor.rule.insert") }).ClickAsync();
        await Assertions.Expect(page.Locator(".desk-side")).ToContainTextAsync(Canonical);
        await Assertions.Expect(page.Locator(".desk-side")).ToContainTextAsync(Say(Words.Authoring, "editor.findings.none"));
        await Assertions.Expect(page.Locator(".save-line .met time").First).ToContainTextAsync("Saved ");
        await Chromium.AssertAccessibleAsync(page);
        await PreviewIsAPdfAsync(page, $"drafts/{draft}/preview.pdf?language=en");

        await page.GetByRole(AriaRole.Button, new() { Name = Say(Words.Revisions, "page.submit.check") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say(Words.Revisions, "page.submit.confirm") }).ClickAsync();
        await page.WaitForURLAsync("**/drafts**");
        await page.Context.CloseAsync();
        return draft;
    }

    private async Task TheAuthorCannotSignAsync(string draft)
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync($"drafts/{draft}/review");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Title);
        await Assertions.Expect(page.Locator("form[data-form=sign-off]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private async Task TheSecondManagerSignsOffAsync(string draft)
    {
        // No JavaScript: signing is a plain form.
        var page = await chromium.SignedInAsync(DemonstrationPeople.SecondManager, javaScript: false);
        await page.GotoAsync($"drafts/{draft}/review");
        await page.ClickAsync("button[value=en]");
        await page.GotoAsync($"drafts/{draft}/review");
        await Assertions.Expect(page.Locator("article")).ToContainTextAsync(Canonical);
        var form = page.Locator("form[data-form=sign-off]");
        await form.Locator("input[type=radio]").First.CheckAsync();
        await form.Locator("input[type=checkbox]").CheckAsync();
        await form.Locator("#password").FillAsync("not the password");
        await form.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Words.Refusals.In(Language.English, "people.wrong-password"));

        form = page.Locator("form[data-form=sign-off]");
        await form.Locator("input[type=radio]").First.CheckAsync();
        await form.Locator("input[type=checkbox]").CheckAsync();
        await form.Locator("#password").FillAsync(DemonstrationPeople.Password);
        await form.Locator("button").ClickAsync();
        await page.WaitForURLAsync($"**/standards/{Id}**");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Omar Haddad");
        await PreviewIsAPdfAsync(page, $"standards/{Id}/revisions/1/pdf?language=en");
        await page.Context.CloseAsync();
    }

    private async Task<string> TheEmployeeAcknowledgesWithoutJavaScriptAsync()
    {
        var page = await chromium.SignedInAsync(Employee, 360, 780, javaScript: false);
        await page.ClickAsync($"a[href*='{Id}']");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Title);
        await Assertions.Expect(page.Locator(".rule").First).ToContainTextAsync(Canonical);
        await page.ClickAsync("#acknowledge button");
        await Assertions.Expect(page.Locator("#confirmed-fault")).ToBeVisibleAsync();
        await page.CheckAsync("#confirmed");
        await page.ClickAsync("#acknowledge button");
        await page.WaitForURLAsync("**/receipts/*");
        var reference = await page.Locator(".reference").InnerTextAsync();
        Assert.Matches(Digest(), await page.Locator(".digest").InnerTextAsync());

        await page.GotoAsync($"standards/{Id}");
        await Assertions.Expect(page.Locator("#acknowledge")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(reference);
        await page.Context.CloseAsync();
        return reference;
    }

    private async Task TheManagerSeesTheRosterAsync(string receipt)
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync($"standards/{Id}/revisions/1/roster?team=contact-centre");
        var done = page.Locator("tr", new() { HasText = "Sam Lee" });
        await Assertions.Expect(done).ToContainTextAsync(receipt);
        await Assertions.Expect(page.Locator("tr", new() { HasText = "Min-ji Park" })).ToContainTextAsync("due");
        await page.GotoAsync($"standards/{Id}/revisions/1/roster?state=done");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        var csv = await page.APIRequest.GetAsync(chromium.Portal.At($"standards/{Id}/revisions/1/roster.csv").ToString());
        Assert.Equal(200, csv.Status);
        Assert.Contains(receipt, await csv.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task TheAuditorExportsTheHandbookAsync()
    {
        var page = await chromium.SignedInAsync("aisha.noor@example.test");
        await page.GotoAsync("handbook");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Title);
        foreach (var language in Language.All)
            await PreviewIsAPdfAsync(page, $"handbook.pdf?language={language.Code}");
        await PreviewIsAPdfAsync(page, "handbook.pdf?language=en&asOf=2026-09-30");
        await page.GotoAsync("ledger");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Title);
        await page.Context.CloseAsync();
    }

    private async Task TheJourneyMapCountsItAsync()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync("journey");
        await page.Locator("a[href*='stage=decision'][href*='channel=phone']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Title);
        await page.GotoAsync("journey");
        await Assertions.Expect(page.Locator("td.gap").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task PreviewIsAPdfAsync(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(chromium.Portal.At(path).ToString(), new() { Timeout = 120_000 });
        Assert.True(answer.Status == 200, $"{path} gave {answer.Status}");
        Assert.Equal("%PDF-", System.Text.Encoding.ASCII.GetString((await answer.BodyAsync())[..5]));
    }

    private static string Say(Wording wording, string key) => wording.In(Language.English, key);

    private static async Task OpenAsync(IPage page, string details)
    {
        if (await page.Locator(details).GetAttributeAsync("open") is null)
            await page.ClickAsync($"{details} > summary");
    }

    /// <summary>Fields of the form are taken when they are left.</summary>
    private static async Task FieldAsync(IPage page, string field, string value)
    {
        await page.FillAsync(field, value);
        await page.PressAsync(field, "Tab");
        await Assertions.Expect(page.Locator(field)).ToHaveValueAsync(value);
    }

    private static async Task AddLineAsync(IPage page, string name, string line)
    {
        if (await page.Locator($"#{name}-1").CountAsync() == 0)
            await page.GetByRole(AriaRole.Button, new() { Name = Say(Words.Authoring, $"editor.{name}.add") }).ClickAsync();
        await FieldAsync(page, $"#{name}-1", line);
    }

    [GeneratedRegex("/drafts/(?<id>[0-9a-f-]{36})$", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.NonBacktracking)]
    private static partial Regex Digest();
}
