using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Standards;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions.Comments;

public class CommentTests
{
    private const string Passage = "Greet the caller";

    [Fact]
    public async Task A_comment_on_a_passage_is_answered_resolved_and_opened_again()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Omar, draft.Id, Passage, "By name?");
        Must(await portal.Action<ReplyToComment>().RunAsync(portal.Hana, draft.Id, id, "Where they gave one."));
        var resolved = Must(await portal.Action<ResolveComment>().RunAsync(portal.Omar, draft.Id, id));

        var thread = Assert.Single(resolved.Threads);
        Assert.Equal((CommentState.Resolved, Passage, Passage), (thread.State, thread.Anchor!.Quote, thread.WordsNow));
        Assert.Equal([("Omar Haddad", "By name?"), ("Hana Kim", "Where they gave one.")], thread.Entries.Select(e => (e.Name, e.Text!)));
        Assert.Equal(0, resolved.Open);
        Assert.Equal("comment.settled", Refused(await portal.Action<ResolveComment>().RunAsync(portal.Omar, draft.Id, id)));

        var reopened = Must(await portal.Action<ReopenComment>().RunAsync(portal.Hana, draft.Id, id));
        Assert.Equal([CommentActKind.Resolved, CommentActKind.Reopened], reopened.Threads[0].Acts.Select(a => a.Kind));
        Assert.Equal(1, reopened.Open);
    }

    [Fact]
    public async Task A_comment_follows_its_passage_through_saves_and_marks_what_changed()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        await CommentAsync(portal, portal.Omar, draft.Id, Passage, "By name?");
        var version = await SaveAsync(portal, draft.Id, 1, SampleText.English(prose: "First of all. Greet the caller and smile."));
        Assert.Equal((AnchorState.Kept, Passage), await StandsAsync(portal, draft.Id));
        version = await SaveAsync(portal, draft.Id, version, SampleText.English(prose: "First of all. Greet every caller and smile."));
        Assert.Equal((AnchorState.Changed, "Greet every caller"), await StandsAsync(portal, draft.Id));
        version = await SaveAsync(portal, draft.Id, version, SampleText.English(prose: "First of all. "));
        Assert.Equal((AnchorState.Orphaned, ""), await StandsAsync(portal, draft.Id));
        await SaveAsync(portal, draft.Id, version, SampleText.English());
        Assert.Equal((AnchorState.Kept, Passage), await StandsAsync(portal, draft.Id));
    }

    [Fact]
    public async Task A_text_taken_out_of_a_draft_orphans_its_comments_until_it_is_back()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English(), "---\nid: phone-answer-time\nlanguage: ko\n---\n\n전화를 받으면 인사합니다.\n");
        Must(await portal.Action<AddComment>().RunAsync(portal.Omar, draft.Id, await PlaceAsync(portal, draft.Id, "인사합니다", Language.Korean), "어떻게요?", null));
        var version = await SaveAsync(portal, draft.Id, 1, SampleText.English());
        Assert.Equal((AnchorState.Orphaned, ""), await StandsAsync(portal, draft.Id));
        Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, draft.Id, version, new DraftInput
        {
            Texts = [new(Language.English, SampleText.English()), new(Language.Korean, "---\nid: phone-answer-time\nlanguage: ko\n---\n\n먼저 전화를 받으면 인사합니다.\n")],
        }));
        Assert.Equal((AnchorState.Kept, "인사합니다"), await StandsAsync(portal, draft.Id));
    }

    [Fact]
    public async Task An_accepted_suggestion_is_a_state_of_the_draft_and_its_suggester_an_editor_who_cannot_sign()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "", "Greet the caller by name");
        var saved = Must(await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, draft.Id, id, 1));

        var read = Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, draft.Id));
        Assert.Equal((saved.Version, SampleText.English(prose: "Greet the caller by name and ask how you can help.")), (read.Version, read.Input.Texts[0].Markdown));
        Assert.Contains("Mina Novak", read.EditorNames);
        var thread = Assert.Single(Must(await portal.Action<ReadComments>().RunAsync(portal.Aisha, draft.Id)).Threads);
        Assert.Equal((CommentState.Accepted, "Hana Kim", saved.Version), (thread.State, thread.Acts[0].Name, thread.Acts[0].DraftVersion));
        Assert.Equal(StateCause.Accepted, await portal.LookAsync(db => db.SavedStates.OrderByDescending(s => s.Number).Select(s => s.Cause).FirstAsync()));

        var version = await portal.SubmitAsync(portal.Hana, (draft.Id, saved.Version));
        Assert.Equal("draft.edited-by-you", Refused(await portal.SignAsync(portal.Mina, draft.Id, version)));
        Must(await portal.SignAsync(portal.Omar, draft.Id, version));
    }

    [Fact]
    public async Task A_suggestion_whose_passage_changed_is_refused_and_shows_both_wordings()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "Warmer.", "Welcome the caller");
        var changed = SampleText.English(prose: "Greet every caller.");
        var version = await SaveAsync(portal, draft.Id, 1, changed);

        var outcome = await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, draft.Id, id, version);
        Assert.Equal("comment.passage-changed", Refused(outcome));
        Assert.Contains("“Greet the caller”", outcome.Refusal!.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("“Greet every caller”", outcome.Refusal.In(Language.English), StringComparison.Ordinal);

        version = await SaveAsync(portal, draft.Id, version, SampleText.English(prose: ""));
        Assert.Equal("comment.passage-orphaned", Refused(await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, draft.Id, id, version)));
        var read = Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, draft.Id));
        Assert.Equal(SampleText.English(prose: ""), read.Input.Texts[0].Markdown);
    }

    [Fact]
    public async Task Accepting_is_refused_in_review_on_an_older_version_twice_and_where_nothing_is_suggested()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var comment = await CommentAsync(portal, portal.Omar, draft.Id, "how you can help", "Shorter?");
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "Warmer.", "Welcome the caller");
        var accept = portal.Action<AcceptSuggestion>();
        Assert.Equal("comment.no-suggestion", Refused(await accept.RunAsync(portal.Hana, draft.Id, comment, 1)));
        await portal.SubmitAsync(portal.Hana, draft);
        Assert.Equal("comment.in-review", Refused(await accept.RunAsync(portal.Hana, draft.Id, id, 2)));
        var back = Must(await portal.Action<TakeBackDraft>().RunAsync(portal.Hana, draft.Id));
        Assert.Equal("draft.conflict", Refused(await accept.RunAsync(portal.Hana, draft.Id, id, 1)));
        Assert.Equal(CommentState.Open, Must(await portal.Action<ReadComments>().RunAsync(portal.Hana, draft.Id)).Threads.Single(t => t.Id == id).State);
        Must(await accept.RunAsync(portal.Hana, draft.Id, id, back.Version));
        Assert.Equal("comment.settled", Refused(await accept.RunAsync(portal.Hana, draft.Id, id, back.Version + 1)));
        Assert.Equal("comment.settled", Refused(await portal.Action<ReopenComment>().RunAsync(portal.Hana, draft.Id, id)));
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_does()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "", "Welcome the caller");
        var both = await Task.WhenAll(new[] { portal.Hana, portal.Omar }.Select(a => Task.Run(() => portal.Action<AcceptSuggestion>().RunAsync(a, draft.Id, id, 1))));
        Assert.Single(both, o => !o.IsRefused);
        Assert.Contains(both.Single(o => o.IsRefused).Refusal!.Code, (string[])["comment.settled", "draft.conflict"]);
    }

    [Fact]
    public async Task A_declined_suggestion_keeps_the_text_and_the_reason()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "", "");
        var declined = Must(await portal.Action<DeclineSuggestion>().RunAsync(portal.Hana, draft.Id, id, "Callers expect it."));
        Assert.Equal((CommentState.Declined, "Callers expect it."), (declined.Threads[0].State, declined.Threads[0].Acts[0].Reason));
        Assert.DoesNotContain("Mina Novak", Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, draft.Id)).EditorNames);
    }

    [Fact]
    public async Task Only_its_writer_takes_an_entry_back_and_it_stays_to_be_seen()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Omar, draft.Id, Passage, "Said too soon.");
        var withdraw = portal.Action<WithdrawEntry>();
        Assert.Equal("comment.not-yours", Refused(await withdraw.RunAsync(portal.Hana, draft.Id, id, 1)));
        Assert.Equal("comment.unknown", Refused(await withdraw.RunAsync(portal.Omar, draft.Id, id, 2)));
        var thread = Must(await withdraw.RunAsync(portal.Omar, draft.Id, id, 1)).Threads[0];
        Assert.Equal((CommentState.Withdrawn, "Omar Haddad", null), (thread.State, thread.Entries[0].Name, thread.Entries[0].Text));
        Assert.Equal("comment.withdrawn-already", Refused(await withdraw.RunAsync(portal.Omar, draft.Id, id, 1)));
        Assert.Equal(0, Must(await portal.Action<ReadComments>().RunAsync(portal.Hana, draft.Id)).Open);
    }

    [Fact]
    public async Task Auditors_read_and_take_no_part_and_a_closed_draft_is_only_read()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Mina, draft.Id, Passage, "Fine.");
        Assert.Equal("people.not-allowed", Refused(await portal.Action<ReplyToComment>().RunAsync(portal.Aisha, draft.Id, id, "Noted.")));
        Assert.Equal("people.not-allowed", Refused(await portal.Action<ReadComments>().RunAsync(portal.Sam, draft.Id)));
        Must(await portal.SignAsync(portal.Omar, draft.Id, await portal.SubmitAsync(portal.Hana, draft)));
        var read = Must(await portal.Action<ReadComments>().RunAsync(portal.Aisha, draft.Id));
        Assert.Equal(("Fine.", false), (read.Threads[0].Entries[0].Text, read.MayTakePart));
        Assert.Equal("draft.closed", Refused(await portal.Action<ReplyToComment>().RunAsync(portal.Mina, draft.Id, id, "Late.")));
        Assert.Equal("draft.closed", Refused(await portal.Action<AddComment>().RunAsync(portal.Mina, draft.Id, null, "Late.", null)));
    }

    [Fact]
    public async Task A_comment_of_another_draft_cannot_be_reached()
    {
        await using var portal = await TestPortal.OpenAsync();
        var mine = await portal.DraftAsync(portal.Hana, SampleText.English());
        var other = await portal.DraftAsync(portal.Hana, SampleText.English("another-standard"));
        var id = await CommentAsync(portal, portal.Mina, mine.Id, Passage, "", "Welcome the caller");
        Assert.Equal("comment.unknown", Refused(await portal.Action<ReplyToComment>().RunAsync(portal.Mina, other.Id, id, "Hm.")));
        Assert.Equal("comment.unknown", Refused(await portal.Action<AcceptSuggestion>().RunAsync(portal.Hana, other.Id, id, 1)));
        Assert.Equal("draft.unknown", Refused(await portal.Action<ReadComments>().RunAsync(portal.Hana, Guid.NewGuid())));
    }

    [Fact]
    public async Task Words_that_are_none_too_many_or_cannot_be_stored_are_refused()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var add = portal.Action<AddComment>();
        async Task<string> CodeAsync(CommentPlace? place, string? text, string? replacement) =>
            Refused(await add.RunAsync(portal.Omar, draft.Id, place, text, replacement));
        var place = await PlaceAsync(portal, draft.Id, Passage);
        Assert.Equal("comment.text-needed", await CodeAsync(null, " \r\n ", null));
        Assert.Equal("comment.text-long", await CodeAsync(null, new string('a', 2_001), null));
        Assert.Equal("draft.bad-characters", await CodeAsync(null, "a\0b", null));
        Assert.Equal("draft.bad-characters", await CodeAsync(place, "", "lone \uD83D surrogate"));
        Assert.Equal("comment.passage-needed", await CodeAsync(null, "", "words"));
        Assert.Equal("comment.replacement-same", await CodeAsync(place, "", Passage));
        Assert.Equal("comment.replacement-long", await CodeAsync(place, "", new string('a', 4_001)));
        Assert.Equal("comment.no-such-text", await CodeAsync(place with { Language = Language.Arabic }, "Hm.", null));
        Assert.Equal("comment.passage-gone", await CodeAsync(new(Language.English, new Span(-5, int.MaxValue), "Not in it"), "Hm.", null));
        Must(await add.RunAsync(portal.Omar, draft.Id, place, new string('가', 2_000), null));
    }

    [Fact]
    public async Task What_was_said_cannot_be_altered_in_the_database()
    {
        await using var portal = await TestPortal.OpenAsync();
        var draft = await portal.DraftAsync(portal.Hana, SampleText.English());
        var id = await CommentAsync(portal, portal.Omar, draft.Id, Passage, "By name?");
        Must(await portal.Action<ResolveComment>().RunAsync(portal.Omar, draft.Id, id));
        Must(await portal.Action<WithdrawEntry>().RunAsync(portal.Omar, draft.Id, id, 1));
        await using var connection = new SqliteConnection($"Data Source={portal.DatabaseFile}");
        await connection.OpenAsync();
        foreach (var statement in (string[])
            ["UPDATE CommentEntries SET Text = 'x'", "DELETE FROM CommentEntryWithdrawals", "UPDATE CommentActs SET Name = 'x'", "DELETE FROM Comments", "UPDATE CommentAnchors SET Quote = 'x'", "DELETE FROM CommentAnchors"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await Assert.ThrowsAsync<SqliteException>(command.ExecuteNonQueryAsync);
        }
    }

    private static async Task<Guid> CommentAsync(TestPortal portal, Actor actor, Guid draftId, string passage, string text, string? replacement = null) =>
        Must(await portal.Action<AddComment>().RunAsync(actor, draftId, await PlaceAsync(portal, draftId, passage), text, replacement));

    private static async Task<CommentPlace> PlaceAsync(TestPortal portal, Guid draftId, string passage, Language? language = null)
    {
        var written = Must(await portal.Action<ReadDraft>().RunAsync(portal.Hana, draftId)).Input.Texts.Single(t => t.Language == (language ?? Language.English));
        var start = written.Markdown.IndexOf(passage, StringComparison.Ordinal);
        return new CommentPlace(written.Language, new Span(start, start + passage.Length), passage);
    }

    private static async Task<int> SaveAsync(TestPortal portal, Guid draftId, int version, string english) =>
        Must(await portal.Action<SaveDraft>().RunAsync(portal.Hana, draftId, version, new DraftInput { Texts = [new(Language.English, english)] })).Version;

    private static async Task<(AnchorState State, string Words)> StandsAsync(TestPortal portal, Guid draftId)
    {
        var thread = Must(await portal.Action<ReadComments>().RunAsync(portal.Aisha, draftId)).Threads[0];
        return (thread.Anchor!.State, thread.WordsNow);
    }
}
