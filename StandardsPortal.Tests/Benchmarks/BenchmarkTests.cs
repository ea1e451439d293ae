using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Short runs of the benchmarks, alone on the machine as far as the tests can see to it. The bounds are looser than
/// the goals, since a shared machine is; the benchmark command holds the goals themselves.
/// </summary>
[Collection(nameof(BenchmarkTests))]
[CollectionDefinition(nameof(BenchmarkTests), DisableParallelization = true)]
public sealed class BenchmarkTests : IDisposable
{
    private readonly StringWriter report = new();

    public void Dispose() => report.Dispose();

    [FactWhere(Tool.Node)]
    public async Task A_handbook_costs_little_more_than_raw_typst()
    {
        var result = await HandbookBenchmark.RunAsync(60, 3, report);
        Assert.True(result.Ratio < 2, report.ToString());
        Assert.True(result.Bytes < 1.5 * result.RawBytes, report.ToString());
    }

    [FactWhere(Tool.Node)]
    public async Task A_revision_in_the_running_server_is_a_matter_of_milliseconds() =>
        Assert.True((await RevisionBenchmark.RunAsync(20, report)).Median < 2 * RevisionBenchmark.GoalMilliseconds, report.ToString());

    [FactWhere(Tool.Node)]
    public async Task The_portal_starts_within_reach_of_the_blank_template() =>
        Assert.True(await ColdStartBenchmark.RunAsync(3, report) < 3 * ColdStartBenchmark.Goal, report.ToString());

    /// <summary>Against its own start, which a busy machine slows as much: files must cost little beside it.</summary>
    [FactWhere(Tool.Grep)]
    public async Task Four_hundred_files_are_checked_in_a_few_times_what_one_takes() =>
        Assert.True((await CheckBenchmark.RunAsync(400, 3, report)).OfStart < 8, report.ToString());

    [Fact]
    public async Task A_keystroke_is_linted_before_the_next_one()
    {
        var result = await LintBenchmark.RunAsync(1_000, report);
        Assert.True(result.KeystrokeP99 < 4 * LintBenchmark.KeystrokeGoalMilliseconds, report.ToString());
        Assert.True(result.Standard < 2 * LintBenchmark.StandardGoalMilliseconds, report.ToString());
        Assert.True(result.Book < 2 * LintBenchmark.BookGoalMilliseconds, report.ToString());
    }

    /// <summary>Throws when an answer differs from the peer's, where there is one.</summary>
    [Fact]
    public async Task A_hundred_thousand_contacts_are_judged_within_little_memory()
    {
        var result = await MeasureBenchmark.RunAsync(100_000, 1, report);
        Assert.True(result.PeakMegabytes < MeasureBenchmark.GoalMegabytes, report.ToString());
        Assert.True(result.SlowestSeconds < 10, report.ToString());
    }

    [FactWhere(Tool.Sqlite)]
    public async Task An_import_is_validated_and_kept_in_about_the_time_sqlite_takes() =>
        Assert.True(await CaseStoreBenchmark.ImportAsync(100_000, 3, report) < 4 * CaseStoreBenchmark.ImportGoal, report.ToString());

    [Fact]
    public async Task Stored_cases_are_judged_again_while_one_waits() =>
        Assert.True(await CaseStoreBenchmark.RejudgeAsync(100_000, 3, report) < 2 * CaseStoreBenchmark.RejudgeGoalSeconds, report.ToString());
}
