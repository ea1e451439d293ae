using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>Measuring as a manager does it in one sitting: a file, its columns, its zone, a verdict.</summary>
[Collection(BrowserTests.Name)]
public sealed class MeasureStoryTests(Chromium chromium) : IDisposable
{
    private const int Calls = 200;
    private const int Slow = 8;
    private const string Team = "night-shift";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"calls-{Guid.NewGuid():n}.csv");

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_manager_imports_a_file_says_what_its_columns_are_and_reads_the_verdict()
    {
        await File.WriteAllTextAsync(file, PhoneLog());
        // Without JavaScript: every step is a plain form.
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager, javaScript: false);
        await page.GotoAsync("cases");
        await page.ClickAsync("a[href='cases/new']");
        await page.SetInputFilesAsync("#file", file);
        await page.ClickAsync("main form.sheet button");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Path.GetFileName(file));
        await page.SelectOptionAsync("select[aria-label*='case number']", "id");
        await page.SelectOptionAsync("select[aria-label*='passed on at']", "at:transferred");
        await page.SelectOptionAsync("select[aria-label*='taken by agent']", "at:connected");
        await page.SelectOptionAsync("#channel", "phone");
        await page.FillAsync("#source", "phone-system");
        await page.FillAsync("#team", Team);

        // The times name no zone: it is asked for, and nothing that was entered is lost.
        await page.ClickAsync("button[value=import]");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("zone");
        Assert.Equal("phone-system", await page.InputValueAsync("#source"));
        Assert.Equal("at:transferred", await page.InputValueAsync("select[aria-label*='passed on at']"));
        await page.FillAsync("#zone", "Asia/Seoul");
        await page.ClickAsync("button[value=look]");
        await Assertions.Expect(page.Locator("[aria-labelledby=preview] table").First).ToContainTextAsync("K-1");
        await page.ClickAsync("button[value=import]");

        await DoneAsync(page);
        await Assertions.Expect(page.Locator(".counts")).ToContainTextAsync(Calls.ToString(CultureInfo.InvariantCulture));
        await page.GotoAsync("results/phone-transfer-time");
        await page.ClickAsync("main form.sheet button");
        await Assertions.Expect(page.Locator(".verdict-line").First).ToContainTextAsync("met");
        await Assertions.Expect(page.Locator(".verdict-line .figure").First).ToHaveTextAsync("96%");

        // The team that was named for the whole file is one to choose.
        await page.GotoAsync($"results?team={Team}");
        await Assertions.Expect(page.Locator("table.results tr", new() { Has = page.Locator("a[href='results/phone-transfer-time']") })).ToContainTextAsync("96%");
        await page.GotoAsync("results/phone-transfer-time");

        // From the count of misses to the cases behind it.
        await page.Locator("a[href*='judgement=late'], a[href*='judgement=unacceptable'], a[href*='judgement=met']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main tbody tr").First).ToContainTextAsync("K-");
        await page.Context.CloseAsync();

        await TheReportSaysTheSameAsync();
        await TheResultReadsInEveryLanguageAsync("ko", "충족");
        await TheResultReadsInEveryLanguageAsync("ar", "متحقق");
    }

    public void Dispose() => File.Delete(file);

    private async Task TheReportSaysTheSameAsync()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await page.GotoAsync("results");
        var csv = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("button[formaction='results.csv']"));
        using var reader = new StreamReader(await csv.CreateReadStreamAsync());
        Assert.Matches(new Regex($"phone-transfer-time,.*,90,{Calls - Slow},{Calls},96,Y,,tel,", RegexOptions.NonBacktracking), await reader.ReadToEndAsync());
        var pdf = await page.APIRequest.GetAsync("results.pdf?" + await page.EvaluateAsync<string>("new URLSearchParams(new FormData(document.querySelector(\"form[action='results.pdf']\"))).toString()"));
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
        await page.Context.CloseAsync();
    }

    private async Task TheResultReadsInEveryLanguageAsync(string language, string verdict)
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.SecondManager, 360, 780);
        await page.Context.AddCookiesAsync([new() { Name = "language", Value = language, Url = chromium.Portal.Address.ToString() }]);
        foreach (var path in (string[])["results", "results/phone-transfer-time", "cases"])
        {
            await page.GotoAsync(path);
            Assert.Equal(language, await page.GetAttributeAsync("html", "lang"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await Chromium.AssertAccessibleAsync(page);
        }

        await page.GotoAsync("results/phone-transfer-time");
        await Assertions.Expect(page.Locator(".verdict-line").First).ToContainTextAsync(verdict);
        await page.Context.CloseAsync();
    }

    private static async Task DoneAsync(IPage page)
    {
        await page.WaitForURLAsync("**/cases/imports/*");
        for (var look = 0; look < 60 && await page.Locator("progress").CountAsync() > 0; look++)
        {
            await Task.Delay(500);
            await page.ReloadAsync();
        }

        await Assertions.Expect(page.Locator("#run .state.met")).ToBeVisibleAsync();
    }

    /// <summary>Calls passed on in the last days, which the demonstration has none of, in local time without a zone, under headers that nobody else uses.</summary>
    private static string PhoneLog()
    {
        var csv = new StringBuilder("case number,passed on at,taken by agent,remark\n");
        var first = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(-3).AddHours(1);
        for (var i = 0; i < Calls; i++)
        {
            var rang = first.AddMinutes(7 * i);
            var picked = rang.AddSeconds(i < Slow ? 400 : 40);
            csv.Append(CultureInfo.InvariantCulture, $"K-{i + 1},{rang:yyyy-MM-dd HH:mm:ss},{picked:yyyy-MM-dd HH:mm:ss},caller {i}\n");
        }

        return csv.ToString();
    }
}
