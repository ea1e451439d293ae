using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Ui.Desk;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Ui;

public sealed class FindingsListTests : BunitContext
{
    private static readonly SourceText Source = new("---\ntitle: x\n---\n\nWe reply promptly.\n");

    public FindingsListTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Shows_what_blocks_before_what_advises_wherever_it_stands()
    {
        var list = Render(Make("promptly", blocks: false, start: 20), Make("nothing", blocks: true, start: 30));
        var items = list.FindAll("li");
        Assert.Equal(2, items.Count);
        Assert.Contains("state missed", items[0].InnerHtml, StringComparison.Ordinal);
        Assert.Contains("One thing blocks", list.Find("h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_to_the_place_in_the_text()
    {
        Span? went = null;
        var list = Render<FindingsList>(p => p
            .Add(l => l.Source, Source)
            .Add(l => l.Findings, [Make("promptly", blocks: true, start: 27)])
            .Add(l => l.OnGoTo, span => went = span));
        list.Find("button.link").Click();
        Assert.Equal(new Span(27, 35), went);
        Assert.Contains("line 5", list.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_the_quick_fix_of_a_finding_and_hands_on_exactly_that_one()
    {
        QuickFix? taken = null;
        var fix = new QuickFix(new Span(27, 35), "within [n] minutes");
        var list = Render<FindingsList>(p => p
            .Add(l => l.Source, Source)
            .Add(l => l.Findings, [Make("promptly", blocks: true, start: 27) with { Fix = fix }])
            .Add(l => l.OnFix, f => taken = f));
        var button = list.Find("button.quiet");
        Assert.Equal("Use “within [n] minutes”", button.TextContent);
        button.Click();
        Assert.Equal(fix, taken);
    }

    [Fact]
    public void Leaves_out_what_the_author_silenced_with_a_reason()
    {
        var silenced = Make("promptly", blocks: true, start: 27) with { Suppression = new Suppression("T02", "Quoted", "hana.kim", new DateOnly(2026, 10, 1), null) };
        var list = Render(silenced);
        Assert.Empty(list.FindAll("li"));
        Assert.Contains("Nothing stands in the way", list.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<FindingsList> Render(params Finding[] findings) =>
        Render<FindingsList>(p => p.Add(l => l.Source, Source).Add(l => l.Findings, findings));

    private static Finding Make(string text, bool blocks, int start) => new()
    {
        Rule = "T02",
        Severity = blocks ? Severity.Error : Severity.Warning,
        Blocks = blocks,
        Span = new Span(start, start + text.Length),
        Text = text,
        Key = AnyKey,
        Values = [text, text, text],
    };

    /// <summary>A finding key that is in the words, whichever rules there are.</summary>
    private static string AnyKey { get; } = FindKey();

    private static string FindKey()
    {
        var findings = Linter.Lint(StandardsPortal.Authoring.StandardReader.Read("---\ntitle: x\nunknown: y\n---\n\nText.\n"));
        return findings[0].Key;
    }
}
