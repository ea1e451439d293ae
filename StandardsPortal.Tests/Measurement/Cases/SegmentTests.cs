using NodaTime;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Cases;

public class SegmentTests
{
    private static readonly CaseSchema Schema = new(["created", "answered"], ["team", "note"], ["score"], HasPauses: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_stored_comes_back_exactly(int seed)
    {
        var cases = RandomCases.Make(new Random(seed), 3 * CaseBatch.Capacity + 17, numberIds: seed % 2 == 0);
        var shelf = new MemoryShelf();
        shelf.Store(Guid.NewGuid(), "desk", Schema, cases);
        Assert.Equal(cases.Select(c => c.ToString()), shelf.ReadAll(Schema, sinks: 1));
        Assert.Equal(cases.Select(c => c.ToString()).Order(StringComparer.Ordinal), shelf.ReadAll(Schema, sinks: 3).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Extreme_numbers_missing_ones_and_strange_texts_come_back()
    {
        RandomCase[] cases =
        [
            new("0", 1, [long.MaxValue, CaseBatch.Missing], ["", "쉿 \u202E\"'"], [long.MinValue + 1], null),
            new("007", 2, [CaseBatch.Missing, -1], ["a", ""], [CaseBatch.Missing], [new("waiting-for-customer", -5, long.MaxValue)]),
            new(null, 3, [0, 86_400_000], ["a", "😀"], [0], [new("x", 1, 1), new("y", 2, 9)]),
        ];
        var shelf = new MemoryShelf();
        shelf.Store(Guid.NewGuid(), "desk", Schema, cases);
        Assert.Equal(cases.Select(c => c.ToString()), shelf.ReadAll(Schema, sinks: 1));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Of_two_states_of_a_case_the_newest_import_of_its_source_holds(int seed)
    {
        var random = new Random(seed);
        var shelf = new MemoryShelf();
        var newest = new Dictionary<(string Source, string Id), RandomCase>();
        var nameless = new List<RandomCase>();
        for (var import = 0; import < 5; import++)
        {
            var source = import % 3 == 2 ? "other" : "desk";
            var cases = RandomCases.Make(random, random.Next(1, 6000), numberIds: seed % 2 == 0).DistinctBy(c => c.Id ?? $"none{c.Row}").ToArray();
            shelf.Store(Guid.NewGuid(), source, Schema, cases);
            foreach (var one in cases)
            {
                if (one.Id is null)
                    nameless.Add(one);
                else
                    newest[(source, one.Id)] = one;
            }
        }

        Assert.Equal(
            newest.Values.Concat(nameless).Select(c => c.ToString()).Order(StringComparer.Ordinal),
            shelf.ReadAll(Schema, sinks: 2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_period_reads_only_the_segments_that_touch_it()
    {
        var shelf = new MemoryShelf();
        shelf.Store(Guid.NewGuid(), "desk", Schema, [new("1", 1, [1_000, 2_000], ["a", "b"], [1], null)]);
        shelf.Store(Guid.NewGuid(), "desk", Schema, [new("2", 1, [9_000, CaseBatch.Missing], ["a", "b"], [1], null)]);
        var range = new EvaluationRequest.TimeRange(Instant.FromUnixTimeMilliseconds(2_000), Instant.FromUnixTimeMilliseconds(9_000));
        Assert.Single(shelf.ReadAll(Schema, sinks: 1, range));
    }

    [Fact]
    public void A_usual_case_takes_few_bytes()
    {
        var random = new Random(5);
        var (at, cases) = (1_735_689_600_000L, new RandomCase[SegmentFormat.Capacity]);
        for (var i = 0; i < cases.Length; i++)
        {
            at += random.Next(60) * 1000L;
            cases[i] = new RandomCase($"{i + 1}", i + 2, [at, at + (random.Next(600) * 1000L)], [i % 3 == 0 ? "seoul" : "london", ""], [random.Next(1, 6) * 1000], null);
        }

        var shelf = new MemoryShelf();
        shelf.Store(Guid.NewGuid(), "desk", Schema, cases);
        Assert.InRange(shelf.Bytes / cases.Length, 1, 8);
    }
}
