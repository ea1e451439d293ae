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
            lines.Append("\n• ").Append(OutboxMail.Apart(item.Title)).Append('\n').Append(item.Say(language)).Append('\n').Append(item.Address).Append('\n');
        return OutboxMail.For(
            person,
            Words.Revisions.Count(language, "mail.review.subject", items.Count, items[0].Title),
            Words.Revisions.In(language, "mail.review.body", person.Name, lines.ToString()),
            now);
    }

    public static OutboxMail Returned(Person author, Draft draft, ReturnedToAuthor returned, PortalAddress portal, DateTime now) => OutboxMail.For(
        author,
        Words.Revisions.In(author.Language, "mail.returned.subject", draft.Title),
        Words.Revisions.In(author.Language, "mail.returned.body", author.Name, OutboxMail.Apart(draft.Title), OutboxMail.Apart(returned.Name), OutboxMail.Apart(returned.Reason), portal.OfDraft(draft.Id)),
        now);

    public static OutboxMail Published(Person author, Revision revision, PortalAddress portal, DateTime now)
    {
        var title = revision.TextFor(author.Language).Title;
        var signers = string.Join(", ", revision.SignOffs.Select(s => OutboxMail.Apart(s.Name)));
        return OutboxMail.For(
            author,
            Words.Revisions.In(author.Language, "mail.published.subject", title),
            Words.Revisions.In(author.Language, "mail.published.body", author.Name, OutboxMail.Apart(title), revision.Number, signers, portal.Of(revision)),
            now);
    }
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
