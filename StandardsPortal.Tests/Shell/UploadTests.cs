using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using Xunit;

namespace StandardsPortal.Tests.Shell;

[Collection(PortalTests.Name)]
public class UploadTests(PortalFixture portal)
{
    private const string Path = "/cases/uploads";
    private const string Cases = "id,created_utc,answered_utc,channel,kind\n1,2026-03-01T10:00:00Z,2026-03-01T10:01:00Z,phone,call\n";

    [Fact]
    public async Task A_file_is_taken_with_the_form_s_token_before_it()
    {
        using var visitor = await portal.VisitAsync(Role.Manager);
        using var answer = await visitor.PostContentAsync(Path, await FormAsync(visitor, Cases, "../../etc/pass\u0001wd.csv"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Contains("passwd.csv", page, StringComparison.Ordinal);
        Assert.DoesNotContain("etc/", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"at:answered\" selected", page, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(portal.UploadFolder), f => Assert.Matches("^[0-9a-f]{32}\\.(upload|json)$", System.IO.Path.GetFileName(f)));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Without_the_token_first_nothing_is_taken(bool withToken, bool tokenFirst)
    {
        using var visitor = await portal.VisitAsync(Role.Manager);
        var before = Left();
        using var answer = await visitor.PostContentAsync(Path, await FormAsync(visitor, Cases, withToken: withToken, tokenFirst: tokenFirst));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, Left());
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public async Task Only_managers_send_files(Role role)
    {
        using var visitor = await portal.VisitAsync(role);
        using var manager = await portal.VisitAsync(Role.Manager);
        var before = Left();
        using var answer = await visitor.PostContentAsync(Path, await FormAsync(manager, Cases));
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Forbidden, HttpStatusCode.Redirect, HttpStatusCode.SeeOther, HttpStatusCode.NotFound]);
        Assert.DoesNotContain("/cases/uploads/", $"{answer.Headers.Location}", StringComparison.Ordinal);
        Assert.Equal(before, Left());
    }

    [Theory]
    [InlineData(PortalFixture.LargestUploadMegabytes + 2, true)]
    [InlineData(PortalFixture.LargestUploadMegabytes + 2, false)]
    [InlineData(PortalFixture.LargestUploadMegabytes, true)]
    public async Task A_file_that_is_too_large_is_refused_and_nothing_of_it_stays(int megabytes, bool announced)
    {
        using var visitor = await portal.VisitAsync(Role.Manager);
        var before = Left();
        var text = Cases + new string('x', megabytes * 1024 * 1024);
        using var form = await FormAsync(visitor, text);
        HttpStatusCode status;
        try
        {
            using var answer = await visitor.PostContentAsync(Path, announced ? form : new Unannounced(form));
            status = answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The portal answered and hung up while we were still sending.
            status = HttpStatusCode.RequestEntityTooLarge;
        }

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal(before, Left());
    }

    [Fact]
    public async Task An_empty_file_is_refused_in_words()
    {
        using var visitor = await portal.VisitAsync(Role.Manager);
        var before = Left();
        using var answer = await visitor.PostContentAsync(Path, await FormAsync(visitor, ""));
        Assert.EndsWith("/cases/new?refused=measure.upload-empty", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Left());
    }

    [Fact]
    public async Task A_sender_that_goes_away_leaves_nothing()
    {
        var before = Left();
        var receive = portal.Services.GetRequiredService<ReceiveUpload>();
        var manager = (await portal.CreateAsync(Role.Manager)).AsActor();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receive.RunAsync(manager, new Interrupted(stop.Cancel), "half.csv", stop.Token));
        await Assert.ThrowsAsync<InvalidDataException>(() => receive.RunAsync(manager, new Interrupted(() => throw new IOException("gone")), "half.csv", CancellationToken.None));
        Assert.Equal(before, Left());
    }

    private int Left() => Directory.Exists(portal.UploadFolder) ? Directory.GetFiles(portal.UploadFolder).Length : 0;

    private static async Task<MultipartFormDataContent> FormAsync(PortalFixture.Visitor visitor, string text, string name = "calls.csv", bool withToken = true, bool tokenFirst = true)
    {
        var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "\"calls.csv\"", FileNameStar = name };
        if (!tokenFirst)
            form.Add(file);
        if (withToken)
        {
            var token = (await visitor.HiddenAsync(Path, "/cases/new")).First(f => f.Name == "__RequestVerificationToken").Value;
            form.Add(new StringContent(token), "__RequestVerificationToken");
        }

        if (tokenFirst)
            form.Add(file);
        return form;
    }

    /// <summary>Sent in pieces, without its length.</summary>
    private sealed class Unannounced : HttpContent
    {
        private readonly HttpContent inner;

        public Unannounced(HttpContent inner)
        {
            this.inner = inner;
            Headers.ContentType = inner.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => inner.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class Interrupted(Action interrupt) : MemoryStream(new byte[1])
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (reads++ == 2)
                interrupt();
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)'x');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
