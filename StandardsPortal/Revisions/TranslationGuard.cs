using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions;

/// <summary>Refuses a draft whose translations differ from their source; what a difference is, <see cref="TranslationCheck"/> says.</summary>
public static class TranslationGuard
{
    public static Refusal? Refuse(StandardReading source, IEnumerable<(Language Language, StandardReading Reading)> translations)
    {
        foreach (var (language, reading) in translations)
        {
            if (TranslationCheck.Compare(source, reading) is [var first, ..])
                return Refusal.At("text", "draft.translation-differs", language.NativeName, new Term(TermOf(first)));
        }

        return null;
    }

    private static string TermOf(Finding difference) => difference switch
    {
        { Key: "K01.field", Values: ["id", ..] } => "id",
        { Key: "K01.field", Values: ["stage" or "channel", ..] } => "minor.touchpoint",
        { Key: "K01.field", Values: ["audience", ..] } => "minor.audience",
        { Key: "K01.evidence" } => "evidence",
        { Key: "K01.language" } => "language",
        _ => "minor.rule",
    };
}
