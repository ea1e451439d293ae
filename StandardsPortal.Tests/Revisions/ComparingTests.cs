using StandardsPortal.Languages;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Revisions;

public class ComparingTests
{
    private const string Id = "phone-answer-time";

    [Fact]
    public async Task Any_two_revisions_are_compared_older_first_whichever_way_they_are_asked_for()
    {
        await using var portal = await OpenAsync();
        await PublishThreeAsync(portal);
        var compared = Must(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, Id, "3", "1", Language.English));
        Assert.Equal((1, 3), (compared.From.Number!.Value, compared.To.Number!.Value));
        Assert.Equal(["Share: at least 90% → at least 80% (looser)"], compared.Redline.RuleDifferences);
        Assert.Equal(["1", "2", "3"], compared.Choices.Select(c => c.Key));
    }

    [Fact]
    public async Task Without_choice_the_newest_is_compared_with_the_one_before_it()
    {
        await using var portal = await OpenAsync();
        await PublishThreeAsync(portal);
        var compared = Must(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, Id, null, null, Language.English));
        Assert.Equal(("2", "3"), (compared.From.Key, compared.To.Key));
    }

    [Fact]
    public async Task A_manager_compares_with_an_open_draft_and_an_employee_does_not_see_it()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var draft = await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 95));
        var key = $"draft-{draft.Id:N}";
        var compared = Must(await portal.Action<CompareRevisions>().RunAsync(portal.Omar, Id, key, "1", Language.English));
        Assert.Equal(("1", key), (compared.From.Key, compared.To.Key));
        Assert.Contains("stricter", Assert.Single(compared.Redline.RuleDifferences), StringComparison.Ordinal);
        Assert.Equal("revision.unknown", Refused(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, Id, "1", key, Language.English)));
        Assert.Single(Must(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, Id, "1", "1", Language.English)).Choices);
    }

    [Fact]
    public async Task What_is_not_there_is_refused_by_name()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Assert.Equal("revision.unknown", Refused(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, Id, "1", "9", Language.English)));
        Assert.Equal("revision.unknown", Refused(await portal.Action<CompareRevisions>().RunAsync(portal.Sam, "nothing", null, null, Language.English)));
        Assert.Equal("revision.unknown", Refused(await portal.Action<ExportComparison>().RunAsync(portal.Sam, Id, "x", null, Language.English)));
    }

    /// <summary>A reader in a language that the texts lack gets the text's own language, and the statements in theirs.</summary>
    [Fact]
    public async Task Statements_are_told_in_the_reader_s_language()
    {
        await using var portal = await OpenAsync();
        await PublishThreeAsync(portal);
        var compared = Must(await portal.Action<CompareRevisions>().RunAsync(portal.MinJi, Id, "1", "2", Language.Korean));
        Assert.Equal((Language.English, Language.Korean), (compared.Redline.Language, compared.Redline.StatementLanguage));
        Assert.Contains("더 느슨함", Assert.Single(compared.Redline.RuleDifferences), StringComparison.Ordinal);
    }

    private static async Task PublishThreeAsync(TestPortal portal)
    {
        await portal.PublishAsync(SampleText.English());
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 85)));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 80)));
    }
}
