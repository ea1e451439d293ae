using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.History;
using Xunit;
using Xunit.Abstractions;

namespace StandardsPortal.Tests.Revisions.History;

public class SavedStateTests(ITestOutputHelper output)
{
    private static readonly Guid Draft = Guid.Parse("0197e0a0-0000-7000-8000-000000000001");
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Pieces =
    [
        "answer ", "within 2 minutes", "전화를 받는다 ", "2분 안에", "يُجاب على المكالمات ", "خلال دقيقتين", "\n\n", "😀", "e\u0301", "\"quoted\" \\ ", "- item\n", "```rule\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_state_of_a_random_history_is_read_back_byte_for_byte(int seed)
    {
        var random = new Random(seed);
        var texts = Language.All.ToDictionary(l => l, _ => "---\ntitle: x\n---\n");
        var (states, contents) = (new List<SavedState>(), new List<byte[]>());
        for (var save = 0; save < 180; save++)
        {
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                var language = Language.All[random.Next(Language.All.Count)];
                texts[language] = Edited(texts[language], random);
            }

            Keep(states, contents, Content(texts, $"summary {save / 20}", save % 7 == 0 ? DateOnly.FromDateTime(Start) : null));
        }

        Assert.All(Enumerable.Range(0, states.Count), i => Assert.Equal(contents[i], SavedState.ReadBytes(RunTo(states, i))));
        var (last, read) = (StateContent.Of(contents[^1]), SavedState.Read(RunTo(states, states.Count - 1)));
        Assert.All(Language.All, l => Assert.Equal(texts[l], read.TextIn(l)));
        Assert.Equal((last.Kind, last.ChangeSummary, last.EffectiveOn, last.AcknowledgeWithinDays), (read.Kind, read.ChangeSummary, read.EffectiveOn, read.AcknowledgeWithinDays));
    }

    /// <summary>A person who writes a 10 KB standard for a quarter of an hour is saved a thousand times.</summary>
    [Fact]
    public void A_thousand_saves_of_a_ten_kilobyte_text_take_less_than_twenty_texts()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 10_240; i++)
            text.Append("Agents answer the customer within ").Append(i * 7 % 90).Append(" minutes and say what happens next, case ").Append(i * 31).Append(".\n");
        var (states, contents) = (new List<SavedState>(), new List<byte[]>());
        var place = 3_000;
        for (var save = 0; save < 1_000; save++)
        {
            text.Insert(place, save % 9 == 8 ? "\n" : $"word{save} ");
            place += 6;
            if (save % 200 == 199)
                place = 500 + save;
            Keep(states, contents, Content(new() { [Language.English] = text.ToString() }, "", null));
        }

        var (stored, whole) = (states.Sum(s => s.Bytes.Length), contents.Sum(c => (long)c.Length));
        output.WriteLine($"1,000 saves: {stored:N0} bytes kept for {whole:N0} bytes saved ({(double)whole / stored:N0} to 1)");
        Assert.Equal(1_000, states.Count);
        Assert.InRange(stored, 1, 20 * contents[0].Length);
        Assert.All(states, s => Assert.InRange(s.Number - s.WholeNumber, 0, SavedState.LongestRun - 1));
        Assert.All(Enumerable.Range(0, 1_000), i => Assert.Equal(contents[i], SavedState.ReadBytes(RunTo(states, i))));
    }

    [Fact]
    public void A_state_that_was_tampered_with_is_not_read_as_sound()
    {
        var (states, contents) = (new List<SavedState>(), new List<byte[]>());
        Keep(states, contents, Content(new() { [Language.English] = "Calls are answered within 2 minutes." }, "", null));
        Keep(states, contents, Content(new() { [Language.English] = "Calls are answered within 3 minutes." }, "", null));
        states[1].Bytes[^1] ^= 1;

        Assert.Throws<InvalidDataException>(() => SavedState.Read(states));
        Assert.Throws<InvalidDataException>(() => SavedState.Read([states[1]]));
        Assert.Throws<InvalidDataException>(() => StateEncoding.Apply([], []));
        Assert.Throws<InvalidDataException>(() => StateEncoding.Apply([1, 2], states[1].Bytes));
    }

    [Fact]
    public void A_state_from_before_every_save_was_kept_is_read_with_the_usual_plan()
    {
        var content = StateContent.Of(Encoding.UTF8.GetBytes("""{"texts":{"ko":"전화","en":"Phone"}}"""));
        Assert.Equal(("전화", "Phone", null), (content.TextIn(Language.Korean), content.TextIn(Language.English), content.TextIn(Language.Arabic)));
        Assert.Equal((RevisionKind.Major, "", DraftInput.UsualDaysToAcknowledge), (content.Kind, content.ChangeSummary, content.AcknowledgeWithinDays));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("90% within 2 minutes.", 4)]
    [InlineData("don’t\nhang-up", 2)]
    [InlineData("전화를 2분 안에", 3)]
    [InlineData("خلال دقيقتين", 2)]
    public void Counts_words_as_people_do(string text, int words) =>
        Assert.Equal(words, Content(new() { [Language.English] = text }, "", null).Words);

    private static void Keep(List<SavedState> states, List<byte[]> contents, StateContent content)
    {
        states.Add(SavedState.After(
            states.LastOrDefault(), contents.LastOrDefault(), content, Draft, states.Count + 1, Start.AddSeconds(states.Count), Guid.Empty, "Hana Kim", StateCause.Written));
        contents.Add(content.ToBytes());
    }

    private static List<SavedState> RunTo(List<SavedState> states, int index) => states[(states[index].WholeNumber - 1)..(index + 1)];

    private static StateContent Content(Dictionary<Language, string> texts, string summary, DateOnly? effective) =>
        new([.. texts.Select(t => new DraftInputText(t.Key, t.Value))], RevisionKind.Minor, summary, effective, 21);

    private static string Edited(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]))
            at--;
        var piece = Pieces[random.Next(Pieces.Length)];
        if (random.Next(4) != 0)
            return text.Insert(at, piece);
        var end = Math.Min(text.Length, at + random.Next(30));
        if (end > at && end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return text.Remove(at, end - at);
    }
}
