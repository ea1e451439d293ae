using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Ui.RuleHelp;
using StandardsPortal.Tests.Revisions.Ui;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Standards.Ui;

public sealed class RuleHelpTests : BunitContext
{
    [Fact]
    public void Every_rule_a_finding_can_name_has_a_page_in_three_languages()
    {
        foreach (var language in Language.All)
        {
            foreach (var rule in RuleExplanation.Catalogue.Concat(RuleExplanation.OfFiles))
            {
                Assert.NotNull(RuleExplanation.Find(rule.Id));
                Assert.NotEmpty(rule.Says(language));
                Assert.All(rule.Says(language), s => Assert.DoesNotContain("{", s.Reason + s.Question, StringComparison.Ordinal));
            }
        }
        Assert.Equal(LintCatalogue.All.Count, RuleExplanation.Catalogue.Count);
        Assert.Contains(RuleExplanation.OfFiles, r => r.Id == "F12");
        Assert.Null(RuleExplanation.Find("editor"));
    }

    [Fact]
    public void The_examples_of_a_sentence_rule_mark_what_is_caught()
    {
        var example = LintExamples.Of("T02").Sentences.First(e => e.Language == Language.English);
        Assert.Equal(("The agent replies ", "promptly", "."), example.Parts);
        Assert.Equal(3, LintExamples.Of("T02").Sentences.Select(e => e.Language).Distinct().Count());
    }

    [Fact]
    public void The_examples_of_a_whole_standard_show_only_where_the_two_differ()
    {
        var example = LintExamples.Of("E02").Standards.First(e => e.Language == Language.English);
        Assert.Empty(example.Bad);
        Assert.StartsWith("evidence:", Assert.Single(example.Good), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tells_reason_question_and_examples_in_the_readers_language_first()
    {
        Reader.Speaks(Language.Korean);
        var page = Render<RuleHelpPage>(p => p.Add(r => r.Id, "t02"));
        Assert.Contains("T02", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains(Words.Lint.In(Language.Korean, "T02.question"), page.Markup, StringComparison.Ordinal);
        Assert.Equal("한국어", page.Find("h3").TextContent);
        Assert.Contains("<mark>신속하게</mark>", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_every_standard_must_have_is_said_not_to_be_silenced()
    {
        Reader.Speaks(Language.English);
        Assert.Contains(Words.Authoring["rule-help.silence.never"], Render<RuleHelpPage>(p => p.Add(r => r.Id, "O02")).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Authoring["rule-help.silence.never"], Render<RuleHelpPage>(p => p.Add(r => r.Id, "V01")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_metric_is_explained_in_three_languages()
    {
        foreach (var language in Language.All)
            Assert.All(Metric.All, m => Assert.NotEmpty(RuleWordMeaning.MeaningOf(m.Name, language)));
        var word = RuleWordMeaning.Of("speed to answer", Language.English, Language.Korean);
        Assert.Equal("지표", word?.Slot);
        Assert.Equal(Words.Thresholds.In(Language.Korean, "meaning.speed_to_answer"), word?.Meaning);
        Assert.Null(RuleWordMeaning.Of("at least", Language.English, Language.English));
    }
}
