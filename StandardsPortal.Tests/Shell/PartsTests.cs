using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Ui;
using StandardsPortal.Shell.Ui;
using Xunit;

namespace StandardsPortal.Tests.Shell;

public sealed class PartsTests : IDisposable
{
    private readonly BunitContext pages = new();
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public PartsTests() => CultureInfo.CurrentUICulture = Language.English.Culture;

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        pages.Dispose();
    }

    [Fact]
    public void The_summary_leads_to_each_field_and_is_where_the_reader_starts()
    {
        var summary = pages.Render<ErrorSummary>(p => p.Add(s => s.Faults, [new FormFault("email", "Enter an address"), new FormFault("", "Try later")]));
        Assert.Equal("Enter an address", summary.Find("a").TextContent);
        Assert.EndsWith("#email", summary.Find("a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.True(summary.Find("[role=alert]").HasAttribute("autofocus"));
        Assert.Equal("2 things need your attention", summary.Find("h2").TextContent);
        Assert.Equal(2, summary.FindAll("li").Count);
    }

    [Fact]
    public void No_fault_no_summary() => Assert.Empty(pages.Render<ErrorSummary>(p => p.Add(s => s.Faults, [])).Markup.Trim());

    [Fact]
    public void A_field_is_tied_to_its_label_its_hint_and_its_fault()
    {
        var field = pages.Render<FormField>(p => p
            .Add(f => f.Name, "title").Add(f => f.Label, "Title").Add(f => f.Hint, "Printed").Add(f => f.Value, "<b>Head</b>")
            .Add(f => f.Faults, [new FormFault("title", "Too long"), new FormFault("other", "Elsewhere")]));
        var input = field.Find("input");
        Assert.Equal("title", field.Find("label").GetAttribute("for"));
        Assert.Equal("title-hint title-fault", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Too long", field.Find("#title-fault").TextContent);
        Assert.Equal("<b>Head</b>", input.GetAttribute("value"));
        Assert.Empty(field.FindAll("b"));
    }

    [Fact]
    public void A_redline_tells_what_was_added_and_removed_in_words_too()
    {
        var redline = new Redline(1,
            [
                new RedlineClause(RedlineClauseKind.Paragraph, 0, [new RedlinePart(RedlineKind.Same, "Unchanged <i>text</i>")]),
                new RedlineClause(RedlineClauseKind.Rule, 0,
                    [new RedlinePart(RedlineKind.Same, "At least "), new RedlinePart(RedlineKind.Deleted, "85%"), new RedlinePart(RedlineKind.Inserted, "90%")]),
            ],
            [new RuleStatement(RuleStatementKind.Changed, "Share", "85%", "90%", RuleTendency.Stricter, "Share: 85% → 90%")], "digest");
        var view = pages.Render<RedlineView>(p => p.Add(v => v.Redline, redline));
        Assert.Equal("removed: 85%", view.Find("del").TextContent);
        Assert.Equal("added: 90%", view.Find("ins").TextContent);
        Assert.Contains("Share: 85% → 90%", view.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Unchanged", view.Markup, StringComparison.Ordinal);
        var whole = pages.Render<RedlineView>(p => p.Add(v => v.Redline, redline).Add(v => v.WholeText, true));
        Assert.Contains("Unchanged &lt;i&gt;text&lt;/i&gt;", whole.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_s_own_place_is_linked_with_its_address()
    {
        var navigation = pages.Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("standards?text=phone#old");
        Assert.Equal("standards?text=phone#content", navigation.Place("content"));
    }

    [Fact]
    public void A_state_is_told_by_its_word() =>
        Assert.Equal("Overdue", pages.Render<StateTag>(p => p.Add(t => t.Kind, StateKind.Missed).AddChildContent("Overdue")).Find(".state.missed").TextContent);
}
