using System.Text;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Acknowledgments;

public class AcknowledgingTests
{
    private const string Id = "phone-answer-time";

    [Fact]
    public async Task Fifty_posts_at_once_make_one_acknowledgment_one_entry_and_one_receipt()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var receipts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => portal.AcknowledgeAsync(portal.Sam, Id, 1))));
        Assert.Single(receipts.Select(r => Must(r).Reference).Distinct());
        Assert.Equal(1, await portal.LookAsync(db => db.Acknowledgments.CountAsync()));
        Assert.Equal(1, await portal.LookAsync(db => db.Ledger.CountAsync(r => r.Kind == "revision-acknowledged")));
    }

    [Fact]
    public async Task Needs_the_box_ticked_and_an_assignment()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Assert.Equal("acknowledgment.confirm", Refused(await portal.Action<AcknowledgeRevision>().RunAsync(portal.Sam, Id, 1, Language.English, confirmed: false)));
        Assert.Equal("acknowledgment.not-assigned", Refused(await portal.AcknowledgeAsync(portal.Layla, Id, 1)));
        Assert.Equal("revision.unknown", Refused(await portal.AcknowledgeAsync(portal.Sam, Id, 2)));
        Assert.Equal(0, await portal.LookAsync(db => db.Acknowledgments.CountAsync()));
    }

    [Fact]
    public async Task Superseded_and_withdrawn_revisions_can_no_longer_be_acknowledged_but_show_an_old_receipt()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var first = Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 85)));
        Assert.Equal("acknowledgment.superseded", Refused(await portal.AcknowledgeAsync(portal.MinJi, Id, 1)));
        Assert.Equal(first.Reference, Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1)).Reference);
        Must(await portal.Action<WithdrawRevision>().RunAsync(portal.Omar, Id, 2, Password, "It contradicts the contract."));
        Assert.Equal("acknowledgment.withdrawn", Refused(await portal.AcknowledgeAsync(portal.Sam, Id, 2)));
    }

    [Fact]
    public async Task Records_the_words_read_and_the_redline_shown_since_the_last_one_agreed_to()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 85)));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 80)));

        var view = Must(await portal.Action<ReadStandard>().RunAsync(portal.Sam, Id, null, Language.English));
        Assert.Equal((3, 1), (view.Number, view.Redline!.FromNumber));
        var receipt = Must(await portal.AcknowledgeAsync(portal.Sam, Id, 3));
        Assert.Equal((1, view.Redline.Digest, view.Shown.Digest), (receipt.ComparedWithNumber, receipt.RedlineDigest, receipt.ContentDigest));

        var joiner = Must(await portal.Action<ReadStandard>().RunAsync(portal.MinJi, Id, null, Language.English));
        Assert.Null(joiner.Redline);
        Assert.Null(Must(await portal.AcknowledgeAsync(portal.MinJi, Id, 3)).RedlineDigest);
    }

    [Fact]
    public async Task A_minor_revision_carries_acknowledgments_over_and_moves_what_is_open()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var kept = Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1));
        portal.Clock.Move(TimeSpan.FromDays(2));
        var minor = await portal.ReviseAsync(portal.Hana, Id, SampleText.English(prose: "Greet the caller and ask how you may help."), RevisionKind.Minor);
        var published = await portal.PublishAsync(minor);
        Assert.Equal(1, published.Assigned);

        var roster = Must(await portal.Action<ReadRoster>().RunAsync(portal.Hana, Id, 2));
        Assert.Equal((1, 1, 0), (roster.Counts.Done, roster.Counts.Pending, roster.Counts.Overdue));
        Assert.Equal(1, roster.Shown.Rows.Single(r => r.State == RosterState.Done).AcknowledgedNumber);
        Assert.Equal(kept.Reference, Must(await portal.AcknowledgeAsync(portal.Sam, Id, 2)).Reference);
        var owed = Assert.Single(Must(await portal.Action<ReadMyAssignments>().RunAsync(portal.MinJi)));
        Assert.Equal((2, new DateTime(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc)), (owed.Number, owed.DueAt));
        Assert.Equal("acknowledgment.superseded", Refused(await portal.AcknowledgeAsync(portal.MinJi, Id, 1)));
    }

    [Fact]
    public async Task A_major_revision_asks_everyone_again()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1));
        var draft = await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 85));
        Assert.Equal(1, Must(await portal.Action<ReviewDraft>().RunAsync(portal.Omar, draft.Id, Language.English)).LapsingAcknowledgments);
        Assert.Equal(2, (await portal.PublishAsync(draft)).Assigned);
    }

    [Fact]
    public async Task An_upcoming_revision_can_be_read_ahead_while_the_old_one_stays_in_force()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 85), effectiveOn: new DateOnly(2026, 4, 1)));
        var view = Must(await portal.Action<ReadStandard>().RunAsync(portal.Sam, Id, null, Language.English));
        Assert.Equal((1, RevisionState.InForce), (view.Number, view.State));
        Must(await portal.AcknowledgeAsync(portal.Sam, Id, 2));
        portal.Clock.Move(TimeSpan.FromDays(31));
        view = Must(await portal.Action<ReadStandard>().RunAsync(portal.Sam, Id, null, Language.English));
        Assert.Equal((2, RevisionState.InForce), (view.Number, view.State));
    }

    [Fact]
    public async Task Someone_who_joins_or_changes_team_gets_what_the_team_owes_and_loses_the_rest()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        await portal.PublishAsync(SampleText.English("social-reply-time", audience: "social-team", channel: "social-media"));
        var change = new PersonChange("Sam Lee", "Agent", "social-team", Language.English, [Role.Employee]);
        Must(await portal.Action<ChangePerson>().RunAsync(portal.Admin, portal.Sam.PersonId, change));
        Assert.Equal(["social-reply-time"], Must(await portal.Action<ReadMyAssignments>().RunAsync(portal.Sam)).Select(a => a.StandardId));
        Assert.Equal("acknowledgment.not-assigned", Refused(await portal.AcknowledgeAsync(portal.Sam, Id, 1)));
        Must(await portal.Action<ChangePerson>().RunAsync(portal.Admin, portal.Sam.PersonId, change with { Team = "contact-centre" }));
        Assert.Equal([Id], Must(await portal.Action<ReadMyAssignments>().RunAsync(portal.Sam)).Select(a => a.StandardId));
        var joiner = new NewPerson("Nia Jones", "nia@example.test", "Agent", "contact-centre", Language.English, [Role.Employee], Password);
        var person = Must(await portal.Action<CreatePerson>().RunAsync(portal.Admin, joiner));
        Assert.Single(Must(await portal.Action<ReadMyAssignments>().RunAsync(person.AsActor())));
    }

    [Fact]
    public async Task The_roster_tells_done_pending_overdue_by_team_and_state()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English(audience: "everyone"));
        Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1));
        portal.Clock.Move(TimeSpan.FromDays(15));
        var roster = Must(await portal.Action<ReadRoster>().RunAsync(portal.Aisha, Id, 1));
        Assert.Equal((1, 0, 2), (roster.Counts.Done, roster.Counts.Pending, roster.Counts.Overdue));
        Assert.Equal(3_333, roster.Counts.DoneBasisPoints);
        Assert.Equal(["contact-centre", "social-team"], roster.Teams);
        var late = Must(await portal.Action<ReadRoster>().RunAsync(portal.Aisha, Id, 1, "contact-centre", RosterState.Overdue));
        Assert.Equal(["Min-ji Park"], late.Shown.Rows.Select(r => r.Name));
        Assert.Equal(2, late.Counts.Total);
        var summary = Assert.Single(Must(await portal.Action<ListRosters>().RunAsync(portal.Aisha)));
        Assert.Equal((1, 0, 2), (summary.Done, summary.Pending, summary.Overdue));
    }

    [Fact]
    public async Task The_exported_roster_opens_in_a_spreadsheet_without_running_anything()
    {
        await using var portal = await TestPortal.OpenAsync();
        var mean = new NewPerson("=HYPERLINK(\"x\") Eve", "eve@example.test", "+1, \"lead\"", "contact-centre", Language.English, [Role.Employee], Password);
        Must(await portal.Action<CreatePerson>().RunAsync(portal.Admin, mean));
        await portal.PublishAsync(SampleText.English());
        var file = Must(await portal.Action<ExportRoster>().RunAsync(portal.Hana, Id, 1));
        Assert.Equal(Encoding.UTF8.GetPreamble(), file.Bytes[..3]);
        var text = Encoding.UTF8.GetString(file.Bytes);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\") Eve\",\"'+1, \"\"lead\"\"\",", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_receipt_is_its_owners_and_those_who_oversee()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var reference = Must(await portal.AcknowledgeAsync(portal.Sam, Id, 1)).Reference;
        var read = portal.Action<ReadReceipt>();
        Assert.Equal(reference, Must(await read.RunAsync(portal.Sam, reference.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Reference);
        Must(await read.RunAsync(portal.Aisha, reference));
        Assert.Equal("acknowledgment.unknown", Refused(await read.RunAsync(portal.MinJi, reference)));
        Assert.Single(Must(await portal.Action<ListMyReceipts>().RunAsync(portal.Sam)));
        Assert.Empty(Must(await portal.Action<ListMyReceipts>().RunAsync(portal.MinJi)));
    }

    [Fact]
    public void A_reference_is_read_back_whatever_the_confusion()
    {
        Assert.Equal("0000-0000", AcknowledgmentReference.From(new byte[5]));
        Assert.Equal("ZZZZ-ZZZZ", AcknowledgmentReference.From([255, 255, 255, 255, 255]));
        Assert.True(AcknowledgmentReference.TryParse("oi l0-a7k2", out var reference));
        Assert.Equal("0110-A7K2", reference);
        Assert.False(AcknowledgmentReference.TryParse("A7K2-9FQU", out _));
    }
}
