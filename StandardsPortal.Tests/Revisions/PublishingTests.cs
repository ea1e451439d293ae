using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions;

public class PublishingTests
{
    [Fact]
    public async Task Publishes_text_pdf_signature_ledger_assignments_and_mail_together()
    {
        await using var portal = await TestPortal.OpenAsync();
        var published = await portal.PublishAsync(SampleText.English());
        Assert.Equal(("phone-answer-time", 1, 2), (published.StandardId, published.Number, published.Assigned));

        var revision = await portal.LookAsync(db => db.Revisions.Include(r => r.Texts).SingleAsync());
        Assert.Equal("Omar Haddad", revision.SignOff.Name);
        Assert.Equal(ContentDigest.Of(revision.Texts), revision.SignOff.Digest);
        Assert.Equal(revision.Submission.Digest, revision.SignOff.Digest);
        Assert.Equal(published.LedgerSequence, revision.Publication.LedgerSequence);
        var pdf = Must(await portal.Action<ReadRevisionPdf>().RunAsync(portal.Sam, "phone-answer-time", 1, Language.Korean));
        Assert.Equal(revision.Texts[0].PdfDigest, ContentDigest.Of(pdf.Bytes));
        Assert.Equal(2, await portal.LookAsync(db => db.Assignments.CountAsync()));
        var mails = await portal.LookAsync(db => db.Outbox.ToListAsync());
        // The author is told too.
        Assert.Equal(["hana@example.test", "min-ji@example.test", "sam@example.test"], mails.Select(m => m.To).Order());
        Assert.All(mails, m => Assert.Contains("/standards/phone-answer-time/revisions/1", m.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_typesetting_publishes_nothing_and_says_why()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var version = await portal.SubmitAsync(portal.Hana, draft);
        var before = await CountsAsync(portal);
        portal.Press.Failure = Refusal.Of("press.failed", "no glyph for ☃");

        var outcome = await portal.SignAsync(portal.Omar, draft.Id, version);

        Assert.Equal("press.failed", Refused(outcome));
        Assert.Contains("no glyph for ☃", outcome.Refusal!.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(before, await CountsAsync(portal));
        portal.Press.Failure = null;
        Must(await portal.SignAsync(portal.Omar, draft.Id, version));
    }

    [Fact]
    public async Task A_press_that_dies_midway_leaves_nothing_behind()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var version = await portal.SubmitAsync(portal.Hana, draft);
        var before = await CountsAsync(portal);
        portal.Press.Meanwhile = () => throw new InvalidOperationException("killed");

        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignAsync(portal.Omar, draft.Id, version));

        Assert.Equal(before, await CountsAsync(portal));
        portal.Press.Meanwhile = null;
        Must(await portal.SignAsync(portal.Omar, draft.Id, version));
    }

    [Fact]
    public async Task A_crash_inside_the_transaction_is_as_if_nothing_had_happened()
    {
        await using var portal = await TestPortal.OpenAsync();
        var before = await CountsAsync(portal);
        var store = portal.Action<StandardsPortal.Storage.PortalStore>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.WriteAsync<Done>(async writing =>
        {
            await writing.RecordAsync(portal.Omar, portal.Clock.Now, new StandardsPortal.Audit.LibraryLoaded(1, 1, 1));
            await writing.Db.SaveChangesAsync();
            throw new InvalidOperationException("killed");
        }));
        Assert.Equal(before, await CountsAsync(portal));
        await portal.PublishAsync(SampleText.English());
    }

    [Fact]
    public async Task A_draft_taken_back_while_its_pdf_is_set_is_not_published()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var version = await portal.SubmitAsync(portal.Hana, draft);
        portal.Press.Meanwhile = async () => await portal.Action<TakeBackDraft>().RunAsync(portal.Hana, draft.Id);

