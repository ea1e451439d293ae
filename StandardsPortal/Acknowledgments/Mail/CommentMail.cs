using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Acknowledgments.Mail;

/// <summary>Tells an author, in their language, what was said about a draft, and a commenter what became of their suggestions.</summary>
public static class CommentMail
{
    /// <summary>One mail for everything about one draft that was not told yet.</summary>
    public static OutboxMail Compose(Person person, Guid draftId, string title, IReadOnlyList<CommentMailItem> items, PortalAddress portal, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(person);
        var language = person.Language;
        var lines = new StringBuilder();
        foreach (var item in items)
            lines.Append("\n• ").Append(item.Say(language)).Append('\n');
        var named = title.Length > 0 ? title : Words.Revisions.In(language, "page.untitled");
        return OutboxMail.For(
            person,
            Words.Comments.In(language, "mail.subject", named),
            Words.Comments.In(language, "mail.body", person.Name, OutboxMail.Apart(named), lines.ToString(), portal.OfComments(draftId)),
            now);
    }
}

/// <summary>One line of a mail about comments.</summary>
/// <param name="Key">What is said of it, under <c>mail.item</c>.</param>
/// <param name="Name">Who said or did it.</param>
/// <param name="Text">What was written; empty for a suggestion without a word, and an act without a reason.</param>
/// <param name="Quote">The passage; empty for the whole draft.</param>
public sealed record CommentMailItem(string Key, string Name, string Text, string Quote)
{
    private const int LongestShown = 400;

    public string Say(Language language)
    {
        var told = new StringBuilder(Words.Comments.In(language, $"mail.item.{Key}", OutboxMail.Apart(Name)));
        if (Quote.Length > 0)
            told.Append("\n  ").Append(Words.Comments.In(language, "mail.quote", OutboxMail.Apart(Shown(Quote))));
        if (Text.Length > 0)
            told.Append("\n  ").Append(OutboxMail.Apart(Shown(Text)));
        return told.ToString();
    }

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestShown)
            return line;
        var end = char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
