using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using StandardsPortal.People.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Browser;

/// <summary>
/// Nothing older than two seconds is lost: a refresh, a dropped connection, a killed browser, a killed server, and two
/// managers on one draft. Each with the real portal and the real browser.
/// </summary>
[Collection(BrowserTests.Name)]
public partial class DraftSafetyTests(Chromium chromium)
{
    /// <summary>What may be lost at most.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(2);

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_refresh_right_after_a_key_press_loses_nothing_and_asks_nothing_when_all_is_saved()
    {
        var page = await chromium.SignedInAsync(DemonstrationPeople.FirstManager);
        await StartAsync(page);
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await TypeAsync(page, "alpha beta");
        await SavedAsync(page);
        await page.ReloadAsync();
        await EditorAsync(page);
        Assert.Equal(0, asked);

        await TypeAsync(page, " gamma");
        await page.ReloadAsync();
        await EditorAsync(page);
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("alpha beta gamma");
        await SavedAsync(page);
        await Assertions.Expect(page.Locator("#conflict-title")).ToHaveCountAsync(0);
        Assert.Equal(0, asked);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task What_is_typed_without_a_connection_is_saved_when_it_is_back()
    {
        await using var wire = new CuttableWire(chromium.Portal.Address);
        var page = await chromium.SignedInAsync(wire.Address, DemonstrationPeople.FirstManager);
        var id = await StartAsync(page);
        await TypeAsync(page, "before ");
        await SavedAsync(page);
        wire.Cut();
        await TypeAsync(page, "during ");
        await Task.Delay(2 * Window);
        Assert.DoesNotContain("during", await StoredAsync(id), StringComparison.Ordinal);

        wire.Mend();
        await TypeAsync(page, "after");
        await UntilAsync(async () => (await StoredAsync(id)).Contains("before during after", StringComparison.Ordinal), TimeSpan.FromSeconds(40));
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task What_was_typed_two_seconds_before_a_browser_was_killed_is_in_the_database()
    {
        var words = new List<(string Word, long At)>();
        await using var victim = await KillableBrowser.StartAsync(chromium.Portal.Address);
        var page = await victim.SignedInAsync(DemonstrationPeople.FirstManager);
        var id = await StartAsync(page);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(6))
        {
            var word = $"word{words.Count}";
            await page.Keyboard.InsertTextAsync($"{word} ");
            words.Add((word, clock.ElapsedMilliseconds));
            await Task.Delay(120);
        }

        var killed = clock.ElapsedMilliseconds;
        victim.Kill();
        await Task.Delay(Window);

        var stored = (await StoredAsync(id)).Split().ToHashSet();
        var lost = words.Where(w => !stored.Contains(w.Word)).ToList();
        Assert.All(lost, w => Assert.InRange(killed - w.At, 0, (long)Window.TotalMilliseconds));
        Assert.True(words.Count - lost.Count > 10, $"{lost.Count} of {words.Count} words are missing.");
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_server_that_is_killed_and_started_again_loses_nothing_of_an_open_text()
    {
        await using var portal = await RunningPortal.StartAsync();
        var page = await chromium.SignedInAsync(portal.Address, DemonstrationPeople.FirstManager);
        var id = await StartAsync(page);
        await TypeAsync(page, "saved ");
        await SavedAsync(page);
        await TypeAsync(page, "unsent ");
        await portal.KillAsync();
        await TypeAsync(page, "offline ");
        await Task.Delay(1_000);

        await portal.StartAgainAsync();
        // The circuit died with the server: the page finds that out, loads itself again and goes on.
        await UntilAsync(async () => (await StoredAsync(id, portal.Data)).Contains("saved unsent offline", StringComparison.Ordinal), TimeSpan.FromSeconds(60));
        await Assertions.Expect(page.Locator(".cm-content")).ToContainTextAsync("saved unsent offline");
        await Assertions.Expect(page.Locator("#conflict-title")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task Fields_filled_in_without_a_connection_are_saved_when_it_is_back()
    {
        await using var wire = new CuttableWire(chromium.Portal.Address);
        var page = await chromium.SignedInAsync(wire.Address, DemonstrationPeople.FirstManager);
        var id = await StartAsync(page);
        await TypeAsync(page, "before ");
        await SavedAsync(page);
        wire.Cut();
        await FillInAsync(page);
        await Task.Delay(2 * Window);
        Assert.DoesNotContain("Head of visits", await StoredAsync(id), StringComparison.Ordinal);

        wire.Mend();
        await UntilAsync(() => AreFilledInAsync(id, null), TimeSpan.FromSeconds(60));
        await page.Context.CloseAsync();
    }

    [FactWhere(Tool.Chromium, Tool.Node)]
    public async Task A_server_that_is_killed_and_started_again_loses_no_field_of_the_forms()
    {
        await using var portal = await RunningPortal.StartAsync();
        var page = await chromium.SignedInAsync(portal.Address, DemonstrationPeople.FirstManager);
        var id = await StartAsync(page);
        await TypeAsync(page, "saved ");
        await SavedAsync(page);
        await portal.KillAsync();
        await FillInAsync(page);
        await Task.Delay(1_000);

        await portal.StartAgainAsync();
        await UntilAsync(() => AreFilledInAsync(id, portal.Data), TimeSpan.FromSeconds(60));
        await Assertions.Expect(page.Locator("#field-owner")).ToHaveValueAsync("Head of visits");
        await Assertions.Expect(page.Locator("#days")).ToHaveValueAsync("23");
        await Assertions.Expect(page.Locator("#conflict-title")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    /// <summary>A field of the front matter, a choice among teams, and how the draft is to be published; the keys of a person.</summary>
    private static async Task FillInAsync(IPage page)
    {
        await page.Locator("#field-owner").PressSequentiallyAsync("Head of visits");
        await page.Locator(".fields input[type=checkbox]").Nth(1).PressAsync("Space");
        await page.Locator("#days").FillAsync("23");
        await page.Locator("#days").PressAsync("Tab");
    }

    private async Task<bool> AreFilledInAsync(string draft, string? data)
    {
        var text = await StoredAsync(draft, data);
        return text.Contains("owner: Head of visits", StringComparison.Ordinal) && text.Contains("audience: [", StringComparison.Ordinal)
            && await ReadAsync(draft, data, "SELECT CAST(AcknowledgeWithinDays AS TEXT) FROM Drafts WHERE Id = $id COLLATE NOCASE") == "23";
    }

    private Task<string> StoredAsync(string draft, string? data = null) => ReadAsync(draft, data, "SELECT Markdown FROM DraftTexts WHERE DraftId = $id COLLATE NOCASE");

    private async Task<string> ReadAsync(string draft, string? data, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data ?? chromium.Portal.Data, "portal.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$id", draft);
        return (string)(await command.ExecuteScalarAsync() ?? "");
    }

    /// <summary>A new draft of a blank page, open in the editor with the cursor at its end.</summary>
    private static async Task<string> StartAsync(IPage page)
    {
        await page.GotoAsync("drafts/new");
        await page.CheckAsync("input[value=blank]");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync(DraftAddress());
        await EditorAsync(page);
        return DraftAddress().Match(page.Url).Groups["id"].Value;
    }

    private static async Task EditorAsync(IPage page)
    {
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".cm-content").FocusAsync();
        await page.Keyboard.InsertTextAsync(text);
    }

    private static Task SavedAsync(IPage page) =>
        Assertions.Expect(page.Locator("h1 + .meta .save-line .met time")).ToContainTextAsync("Saved ");

    private static async Task UntilAsync(Func<Task<bool>> holds, TimeSpan within)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(clock.Elapsed < within, "It did not happen in time.");
            await Task.Delay(200);
        }
    }

    [GeneratedRegex("drafts/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})$", RegexOptions.NonBacktracking)]
    private static partial Regex DraftAddress();
}
