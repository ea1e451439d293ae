using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Formats;

/// <summary>Which exports are known, and how a file is told to be one.</summary>
public class FormatCatalogueTests
{
    public static TheoryData<string> Slugs => [.. FormatCatalogue.All.Select(format => format.Slug)];

    [Theory]
    [InlineData("zendesk", ZendeskTests.Header)]
    [InlineData("zendesk-status-history", "field_name,ticket_id,updated,_fivetran_synced,user_id,value")]
    [InlineData("freshdesk", FreshdeskTests.Header)]
    [InlineData("zammad", ZammadTests.Header)]
    [InlineData("jira-service-management", JiraServiceManagementTests.Header)]
    [InlineData("intercom", IntercomTests.Header)]
    [InlineData("chatwoot", "Agent name,Conversations count,Avg first response time (Minutes),Avg resolution time (Minutes)")]
    [InlineData("servicenow", "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,opened_at,sys_created_at,sys_updated_at,contact_type,category,impact,urgency,priority,assignment_group,knowledge,closed_code,resolved_at,closed_at")]
    [InlineData("survey-csat", "id,sent_at,answered_at,csat,channel,team")]
    [InlineData("survey-nps", "id,sent_at,answered_at,nps,channel,team")]
    [InlineData("survey-ces", "id,sent_at,answered_at,ces,channel,team")]
    [InlineData("monthly-results", "metric,period,target,met,total,note")]
    [InlineData("published-percentages", "metric,limit,unit,target_percent,month,result_percent")]
    [InlineData("canada-service-inventory", "fiscal_yr,service_id,service_name_en,service_std_id,service_std_en,service_std_type,target_type,service_std_target,volume_meeting_target,total_volume,performance,channel,standard_comment_en,department_name_en")]
    public void A_header_tells_its_format_and_says_by_which_columns(string slug, string header)
    {
        var guess = FormatCatalogue.Guess(header.Split(','), [header]);

        Assert.Equal(slug, guess?.Format.Slug);
        Assert.NotEmpty(guess!.Columns);
        Assert.Contains(guess.Columns[0], guess.Reason(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asterisk-queue-log", "1266833925|1266833925.10|9000|NONE|ENTERQUEUE||5551234|1")]
    [InlineData("asterisk-cdr", AsteriskCallRecordsTests.Answered)]
    public void A_file_without_a_header_is_told_by_its_lines(string slug, string line)
    {
        var guess = FormatCatalogue.Guess([], [line, "", line]);

        Assert.Equal(slug, guess?.Format.Slug);
        Assert.Contains(guess!.Format.Name(Language.English), guess.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_like_no_other_is_guessed_to_be_none() =>
        Assert.Null(FormatCatalogue.Guess(["id", "created_at", "colour"], ["id,created_at,colour", "1,2026-01-31,red"]));

    [Fact]
    public void Headers_are_known_whatever_their_case_and_spacing() =>
        Assert.Equal("zendesk-status-history", FormatCatalogue.Guess(["Field Name", "TICKET_ID", "Updated", "value"], [])?.Format.Slug);

    [Fact]
    public void Slugs_are_found_whatever_their_case_and_unknown_ones_are_not()
    {
        Assert.Equal("zendesk", FormatCatalogue.Find("Zendesk")?.Slug);
        Assert.Null(FormatCatalogue.Find("lotus-notes"));
        Assert.Null(FormatCatalogue.Find(null));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_format_has_a_name_and_a_description_in_three_languages(string slug)
    {
        var format = FormatCatalogue.Find(slug)!;

        Assert.All(Language.All, language => Assert.False(string.IsNullOrWhiteSpace(format.Name(language)) || string.IsNullOrWhiteSpace(format.Description(language))));
        Assert.Equal(Language.All.Count, Language.All.Select(language => format.Description(language)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_format_asks_for_a_zone_just_when_its_profile_names_none(string slug)
    {
        var format = FormatCatalogue.Find(slug)!;

        Assert.Equal(format.AsksForZone, format.Profile is { Zone: null, Rows: not RowKind.Aggregate });
    }

    [Fact]
    public void No_two_formats_share_a_slug() =>
        Assert.Distinct(FormatCatalogue.All.Select(format => format.Slug));
}
