using System.Diagnostics;
using Microsoft.Playwright;

namespace StandardsPortal.Tests.Browser;

/// <summary>A browser of the test's own, in its own process and profile, that can be killed with everything in it.</summary>
public sealed class KillableBrowser : IAsyncDisposable
{
    private readonly Process process;
    private readonly string profile;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly Uri portal;

    private KillableBrowser(Process process, string profile, IPlaywright playwright, IBrowser browser, Uri portal) =>
        (this.process, this.profile, this.playwright, this.browser, this.portal) = (process, profile, playwright, browser, portal);

    public static async Task<KillableBrowser> StartAsync(Uri portal)
    {
        var folder = Directory.CreateTempSubdirectory("profile-").FullName;
        var start = new ProcessStartInfo(Chromium.Executable!) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var flag in Chromium.Flags.Concat(["--headless=new", "--remote-debugging-port=0", $"--user-data-dir={folder}", "about:blank"]))
            start.ArgumentList.Add(flag);
        var started = Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
        const string Listening = "DevTools listening on ";
        string? line;
        do
            line = await started.StandardError.ReadLineAsync();
        while (line?.StartsWith(Listening, StringComparison.Ordinal) == false);
        // Read to its end, so that a full pipe never stops the browser.
        _ = started.StandardError.ReadToEndAsync();
        var driver = await Playwright.CreateAsync();
        var connected = await driver.Chromium.ConnectOverCDPAsync(line?[Listening.Length..] ?? throw new InvalidOperationException("Chromium printed no address."));
        return new KillableBrowser(started, folder, driver, connected, portal);
    }

    public async Task<IPage> SignedInAsync(string email)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = portal.ToString(), Locale = "en" });
        var page = await context.NewPageAsync();
        await Chromium.SignInAsync(page, email);
        return page;
    }

    public void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        playwright.Dispose();
        Directory.Delete(profile, recursive: true);
    }
}
