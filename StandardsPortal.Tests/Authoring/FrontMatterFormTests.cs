using StandardsPortal.Authoring;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using Xunit;

namespace StandardsPortal.Tests.Authoring;

public class FrontMatterFormTests
{
    private const string Text = StandardReaderTests.PhoneAnswerTime;

    [Fact]
    public void Writing_what_was_read_changes_nothing() => Assert.Equal(Text, FrontMatterForm.Write(Text, FrontMatterForm.Read(Text)));

    [Fact]
    public void Only_the_changed_field_is_written()
    {
        var written = FrontMatterForm.Write(Text, FrontMatterForm.Read(Text) with { Owner = "Duty manager" });

        Assert.Equal(Text.Replace("owner: Head of contact centre", "owner: Duty manager", StringComparison.Ordinal), written);
    }

    [Fact]
    public void Foreign_fields_comments_and_unreadable_values_stay()
    {
        const string text = "---\nid: a\n# a note\nteam: phone\nstage: afterwards\n---\nBody\n";

        var written = FrontMatterForm.Write(text, FrontMatterForm.Read(text) with { Title = "T", Channel = Channel.Phone });

        Assert.Equal("---\nid: a\n# a note\ntitle: T\nteam: phone\nstage: afterwards\nchannel: phone\n---\nBody\n", written);
    }

    [Theory]
    [InlineData("a: b # c")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("back\\slash \\n")]
    [InlineData("---")]
    [InlineData("- item")]
    [InlineData("[a, {b}]")]
    [InlineData("&anchor *alias !tag %dir @at `tick` |pipe >fold")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("고객: 상담 #1")]
    [InlineData("العميل: \"نعم\"؛ لا")]
    [InlineData("€20 – 100%")]
    [InlineData("😀 {{x}}")]
    public void Any_value_reads_back_as_it_was_written(string value)
    {
        var standard = FrontMatterForm.Read(Text) with
        {
            Title = value,
            Owner = value,
            Evidence = [new Evidence(value)],
            Exceptions = [value, "second"],
            Authority = [new Authority(value, value, value), new Authority("Agent", "act", null)],
        };

        var written = FrontMatterForm.Write(Text, standard);
        var read = StandardReader.Read(written);

        Assert.DoesNotContain(read.Findings, f => f.Rule.StartsWith('F'));
        Assert.Equal((value, value), (read.Standard.Title, read.Standard.Owner));
        Assert.Equal(standard.Evidence, read.Standard.Evidence);
        Assert.Equal(standard.Exceptions, read.Standard.Exceptions);
        Assert.Equal(standard.Authority, read.Standard.Authority);
        Assert.EndsWith(Text[Text.IndexOf("Callers hang up", StringComparison.Ordinal)..], written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_name_cannot_add_a_field()
    {
        var written = FrontMatterForm.Write(Text, FrontMatterForm.Read(Text) with { Title = "T\n---\nid: other" });

        Assert.Equal("phone-answer-time", StandardReader.Read(written).Standard.Id);
    }

    [Fact]
    public void Text_without_front_matter_gets_one_and_keeps_its_body()
    {
        var written = FrontMatterForm.Write("Body\r\n", new Standard { Id = "a", Language = Language.Korean, Stage = Stage.Decision, Audience = ["everyone"], ReviewEveryMonths = 6 });

        Assert.EndsWith("---\r\n\r\nBody\r\n", written, StringComparison.Ordinal);
        var read = StandardReader.Read(written).Standard;
        Assert.Equal(("a", 6), (read.Id, read.ReviewEveryMonths));
        Assert.Same(Language.Korean, read.Language);
    }

    [Fact]
    public void An_emptied_field_is_taken_out() =>
        Assert.DoesNotContain("authority", FrontMatterForm.Write(Text, FrontMatterForm.Read(Text) with { Authority = [] }), StringComparison.Ordinal);
}
