using System.Diagnostics;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Publishing;

/// <summary>What happens when the typesetting process misbehaves.</summary>
public class TypstProcessTests
{
    /// <summary>Takes long enough to be interrupted on any machine.</summary>
    private static StandardDocument Slow()
    {
        IReadOnlyList<Cell> row = [.. Enumerable.Range(0, 8).Select(n => Samples.Cell($"cell {n}"))];
        return Samples.WithBody(new TableClause(row, [.. Enumerable.Repeat(row, 5_000)], default));
    }

    [FactWhere(Tool.Node)]
    public async Task A_killed_process_costs_its_request_and_the_next_one_gets_a_new_process()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { LargeTreeBytes = int.MaxValue });
        await typesetter.WarmUpAsync();
        var slow = typesetter.TypesetAsync(Slow());
        await Task.Delay(300);
        Process.GetProcessById(typesetter.WorkerId!.Value).Kill();
        Assert.Equal("crashed", Assert.IsType<TypesettingFailure>(await slow).Key);
        Assert.IsType<Pdf>(await typesetter.TypesetAsync(Samples.Signed(Language.English)));
    }

    [FactWhere(Tool.Node)]
    public async Task A_document_that_takes_too_long_is_stopped_with_that_reason()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { TimeAllowed = TimeSpan.FromMilliseconds(1), TimeAllowedPerMebibyte = TimeSpan.Zero });
        await typesetter.WarmUpAsync();
        var failure = Assert.IsType<TypesettingFailure>(await typesetter.TypesetAsync(Slow()));
        Assert.Equal("timed-out", failure.Key);
        Assert.Null(typesetter.WorkerId);
    }

    [FactWhere(Tool.Node)]
    public async Task A_process_that_takes_too_much_memory_is_stopped_with_that_reason()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { MemoryLimitBytes = 200L << 20, LargeTreeBytes = int.MaxValue });
        await typesetter.WarmUpAsync();
        Assert.Equal("too-much-memory", Assert.IsType<TypesettingFailure>(await typesetter.TypesetAsync(Slow())).Key);
        Assert.IsType<Pdf>(await typesetter.TypesetAsync(Samples.WithBody(Samples.Text("short"))));
    }

    [FactWhere(Tool.Node)]
    public async Task A_cancelled_request_leaves_the_next_one_unharmed()
    {
        await using var typesetter = new TypstTypesetter();
        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => typesetter.TypesetAsync(Slow(), cancelling.Token));
        Assert.IsType<Pdf>(await typesetter.TypesetAsync(Samples.Signed(Language.Korean)));
    }

    [FactWhere(Tool.Node)]
    public async Task Requests_at_once_are_served_one_after_another_and_the_queue_is_bounded()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { QueueLength = 5 });
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => typesetter.TypesetAsync(Samples.WithBody(Samples.Text($"number {n}")))));
        Assert.Contains(outcomes, outcome => outcome is TypesettingFailure { Key: "busy" });
        Assert.True(outcomes.OfType<Pdf>().Count() >= 5);
        Assert.Equal(outcomes.OfType<Pdf>().Count(), outcomes.OfType<Pdf>().Select(pdf => pdf.Digest).Distinct().Count());
    }

    [FactWhere(Tool.Node)]
    public async Task A_process_is_replaced_after_its_share_of_documents()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { DocumentsPerWorker = 2 });
        await typesetter.WarmUpAsync();
        var first = typesetter.WorkerId;
        for (var n = 0; n < 3; n++)
            Assert.IsType<Pdf>(await typesetter.TypesetAsync(Samples.WithBody(Samples.Text("text"))));
        Assert.NotEqual(first, typesetter.WorkerId);
    }

    [Fact]
    public async Task Without_node_the_reason_says_what_to_install()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { Node = "no-such-program-here" });
        var failure = Assert.IsType<TypesettingFailure>(await typesetter.TypesetAsync(Samples.Signed(Language.English)));
        Assert.Contains("Node.js 20 or newer", failure.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_files_the_reason_names_the_first_that_is_missing()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { Folder = Path.GetTempPath() });
        var failure = Assert.IsType<TypesettingFailure>(await typesetter.TypesetAsync(Samples.Signed(Language.English)));
        Assert.Contains("worker.mjs", failure.Reason(Language.English), StringComparison.Ordinal);
    }

    [FactWhere(Tool.Node)]
    public async Task A_program_that_is_no_typesetter_is_told_apart()
    {
        await using var typesetter = new TypstTypesetter(new TypesetterOptions { Node = "false", StartAllowed = TimeSpan.FromSeconds(10) });
        Assert.Equal("not-started", Assert.IsType<TypesettingFailure>(await typesetter.TypesetAsync(Samples.Signed(Language.English))).Key);
    }
}
