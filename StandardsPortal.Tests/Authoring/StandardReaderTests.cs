using StandardsPortal.Authoring;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Authoring;

public class StandardReaderTests
{
    internal const string PhoneAnswerTime = """
        ---
        id: phone-answer-time
        title: Answer phone calls within two minutes
        language: en
        stage: consideration
        channel: phone
        owner: Head of contact centre
        audience: [contact-centre, front-desk]
        review: 12 months
        evidence:
          - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
        authority:
          - who: Agent
            may: offer a call back
          - who: Team lead
            may: credit the customer
            up_to: €20
        exceptions:
          - "Severe weather: a red warning by the national weather service for the caller's region."
        suppress:
          - rule: V04
            reason: Quoted from the statute.
            author: hana.kim
            date: 2026-10-01
            expires: 2027-10-01
        ---

        Callers hang up when nobody *answers*. See [the log](https://example.org/log).

        ```rule
        at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather;
        late after 5 minutes, unacceptable after 10 minutes
        ```

        ## While the caller waits

        1. Say where they stand in the queue.
        2. Offer a call back after 90 seconds.
        """;

    private static StandardReading Read(string text) => StandardReader.Read(text);

    private static string WithField(string line) => $"---\nid: a\ntitle: T\nstage: decision\nchannel: phone\naudience: everyone\nreview: 6 months\n{line}\n---\nText.\n";

    [Fact]
    public void Reads_every_field_of_the_front_matter()
    {
        var reading = Read(PhoneAnswerTime);
        var standard = reading.Standard;

        Assert.True(reading.HasFrontMatter);
        Assert.Equal("phone-answer-time", standard.Id);
        Assert.Equal("Answer phone calls within two minutes", standard.Title);
        Assert.Same(Language.English, standard.Language);
        Assert.Same(Stage.Consideration, standard.Stage);
        Assert.Same(Channel.Phone, standard.Channel);
        Assert.Equal("Head of contact centre", standard.Owner);
        Assert.Equal(["contact-centre", "front-desk"], standard.Audience);
        Assert.Equal(12, standard.ReviewEveryMonths);
        Assert.StartsWith("41 interviews", Assert.Single(standard.Evidence).Text, StringComparison.Ordinal);
        Assert.Equal([new Authority("Agent", "offer a call back", null), new Authority("Team lead", "credit the customer", "€20")], standard.Authority);
        Assert.StartsWith("Severe weather", Assert.Single(standard.Exceptions), StringComparison.Ordinal);
        var suppression = Assert.Single(standard.Suppressions);
        Assert.Equal(("V04", "hana.kim", new DateOnly(2027, 10, 1)), (suppression.Rule, suppression.Author, suppression.Expires!.Value));
        Assert.DoesNotContain(reading.Findings, f => f.Rule.StartsWith('F') || f.Rule is "S01" or "S02");
    }

    [Fact]
    public void Knows_where_each_field_and_the_rule_stand_in_the_file()
    {
        var reading = Read(PhoneAnswerTime);

        Assert.Equal("Head of contact centre", reading.Source.Slice(reading.Standard.FieldSpans["owner"]));
        Assert.Equal("[contact-centre, front-desk]", reading.Source.Slice(reading.Standard.FieldSpans["audience"]));
        var rule = Assert.Single(reading.Standard.Rules);
        Assert.StartsWith("at least 90%", rule.Text, StringComparison.Ordinal);
        Assert.EndsWith("after 10 minutes", rule.Text, StringComparison.Ordinal);
        Assert.Equal(rule.Text, reading.Source.Slice(rule.TextSpan));
    }

    [Fact]
    public void Reads_the_body_as_clauses_with_true_places()
    {
        var reading = Read(PhoneAnswerTime);

        var paragraph = Assert.IsType<Paragraph>(reading.Standard.Body[0]);
        foreach (var run in paragraph.Text)
            Assert.Equal(run.Text, reading.Source.Slice(run.Span));
        Assert.Contains(paragraph.Text, r => r is { Text: "answers", Style: RunStyle.Emphasis });
        Assert.Contains(paragraph.Text, r => r is { Text: "the log", Link: "https://example.org/log" });
        Assert.IsType<RuleClause>(reading.Standard.Body[1]);
        Assert.Equal(2, Assert.IsType<Heading>(reading.Standard.Body[2]).Level);
        var list = Assert.IsType<ListClause>(reading.Standard.Body[3]);
        Assert.Equal((1, 2), (list.FirstNumber!.Value, list.Items.Count));
    }

    [Fact]
    public void Reads_the_same_with_windows_line_ends_and_a_byte_order_mark()
    {
        var reading = Read("\uFEFF" + PhoneAnswerTime.ReplaceLineEndings("\r\n"));

        Assert.Equal("phone-answer-time", reading.Standard.Id);
        Assert.Equal("Head of contact centre", reading.Source.Slice(reading.Standard.FieldSpans["owner"]));
        var rule = Assert.Single(reading.Standard.Rules);
        Assert.Equal(rule.Text, reading.Source.Slice(rule.TextSpan));
    }

    [Fact]
    public void Prose_without_front_matter_is_no_fault()
    {
        var reading = StandardReader.Read("정중하게 응대합니다.", Language.Korean);

        Assert.False(reading.HasFrontMatter);
        Assert.Empty(reading.Findings);
        Assert.Same(Language.Korean, reading.Standard.Language);
    }

