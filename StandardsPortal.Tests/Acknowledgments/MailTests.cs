using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Acknowledgments;

public class MailTests
{
    [Fact]
    public async Task A_post_that_is_down_for_a_day_loses_nothing_and_sends_nothing_twice()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Post.Fault = "connection refused";
        for (var hour = 0; hour < 24; hour++)
        {
            Assert.Equal(0, Must(await portal.Action<SendDueMails>().RunAsync(Actor.System)).Sent);
            portal.Clock.Move(TimeSpan.FromHours(1));
        }

        portal.Post.Fault = null;
        // Two who are asked to acknowledge, and the author.
        Assert.Equal(3, Must(await portal.Action<SendDueMails>().RunAsync(Actor.System)).Sent);
        Assert.Equal(0, Must(await portal.Action<SendDueMails>().RunAsync(Actor.System)).Sent);
        Assert.Equal(3, portal.Post.Taken.Count);
    }

    [Fact]
    public async Task Without_a_server_mails_become_files_in_the_persons_language()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        Must(await portal.Action<SendDueMails>().RunAsync(Actor.System));
        Assert.Contains(portal.Post.Taken, m => m.Language == Language.Korean && m.Subject.Contains("확인", StringComparison.Ordinal));
        var folder = Path.Combine(portal.Folder, "mail");
        var carrier = new MailCarrier(new MailOptions(), folder);
        Assert.Null(await carrier.SendAsync(portal.Post.Taken[0]));
        Assert.Contains("X-Receiver", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "*.eml"))), StringComparison.OrdinalIgnoreCase);
    }
}
