using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>Tells a person, in their language, that a revision waits for them. The link never acknowledges by itself.</summary>
public static class AssignmentMail
{
    public static OutboxMail Compose(Person person, Revision revision, DateTime dueAt, PortalAddress portal, DateTime now)
    {
        var language = person.Language;
        var title = revision.TextFor(language).Title;
        var due = dueAt.ToString("d MMMM yyyy", language.Culture);
        return OutboxMail.For(
            person,
            Words.Acknowledgments.In(language, "mail.subject", title),
            Words.Acknowledgments.In(
                language, "mail.body", person.Name, title, revision.Number, revision.ChangeSummary, due, portal.Of(revision)),
            now);
    }
}

/// <summary>Where people reach the portal; links in mails start with it.</summary>
public sealed record PortalAddress(string Root)
{
    public string Of(Revision revision) => $"{Root.TrimEnd('/')}/standards/{revision.StandardId}/revisions/{revision.Number}";

    public string OfDraft(Guid draftId) => $"{Root.TrimEnd('/')}/drafts/{draftId}";

    public string OfComments(Guid draftId) => $"{OfDraft(draftId)}/comments";

    public string OfReview(Guid draftId) => $"{OfDraft(draftId)}/review";
}
