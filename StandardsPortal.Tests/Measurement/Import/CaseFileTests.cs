using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Folding;
using StandardsPortal.Measurement.Import.Formats;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

/// <summary>A file opened without knowing what its rows are.</summary>
public sealed class CaseFileTests : IDisposable
{
    private const string QueueLog = "100|1.1|sales|NONE|ENTERQUEUE||1|1\n160|1.1|sales|NONE|ABANDON|1|1|60\n";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_log_and_a_table_are_both_a_source_of_cases()
    {
        Assert.IsType<FoldedFile>(Open("asterisk-queue-log", QueueLog));
        Assert.IsType<ExportFile>(Open("csv", "id,created_at,channel\n1,2026-01-31T09:00:00Z,phone\n"));
    }

    [Theory]
    [InlineData("asterisk-queue-log", QueueLog)]
    [InlineData("zendesk-status-history", "field_name,ticket_id,updated,value\nstatus,7,2026-03-02 09:00:00,new\n")]
    [InlineData("survey-nps", "id,sent_at,nps\n1,2026-03-02,9\n")]
    [InlineData(null, "id,created_at,channel\n1,2026-01-31T09:00:00Z,phone\n")]
    public void A_file_is_guessed_by_its_first_lines(string? slug, string text)
    {
        File.WriteAllText(path, text);

        Assert.Equal(slug, CaseFile.Guess(path)?.Format.Slug);
    }

    [Fact]
    public void A_log_read_twice_gives_the_same_cases_and_only_the_columns_that_are_needed()
    {
        var source = Open("asterisk-queue-log", QueueLog);
        var all = new CollectedCases();
        var few = new CollectedCases();
        source.Read(CaseNeeds.All(source.Schema), [all]);
        source.Read(new CaseNeeds(new HashSet<string> { Moment.Queued }, new HashSet<string>(), new HashSet<string>()), [few, new CollectedCases()]);

        Assert.Equal("abandoned", all.Cases.Single().Label("outcome"));
        Assert.Equal(1, CaseFile.ReportOf(source).Cases);
        Assert.Equal(all.Cases.Single().At(Moment.Queued), few.Cases.Single().At(Moment.Queued));
        Assert.Null(few.Cases.Single().Id);
    }

    [Fact]
    public void A_profile_with_an_unknown_way_of_folding_is_refused() =>
        Assert.Equal("folding.unknown", Assert.Throws<ImportRefusedException>(() => Open(new MappingProfile { Name = "ours", Rows = RowKind.Event, Folding = "origami" }, "a,b\n")).Fault.Code);

    [Fact]
    public void The_digest_of_a_log_is_that_of_its_bytes()
    {
        File.WriteAllText(path, "");
        var source = FoldedFile.Open(path, FormatCatalogue.Find("asterisk-queue-log")!.Profile, new ExportOptions { Digest = true });
        source.Read(CaseNeeds.All(source.Schema), [new CollectedCases()]);

        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", source.Report.Sha256);
    }

    private ICaseSource Open(string format, string text) => Open(FormatCatalogue.Find(format)!.Profile, text);

    private ICaseSource Open(MappingProfile profile, string text)
    {
        File.WriteAllText(path, text);
        return CaseFile.Open(path, profile, new ExportOptions());
    }
}
