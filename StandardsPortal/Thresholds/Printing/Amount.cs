using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Printing;

/// <summary>Prints amounts with the plural, dual or counter that the language asks for.</summary>
internal static class Amount
{
    /// <summary>Amounts that an editor may propose; examples of form, not of targets.</summary>
    public static readonly IReadOnlyList<Limit> Examples =
        [new(2, Unit.Minutes), new(4, Unit.Hours), new(1, Unit.BusinessDays), new(3, Unit.Days)];

    public static string Print(Limit limit, Language language) => Print(limit, language, plainScore: true);

    /// <param name="plainScore">A score stands without a unit, as NPS and CSAT scores do.</param>
    public static string Print(Limit limit, Language language, bool plainScore)
    {
        var words = limit.UpTo is { } upTo ? Range(limit, upTo, language) : One(limit.Value, limit.Unit, language, plainScore);
        return WithAlternative(words, limit, language);
    }

    /// <summary>Behind a word that already means "at most": "within 2 to 9 business days".</summary>
    public static string PrintBehindWithin(Limit limit, Language language) => limit.UpTo is { } upTo
        ? WithAlternative(Range(limit, upTo, language, "range.within"), limit, language)
        : Print(limit, language);

    private static string WithAlternative(string words, Limit limit, Language language)
    {
        return limit.Alternative is { } other ? $"{words} {Words.Thresholds.In(language, "or")} {Print(other, language)}" : words;
    }

    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Range(Limit limit, decimal upTo, Language language, string key = "range") =>
        // Words stand before the figure in "벨 2~14회": there the range is one figure.
        language == Language.Korean && limit.Unit == Unit.Rings
            ? Words.Thresholds.In(language, "unit.rings.other", $"{Number(limit.Value)}~{Number(upTo)}")
            : Words.Thresholds.In(language, key, Number(limit.Value), Counted(upTo, limit.Unit, language));

    private static string One(decimal value, Unit unit, Language language, bool plainScore)
    {
        if (unit == Unit.Score && plainScore)
            return Number(value);
        if (unit.IsMoney)
            return $"{Number(value)} {unit.Name}";
        if (value is 1 or 2 && Words.Thresholds.Has(language, $"unit.{unit.Name}.{PluralForm.Of(language, (long)value)}"))
            return Words.Thresholds.In(language, $"unit.{unit.Name}.{PluralForm.Of(language, (long)value)}", Number(value));
        return Counted(value, unit, language);
    }

    /// <summary>With the digits, also for one and two, as a range needs them.</summary>
    private static string Counted(decimal value, Unit unit, Language language)
    {
        if (unit == Unit.Score)
            return Number(value);
        if (unit.IsMoney)
            return $"{Number(value)} {unit.Name}";
        // A fraction takes the form that eleven takes: singular accusative in Arabic, plural in English.
        var form = value == decimal.Truncate(value) && value > 2 ? PluralForm.Of(language, (long)value) : PluralForm.Of(language, 11);
        var key = $"unit.{unit.Name}.{form}";
        if (!Words.Thresholds.Has(language, key) || (value == 100 && form == "other" && language == Language.Arabic))
            key = language == Language.Arabic && form != "few" ? $"unit.{unit.Name}.many" : $"unit.{unit.Name}.other";
        if (!Words.Thresholds.Has(language, key))
            key = $"unit.{unit.Name}.other";
        return Words.Thresholds.In(language, key, Number(value));
    }
}
