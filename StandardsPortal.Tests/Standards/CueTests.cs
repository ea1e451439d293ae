using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Lint.Prose;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards;

/// <summary>Rules are shown only sentences with a word they can look at; none may miss one for that.</summary>
public class CueTests
{
    public static TheoryData<string> Rules => [.. LintCatalogue.All.Where(r => r.IsCue is not null).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_nothing_in_sentences_that_are_kept_from_it(string id)
    {
        var (rule, cue) = LintCatalogue.OfSentences.Single(r => r.Rule.Id == id);
        var kept = 0;
        foreach (var sentence in Sentences().Where(s => (s.Cues & cue) == 0))
        {
            kept++;

            Assert.Empty(rule.InSentence!(sentence, LintCatalogue.LexiconOf(sentence.Language).Find(sentence)));
            Assert.Empty(rule.Defines?.Invoke(sentence) ?? []);
        }
        Assert.True(kept > 100, "The rule is shown nearly every sentence, so that its cue spares nothing.");
    }

    /// <summary>Every sentence of the shipped library and of the rules' own examples.</summary>
    private static IEnumerable<Sentence> Sentences()
    {
        foreach (var language in Language.All)
        {
            var texts = ShippedTexts.In(language).Concat(LintSpecTests.Sentences().Where(r => (string)r[1] == language.Code).Select(r => (string)r[2]));
            foreach (var text in texts)
            {
                var reading = StandardReader.Read(text, language);
                foreach (var sentence in ProseReader.Read(reading).SelectMany(b => new SentenceReader(b, language).Read()))
                    yield return sentence;
            }
        }
    }
}
