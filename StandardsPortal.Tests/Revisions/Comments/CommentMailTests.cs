using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Comments;

public class CommentMailTests
{
    private const string Passage = "Greet the caller";

    [Fact]
    public async Task An_author_is_told_of_what_others_said_once_an_hour_and_draft_at_most_and_of_everything()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await CommentAsync(portal, portal.Omar, draft.Id, "By name?");
        await CommentAsync(portal, portal.Mina, draft.Id, "Warmer.", "Welcome the caller");
        Assert.Equal(1, await RoundAsync(portal));
        var mail = Assert.Single(await MailsAsync(portal, "hana"));
        Assert.Contains("By name?", mail.Body, StringComparison.Ordinal);
        Assert.Contains("Warmer.", mail.Body, StringComparison.Ordinal);
        Assert.Contains(Passage, mail.Body, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{draft.Id}/comments", mail.Body, StringComparison.Ordinal);

        // What comes within the hour is gathered, however many rounds there are.
        for (var minute = 0; minute < 60; minute += 10)
        {
            await CommentAsync(portal, portal.Omar, draft.Id, $"At minute {minute}.");
            Assert.Equal(0, await RoundAsync(portal));
            portal.Clock.Move(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(1, await RoundAsync(portal));
        var second = (await MailsAsync(portal, "hana"))[1];
        Assert.All(new[] { 0, 10, 20, 30, 40, 50 }, m => Assert.Contains($"At minute {m}.", second.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("By name?", second.Body, StringComparison.Ordinal);
        portal.Clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(0, await RoundAsync(portal));
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_words_or_of_words_taken_back()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await CommentAsync(portal, portal.Hana, draft.Id, "To myself.");
        var id = await CommentAsync(portal, portal.Omar, draft.Id, "Never mind.");
        Must(await portal.Action<WithdrawEntry>().RunAsync(portal.Omar, draft.Id, id, 1));
        Assert.Equal(0, await RoundAsync(portal));
    }

    [Fact]
    public async Task A_commenter_is_told_in_their_language_what_became_of_a_suggestion_but_not_of_what_they_did_themselves()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var accepted = await CommentAsync(portal, portal.Omar, draft.Id, "", "Greet the caller by name");
        var declined = await CommentAsync(portal, portal.Mina, draft.Id, "", "Welcome the caller");
        var own = await CommentAsync(portal, portal.Mina, draft.Id, "", "Hail the caller");
        await RoundAsync(portal);
        Must(await portal.Action<DeclineSuggestion>().RunAsync(portal.Hana, draft.Id, declined, "Too warm for us."));
        Must(await portal.Action<DeclineSuggestion>().RunAsync(portal.Mina, draft.Id, own, null));
        Must(await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, draft.Id, accepted, 1));
        Assert.Equal(2, await RoundAsync(portal));

        var omar = Assert.Single(await MailsAsync(portal, "omar"));
        Assert.Equal(Language.Arabic, omar.Language);
        Assert.Contains(Words.Comments.In(Language.Arabic, "mail.item.accepted", "\u2068Hana Kim\u2069"), omar.Body, StringComparison.Ordinal);
        var mina = Assert.Single(await MailsAsync(portal, "mina"));
        Assert.Contains("Too warm for us.", mina.Body, StringComparison.Ordinal);
        Assert.Single(mina.Body.Split('\n'), l => l.StartsWith('•'));
        Assert.Equal(0, await RoundAsync(portal));
    }

    [Fact]
    public async Task A_round_killed_in_the_middle_tells_nothing_twice_and_loses_nothing()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await CommentAsync(portal, portal.Omar, draft.Id, "By name?");
        await portal.TamperAsync("CREATE TRIGGER killed BEFORE INSERT ON CommentNotices BEGIN SELECT RAISE(ABORT, 'killed'); END");
        await Assert.ThrowsAnyAsync<Exception>(() => RoundAsync(portal));
        Assert.Empty(await MailsAsync(portal, "hana"));
        await portal.TamperAsync();
        Assert.Equal(1, await RoundAsync(portal));
        Assert.Equal(0, await RoundAsync(portal));
    }

    [Fact]
    public async Task Who_has_no_access_any_more_and_a_draft_that_is_gone_are_left_alone()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (kept, given) = (await portal.DraftAsync(portal.Hana, SampleText.English()), await portal.DraftAsync(portal.Mina, SampleText.English("phone-callback-time")));
        await CommentAsync(portal, portal.Omar, kept.Id, "By name?");
        await CommentAsync(portal, portal.Omar, given.Id, "By name?");
        Must(await portal.Action<DiscardDraft>().RunAsync(portal.Mina, given.Id));
        Must(await portal.Action<DisablePerson>().RunAsync(portal.Admin, portal.Hana.PersonId));
        Assert.Equal(0, await RoundAsync(portal));
    }

    [Fact]
    public async Task A_suggestion_opened_again_before_its_mail_is_not_told_as_declined()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Omar, draft.Id, "", "Welcome the caller");
        await RoundAsync(portal);
        Must(await portal.Action<DeclineSuggestion>().RunAsync(portal.Hana, draft.Id, id, null));
        Must(await portal.Action<ReopenComment>().RunAsync(portal.Hana, draft.Id, id));
        Assert.Equal(0, await RoundAsync(portal));
        Must(await portal.Action<DeclineSuggestion>().RunAsync(portal.Hana, draft.Id, id, null));
        Assert.Equal(1, await RoundAsync(portal));
    }

    private static async Task<int> RoundAsync(TestPortal portal) => Must(await portal.Action<SendCommentMails>().RunAsync(Actor.System)).Mails;

    private static Task<List<OutboxMail>> MailsAsync(TestPortal portal, string id) =>
        portal.LookAsync(db => db.Outbox.Where(m => m.To == $"{id}@example.test").OrderBy(m => m.CreatedAt).ToListAsync());

    private static async Task<Guid> CommentAsync(TestPortal portal, Actor actor, Guid draftId, string text, string? replacement = null)
    {
        var written = Must(await portal.Action<ReadDraft>().RunAsync(portal.Omar, draftId)).Input.Texts[0];
        var start = written.Markdown.IndexOf(Passage, StringComparison.Ordinal);
        var place = new CommentPlace(written.Language, new Span(start, start + Passage.Length), Passage);
        return Must(await portal.Action<AddComment>().RunAsync(actor, draftId, place, text, replacement));
    }
}
