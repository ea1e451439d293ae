using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>The engine against an evaluator that looks at one case at a time and knows nothing but the facts of the field.</summary>
public class EvaluationOracleTests
{
    private const int Trials = 250;

    [Theory]
    [InlineData("times")]
    [InlineData("days")]
    [InlineData("waiting")]
    [InlineData("middles")]
    [InlineData("rates")]
    [InlineData("surveys")]
    public void Says_what_a_slow_and_obvious_evaluator_says(string kind)
    {
        var judged = 0;
        for (var seed = 0; seed < Trials; seed++)
        {
            var trial = new RandomTrial(seed, kind);
            var expected = PlainEvaluation.Run(trial.Request, trial.Cases, RandomTrial.Meanings, trial.Desk);
            judged += expected.Count;
            var log = PlainTable.Log(trial.Heads, trial.Cases);
            foreach (var workers in (int[])[1, 2, 5])
            {
                var results = Evaluation.Run(trial.Request, log, workers);
                foreach (var result in results)
                {
                    var key = PlainEvaluation.Key(result.RuleIndex, result.From, trial.Request.By.Select(l => result.Group.GetValueOrDefault(l, "")));
                    var said = PlainVerdict.Tell(result);
                    if (expected.TryGetValue(key, out var right))
                        Assert.True(right == said, Told(trial, seed, kind, $"{key} with {workers} workers:\n  right  {right}\n  engine {said}"));
                    else
                        Assert.True(result is { Total: 0, Pending: 0, Excluded: 0 }, Told(trial, seed, kind, $"{key} has nothing, the engine says {said}"));
                }
                var told = results.Select(r => PlainEvaluation.Key(r.RuleIndex, r.From, trial.Request.By.Select(l => r.Group.GetValueOrDefault(l, "")))).ToHashSet();
                Assert.True(expected.Keys.All(told.Contains), Told(trial, seed, kind, "left out: " + string.Join(", ", expected.Keys.Where(k => !told.Contains(k)))));
            }
        }
        // Trials that judge nothing would agree about nothing.
        Assert.True(judged > Trials, $"{judged} windows were judged.");
    }

    private static string Told(RandomTrial trial, int seed, string kind, string what)
    {
        var rules = trial.Request.Rules.Select(r => $"{RulePrinter.Sentence(r.Rule, Language.English)} ({r.From} to {r.Until})");
        return $"""
            {kind} {seed}, {trial.Zone.Id}, as of {trial.AsOf}, window {trial.Request.Window?.Name}
            {string.Join('\n', rules)}
            {what}
            {PlainTable.Of(trial.Heads, trial.Cases)}
            """;
    }
}