        Assert.Equal("draft.not-in-review", Refused(await portal.SignAsync(portal.Omar, draft.Id, version)));
        Assert.Equal(0, await portal.LookAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task Who_edited_a_draft_never_signs_it_even_after_it_was_returned()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var saved = Must(await portal.Action<SaveDraft>().RunAsync(
            portal.Mina, draft.Id, 1, new DraftInput { Texts = [new(Language.English, SampleText.English(prose: "Greet the caller by name."))] }));
        var version = await portal.SubmitAsync(portal.Hana, (draft.Id, saved.Version));

        Assert.Equal("draft.own-draft", Refused(await portal.SignAsync(portal.Hana, draft.Id, version)));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignAsync(portal.Mina, draft.Id, version)));
        var returned = Must(await portal.Action<ReturnDraft>().RunAsync(portal.Omar, draft.Id, "Name the greeting."));
        Assert.Equal(DraftState.Returned, returned.State);
        version = await portal.SubmitAsync(portal.Hana, (draft.Id, returned.Version));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignAsync(portal.Mina, draft.Id, version)));
        Must(await portal.SignAsync(portal.Omar, draft.Id, version));
    }

    [Fact]
    public async Task A_wrong_password_signs_nothing_and_counts_towards_lockout()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var version = await portal.SubmitAsync(portal.Hana, draft);
        for (var i = 0; i < 4; i++)
            Assert.Equal("people.wrong-password", Refused(await portal.SignAsync(portal.Omar, draft.Id, version, "not the password")));
        Assert.Equal("people.locked-out", Refused(await portal.SignAsync(portal.Omar, draft.Id, version, "not the password")));
        Assert.Equal("people.locked-out", Refused(await portal.SignAsync(portal.Omar, draft.Id, version)));
        Assert.Equal(0, await portal.LookAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task A_text_changed_behind_the_submission_is_not_signed()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var version = await portal.SubmitAsync(portal.Hana, draft);
        await portal.TamperAsync("UPDATE DraftTexts SET Markdown = replace(Markdown, '90%', '80%')");
        Assert.Equal("draft.changed-since-submission", Refused(await portal.SignAsync(portal.Omar, draft.Id, version)));
    }

    [Fact]
    public async Task An_id_in_use_cannot_be_taken_by_another_standard()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var rival = await portal.DraftAsync(portal.Hana, SampleText.English());
        Assert.Equal("draft.id-taken", Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, rival.Id, rival.Version)));
    }

    [Fact]
    public async Task Only_one_draft_of_a_standard_is_open_at_a_time()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.Action<StartDraft>().RunAsync(portal.Hana, new DraftOrigin.Revision("phone-answer-time")));
        Assert.Equal("draft.another-open", Refused(await portal.Action<StartDraft>().RunAsync(portal.Mina, new DraftOrigin.Revision("phone-answer-time"))));
    }

    [Fact]
    public async Task A_second_revision_needs_a_summary_and_keeps_its_id()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var draft = await portal.ReviseAsync(portal.Hana, "phone-answer-time", SampleText.English(share: 85), summary: "");
        Assert.Equal("draft.summary-needed", Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version)));
        var input = new DraftInput { Texts = [new(Language.English, SampleText.English("another-id", 85))], ChangeSummary = "Lower." };
        var saved = Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, draft.Id, draft.Version, input));
        Assert.Equal("draft.id-changed", Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, saved.Version)));
    }

    [Fact]
    public async Task A_changed_share_cannot_be_minor()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var draft = await portal.ReviseAsync(portal.Hana, "phone-answer-time", SampleText.English(share: 85), RevisionKind.Minor);
        var outcome = await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version);
        Assert.Equal(("minor.changed", "rule"), (Refused(outcome), outcome.Refusal!.Field));
        var review = Must(await portal.Action<ReviewDraft>().RunAsync(portal.Omar, draft.Id, Language.English));
        Assert.Equal("minor.changed", review.MinorRefusal?.Code);
        Assert.Contains(review.Redline!.Changes, c => c.Kind == RedlineClauseKind.Rule);
        Assert.NotEmpty(review.RuleDifferences);
        Assert.Equal(2, review.AudienceSize);
    }

    [Fact]
    public async Task Prose_without_front_matter_is_no_standard_and_cannot_be_submitted()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, "The agent answers the phone within 2 minutes.\n");
        Assert.Equal("draft.blocking-findings", Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version)));
    }

    [Fact]
    public async Task A_blocking_finding_refuses_submission()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.WithoutOwner());
        Assert.Equal("draft.blocking-findings", Refused(await portal.Action<SubmitDraft>().RunAsync(portal.Hana, draft.Id, draft.Version)));
    }

    [Fact]
    public async Task Two_managers_on_one_draft_never_overwrite_silently()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var random = new Random(11);
        var (versions, accepted) = (new[] { 1, 1 }, new List<string>());
        for (var round = 0; round < 100; round++)
        {
            var who = random.Next(2);
            var text = SampleText.English(prose: $"Round {round}.");
            var saved = await portal.Action<SaveDraft>().RunAsync(
                who == 0 ? portal.Hana : portal.Mina, draft.Id, versions[who], new DraftInput { Texts = [new(Language.English, text)] });
            if (saved.IsRefused)
            {
                Assert.Equal("draft.conflict", saved.Refusal.Code);
                var read = Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, draft.Id));
                Assert.Equal(accepted[^1], read.Input.Texts[0].Markdown);
                versions[who] = read.Version;
                continue;
            }

            versions[who] = saved.Value.Version;
            accepted.Add(text);
        }

        Assert.InRange(accepted.Count, 20, 99);
    }

    [Fact]
    public async Task Parallel_saves_of_one_version_let_exactly_one_through()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var saves = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => portal.Action<SaveDraft>().RunAsync(
            i % 2 == 0 ? portal.Hana : portal.Mina, draft.Id, 1, new DraftInput { Texts = [new(Language.English, SampleText.English(prose: $"Save {i}."))] }))));
        Assert.Single(saves, s => !s.IsRefused);
        Assert.All(saves.Where(s => s.IsRefused), s => Assert.Equal("draft.conflict", s.Refusal!.Code));
    }

    private static Task<string> CountsAsync(TestPortal portal) => portal.LookAsync(async db =>
        $"{await db.Revisions.CountAsync()} {await db.RevisionTexts.CountAsync()} {await db.RevisionPdfs.CountAsync()} {await db.Ledger.CountAsync()} {await db.Assignments.CountAsync()} {await db.Outbox.CountAsync()} {await db.Drafts.SumAsync(d => d.Version)}");
}