    [Theory]
    [InlineData("team: phone", "F09")]
    [InlineData("title: Again", "F08")]
    [InlineData("owner: &o Head", "F07")]
    [InlineData("owner: *o", "F07")]
    [InlineData("owner: !!str Head", "F07")]
    [InlineData("owner: [a, b]", "F13")]
    [InlineData("owner: \"a: b", "F06")]
    [InlineData("owner: \"a\\u202Eb\"", "F16")]
    [InlineData("owner: \"a\\0b\"", "F16")]
    [InlineData("owner: \"\\UFFFFFFFF\"", "F06")]
    [InlineData("language: mul", "F15")]
    [InlineData("authority: [a]", "F13")]
    [InlineData("authority:\n  - who: A", "F12")]
    [InlineData("suppress:\n  - rule: V01", "F17")]
    [InlineData("suppress:\n  - {rule: V01, reason: r, author: a, date: 2026-02-01}", "F17")]
    [InlineData("suppress:\n  - {rule: V01, reason: r, author: a, expires: 2026-02-01}", "F17")]
    [InlineData("suppress:\n  - {rule: V01, reason: r, date: 2026-02-01, expires: 2027-02-01}", "F17")]
    [InlineData("suppress:\n  - {rule: V01, author: a, date: 2026-02-01, expires: 2027-02-01}", "F17")]
    [InlineData("suppress:\n  - {reason: r, author: a, date: 2026-02-01, expires: 2027-02-01}", "F17")]
    [InlineData("suppress:\n  - {rule: V01, reason: r, author: a, date: 2026-02-01, expires: never}", "F12")]
    [InlineData("suppress:\n  - {rule: V01, reason: r, author: a, date: 01/02/2026}", "F12")]
    [InlineData("? [a, b]\n: c", "F13")]
    public void Tells_a_fault_and_reads_the_other_fields(string line, string rule)
    {
        var reading = Read(WithField(line));

        var finding = Assert.Single(reading.Findings, f => f.Rule == rule);
        Assert.True(finding.Blocks);
        Assert.True(reading.Source.PlaceOf(finding.Span.Start).Line >= 2);
        Assert.Equal("a", reading.Standard.Id);
        Assert.Equal(6, reading.Standard.ReviewEveryMonths);
    }

    [Theory]
    [InlineData("id: Not A Slug", "F12.id")]
    [InlineData("stage: afterwards", "F12.stage")]
    [InlineData("channel: fax", "F12.channel")]
    [InlineData("review: sometimes", "F12.review")]
    [InlineData("review: 61 months", "F12.review")]
    [InlineData("audience: [The Team]", "F12.audience")]
    public void Refuses_a_value_that_its_field_cannot_have(string line, string key)
    {
        var finding = Assert.Single(Read($"---\n{line}\n---\n").Findings, f => f.Rule == "F12");

        Assert.Equal(key, finding.Key);
        Assert.Equal(2, new SourceText($"---\n{line}\n---\n").PlaceOf(finding.Span.Start).Line);
    }

    [Fact]
    public void Names_every_missing_field()
    {
        var keys = Read("---\n---\n").Findings.Select(f => f.Key);

        Assert.Equal<string>(["F11.id", "F11.title", "F11.stage", "F11.channel", "F11.audience", "F11.review"], keys);
    }

    [Fact]
    public void One_broken_line_does_not_hide_the_lines_after_it()
    {
        var reading = Read("---\nid: a\ntitle: \"open\nowner: Head\nreview: 2 years\n---\n");

        Assert.Contains(reading.Findings, f => f.Rule == "F06");
        Assert.Equal(("a", "Head", 24), (reading.Standard.Id, reading.Standard.Owner, reading.Standard.ReviewEveryMonths));
    }

    [Fact]
    public void Front_matter_without_an_end_is_told_and_read()
    {
        var reading = Read("---\nid: a\ntitle: T\n\nText.\n");

        Assert.Contains(reading.Findings, f => f.Rule == "F03");
        Assert.Equal("a", reading.Standard.Id);
        Assert.IsType<Paragraph>(Assert.Single(reading.Standard.Body));
    }

    [Fact]
    public void Every_finding_has_words_in_every_language()
    {
        var readings = new[] { Read("---\n---\n![x](y.png) [a](javascript:b)\n"), Read(WithField("team: x")), Read("---\nid: a") };

        foreach (var finding in readings.SelectMany(r => r.Findings))
        {
            foreach (var language in Language.All)
            {
                Assert.NotEmpty(finding.Reason(language));
                Assert.EndsWith(language == Language.Arabic ? "؟" : "?", finding.Question(language), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Images_become_their_description_and_forbidden_addresses_become_text()
    {
        var reading = Read("![The queue](q.png) and [here](javascript:alert)\n");

        Assert.Equal<string>(["S03", "S04"], reading.Findings.Select(f => f.Rule));
        var runs = Assert.IsType<Paragraph>(Assert.Single(reading.Standard.Body)).Text;
        Assert.All(runs, r => Assert.Null(r.Link));
        Assert.Equal("The queue and here", string.Concat(runs.Select(r => r.Text)));
    }

    [Fact]
    public void A_rule_inside_a_list_is_told_not_read()
    {
        var reading = Read("- a\n\n  ```rule\n  at least 90% of calls are answered within 2 minutes\n  ```\n");

        Assert.Contains(reading.Findings, f => f.Rule == "S07");
        Assert.Empty(reading.Standard.Rules);
    }

    [Fact]
    public void Tables_are_read_with_alignment_and_even_rows()
    {
        var table = Assert.IsType<TableClause>(Assert.Single(Read("| a | b |\n|:--|--:|\n| 1 |\n| 1 | 2 | 3 |\n").Standard.Body));

        Assert.Equal([CellAlignment.Start, CellAlignment.End], table.Header.Select(c => c.Alignment));
        Assert.All(table.Rows, r => Assert.Equal(2, r.Count));
    }
}
