using FsCheck;
using FsCheck.Fluent;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Comments;

/// <summary>What holds for every anchor, on texts of few words, so that the same ones stand in many places.</summary>
public class AnchorLawTests
{
    private static readonly Gen<string> Word = Gen.Elements(
        "call", "calls", "the", "a", "90", "%", ".", ",", "\n", "- ", "**", "전화", "응답", "가", "المتصل", "قَالَ", "👍🏽", "é", "within");

    private static readonly Gen<string> Prose = Word.ListOf().Select(words => string.Join(' ', words));

    /// <summary>Begins and ends with a letter, so that picking trims nothing and no mark joins it from outside.</summary>
    private static readonly Gen<string> Passage = Prose.Select(p => $"x {p} x");

    [Fact]
    public void One_edit_before_or_after_keeps_the_passage_word_for_word() =>
        Prop.ForAll(Prose.Four().ToArbitrary(), Passage.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (around, quote, inFront) =>
        {
            var (kept, removed, written, rest) = around;
            string Whole(string edited) => inFront ? $"{kept}{edited}{quote} {rest}" : $"{rest} {quote}{edited}{kept}";
            var (before, after) = (Whole(removed), Whole(written));
            var start = inFront ? kept.Length + removed.Length : rest.Length + 1;
            var moved = AnchorAt(before, start, quote).Moved(before, after);
            return moved.State == AnchorState.Kept && moved.WordsIn(after) == quote;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Edits_on_both_sides_keep_a_passage_that_stands_once() =>
        Prop.ForAll(Prose.Four().ToArbitrary(), Prose.ToArbitrary(), (around, inner) =>
        {
            var quote = $"unique {inner} passage";
            var (before, after) = ($"{around.Item1} {quote} {around.Item2}", $"{around.Item3} {quote} {around.Item4}");
            var moved = AnchorAt(before, around.Item1.Length + 1, quote).Moved(before, after);
            return moved.State == AnchorState.Kept && moved.WordsIn(after) == quote && moved.Start == around.Item3.Length + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_edit_inside_leaves_the_anchor_on_everything_between_the_ends() =>
        Prop.ForAll(Prose.Two().ToArbitrary(), Prose.Two().ToArbitrary(), (around, inner) =>
        {
            var (quote, now) = ($"first {inner.Item1} last", $"first {inner.Item2} last");
            var (before, after) = ($"{around.Item1} {quote} {around.Item2}", $"{around.Item1} {now} {around.Item2}");
            var moved = AnchorAt(before, around.Item1.Length + 1, quote).Moved(before, after);
            return moved.WordsIn(after) == now && moved.State == (quote == now ? AnchorState.Kept : AnchorState.Changed);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_passage_taken_out_is_orphaned_and_found_when_the_text_comes_back() =>
        Prop.ForAll(Prose.Two().ToArbitrary(), Prose.ToArbitrary(), Prose.ToArbitrary(), (around, inner, meanwhile) =>
        {
            var quote = $"unique {inner} passage";
            var (before, without) = ($"{around.Item1} {quote} {around.Item2}", $"{around.Item1}  {around.Item2}");
            var between = $"{meanwhile}{without}";
            var orphan = AnchorAt(before, around.Item1.Length + 1, quote).Moved(before, without);
            var back = orphan.Moved(without, between).Moved(between, before);
            return orphan.State == AnchorState.Orphaned && orphan.Quote == quote
                && back.State == AnchorState.Kept && back.WordsIn(before) == quote;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_saved_the_anchor_lies_in_the_text_cuts_no_character_and_tells_its_state_truly() =>
        Prop.ForAll(Passage.ToArbitrary(), Prose.ListOf().ToArbitrary(), (first, saves) =>
        {
            var anchor = AnchorAt(first, 0, first);
            var text = first;
            foreach (var next in saves)
            {
                anchor = anchor.Moved(text, next);
                text = next;
                var whole = System.Globalization.StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
                var isSound = anchor.Start <= anchor.End && anchor.End <= text.Length && whole.Contains(anchor.Start) && whole.Contains(anchor.End)
                    && anchor.Quote == first
                    && anchor.State switch
                    {
                        AnchorState.Kept => text[anchor.Start..anchor.End] == first,
                        AnchorState.Changed => anchor.Start < anchor.End && text[anchor.Start..anchor.End] != first,
                        _ => anchor.Start == anchor.End,
                    };
                if (!isSound)
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static Anchor AnchorAt(string text, int start, string quote) => Must(Anchor.On(text, new Span(start, start + quote.Length)));
}
