using Bunit;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Ui.Editor;
using StandardsPortal.Tests.Revisions.Ui;
using Xunit;

namespace StandardsPortal.Tests.Standards.Ui;

/// <summary>The server's side of the editor: what it takes from a browser, and what it sends.</summary>
public sealed class MarkdownEditorTests : BunitContext
{
    private readonly BunitJSModuleInterop module;
    private readonly BunitJSModuleInterop editor;

    public MarkdownEditorTests()
    {
        Reader.Speaks(Language.English);
        module = JSInterop.SetupModule("./editor/editor.js");
        editor = module.SetupModule(i => i.Identifier == "open");
        editor.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Is_a_labelled_textarea_that_says_how_to_leave_it()
    {
        var field = Open();
        var textarea = field.Find("textarea");
        Assert.Equal("Form.Text", textarea.GetAttribute("name"));
        Assert.Equal("Text", field.Find($"label[for={textarea.Id}]").TextContent);
        Assert.Contains("Esc, then Tab", field.Find($"#{textarea.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
        Assert.Contains("Alt+Enter", field.Find(".keys").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_newest_text_only_and_none_that_is_too_long()
    {
        List<TypedText> typed = [];
        var field = Open(p => p.Add(e => e.OnTyped, typed.Add));
        await field.InvokeAsync(() => field.Instance.TextTyped(2, "two\r\nlines"));
        await field.InvokeAsync(() => field.Instance.TextTyped(1, "older"));
        await field.InvokeAsync(() => field.Instance.TextTyped(3, new string('x', StandardReader.MaximumLength + 1)));

        Assert.Equal("two\nlines", field.Instance.Current);
        Assert.Equal(2, typed.Count);
        Assert.True(typed[1].TooLong);
    }

    [Fact]
    public async Task Reports_a_selected_passage_of_the_text_it_knows_and_no_other()
    {
        List<SelectedPassage> selected = [];
        var field = Open(p => p.Add(e => e.OnSelected, selected.Add));
        await field.InvokeAsync(() => field.Instance.TextTyped(1, "The agent replies."));
        await field.InvokeAsync(() => field.Instance.PassageSelected(1, 4, 9, "agent"));
        await field.InvokeAsync(() => field.Instance.PassageSelected(0, 4, 9, "agent"));
        await field.InvokeAsync(() => field.Instance.PassageSelected(1, 4, 900, "agent"));
        await field.InvokeAsync(() => field.Instance.PassageSelected(1, 9, 4, "agent"));

        Assert.Equal(new SelectedPassage(1, new Span(4, 9), "agent"), Assert.Single(selected));
    }

    [Fact]
    public async Task Draws_findings_with_reason_question_help_and_fix_but_not_silenced_ones()
    {
        var field = Open();
        var finding = Linter.Lint(StandardReader.Read("The agent replies promptly.", Language.English)).First(f => f.Rule == "T02");
        await field.InvokeAsync(() => field.Instance.ShowAsync(1, [finding, finding with { Suppression = new("T02", "r", "a", new DateOnly(2026, 1, 1), null) }], Language.Korean));

        var drawn = Assert.IsType<Squiggle[]>(editor.VerifyInvoke("show").Arguments[1]);
        var squiggle = Assert.Single(drawn);
        Assert.Equal("error", squiggle.Severity);
        Assert.Equal("promptly", squiggle.Text);
        Assert.Equal(Words.Lint.In(Language.Korean, "T02.question"), squiggle.Question);
        Assert.Equal("help/rules/T02", squiggle.Help);
        Assert.Contains("[n]", squiggle.Fix?.Insert, StringComparison.Ordinal);
        Assert.NotNull(squiggle.Silence);
    }

    [Fact]
    public void What_every_standard_must_have_is_not_offered_to_be_silenced()
    {
        var reading = StandardReader.Read("---\nid: x\n---\n\nText.\n", Language.English);
        var owner = PublicationGate.Findings(reading, new DateOnly(2026, 1, 1)).First(f => f.Rule == "O02");
        Assert.Null(Squiggle.Of(owner, Language.English).Silence);
    }

    [Fact]
    public async Task Draws_passages_of_others_in_a_layer_of_their_own()
    {
        var field = Open();
        await field.InvokeAsync(() => field.Instance.MarkAsync(1, "comments", [PassageMark.Over(new Span(4, 9), "comment", "Sam: who?", "c1")]).AsTask());
        var call = editor.VerifyInvoke("mark");
        Assert.Equal("comments", call.Arguments[1]);
        Assert.Equal(new PassageMark(4, 9, "comment", "Sam: who?", "c1"), Assert.Single(Assert.IsType<PassageMark[]>(call.Arguments[2])));
    }

    [Fact]
    public void Offers_every_field_of_a_standard_once_with_its_values_and_never_an_invented_figure()
    {
        foreach (var written in Language.All)
        {
            var offered = Completions.Of(written, Language.English);
            Assert.Equal(["id", "title", "language", "stage", "channel", "owner", "audience", "review", "review_warning", "evidence", "authority", "exceptions", "suppress"], offered.Fields.Select(f => f.Name));
            Assert.Equal(LintCatalogue.All.Count, offered.Fields.Single(f => f.Name == "suppress").Fields.Single(f => f.Name == "rule").Values.Count);
            Assert.All(offered.Blocks, b => Assert.DoesNotContain(b.Insert, char.IsDigit));
        }
    }

    private IRenderedComponent<MarkdownEditor> Open(Action<ComponentParameterCollectionBuilder<MarkdownEditor>>? more = null) => Render<MarkdownEditor>(p =>
    {
        p.Add(e => e.Name, "Form.Text").Add(e => e.Label, "Text").Add(e => e.Language, Language.English).Add(e => e.Text, "").Add(e => e.RecoveryKey, "key");
        more?.Invoke(p);
    });
}
