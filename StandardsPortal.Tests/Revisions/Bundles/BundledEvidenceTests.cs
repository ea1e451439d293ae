using System.Text;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Bundles;

/// <summary>Records of evidence leave with the standards and come back with them.</summary>
public sealed class BundledEvidenceTests
{
    private const string Callers = "---\nid: callers\nkind: interview\nmethod: By phone\nfrom: 2026-01-05\nuntil: 2026-01-09\nn: 41\nlanguage: en\n---\n\n29 of 41 named silence.\n";

    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly string Resting = SampleText.English().Replace("evidence:\n", "evidence:\n  - record: callers\n", StringComparison.Ordinal);

    [Fact]
    public async Task A_record_comes_in_is_left_alone_when_it_says_the_same_and_is_corrected_by_the_importer_when_not()
    {
        await using var portal = await OpenAsync();
        Assert.Equal(BundleChange.New, Assert.Single((await ImportAsync(portal, portal.Hana, Record(Callers))).Records).Change);
        var same = await ImportAsync(portal, portal.Mina, Record(Callers.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal((BundleChange.Unchanged, false), (Assert.Single(same.Records).Change, same.WouldChange));

        var other = Record(Callers.Replace("n: 41", "n: 42", StringComparison.Ordinal));
        Assert.Equal(BundleChange.Revised, Assert.Single(Must(await portal.Action<PreviewBundle>().RunAsync(portal.Mina, other)).Records).Change);
        Assert.Single((await ViewAsync(portal)).Versions);
        Assert.Equal(1, (await ImportAsync(portal, portal.Mina, other)).Recorded);

        var view = await ViewAsync(portal);
        Assert.Equal([(1, 41, "Hana Kim"), (2, 42, "Mina Novak")], view.Versions.Select(v => (v.Number, v.Record.People!.Value, v.RecordedByName)));
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(Actor.System)).IsSound);
    }

    [Fact]
    public async Task A_standard_that_rests_on_a_record_of_the_same_bundle_is_not_held_up()
    {
        await using var portal = await OpenAsync();
        var standard = new BundleFile("standards/phone/phone-answer-time.md", Resting);
        var alone = Must(await portal.Action<PreviewBundle>().RunAsync(portal.Hana, new BundleContent([standard], [], [])));
        Assert.Equal(1, Assert.Single(alone.Steps).Blocking);

        var report = await ImportAsync(portal, portal.Hana, new BundleContent([standard, new BundleFile("ours/evidence/callers.md", Callers)], [], []));
        var step = Assert.Single(report.Steps);
        Assert.Equal((BundleChange.New, 0), (step.Change, step.Blocking));
        Assert.Null((await portal.Action<SubmitDraft>().RunAsync(portal.Hana, step.DraftId!.Value, 1)).Refusal);
    }

