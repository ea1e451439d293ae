using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.People;
using StandardsPortal.Storage;
using Xunit;

namespace StandardsPortal.Tests.Shell;

/// <summary>Files sent by browsers, and by what is none.</summary>
[Collection(PortalTests.Name)]
public class CaseUploadTests(PortalFixture portal)
{
    private const string Good = "id,created_utc,answered_utc,channel\n1,2026-03-01T10:00:00Z,2026-03-01T10:01:00Z,phone\n";

    [Fact]
    public async Task A_file_is_taken_from_its_own_form_and_its_name_is_only_text()
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var answer = await visitor.SendAsync("/cases/uploads", Form(await TokenAsync(visitor), Good, "../<img src=x onerror=alert(1)>.csv"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.ReadAsync(answer.Headers.Location!.ToString());
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("../&lt;img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_the_token_of_its_sender_is_refused()
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var other = await portal.VisitAsync(await portal.CreateAsync(Role.Manager));
        foreach (var token in new[] { null, "", "x", new string('x', 20_000), await TokenAsync(other) })
        {
            using var answer = await visitor.SendAsync("/cases/uploads", Form(token, Good, "a.csv"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        var late = new MultipartFormDataContent { { new StringContent(Good), "file", "a.csv" }, { new StringContent(await TokenAsync(visitor)), "__RequestVerificationToken" } };
        using var after = await visitor.SendAsync("/cases/uploads", late);
        Assert.Equal(HttpStatusCode.BadRequest, after.StatusCode);
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public async Task Only_managers_send_files(Role role)
    {
        using var visitor = await portal.ReturnAsync(role);
        using var answer = await visitor.SendAsync("/cases/uploads", Form("x", Good, "a.csv"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\nTOKEN")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\nTOKEN\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nid,created")]
    [InlineData("--b\r\nContent-Disposition: garbage;;;=\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("--b\r\nA: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\nF: 1\r\nG: 1\r\nH: 1\r\nI: 1\r\nJ: 1\r\nK: 1\r\nL: 1\r\nM: 1\r\nN: 1\r\nO: 1\r\nP: 1\r\nQ: 1\r\n\r\nx\r\n--b--\r\n")]
    public async Task A_form_that_is_none_or_breaks_off_is_the_senders_fault_and_leaves_nothing(string body)
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.Replace("TOKEN", await TokenAsync(visitor), StringComparison.Ordinal)));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        var folder = portal.Services.GetRequiredService<PortalDataFolder>().UploadFolder;
        int Files() => Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0;
        var before = Files();
        using var answer = await visitor.SendAsync("/cases/uploads", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("PK\u0003\u0004zip", "can&#x27;t be read: ")]
    [InlineData("", "empty")]
    public async Task A_file_that_is_sent_back_is_told_why(string text, string told)
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        using var answer = await visitor.SendAsync("/cases/uploads", Form(await TokenAsync(visitor), text, "a.csv"));
        var page = await visitor.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_address_puts_no_words_on_the_page()
    {
        using var visitor = await portal.ReturnAsync(Role.Manager);
        var page = await visitor.ReadAsync("/cases/new?refused=measure.file&why=too-many-columns&value=Call+this+number&value=<b>&value=300");
        Assert.DoesNotContain("Call this", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("disk", await visitor.ReadAsync("/cases/new?refused=storage.full"), StringComparison.OrdinalIgnoreCase);
    }

    private static MultipartFormDataContent Form(string? token, string text, string name)
    {
        var form = new MultipartFormDataContent();
        if (token is not null)
            form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name);
        return form;
    }

    private static async Task<string> TokenAsync(PortalFixture.Visitor visitor) =>
        (await visitor.HiddenAsync("/cases/uploads", "/cases/new")).First(h => h.Name == "__RequestVerificationToken").Value;
}
