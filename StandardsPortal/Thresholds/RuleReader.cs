using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>Reads one sentence as a threshold rule.</summary>
public static class RuleReader
{
    /// <summary>Longest rule text that is read; a longer one is a fault, not an exception.</summary>
    public const int MaximumLength = 2_000;

    /// <summary>
    /// Reads <paramref name="text"/> as a rule of a language. Never throws on any text: what can't be read is a fault
    /// with its span, and the slots that could be read stay in <see cref="RuleReading.Partial"/>.
    /// </summary>
    public static RuleReading Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (text.Length > MaximumLength)
            return Refused(text, new(MaximumLength, text.Length, "text.long", [MaximumLength], []));
        if (string.IsNullOrWhiteSpace(text))
            return Refused(text, new(0, text.Length, "rule.none", [], [.. Expectations.Limits(language)]));
        return RuleGrammar.Read(text, language);
    }

    /// <summary>The language a text is written in, by its script: Hangul, Arabic, else English.</summary>
    public static Language LanguageOf(string text) => Script.LanguageOf(text);

    private static RuleReading Refused(string text, RuleFault fault) => new() { Text = text, Faults = [fault] };
}