    [Fact]
    public async Task Files_are_named_by_digest_and_go_from_portal_to_portal_without_a_byte_changing()
    {
        await using var first = await OpenAsync();
        EvidenceUpload[] files = [new("zulu report.pdf", [1, 2, 3]), new("answers.csv", Encoding.UTF8.GetBytes("a,b"))];
        Must(await first.Action<RecordEvidence>().RunAsync(first.Hana, Input("callers") with { Files = files }));
        await first.PublishAsync(Resting);
        var once = await ExportAsync(first, BundleContents.InForce);
        Assert.Equal(["evidence/callers.md", "standards/phone/phone-answer-time.md"], once.Select(f => f.Path));
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[0].Bytes));
        Assert.Contains($"files:\n  - \"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[1].Bytes))}  answers.csv\"\n  - \"{digest}  zulu report.pdf\"\n", once[0].Markdown, StringComparison.Ordinal);

        await using var second = await OpenAsync();
        await ImportAsync(second, second.Mina, new BundleContent(once, [], []));
        Assert.Equal(once, await ExportAsync(second, BundleContents.Work));
        Assert.False((await ImportAsync(second, second.Mina, new BundleContent(once, [], []))).WouldChange);

        var view = await ViewAsync(second);
        Assert.All(view.Files, f => Assert.True(f.IsElsewhere));
        Assert.Equal("evidence-file.unknown", (await second.Action<ReadEvidenceFile>().RunAsync(second.Mina, view.Files[0].Id)).Refusal?.Code);
        // Once somebody brings the file itself, it is there and the export still says the same.
        Must(await second.Action<RecordEvidence>().RunAsync(second.Mina, Input("callers") with { Corrects = 1, Files = [files[0]] }));
        Assert.Single((await ViewAsync(second)).Files, f => f.Sha256 == digest && !f.IsElsewhere);
        Assert.Equal(once, await ExportAsync(second, BundleContents.Work));
    }

    [Theory]
    [InlineData("kind: interview", "kind: rumour", 3, "kind")]
    [InlineData("n: 41", "n: none", 7, "n")]
    [InlineData("until: 2026-01-09", "until: 2027-01-09", 6, "until")]
    [InlineData("language: en", "language: en\nfiles:\n  - \"answers.csv\"", 10, "files")]
    [InlineData("language: en", "language: en\nowner: me", 9, "owner")]
    public async Task What_is_no_record_is_told_by_path_line_and_field_and_keeps_the_whole_bundle_out(string written, string broken, int line, string field)
    {
        await using var portal = await OpenAsync();
        BundleFile[] files = [new("evidence/callers.md", Callers.Replace(written, broken, StringComparison.Ordinal)), new("evidence/README.md", "# Ours"), new("standards/a.md", SampleText.English())];
        var report = await ImportAsync(portal, portal.Hana, new BundleContent(files, [], []));
        var fault = Assert.Single(report.Faults);
        Assert.Equal(("evidence/callers.md", (int?)line), (fault.Path, fault.Line));
        Assert.All(Language.All, l => Assert.Contains(field, fault.In(l), StringComparison.Ordinal));
        Assert.Equal("evidence/README.md", Assert.Single(report.LeftOut));
        Assert.Empty(Must(await portal.Action<ListEvidence>().RunAsync(portal.Hana)).Records);
        Assert.Empty(Must(await portal.Action<ListDrafts>().RunAsync(portal.Hana)));
    }

    [Fact]
    public async Task Two_files_with_one_id_name_each_other()
    {
        await using var portal = await OpenAsync();
        var report = await ImportAsync(portal, portal.Hana, new BundleContent([new("evidence/a.md", Callers), new("evidence/b.md", Callers)], [], []));
        var fault = Assert.Single(report.Faults);
        Assert.Equal(("evidence/b.md", (int?)2, "bundle.same-record"), (fault.Path, fault.Line, fault.Reason.Code));
        Assert.Contains("evidence/a.md", fault.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verbs_carry_records_too()
    {
        var folder = Directory.CreateTempSubdirectory("bundle-").FullName;
        try
        {
            await using var portal = await OpenAsync();
            await ImportAsync(portal, portal.Hana, Record(Callers));
            using var output = new StringWriter();
            Assert.Equal(0, await ExportVerb.RunAsync(folder, portal.Folder, BundleContents.InForce, Day, output, output));
            Assert.Equal(Callers, await File.ReadAllTextAsync(Path.Combine(folder, "evidence", "callers.md")));
            await using var other = await OpenAsync();
            Assert.Equal(0, await ImportVerb.RunAsync(new ImportVerb.Request(folder, "mina@example.test", other.Folder), output, output));
            Assert.Contains("recorded  evidence callers (en)", output.ToString(), StringComparison.Ordinal);
            Assert.Equal("Mina Novak", Assert.Single((await ViewAsync(other)).Versions).RecordedByName);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BundleContent Record(string text) => new([new BundleFile("evidence/callers.md", text)], [], []);

    private static EvidenceInput Input(string id) => new(
        id, "interview", "By phone", new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 9), 41, "29 of 41 named silence.", Language.English, Corrects: null, []);

    private static async Task<BundleReport> ImportAsync(TestPortal portal, Actor actor, BundleContent content) => Must(await portal.Action<ImportBundle>().RunAsync(actor, content, ""));

    private static async Task<IReadOnlyList<BundleFile>> ExportAsync(TestPortal portal, BundleContents contents) => Must(await portal.Action<ExportBundle>().RunAsync(portal.Hana, contents, Day));

    private static async Task<EvidenceView> ViewAsync(TestPortal portal) => Must(await portal.Action<ReadEvidence>().RunAsync(portal.Hana, "callers"));
}
