namespace StandardsPortal.Tests.Benchmarks;

/// <summary>The command line of the benchmarks.</summary>
internal static class BenchmarkVerb
{
    private const string Usage = "benchmark handbook [STANDARDS [ROUNDS]] | revision [STANDARDS] | coldstart [ROUNDS] | check [FILES [ROUNDS]] | lint [KEYSTROKES] | redline [STANDARDS [REVISIONS [ROUNDS]]] | autosave [STATES [SAVES]] | measure [ROWS [ROUNDS]] | import [ROWS [ROUNDS]] | rejudge [ROWS [ROUNDS]]; faults import KILLS | faults authoring KILLS | faults memory MEGABYTES";

    /// <returns>0 when the goal is met, 1 when it is missed, 2 when the command is not understood.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["faults", .. var rest] && await ImportFaults.RunAsync(rest) is var ended and not 2)
            return ended;
        if (arguments is ["faults", .. var acts] && await AuthoringFaults.RunAsync(acts) is var authored and not 2)
            return authored;
        if (arguments is ["redlines", var texts])
            return await RedlineBenchmark.CompareAsync(texts);
        if (arguments is not ["benchmark", var name, .. var numbers] || !numbers.All(number => int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var n) && n > 0))
            return await ExplainAsync();
        int Number(int index, int otherwise) => index < numbers.Length ? int.Parse(numbers[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
        switch (name)
        {
            case "handbook":
                return (await HandbookBenchmark.RunAsync(Number(0, 500), Number(1, 3), Console.Out)).Ratio <= HandbookBenchmark.Goal ? 0 : 1;
            case "revision":
                return (await RevisionBenchmark.RunAsync(Number(0, 100), Console.Out)).Median <= RevisionBenchmark.GoalMilliseconds ? 0 : 1;
            case "coldstart":
                return await ColdStartBenchmark.RunAsync(Number(0, 5), Console.Out) <= ColdStartBenchmark.Goal ? 0 : 1;
            case "check":
                return (await CheckBenchmark.RunAsync(Number(0, 1000), Number(1, 5), Console.Out)).OfGrep <= CheckBenchmark.Goal ? 0 : 1;
            case "lint":
                return (await LintBenchmark.RunAsync(Number(0, 10_000), Console.Out)).IsMet ? 0 : 1;
            case "redline":
                return await RedlineBenchmark.RunAsync(Number(0, 500), Number(1, 20), Number(2, 5), Console.Out) <= RedlineBenchmark.Goal ? 0 : 1;
            case "autosave":
                return await AutosaveBenchmark.RunAsync(Number(0, 1_000), Number(1, 200), Console.Out) <= AutosaveBenchmark.GoalMilliseconds ? 0 : 1;
            case "import":
                return await CaseStoreBenchmark.ImportAsync(Number(0, 1_000_000), Number(1, 3), Console.Out) <= CaseStoreBenchmark.ImportGoal ? 0 : 1;
            case "rejudge":
                return await CaseStoreBenchmark.RejudgeAsync(Number(0, 1_000_000), Number(1, 5), Console.Out) <= CaseStoreBenchmark.RejudgeGoalSeconds ? 0 : 1;
            case "measure":
                return (await MeasureBenchmark.RunAsync(Number(0, 1_000_000), Number(1, 3), Console.Out)).IsMet ? 0 : 1;
            default:
                return await ExplainAsync();
        }
    }

    private static async Task<int> ExplainAsync()
    {
        await Console.Error.WriteLineAsync($"Usage: {Usage}");
        return 2;
    }
}
