using StandardsPortal.Audit;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Bundles;
using StandardsPortal.Revisions.Bundles.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Bundles;

public sealed class BundleTests : IDisposable
{
    private const string Id = "phone-answer-time";

    private static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>From the day tests begin on to one on which every shipped record of evidence is past.</summary>
    private static readonly TimeSpan Shipped = TimeSpan.FromDays(300);

    private readonly string folder = Directory.CreateTempSubdirectory("bundle-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_shipped_library_goes_out_in_and_out_again_byte_for_byte()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "content");
        var original = Must(BundleFolder.Read(shipped)).Files.Where(f => f.IsRecord || f.Path.StartsWith("standards/", StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        Assert.True(original.Count > 100);
        Assert.Equal(Directory.GetFiles(Path.Combine(shipped, "evidence")).Length, original.Count(f => f.IsRecord));
        await using var first = await OpenAsync();
        first.Clock.Move(Shipped);
        var report = Must(await first.Action<ImportBundle>().RunAsync(first.Hana, new BundleContent(original, [], []), ""));
        Assert.Empty(report.Faults);
        Assert.All(report.Steps, s => Assert.Equal((BundleChange.New, 0), (s.Change, s.Blocking)));

        Assert.All(report.Records, r => Assert.Equal(BundleChange.New, r.Change));

        var once = await ExportAsync(first);
        Assert.Equal(original, once);

        await using var second = await OpenAsync();
        second.Clock.Move(Shipped);
        Must(await second.Action<ImportBundle>().RunAsync(second.Hana, new BundleContent(once, [], []), ""));
        Assert.Equal(BundleZip.Write(once), BundleZip.Write(await ExportAsync(second)));
    }

    [Fact]
    public async Task A_signed_text_leaves_as_it_was_signed_and_importing_it_changes_nothing()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English() + "\n\n  trailing blanks  \n");
        var files = Must(await portal.Action<ExportBundle>().RunAsync(portal.Aisha, BundleContents.InForce, Day));
        Assert.Equal("standards/phone/phone-answer-time.md", Assert.Single(files).Path);

        BundleFolder.Write(folder, files);
        var report = Must(await portal.Action<ImportBundle>().RunAsync(portal.Mina, Must(BundleFolder.Read(folder)), "nothing"));

        Assert.Equal(BundleChange.Unchanged, Assert.Single(report.Steps).Change);
        Assert.DoesNotContain(Must(await portal.Action<ListDrafts>().RunAsync(portal.Mina)), d => d.State == DraftState.Writing);
        Assert.Equal(0, BundleFolder.Write(folder, files).Written);
    }

    [Fact]
    public async Task A_file_that_differs_becomes_a_draft_of_its_importer_which_only_another_signs()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var report = Must(await portal.Action<ImportBundle>().RunAsync(portal.Mina, Content(SampleText.English(share: 85)), "Fewer calls are answered in time."));

