using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Revisions;

public class MinorGuardTests
{
    private static readonly string Before = SampleText.English(prose: "Greet the caller within 10 seconds. Then ask how you can help.");

    [Theory]
    [InlineData("rule", "at least 90%", "at least 85%")]
    [InlineData("rule", "late after 5 minutes", "late after 6 minutes")]
    [InlineData("authority", "€20", "€25")]
    [InlineData("authority", "offer a call back", "offer two call backs")]
    [InlineData("exceptions", "red warning", "amber warning")]
    [InlineData("audience", "[contact-centre]", "[contact-centre, front-desk]")]
    [InlineData("touchpoint", "stage: consideration", "stage: decision")]
    [InlineData("number", "within 10 seconds", "within 12 seconds")]
    [InlineData("number", "within 10 seconds", "quickly")]
    public void A_change_of_substance_cannot_be_minor_and_its_field_is_named(string field, string from, string to)
    {
        var refusal = MinorGuard.Refuse(SampleText.Read(Before), SampleText.Read(Before.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(("minor.changed", field), (refusal?.Code, refusal?.Field));
        Assert.All(Language.All, l => Assert.NotEmpty(refusal!.In(l)));
    }

    [Theory]
    [InlineData("how you can help", "how you may help")]
    [InlineData("Greet the caller within 10 seconds. Then ask how you can help.", "Ask how you can help, having greeted within 10 seconds.")]
    [InlineData("at least 90% of phone calls are", "at least 90%  of phone calls are")]
    [InlineData("within 10 seconds", "within ١٠ seconds")]
    public void A_change_of_wording_may_be_minor(string from, string to) =>
        Assert.Null(MinorGuard.Refuse(SampleText.Read(Before), SampleText.Read(Before.Replace(from, to, StringComparison.Ordinal))));
}
