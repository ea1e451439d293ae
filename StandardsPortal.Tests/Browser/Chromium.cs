using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>One portal and one browser for every browser test; each test opens its own windows.</summary>
public sealed class Chromium : IAsyncLifetime
{
    internal static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningPortal? portal;

    public RunningPortal Portal => portal ?? throw new InvalidOperationException("The portal is not running: Chromium was not found.");

    internal static string? Executable => Tools.PathOf(Tool.Chromium);

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Flags });
        portal = await RunningPortal.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (portal is not null)
            await portal.DisposeAsync();
    }

    /// <summary>A window with nobody signed in.</summary>
    public async Task<IPage> WindowAsync(int width = 1280, int height = 900, bool javaScript = true, string locale = "en", bool dark = false, Uri? address = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = (address ?? Portal.Address).ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = javaScript,
            Locale = locale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            // A colour half way between two schemes is no colour of ours.
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        return page;
    }

    /// <summary>A window in which a demonstration person has signed in.</summary>
    public async Task<IPage> SignedInAsync(string email, int width = 1280, int height = 900, bool javaScript = true, string locale = "en", bool dark = false)
    {
        var page = await WindowAsync(width, height, javaScript, locale, dark);
        await SignInAsync(page, email);
        return page;
    }

    /// <summary>The same at another address: a portal of the test's own, or a wire to one.</summary>
    public async Task<IPage> SignedInAsync(Uri address, string email)
    {
        var page = await WindowAsync(address: address);
        await SignInAsync(page, email);
        return page;
    }

    public static async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync("sign-in");
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", DemonstrationPeople.Password);
        await page.ClickAsync("main form button");
    }

    /// <summary>Fails with every rule that axe finds broken on the page, and where.</summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, page.Url + "\n" + string.Join('\n', result.Violations.Select(v =>
            $"{v.Id}: {v.Help}\n    " + string.Join("\n    ", v.Nodes.Select(n => n.Html)))));
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Portal in a browser";
}
