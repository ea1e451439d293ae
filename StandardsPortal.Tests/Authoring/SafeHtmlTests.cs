using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Authoring;

public class SafeHtmlTests
{
    private static readonly string[] Elements =
        ["div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "s", "br", "hr"];

    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["div"] = ["class", "lang", "dir", "tabindex", "role", "aria-label"],
        ["table"] = ["class"],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
        ["a"] = ["href", "rel"],
        ["ol"] = ["start"],
    };

    private static string Render(string markdown, Language? language = null) =>
        SafeHtml.Render(StandardReader.Read(markdown).Standard.Body, language ?? Language.English);

    /// <summary>What a browser would make of the HTML holds nothing but what the renderer itself may write.</summary>
    private static void AssertHarmless(string html)
    {
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        Assert.Empty(document.Head!.ChildNodes);
        foreach (var node in document.Body!.Descendants())
        {
            Assert.True(node is IText or IElement, $"{node.NodeType} in {html}");
            if (node is not IElement element)
                continue;
            Assert.Contains(element.LocalName, Elements);
            foreach (var attribute in element.Attributes)
                Assert.Contains(attribute.Name, Attributes.GetValueOrDefault(element.LocalName, []));
            if (element.LocalName == "a")
                AssertLeadsNowhereElse(element.GetAttribute("href")!);
        }
    }

    /// <summary>As a browser resolves it: the web, mail, or the portal's own host.</summary>
    private static void AssertLeadsNowhereElse(string address)
    {
        Assert.True(Uri.TryCreate(new Uri("https://portal.example/standards/x"), address, out var resolved), address);
        Assert.Contains(resolved.Scheme, new[] { "https", "http", "mailto" });
        if (!address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && resolved.Scheme != "mailto")
            Assert.Equal("portal.example", resolved.Host);
    }

    public static TheoryData<string> Payloads()
    {
        TheoryData<string> payloads = [];
        foreach (var payload in HostilePayloads.All)
            payloads.Add(payload);
        return payloads;
    }

    [Fact]
    public void There_are_at_least_a_hundred_payloads() => Assert.True(HostilePayloads.All.Distinct(StringComparer.Ordinal).Count() >= 100);

    [Theory]
    [MemberData(nameof(Payloads))]
    public void No_payload_becomes_code_wherever_it_stands(string payload)
    {
        foreach (var markdown in new[]
        {
            payload, $"# {payload}", $"- {payload}", $"> {payload}", $"| {payload} | b |\n|---|---|\n| {payload} | c |", $"```\n{payload}\n```", $"```{payload}\nx\n```", $"```rule\n{payload}\n```",
            $"`{payload}`", $"**{payload}**", $"[{payload}](https://example.org)", $"[x]({payload})", $"[x](<{payload}>)", $"<{payload}>", $"[x](https://example.org \"{payload}\")", $"[x][y]\n\n[y]: {payload}", $"![{payload}](x.png)", $"text {payload} text", $"\\{payload}", $"&{payload};",
        })
        {
            AssertHarmless(Render(markdown));
        }
    }

    [Fact]
    public void Two_thousand_mutations_of_payloads_stay_harmless()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var a = HostilePayloads.All[random.Next(HostilePayloads.All.Count)];
            var b = HostilePayloads.All[random.Next(HostilePayloads.All.Count)];
            var cut = random.Next(a.Length);
            AssertHarmless(Render(a[..cut] + "[*_`<>\"'\n&\\]({"[random.Next(14)] + b[random.Next(b.Length)..] + a[cut..]));
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("blob:x")]
    public void An_address_outside_the_list_gives_no_link(string address) =>
        Assert.DoesNotContain("<a ", Render($"[x](<{address}>)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e")]
    [InlineData("mailto:care@example.org")]
    [InlineData("/standards/phone-answer-time")]
    [InlineData("#exceptions")]
    [InlineData("phone-answer-time.md")]
    public void An_address_on_the_list_gives_a_link(string address)
    {
        var document = new HtmlParser().ParseDocument(Render($"[x]({address})"));

        Assert.Equal(address, document.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Text_carries_its_language_and_direction()
    {
        Assert.StartsWith("<div class=\"prose\" lang=\"ar\" dir=\"rtl\"><p>نص", Render("نص عربي", Language.Arabic), StringComparison.Ordinal);
        Assert.Contains("친절", Render("친절", Language.Korean), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_start_at_the_second_level_whatever_the_author_began_with()
    {
        Assert.Contains("<h2>A</h2><h3>B</h3>", Render("# A\n\n## B"), StringComparison.Ordinal);
        Assert.Contains("<h2>A</h2><h3>B</h3>", Render("### A\n\n#### B"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_scroll_by_themselves_and_say_what_they_hold() =>
        Assert.Contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"On time · Late\"><table class=\"grid\"><thead><tr><th scope=\"col\">On time</th>", Render("| On time | Late |\n|--|--|\n| 2 min | 5 min |"), StringComparison.Ordinal);

    [Fact]
    public void A_rule_is_written_as_its_own_block() =>
        Assert.Contains("<div class=\"rule\">", Render("```rule\nat least 90% of phone calls are answered within 2 minutes\n```"), StringComparison.Ordinal);

    [Fact]
    public void Lists_nest_and_keep_their_numbers() =>
        Assert.Contains("<ol start=\"3\"><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>", Render("3. a\n   - b"), StringComparison.Ordinal);

    [Fact]
    public void Hidden_direction_characters_are_shown() =>
        Assert.Equal("a [U+202E]b", new HtmlParser().ParseDocument(Render("a \u202Eb")).Body!.TextContent);
}
