using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>Tells a person, in their language, what waits for their review, and an author what became of theirs. A link never signs by itself.</summary>
public static class ReviewMail
{
    /// <summary>One mail for everything that is due today: nobody gets two.</summary>
    public static OutboxMail Compose(Person person, IReadOnlyList<ReviewMailItem> items, DateTime now)
    {
        var language = person.Language;
        var lines = new StringBuilder();
        foreach (var item in items)
            lines.Append("\n• ").Append(Apart(item.Title)).Append('\n').Append(item.Say(language)).Append('\n').Append(item.Address).Append('\n');
        return Mail(
            person,
            Words.Revisions.Count(language, "mail.review.subject", items.Count, items[0].Title),
            Words.Revisions.In(language, "mail.review.body", person.Name, lines.ToString()),
            now);
    }

    public static OutboxMail Returned(Person author, Draft draft, ReturnedToAuthor returned, PortalAddress portal, DateTime now) => Mail(
        author,
        Words.Revisions.In(author.Language, "mail.returned.subject", draft.Title),
        Words.Revisions.In(author.Language, "mail.returned.body", author.Name, Apart(draft.Title), Apart(returned.Name), Apart(returned.Reason), portal.OfDraft(draft.Id)),
        now);

    public static OutboxMail Published(Person author, Revision revision, PortalAddress portal, DateTime now)
    {
        var title = revision.TextFor(author.Language).Title;
        var signers = string.Join(", ", revision.SignOffs.Select(s => Apart(s.Name)));
        return Mail(
            author,
            Words.Revisions.In(author.Language, "mail.published.subject", title),
            Words.Revisions.In(author.Language, "mail.published.body", author.Name, Apart(title), revision.Number, signers, portal.Of(revision)),
            now);
    }

    /// <summary>Lets what a person wrote run in its own direction within the mail's.</summary>
    private static string Apart(string text) => $"\u2068{text}\u2069";

    private static OutboxMail Mail(Person person, string subject, string body, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now)),
        To = person.Email,
        ToName = person.Name,
        Language = person.Language,
        Subject = AssignmentMail.OneLine(subject),
        Body = body,
        CreatedAt = now,
        NextTryAt = now,
    };
}

/// <summary>One line of a review mail.</summary>
/// <param name="Key">What is said of it, under <c>mail.review.item</c>.</param>
/// <param name="OnBehalfOf">The reviewer on leave whose deputy is written to.</param>
public sealed record ReviewMailItem(string Title, string Key, DateOnly DueOn, string? OnBehalfOf, string Address)
{
    public string Say(Language language)
    {
        var said = Words.Revisions.In(language, $"mail.review.item.{Key}", Dates.Day(DueOn, language));
        return OnBehalfOf is null ? said : $"{said} {Words.Revisions.In(language, "mail.review.on-behalf", OnBehalfOf)}";
    }
}
