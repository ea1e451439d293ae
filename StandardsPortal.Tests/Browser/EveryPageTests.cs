using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.Languages;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>
/// Every page in three languages, on a phone and on a desk, light and dark: nothing for axe to find, nothing wider than
/// the window, nothing that the content policy had to stop.
/// </summary>
[Collection(BrowserTests.Name)]
public partial class EveryPageTests(Chromium chromium)
{
    private static readonly (string Email, string[] Paths)[] Rounds =
    [
        ("sam.lee@example.test",
        [
            "./", "standards", "standards/phone-answer-time", "standards/phone-answer-time/revisions/1",
            "standards/phone-answer-time/compare?from=1&to=2", "journey", "receipts", "results", "results/phone-answer-time", "handbook", "account", "help", "help/rules", "help/rules/T02", "help/rules/E02", "playbooks", "no-such-page",
        ]),
        (DemonstrationPeople.FirstManager,
        [
            "./", "drafts", "drafts/new", "drafts/new/guided", "drafts/files", "evidence", "evidence/new", "evidence/callers-waiting-2026", "rosters", "standards/phone-answer-time/revisions/2/roster", "handbook", "ledger",
            "account", "standards?review=due", "standards?evidence=aged", "standards/phone-answer-time/revisions/2/review",
            "results", "results/phone-answer-time", "cases", "cases/new", "cases/keys", "calendars", "calendars/new", "exclusions", "exclusions/new", "suppressions", "standards/phone-answer-time/compare",
        ]),
        ("admin@example.test", ["people", "people/new"]),
    ];

    /// <summary>Phone and desk each meet light and dark; every language meets all four.</summary>
    private static readonly (int Width, bool Dark)[] Windows = [(320, false), (320, true), (1280, false), (1280, true)];

    private static readonly Dictionary<Language, (int Width, bool Dark)> AxeWindow = new()
    {
        [Language.English] = (1280, false),
        [Language.Korean] = (1280, true),
        [Language.Arabic] = (320, false),
    };

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Every_page_is_accessible_fits_and_runs_clean_in_three_languages()
    {
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Rounds.Select(async round =>
        {
            var page = await chromium.SignedInAsync(round.Email);
            Listen(page, faults);
            var all = round.Paths.Concat(await LinkedAsync(page, round.Email)).Distinct().ToList();
            foreach (var language in Language.All)
                await RoundAsync(page, language, all, faults);
            // The choice is kept with the person, whom other tests meet in English.
            await page.GotoAsync("account");
            await page.ClickAsync($"button[value={Language.English.Code}]");
            await page.Context.CloseAsync();
        }));

        Assert.True(faults.IsEmpty, string.Join('\n', faults.Distinct().Order(StringComparer.Ordinal).Take(40)));
    }

    /// <summary>Pages whose addresses only the lists know: a draft in its three views, a receipt, help and playbooks.</summary>
    private static async Task<IReadOnlyList<string>> LinkedAsync(IPage page, string email)
    {
        List<string> found = [];
        if (email == DemonstrationPeople.FirstManager)
        {
            await page.GotoAsync("drafts");
            var draft = DraftAddress().Match(await page.ContentAsync()).Value;
            found.AddRange([draft, $"{draft}/text", $"{draft}/review", $"{draft}/submit", $"{draft}/comments", $"{draft}/comments/new?language=en&start=0&end=9", $"{draft}/history", $"{draft}/history/1", "standards/phone-answer-time/revisions/2/history"]);
            found.AddRange(await MeasuredAsync(page));
        }

        foreach (var (list, start) in new[] { ("receipts", "receipts/"), ("help", "help/"), ("playbooks", "playbooks/") })
        {
            await page.GotoAsync(list);
            var link = page.Locator($"main a[href^='{start}']").First;
            if (await link.CountAsync() > 0)
                found.Add(await link.GetAttributeAsync("href") ?? list);
        }

        return found;
    }

    /// <summary>Pages that stand only once a file was sent: one that waits with its questions open, and one that was imported and judged.</summary>
    private static async Task<IReadOnlyList<string>> MeasuredAsync(IPage page)
    {
        // In a month of its own: other tests judge the calls of the last days in the same portal.
        var start = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(-45).AddHours(2);
        string Calls(string zone, string name) => $"{name},queued,answered,team\n" + string.Concat(Enumerable.Range(1, 40).Select(i => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"W-{i},{start.AddMinutes(9 * i):yyyy-MM-ddTHH:mm:ss}{zone},{start.AddMinutes(9 * i).AddSeconds(i < 9 ? 400 : 30):yyyy-MM-ddTHH:mm:ss}{zone},front-desk\n")));
        var waiting = await SentAsync(page, "a-file-with-a-very-long-name-as-telephone-systems-write-them-2026-11.csv", Calls("", "what"));
        var sent = await SentAsync(page, "calls.csv", Calls("Z", "id"));
        await page.SelectOptionAsync("#channel", "phone");
        await page.ClickAsync("button[value=import]");
        await page.WaitForURLAsync("**/cases/imports/*");
        var run = new Uri(page.Url).AbsolutePath.TrimStart('/');
        for (var look = 0; look < 60 && await page.Locator("progress").CountAsync() > 0; look++)
        {
            await Task.Delay(500);
            await page.ReloadAsync();
        }

        await page.GotoAsync("results/phone-answer-time");
        var cases = await page.Locator("a[href*='judgement=met']").First.GetAttributeAsync("href") ?? "";
        return [waiting, sent, run, cases, "results/phone-answer-time?by=team", "results?team=front-desk", "cases/new?refused=measure.upload-large"];
    }

    private static async Task<string> SentAsync(IPage page, string name, string text)
    {
        await page.GotoAsync("cases/new");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.ClickAsync("main form.sheet button");
        await page.WaitForURLAsync("**/cases/uploads/*");
        return new Uri(page.Url).AbsolutePath.TrimStart('/');
    }

    private static async Task RoundAsync(IPage page, Language language, IReadOnlyList<string> paths, ConcurrentBag<string> faults)
    {
        await page.GotoAsync("account");
        await page.ClickAsync($"button[value={language.Code}]");
        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            foreach (var (width, dark) in Windows)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
                await page.SetViewportSizeAsync(width, 900);
                var name = $"{path} {language.Code} {width} {(dark ? "dark" : "light")}";
                // Structure is the same in every window: each language meets axe in one, and all windows are met.
                if (AxeWindow[language] == (width, dark))
                    await NoteAsync(() => Chromium.AssertAccessibleAsync(page), name, faults);
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                    faults.Add($"{name}: {over} px wider than the window");
            }

            if (await page.GetAttributeAsync("html", "lang") != language.Code)
                faults.Add($"{path}: not in {language.Code}");
        }
    }

    private static async Task NoteAsync(Func<Task> check, string name, ConcurrentBag<string> faults)
    {
        try
        {
            await check();
        }
        catch (Xunit.Sdk.XunitException broken)
        {
            faults.Add($"{name}: {broken.Message}");
        }
    }

    private static void Listen(IPage page, ConcurrentBag<string> faults)
    {
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // The browser reports the page that is meant to be missing as an error too.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                faults.Add($"{page.Url}: {message.Text}");
        };
    }

    [GeneratedRegex("drafts/[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
