using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions;

/// <summary>Holds translations to their source: the same standard, touchpoint and audience, and rules that mean the same.</summary>
public static class TranslationGuard
{
    public static Refusal? Refuse(Standard source, IEnumerable<(Language Language, Standard Standard)> translations)
    {
        foreach (var (language, translation) in translations)
        {
            if (translation.Id != source.Id)
                return Differs(language, "id");
            if (translation.Stage != source.Stage || translation.Channel != source.Channel)
                return Differs(language, "minor.touchpoint");
            if (!translation.Audience.ToHashSet(StringComparer.Ordinal).SetEquals(source.Audience))
                return Differs(language, "minor.audience");
            if (!translation.Rules.Select(r => r.Reading.Threshold).SequenceEqual(source.Rules.Select(r => r.Reading.Threshold)))
                return Differs(language, "minor.rule");
        }

        return null;
    }

    private static Refusal Differs(Language language, string field) =>
        Refusal.At("text", "draft.translation-differs", language.NativeName, new Term(field));
}