        var step = Assert.Single(report.Steps);
        Assert.Equal((BundleChange.Revised, Id), (step.Change, step.StandardId));
        var draft = Must(await portal.Action<ReadDraft>().RunAsync(portal.Mina, step.DraftId!.Value));
        Assert.Equal((1, "Fewer calls are answered in time."), (draft.BaseNumber, draft.Input.ChangeSummary));
        var version = await portal.SubmitAsync(portal.Mina, (draft.Id, draft.Version));
        Assert.Equal("draft.own-draft", Refused(await portal.SignAsync(portal.Mina, draft.Id, version)));
        Assert.Equal(2, Must(await portal.SignAsync(portal.Omar, draft.Id, version)).Number);
    }

    [Fact]
    public async Task Importing_again_changes_the_importer_s_own_draft_and_nobody_else_s()
    {
        await using var portal = await OpenAsync();
        Must(await portal.Action<ImportBundle>().RunAsync(portal.Mina, Content(SampleText.English()), ""));
        var again = Must(await portal.Action<ImportBundle>().RunAsync(portal.Mina, Content(SampleText.English(share: 91)), ""));
        Assert.Equal(BundleChange.Updated, Assert.Single(again.Steps).Change);

        var other = Must(await portal.Action<ImportBundle>().RunAsync(portal.Omar, Content(SampleText.English(share: 80)), ""));
        var held = Assert.Single(other.Steps);
        Assert.Equal((BundleChange.Held, "draft.another-open"), (held.Change, held.Why!.Code));
        Assert.Contains("91%", Must(await portal.Action<ReadDraft>().RunAsync(portal.Omar, held.DraftId!.Value)).Input.Texts[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bundle_imported_twice_at_once_makes_one_draft_a_standard()
    {
        await using var portal = await OpenAsync();
        var content = Content(SampleText.English(), SampleText.English("email-answer-time"));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => portal.Action<ImportBundle>().RunAsync(i % 2 == 0 ? portal.Mina : portal.Omar, content, "Brought in."))));
        var drafts = Must(await portal.Action<ListDrafts>().RunAsync(portal.Mina));
        Assert.Equal(["email-answer-time", Id], drafts.Select(d => d.StandardId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_unusable_file_keeps_all_out_and_is_told_by_path_line_and_field()
    {
        await using var portal = await OpenAsync();
        var wrong = SampleText.English(id: "Phone Time");
        BundleFile[] files = [new("standards/a.md", SampleText.English()), new("standards/b.md", wrong), new("standards/c.md", SampleText.English()), new("README.md", "# Ours")];
        var report = Must(await portal.Action<ImportBundle>().RunAsync(portal.Hana, new BundleContent(files, [], []), ""));

        Assert.Equal([("standards/b.md", 2, "bundle.no-id"), ("standards/c.md", 1, "bundle.same-id")], report.Faults.Select(f => (f.Path, f.Line ?? 0, f.Reason.Code)));
        Assert.All(report.Faults, f => Assert.All(Language.All, l => Assert.Contains("id", f.In(l), StringComparison.Ordinal)));
        Assert.Equal("README.md", Assert.Single(report.LeftOut));
        Assert.Empty(Must(await portal.Action<ListDrafts>().RunAsync(portal.Hana)));
    }

    [Fact]
    public async Task A_preview_says_the_same_as_the_import_and_stores_nothing()
    {
        await using var portal = await OpenAsync();
        var content = Content(SampleText.English(), SampleText.WithoutOwner("email-answer-time"));
        var preview = Must(await portal.Action<PreviewBundle>().RunAsync(portal.Hana, content));
        Assert.Empty(Must(await portal.Action<ListDrafts>().RunAsync(portal.Hana)));
        var imported = Must(await portal.Action<ImportBundle>().RunAsync(portal.Hana, content, ""));
        Assert.Equal(preview.Steps.Select(s => (s.StandardId, s.Change, s.Blocking)), imported.Steps.Select(s => (s.StandardId, s.Change, s.Blocking)));
        Assert.Equal([1, 0], preview.Steps.Select(s => s.Blocking));
    }

    [Fact]
    public async Task The_ledger_tells_who_took_standards_out_and_who_brought_them_in()
    {
        await using var portal = await OpenAsync();
        Must(await portal.Action<ImportBundle>().RunAsync(portal.Hana, Content(SampleText.English()), ""));
        var files = await ExportAsync(portal);
        var kinds = await portal.LookAsync(db => Task.FromResult(db.Ledger.OrderBy(r => r.Sequence).Select(r => new { r.Kind, r.Payload }).ToList()));
        Assert.Contains(kinds, k => k.Kind == "standards-imported");
        Assert.Contains(kinds, k => k.Kind == "standards-exported" && k.Payload.Contains(BundleFile.DigestOf(files), StringComparison.Ordinal));
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(Actor.System)).IsSound);
    }

    [Fact]
    public async Task The_verbs_carry_a_folder_from_one_portal_to_another()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        using var output = new StringWriter();
        Assert.Equal(0, await ExportVerb.RunAsync(folder, portal.Folder, BundleContents.InForce, Day, output, output));

        await using var other = await OpenAsync();
        var request = new ImportVerb.Request(folder, "mina@example.test", other.Folder);
        Assert.Equal(0, await ImportVerb.RunAsync(request with { DryRun = true }, output, output));
        Assert.Empty(Must(await other.Action<ListDrafts>().RunAsync(other.Mina)));
        Assert.Equal(0, await ImportVerb.RunAsync(request, output, output));
        Assert.Equal(Id, Assert.Single(Must(await other.Action<ListDrafts>().RunAsync(other.Mina))).StandardId);
        Assert.Equal(1, await ImportVerb.RunAsync(request with { As = "omar@example.test", Source = await ChangedAsync() }, output, output));
        Assert.Equal(2, await ImportVerb.RunAsync(request with { As = "nobody@example.test" }, output, output));
        Assert.Equal(2, await ImportVerb.RunAsync(request with { As = "sam@example.test" }, output, output));
    }

    private async Task<string> ChangedAsync()
    {
        var zip = Path.Combine(folder, "changed.zip");
        await File.WriteAllBytesAsync(zip, BundleZip.Write([new BundleFile("standards/phone/a.md", SampleText.English(share: 70))]));
        return zip;
    }

    private static async Task<IReadOnlyList<BundleFile>> ExportAsync(TestPortal portal) =>
        Must(await portal.Action<ExportBundle>().RunAsync(portal.Hana, BundleContents.Work, Day));

    private static BundleContent Content(params string[] texts) => new([.. texts.Select((t, i) => new BundleFile($"standards/{i}.md", t))], [], []);
}
