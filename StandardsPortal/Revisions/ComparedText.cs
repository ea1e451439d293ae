using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>One side of a comparison: a revision, or a draft as it was last saved.</summary>
/// <param name="Key">What addresses call it: the revision's number, or <c>draft-…</c>.</param>
/// <param name="Number">The revision's number; null for a draft.</param>
/// <param name="Title">In the language compared, where it has a text in it.</param>
/// <param name="PersonName">Who signed the revision, or wrote the draft.</param>
/// <param name="EffectiveOn">First day in force; null for a draft.</param>
/// <param name="At">When it was published, or last saved; UTC.</param>
/// <param name="Digest">SHA-256 of the text compared, lower-case hexadecimal.</param>
public sealed record ComparedText(string Key, int? Number, string Title, string PersonName, DateOnly? EffectiveOn, DateTime At, string Digest)
{
    /// <summary>"Revision 3", or "Draft by Hana Kim".</summary>
    public string Named(Language language) => Number is { } number
        ? Words.Standards.In(language, "page.revision", number)
        : Words.Standards.In(language, "page.compare.draft", PersonName);
}
