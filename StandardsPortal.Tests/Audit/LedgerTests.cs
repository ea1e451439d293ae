using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Audit;

public class LedgerTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_untouched_chain_is_sound()
    {
        var chain = Chain(50);
        var verified = Ledger.Verify(chain, 50, chain[^1].Hash);
        Assert.True(verified.IsSound);
        Assert.Equal(50, verified.Entries);
        Assert.Equal("The ledger is empty.", Ledger.Verify([], 0, Ledger.Genesis).Describe(Language.English).Replace("0 entries, unbroken.", "The ledger is empty.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_and_fifty_random_tamperings_are_each_found_at_the_first_broken_entry()
    {
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
        {
            var chain = Chain(30);
            var (length, end) = (chain.Count, chain[^1].Hash);
            var at = random.Next(chain.Count);
            var broken = at + 1;
            switch (round % 6)
            {
                case 0:
                    chain[at] = chain[at] with { ActorName = chain[at].ActorName + "x" };
                    break;
                case 1:
                    chain[at] = chain[at] with { Payload = chain[at].Payload.Replace("1", "2", StringComparison.Ordinal), At = chain[at].At.AddMilliseconds(1) };
                    break;
                case 2:
                    chain.RemoveAt(at);
                    break;
                case 3:
                    at = random.Next(chain.Count - 1);
                    broken = at + 1;
                    (chain[at], chain[at + 1]) = (chain[at + 1] with { Sequence = at + 1 }, chain[at] with { Sequence = at + 2 });
                    break;
                case 4:
                    var inserted = Ledger.Append(at, at == 0 ? Ledger.Genesis : chain[at - 1].Hash, new LibraryLoaded(9, 9, 9), Guid.Empty, "x", Start);
                    for (var i = at; i < chain.Count; i++)
                        chain[i] = chain[i] with { Sequence = chain[i].Sequence + 1 };
                    chain.Insert(at, inserted);
                    broken = at + 2 > length + 1 ? length + 1 : at + 2;
                    break;
                default:
                    chain.RemoveRange(at, chain.Count - at);
                    break;
            }

            var verified = Ledger.Verify(chain, length, end);
            Assert.False(verified.IsSound, $"Round {round} was not found.");
            Assert.Equal(broken, verified.BrokenAt);
        }
    }

    [Fact]
    public void A_rewritten_chain_does_not_end_in_the_hash_it_ended_in()
    {
        var chain = Chain(10);
        var forged = Chain(10, name: "Someone else");
        Assert.Equal(LedgerFault.WrongEnd, Ledger.Verify(forged, 10, chain[^1].Hash).Fault);
    }

    [Fact]
    public void A_clock_set_back_is_told_and_not_held_against_the_chain()
    {
        var first = Ledger.Append(0, Ledger.Genesis, new LibraryLoaded(1, 1, 1), Guid.Empty, "x", Start);
        var second = Ledger.Append(1, first.Hash, new LibraryLoaded(1, 1, 1), Guid.Empty, "x", Start.AddHours(-1));
        var verified = Ledger.Verify([first, second], 2, second.Hash);
        Assert.True(verified.IsSound);
        Assert.Equal([2L], verified.ClockWentBackAt);
    }

    [Fact]
    public void Every_kind_of_entry_is_told_in_every_language_and_read_back_as_it_was()
    {
        LedgerEntry[] entries =
        [
            new PersonCreated(Guid.NewGuid(), "A", "a@b.c", ["Manager"], null), new PersonChanged(Guid.NewGuid(), "A", [new("team", "x", "y")]),
            new PersonDisabled(Guid.NewGuid(), "A"), new DraftSubmitted(Guid.NewGuid(), "id", "T", "d"), new DraftReturned(Guid.NewGuid(), "id", "T", "r"),
            new DraftTakenBack(Guid.NewGuid(), "id", "T"), new RevisionSignedOff(Guid.NewGuid(), "id", 1, "T", "t", "m", "d"),
            new RevisionConfirmed(Guid.NewGuid(), "id", 1, "T", ["results"], "n", null), new ReviewerReplaced(Guid.NewGuid(), "id", "T", "A", "B"),
            new LeaveRecorded(Guid.NewGuid(), Guid.NewGuid(), "A", new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), "B"), new LeaveEnded(Guid.NewGuid(), Guid.NewGuid(), "A"),
            new RevisionPublished(Guid.NewGuid(), "id", 1, "T", "Major", new DateOnly(2026, 1, 1), [new("en", "d", "p")], 3),
            new RevisionWithdrawn(Guid.NewGuid(), "id", 1, "T", "r"), new RevisionAcknowledged(Guid.NewGuid(), "ref", "id", 1, "한국어 ال", "ko", "d", 1, "r"),
            new HandbookExported(new DateOnly(2026, 1, 1), "en", 3, "d"), new LibraryLoaded(1, 2, 3), new StandardsExported("work", new DateOnly(2026, 1, 1), 1, 3, "d"), new StandardsImported(3, "d", [Guid.NewGuid()]),
            new CasesImported(Guid.NewGuid(), 1, "desk", "calls.csv", "plain", "d", 10, 9, 1, 2), new CasesPushed(Guid.NewGuid(), 2, "crm", "d", 5, 1),
            new ResultsEvaluated(Guid.NewGuid(), "id", new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), Start, [1, 2], "seoul", 3, 4, [Guid.NewGuid()], 5, "d", "asked"),
            new ExclusionRegistered(Guid.NewGuid(), "severe-weather", Start, Start.AddDays(1), "{}", "e", IsLate: true),
            new ExclusionApproved(Guid.NewGuid(), "severe-weather", "A"), new ExclusionWithdrawn(Guid.NewGuid(), "severe-weather", "r"),
            new CalendarChanged("seoul", 2, new DateOnly(2026, 1, 1), "d"), new DefaultCalendarChosen("seoul"), new ProfileSaved("our-desk", "d"),
            new ApiKeyCreated(Guid.NewGuid(), "A"), new ApiKeyRevoked(Guid.NewGuid(), "A"), new ComplianceExported(new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), "en", 3, "d"),
        ];
        Assert.Equal(LedgerEntry.Kinds, entries.Select(e => e.Kind).Order(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            var record = Ledger.Append(0, Ledger.Genesis, entry, Guid.Empty, "x", Start);
            Assert.Equal(record.Payload, record.Entry.Write());
            Assert.All(Language.All, l => Assert.NotEmpty(entry.Describe(l) + LedgerEntry.NameOf(entry.Kind, l)));
        }

        Assert.IsType<UnreadableEntry>(Ledger.Append(0, Ledger.Genesis, entries[0], Guid.Empty, "x", Start) is var r ? (r with { Payload = "{" }).Entry : null);
    }

    [Fact]
    public async Task A_portal_in_use_verifies_and_its_export_can_be_checked_by_anyone()
    {
        await using var portal = await UsedAsync();
        var report = Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha));
        Assert.True(report.IsSound, string.Join('\n', report.Faults.Select(f => f.Describe(Language.English))));
        Assert.Equal((2, 2, 1), (report.Revisions, report.Pdfs, report.Acknowledgments));

        var lines = Encoding.UTF8.GetString(Must(await portal.Action<ExportLedger>().RunAsync(portal.Aisha)).Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(report.Ledger.Entries, lines.Length);
        var previous = Ledger.Genesis;
        foreach (var line in lines)
        {
            var entry = line[(line.IndexOf("\"entry\":", StringComparison.Ordinal) + 8)..^1];
            var hash = JsonDocument.Parse(line).RootElement.GetProperty("hash").GetString();
            Assert.Equal(ContentDigest.Of(Encoding.UTF8.GetBytes(entry)), hash);
            Assert.Equal(previous, JsonDocument.Parse(entry).RootElement.GetProperty("previous").GetString());
            previous = hash!;
        }
    }

    [Theory]
    [InlineData("UPDATE Ledger SET ActorName = 'X' WHERE Sequence = 5", "ledger", 5L)]
    [InlineData("DELETE FROM Ledger WHERE Sequence = 4", "ledger", 4L)]
    [InlineData("DELETE FROM Ledger WHERE Sequence >= 11", "ledger", 11L)]
    [InlineData("UPDATE Ledger SET Payload = replace(Payload, 'Sam', 'Tom')", "ledger", null)]
    [InlineData("UPDATE RevisionTexts SET Markdown = replace(Markdown, '90%', '80%')", "text", null)]
    [InlineData("UPDATE RevisionPdfs SET Bytes = x'00'", "pdf", null)]
    [InlineData("UPDATE Acknowledgments SET ContentDigest = Reference", "acknowledgment", null)]
    [InlineData("UPDATE Acknowledgments SET PersonId = (SELECT Id FROM People WHERE Name = 'Min-ji Park')", "acknowledgment", null)]
    [InlineData("DELETE FROM Acknowledgments", "acknowledgment", null)]
    [InlineData("UPDATE Revisions SET SignOff_Digest = '0'", "sign-off", null)]
    public async Task Tampering_with_the_file_is_named(string statement, string subject, long? sequence)
    {
        await using var portal = await UsedAsync();
        await portal.TamperAsync(statement);
        var report = Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha));
        Assert.False(report.IsSound);
        Assert.Equal(subject, report.Faults[0].Subject);
        Assert.All(Language.All, l => Assert.NotEmpty(report.Faults[0].Describe(l)));
        if (sequence is not null)
            Assert.Equal(sequence, report.Ledger.BrokenAt);
    }

    [Theory]
    [InlineData("UPDATE Ledger SET ActorName = 'X'")]
    [InlineData("DELETE FROM Ledger")]
    [InlineData("UPDATE RevisionTexts SET Title = 'X'")]
    [InlineData("DELETE FROM RevisionPdfs")]
    [InlineData("DELETE FROM Acknowledgments")]
    [InlineData("UPDATE Revisions SET Owner = 'X'")]
    public async Task The_database_itself_refuses_to_change_what_is_append_only(string statement)
    {
        await using var portal = await UsedAsync();
        var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<TestPortal> UsedAsync()
    {
        var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.AcknowledgeAsync(portal.Sam, "phone-answer-time", 1));
        await portal.PublishAsync(SampleText.English("phone-call-back", title: "Call back within two hours"));
        return portal;
    }

    private static List<LedgerRecord> Chain(int length, string name = "Hana Kim")
    {
        var chain = new List<LedgerRecord>();
        for (var i = 0; i < length; i++)
            chain.Add(Ledger.Append(i, i == 0 ? Ledger.Genesis : chain[^1].Hash, new LibraryLoaded(i, 1, 1), Guid.Empty, name, Start.AddMinutes(i)));
        return chain;
    }
}
