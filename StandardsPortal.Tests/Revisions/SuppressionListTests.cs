using System.Text;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions;

public class SuppressionListTests
{
    [Fact]
    public async Task An_auditor_sees_what_is_silenced_in_revisions_in_force_and_in_drafts_with_reason_author_and_dates()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(Text("T02", "2027-01-10"));
        await portal.DraftAsync(portal.Hana, Text("V04", "2027-01-10").Replace("id: phone-answer-time", "id: another-standard", StringComparison.Ordinal));
        var rules = Must(await portal.Action<ListSuppressions>().RunAsync(portal.Aisha));
        Assert.Equal(
            [("V04", SilenceState.Unused, null), ("T02", SilenceState.Used, (int?)1)],
            rules.Select(r => (r.Suppression.Rule, r.State, r.Number)));
        Assert.Equal(["promptly"], rules[1].Matched);
        Assert.Equal(("Quoted from the statute.", "hana.kim"), (rules[1].Suppression.Reason, rules[1].Suppression.Author));
        var csv = Encoding.UTF8.GetString(SilencedRuleCsv.Write(rules, portal.Aisha.Language));
        Assert.Contains("phone-answer-time,Revision 1,en,T02,in use,promptly,Quoted from the statute.,hana.kim,2026-01-10,2027-01-10", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_ended_is_told_as_ended_and_what_can_t_be_silenced_as_without_effect()
    {
        await using var portal = await OpenAsync();
        await portal.DraftAsync(portal.Hana, Text("T02", "2026-03-10"));
        portal.Clock.Move(TimeSpan.FromDays(30));
        Assert.Equal(SilenceState.Expired, Assert.Single(Must(await portal.Action<ListSuppressions>().RunAsync(portal.Hana))).State);
        Assert.Empty(Must(await portal.Action<ListSuppressions>().RunAsync(portal.Hana, state: SilenceState.Used)));
        Assert.Empty(Must(await portal.Action<ListSuppressions>().RunAsync(portal.Hana, rule: "V01")));
        await portal.DraftAsync(portal.Hana, Text("O02", "2027-01-10").Replace("owner: Head of contact centre\n", "", StringComparison.Ordinal));
        Assert.Contains(Must(await portal.Action<ListSuppressions>().RunAsync(portal.Hana)), r => r is { State: SilenceState.WithoutEffect, Suppression.Rule: "O02" });
    }

    [Fact]
    public async Task A_superseded_revision_silences_nothing_any_more()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(Text("T02", "2027-01-10"));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, "phone-answer-time", SampleText.English(share: 91)));
        Assert.Empty(Must(await portal.Action<ListSuppressions>().RunAsync(portal.Aisha)));
    }

    internal static string Text(string rule, string expires) => SampleText.English(prose: "Write the answer promptly.")
        .Replace("exceptions:", $"suppress:\n  - rule: {rule}\n    reason: Quoted from the statute.\n    author: hana.kim\n    date: 2026-01-10\n    expires: {expires}\nexceptions:", StringComparison.Ordinal);
}
