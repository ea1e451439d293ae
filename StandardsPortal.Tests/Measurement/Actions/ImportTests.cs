using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.People;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class ImportTests
{
    private const string Header = "id,created_utc,answered_utc,channel,kind,team\n";

    internal static string Calls(int from, int count, int seconds = 60, string team = "seoul", string day = "2026-03-01") => Header + string.Concat(
        Enumerable.Range(from, count).Select(i => $"{i},{day}T10:00:00Z,{day}T10:{seconds / 60:00}:{seconds % 60:00}Z,phone,call,{team}\n"));

    internal static async Task<Guid> SendAsync(TestPortal portal, string text, string name = "calls.csv") =>
        Must(await portal.Action<ReceiveUpload>().RunAsync(portal.Hana, new MemoryStream(Encoding.UTF8.GetBytes(text)), name)).Id;

    internal static async Task<ImportRunView> ImportAsync(TestPortal portal, string text, ImportChoices? choices = null, string name = "calls.csv")
    {
        var upload = await SendAsync(portal, text, name);
        var run = Must(await portal.Action<StartImport>().RunAsync(portal.Hana, upload, choices ?? new ImportChoices { Source = "desk" }));
        await portal.Action<ImportRunner>().EndOfAsync(run.Id);
        return Must(await portal.Action<ReadImportRun>().RunAsync(portal.Hana, run.Id));
    }

    internal static async Task<long> CountAsync(TestPortal portal) => (await portal.LookAsync(
        db => StoredCaseQuery.LoadAsync(db, portal.Action<ISegmentStore>(), null, null, CancellationToken.None))).Cases.Count;

    [Fact]
    public async Task A_file_is_looked_at_and_imported_and_the_ledger_stays_sound()
    {
        await using var portal = await OpenAsync();
        var upload = await SendAsync(portal, Calls(1, 30), "../../etc/pass\u202Ewd.csv");
        var preview = Must(await portal.Action<PreviewImport>().RunAsync(portal.Hana, upload, new ImportChoices()));
        Assert.Equal("passwd.csv", preview.Upload.FileName);
        Assert.Equal(["id", "at:created", "at:answered", "label:channel", "label:kind", "label:team"], preview.Columns.Select(c => c.Field));
        Assert.Equal((20, 30L, 0L), (preview.Cases.Count, preview.RowsLookedAt, preview.FaultCount));
        Assert.Equal("2026-03-01T10:01:00Z", preview.Cases[0].Fields["at:answered"]);

        var run = await ImportAsync(portal, Calls(1, 30));
        Assert.Equal((ImportState.Done, 30L, 30L, 0L), (run.State, run.Rows, run.Cases, run.FaultCount));
        Assert.Equal(30, await CountAsync(portal));
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await using var portal = await OpenAsync();
        var first = await ImportAsync(portal, Calls(1, 30));
        var again = await ImportAsync(portal, Calls(1, 30));
        Assert.Equal((ImportState.Done, first.Id), (again.State, again.SameAs!.Id));
        Assert.Equal(1, await portal.LookAsync(db => db.CaseImports.CountAsync()));
        Assert.Equal(30, await CountAsync(portal));
    }

    [Fact]
    public async Task A_later_import_of_a_source_replaces_cases_of_the_same_number_and_only_those()
    {
        await using var portal = await OpenAsync();
        await ImportAsync(portal, Calls(1, 30));
        var second = await ImportAsync(portal, Calls(21, 30, seconds: 200));
        Assert.Equal(10, second.Replaced);
        Assert.Equal(50, await CountAsync(portal));
        await ImportAsync(portal, Calls(1, 30, seconds: 30), new ImportChoices { Source = "another-desk" });
        Assert.Equal(80, await CountAsync(portal));
    }

    [Fact]
    public async Task A_bad_row_refuses_the_file_with_row_column_and_reason_and_nothing_of_it_is_stored()
    {
        await using var portal = await OpenAsync();
        var text = Calls(1, 200_000) + "x,not a time,2026-03-01T10:00:00Z,phone,call,seoul\ny,2026-03-01T10:00:00Z,neither,phone,call,seoul\n";
        var run = await ImportAsync(portal, text);
        Assert.Equal(ImportState.Refused, run.State);
        Assert.Equal([(200_002L, "created_utc"), (200_003L, "answered_utc")], run.Faults.Select(f => (f.Row, f.Column!)));
        Assert.All(Language.All, l => Assert.NotEmpty(run.Faults[0].Reason(l)));
        Assert.NotNull(run.Reason);
        Assert.Equal(0, await portal.LookAsync(db => db.CaseSegments.CountAsync()));
        Assert.Equal(0, await portal.LookAsync(db => db.CaseColumns.CountAsync()));
        Assert.Equal(0, await portal.LookAsync(db => db.CaseImports.CountAsync()));
    }

    [Fact]
    public async Task A_bad_row_is_left_out_and_told_when_someone_chose_so()
    {
        await using var portal = await OpenAsync();
        var run = await ImportAsync(portal, Calls(1, 30) + "x,not a time,,phone,call,seoul\n", new ImportChoices { Source = "desk", BadRows = BadRows.Skip });
        Assert.Equal((ImportState.Done, 31L, 30L, 1L), (run.State, run.Rows, run.Cases, run.FaultCount));
        Assert.Equal((32L, "created_utc"), (run.Faults[0].Row, run.Faults[0].Column));
    }

    [Fact]
    public async Task Times_without_a_zone_are_not_imported_before_someone_names_one()
    {
        await using var portal = await OpenAsync();
        var text = "id,created,answered,channel\n1,2026-03-01 10:00:00,2026-03-01 10:01:00,phone\n";
        var upload = await SendAsync(portal, text);
        Assert.True(Must(await portal.Action<PreviewImport>().RunAsync(portal.Hana, upload, new ImportChoices())).ZoneNeeded);
        Assert.Equal(ImportState.Refused, (await ImportAsync(portal, text)).State);
        var preview = Must(await portal.Action<PreviewImport>().RunAsync(portal.Hana, upload, new ImportChoices { Zone = "Asia/Seoul" }));
        Assert.Equal("2026-03-01T01:00:00Z", preview.Cases[0].Fields["at:created"]);
        Assert.Equal("measure.zone", Refused(await portal.Action<PreviewImport>().RunAsync(portal.Hana, upload, new ImportChoices { Zone = "Mars" })));
    }

    [Fact]
    public async Task What_a_stopped_portal_left_is_taken_away_and_told_as_failed()
    {
        await using var portal = await OpenAsync();
        var done = await ImportAsync(portal, Calls(1, 30));
        var id = Guid.NewGuid();
        await portal.LookAsync(async db =>
        {
            db.ImportRuns.Add(new ImportRun
            {
                Id = id,
                FileName = "half.csv",
                Source = "desk",
                Format = "plain",
                Kind = RowKind.Case,
                StartedAt = portal.Clock.Now,
                StartedById = portal.Hana.PersonId,
                StartedByName = "Hana Kim",
                TotalBytes = 1,
                Sha256 = "",
                BadRows = BadRows.Refuse,
                KnownUntil = portal.Clock.Now,
            });
            db.CaseSegments.Add(new CaseSegment { ImportId = id, Part = 0, Count = 1, FirstMs = 0, LastMs = 0, HasNumberIds = false, Columns = [new CaseColumn { ImportId = id, Part = 0, Name = "at:created", Bytes = [0] }] });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(30, await CountAsync(portal));
        await portal.Action<ImportRunner>().RecoverAsync();
        var run = Must(await portal.Action<ReadImportRun>().RunAsync(portal.Hana, id));
        Assert.Equal(ImportState.Failed, run.State);
        Assert.NotEmpty(run.Reason!);
        Assert.Equal(1, await portal.LookAsync(db => db.CaseSegments.CountAsync()));
        Assert.Equal(ImportState.Done, Must(await portal.Action<ReadImportRun>().RunAsync(portal.Aisha, done.Id)).State);
    }

    [Theory]
    [InlineData("UPDATE CaseColumns SET Bytes = x'00'")]
    [InlineData("DELETE FROM CaseSegments")]
    [InlineData("DELETE FROM CaseImports")]
    [InlineData("UPDATE CaseImports SET Cases = 1")]
    [InlineData("INSERT INTO CaseColumns SELECT ImportId, Part, 'more', Bytes FROM CaseColumns LIMIT 1")]
    public async Task Nothing_of_an_import_can_be_changed_in_the_database(string statement)
    {
        await using var portal = await OpenAsync();
        await ImportAsync(portal, Calls(1, 30));
        await Assert.ThrowsAsync<SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
    }

    [Fact]
    public async Task Published_figures_come_in_the_same_way()
    {
        await using var portal = await OpenAsync();
        var run = await ImportAsync(portal, "metric,period,target,met,total\nphone-answer-time,2026-02,90,95,100\nphone-answer-time,2026-03,90,80,100\n", name: "figures.csv");
        Assert.Equal((ImportState.Done, RowKind.Aggregate, 2L), (run.State, run.Kind, run.Cases));
    }

    [Fact]
    public async Task A_changed_mapping_is_kept_under_a_name_and_used_again()
    {
        await using var portal = await OpenAsync();
        var upload = await SendAsync(portal, "nr;begin;end\n1;2026-03-01T10:00:00Z;2026-03-01T10:01:00Z\n");
        var choices = new ImportChoices
        {
            Columns = new Dictionary<string, string> { ["nr"] = "id", ["begin"] = "at:created", ["end"] = "at:resolved" },
            Constants = new Dictionary<string, string> { ["channel"] = "phone" },
        };
        Must(await portal.Action<SaveProfile>().RunAsync(portal.Hana, "our-desk", upload, choices));
        Assert.Equal("measure.name", Refused(await portal.Action<SaveProfile>().RunAsync(portal.Hana, "zendesk", upload, choices)));
        var preview = Must(await portal.Action<PreviewImport>().RunAsync(portal.Omar, upload, new ImportChoices { Format = "our-desk" }));
        Assert.Equal(["id", "at:created", "at:resolved"], preview.Columns.Select(c => c.Field));
        Assert.Equal("phone", preview.Cases[0].Fields["label:channel"]);
        Assert.Equal("our-desk", Assert.Single(Must(await portal.Action<ListProfiles>().RunAsync(portal.Aisha))).Name);
    }

    [Fact]
    public async Task An_upload_goes_after_a_day_and_an_empty_or_too_large_one_is_refused()
    {
        await using var portal = await OpenAsync();
        var upload = await SendAsync(portal, Calls(1, 1));
        portal.Clock.Move(TimeSpan.FromHours(25));
        Assert.Equal("measure.unknown", Refused(await portal.Action<ReadUpload>().RunAsync(portal.Hana, upload)));
        Assert.Equal("measure.upload-empty", Refused(await portal.Action<ReceiveUpload>().RunAsync(portal.Hana, Stream.Null, "x.csv")));
        var small = new ReceiveUpload(portal.Action<StandardsPortal.Storage.PortalDataFolder>(), new UploadLimits(10), portal.Clock);
        Assert.Equal("measure.upload-large", Refused(await small.RunAsync(portal.Hana, new MemoryStream(new byte[1000]), "x.csv")));
    }
}
