using System.Text;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Standards.Records;

public class RecordEvidenceTests
{
    private static EvidenceInput Input(TestPortal portal, string id = "callers-2026") => new(
        id, "interview", "By phone", DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime).AddDays(-40), DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime).AddDays(-30), 41,
        "29 of 41 named silence.", Language.English, Corrects: null, [new EvidenceUpload("../answers.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"))]);

    [Fact]
    public async Task A_correction_stands_beside_what_was_stated_and_the_ledger_names_both()
    {
        await using var portal = await TestPortal.OpenAsync();
        var manager = portal.Hana;
        Assert.Null((await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal))).Refusal);
        Assert.Null((await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal) with { Corrects = 1, People = 42, Files = [] })).Refusal);
        var view = (await portal.Action<ReadEvidence>().RunAsync(manager, "callers-2026")).Value;
        Assert.Equal([41, 42], view.Versions.Select(v => v.Record.People));
        Assert.Equal("answers.csv", Assert.Single(view.Files).Name);
        Assert.Equal(2, await portal.LookAsync(db => db.Ledger.CountAsync(r => r.Kind == "evidence-recorded")));
        // Somebody who looked at version 1 may not correct over version 2.
        Assert.Equal("evidence.moved-on", (await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal) with { Corrects = 1 })).Refusal?.Code);
        Assert.Equal("evidence.id-taken", (await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal))).Refusal?.Code);
    }

    [Fact]
    public async Task A_file_is_handed_back_as_it_came()
    {
        await using var portal = await TestPortal.OpenAsync();
        var manager = portal.Hana;
        await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal));
        var row = (await portal.Action<ReadEvidence>().RunAsync(manager, "callers-2026")).Value.Files[0];
        var file = (await portal.Action<ReadEvidenceFile>().RunAsync(manager, row.Id)).Value;
        Assert.Equal("a,b\n1,2\n", Encoding.UTF8.GetString(file.Bytes));
        Assert.Equal("evidence-file.unknown", (await portal.Action<ReadEvidenceFile>().RunAsync(manager, Guid.NewGuid())).Refusal?.Code);
    }

    [Fact]
    public async Task What_makes_no_record_is_refused_at_its_field()
    {
        await using var portal = await TestPortal.OpenAsync();
        var manager = portal.Hana;
        var whole = Input(portal);
        (EvidenceInput Input, string Field)[] wrong =
        [
            (whole with { Id = "Not A Slug" }, "id"), (whole with { Kind = "rumour" }, "kind"), (whole with { Method = "…" }, "method"), (whole with { Until = whole.From.AddDays(-1) }, "until"),
            (whole with { Until = whole.Until.AddYears(2) }, "until"), (whole with { People = 0 }, "people"), (whole with { Finding = new string('a', EvidenceRecord.LongestFinding + 1) }, "finding"),
            (whole with { Files = [new EvidenceUpload("page.html", [1])] }, "file"), (whole with { Files = [new EvidenceUpload("a.pdf", new byte[EvidenceFile.LargestBytes + 1])] }, "file"), (whole with { Files = [new EvidenceUpload("a.pdf", [])] }, "file"),
        ];
        foreach (var (input, field) in wrong)
            Assert.Equal(field, (await portal.Action<RecordEvidence>().RunAsync(manager, input)).Refusal?.Field);
        Assert.Empty((await portal.Action<ListEvidence>().RunAsync(manager)).Value.Records);
    }

    [Fact]
    public async Task Neither_a_version_nor_a_file_can_be_changed_or_deleted()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.Action<RecordEvidence>().RunAsync(portal.Hana, Input(portal));
        foreach (var sql in new[] { "UPDATE EvidenceVersions SET People = 1", "DELETE FROM EvidenceVersions", "UPDATE EvidenceFiles SET Name = 'x'", "DELETE FROM EvidenceFiles" })
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => portal.LookAsync(async db => await db.Database.ExecuteSqlRawAsync(sql)));
    }

    [Fact]
    public async Task A_standard_that_rests_on_a_record_that_is_not_there_cannot_be_submitted()
    {
        await using var portal = await TestPortal.OpenAsync();
        var manager = portal.Hana;
        var markdown = SampleText.English().Replace("evidence:\n", "evidence:\n  - record: callers-2026\n", StringComparison.Ordinal);
        Assert.Contains("record: callers-2026", markdown, StringComparison.Ordinal);
        var id = (await portal.Action<StartDraft>().RunAsync(manager, new DraftOrigin.Texts([new DraftInputText(Language.English, markdown)]))).Value;
        var refused = await portal.Action<SubmitDraft>().RunAsync(manager, id, 1);
        Assert.NotNull(refused.Refusal);
        await portal.Action<RecordEvidence>().RunAsync(manager, Input(portal));
        Assert.Null((await portal.Action<SubmitDraft>().RunAsync(manager, id, 1)).Refusal);
    }
}
