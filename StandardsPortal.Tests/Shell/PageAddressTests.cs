using Microsoft.AspNetCore.Http;
using StandardsPortal.Shell;
using StandardsPortal.Shell.Ui;
using Xunit;

namespace StandardsPortal.Tests.Shell;

public class PageAddressTests
{
    [Theory]
    [InlineData("standards/phone-answer-time?language=ko", "standards/phone-answer-time?language=ko")]
    [InlineData("/receipts/A7K-2F9", "receipts/A7K-2F9")]
    [InlineData("ledger?before=12:30", "ledger?before=12:30")]
    public void Keeps_an_address_of_the_portal(string address, string expected) => Assert.Equal(expected, PageAddress.Local(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("//evil.example/x")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/javascript:alert(1)")]
    [InlineData("a\r\nSet-Cookie: x=y")]
    [InlineData("/\t/evil.example")]
    public void Sends_anything_else_home(string? address) => Assert.Equal("", PageAddress.Local(address));

    [Fact]
    public void Answers_with_a_location_of_ascii_letters_only()
    {
        var context = new DefaultHttpContext { Request = { PathBase = "/portal" } };
        SeeOther.Answer(context, "standards?text=전화 😀");
        Assert.Equal(303, context.Response.StatusCode);
        Assert.Equal("/portal/standards?text=%EC%A0%84%ED%99%94%20%F0%9F%98%80", context.Response.Headers.Location);
    }
}
