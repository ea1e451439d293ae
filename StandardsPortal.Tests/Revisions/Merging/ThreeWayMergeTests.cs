using StandardsPortal.Revisions.Merging;
using Xunit;

namespace StandardsPortal.Tests.Revisions.Merging;

public class ThreeWayMergeTests
{
    private static readonly string[] Sentences =
    [
        "Agents answer the phone within 2 minutes.", "Refunds up to €20 need no approval.", "Greet the caller by name.",
        "상담원은 2분 안에 전화를 받는다.", "환불은 3일 안에 처리한다.", "고객의 이름을 부르며 인사한다.",
        "يُجاب على المكالمات خلال دقيقتين.", "تُعالج طلبات الاسترداد خلال ثلاثة أيام.", "حيِّ المتصل باسمه.",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_of_the_three_texts_can_be_read_back_from_the_parts(int seed)
    {
        var random = new Random(seed);
        var basis = Text(random, 12);
        var (mine, theirs) = (Edited(basis, random, "M"), Edited(basis, random, "T"));

        var parts = ThreeWayMerge.Of(basis, mine, theirs);

        Assert.Equal(basis, string.Concat(parts.Select(p => p.Base)));
        Assert.Equal(mine, string.Concat(parts.Select(p => p.Mine)));
        Assert.Equal(theirs, string.Concat(parts.Select(p => p.Theirs)));
        // Whoever the sides are called after, the same places are at odds.
        Assert.Equal(parts.Select(p => p with { Mine = p.Theirs, Theirs = p.Mine }), ThreeWayMerge.Of(basis, theirs, mine));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Taking_both_keeps_every_word_that_anyone_added(int seed)
    {
        var random = new Random(seed);
        var basis = Text(random, 8);
        var (mine, theirs) = (Edited(basis, random, "M"), Edited(basis, random, "T"));

        var merged = string.Concat(ThreeWayMerge.Of(basis, mine, theirs).Select(p => p.Text(MergeChoice.Both)));

        var kept = merged.Split().ToHashSet();
        Assert.All(mine.Split().Concat(theirs.Split()).Where(w => w.StartsWith("M#", StringComparison.Ordinal) || w.StartsWith("T#", StringComparison.Ordinal)), w => Assert.Contains(w, kept));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Changes_in_different_lines_fall_into_place_by_themselves(int seed)
    {
        var random = new Random(seed);
        var lines = Text(random, 12).Split('\n');
        var (mine, theirs, both) = ((string[])lines.Clone(), (string[])lines.Clone(), (string[])lines.Clone());
        for (var i = 0; i < lines.Length; i += 2)
        {
            if (lines[i].Length == 0)
                continue;
            var changed = Edited(lines[i], random, $"X{i}");
            (i % 4 == 0 ? mine : theirs)[i] = both[i] = changed.ReplaceLineEndings(" ");
        }

        var parts = ThreeWayMerge.Of(string.Join('\n', lines), string.Join('\n', mine), string.Join('\n', theirs));

        Assert.DoesNotContain(parts, p => p.Kind == MergeKind.Clash);
        Assert.Equal(string.Join('\n', both), string.Concat(parts.Select(p => p.Text(null))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_change_made_twice_is_made_once(int seed)
    {
        var random = new Random(seed);
        var basis = Text(random, 6);
        var edited = Edited(basis, random, "S");
        Assert.Equal(edited, string.Concat(ThreeWayMerge.Of(basis, edited, edited).Select(p => p.Text(null))));
        Assert.Equal(edited, string.Concat(ThreeWayMerge.Of(basis, edited, basis).Select(p => p.Text(null))));
        Assert.Equal(edited, string.Concat(ThreeWayMerge.Of(basis, basis, edited).Select(p => p.Text(null))));
    }

    [Theory]
    [InlineData("answer within 2 minutes", "answer within 3 minutes", "answer within 5 minutes", "2", "3", "5")]
    [InlineData("answer within 2 minutes", "answer within 3 minutes", "answer within 2 hours", "2 minutes", "3 minutes", "2 hours")]
    [InlineData("2분 안에 받는다", "3분 안에 받는다", "5분 안에 받는다", "2분", "3분", "5분")]
    [InlineData("خلال دقيقتين", "خلال ساعة", "خلال يوم", "دقيقتين", "ساعة", "يوم")]
    [InlineData("a b c", "a c", "a x c", "b ", "", "x ")]
    public void A_place_that_both_changed_is_a_choice(string basis, string mine, string theirs, string baseThere, string mineThere, string theirsThere)
    {
        var clash = Assert.Single(ThreeWayMerge.Of(basis, mine, theirs), p => p.Kind == MergeKind.Clash);
        Assert.Equal((baseThere, mineThere, theirsThere), (clash.Base, clash.Mine, clash.Theirs));
        Assert.Null(clash.Text(null));
    }

    [Fact]
    public void Two_lines_added_at_one_place_can_both_be_taken()
    {
        var parts = ThreeWayMerge.Of("one\ntwo\n", "one\nmine\ntwo\n", "one\ntheirs\ntwo\n");
        Assert.Equal("one\ntheirs\nmine\ntwo\n", string.Concat(parts.Select(p => p.Text(MergeChoice.Both))));
    }

    [Fact]
    public void Texts_of_the_greatest_length_with_nothing_in_common_are_merged_at_once()
    {
        var (mine, theirs) = (Many("m"), Many("t"));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var parts = ThreeWayMerge.Of(Many("b"), mine, theirs);
        Assert.Equal(mine, string.Concat(parts.Select(p => p.Mine)));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 2_000);

        static string Many(string word) => string.Concat(Enumerable.Range(0, 8_000).Select(i => $"{word}{i}{(i % 11 == 0 ? '\n' : ' ')}"));
    }

    private static string Text(Random random, int lines) =>
        string.Join('\n', Enumerable.Range(0, lines).Select(_ => random.Next(4) == 0 ? "" : string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentences[random.Next(Sentences.Length)]))));

    /// <summary>Adds marked words, takes some away, doubles and drops lines.</summary>
    private static string Edited(string text, Random random, string mark)
    {
        var words = text.Split(' ').ToList();
        for (var edit = random.Next(1, 6); edit > 0; edit--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(4))
            {
                case 0 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words[at] += $"\n{mark}#{random.Next(1000)} ";
                    break;
                case 2:
                    words[at] = $"{mark}#{random.Next(1000)}";
                    break;
                default:
                    words.Insert(at, $"{mark}#{random.Next(1000)}");
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
