using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement;

/// <summary>The rule behind a result. A result keeps it as its canonical sentence, which reads back as the same rule.</summary>
public static class ResultRule
{
    /// <returns>Null when the sentence is of a rule that this version no longer reads; the sentence itself still stands.</returns>
    public static Threshold? Of(WindowResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return RuleReader.Read(result.Rule, Language.English).Threshold;
    }

    /// <summary>The rule in a reader's language, or as it was kept.</summary>
    public static string Sentence(WindowResult result, Language language) =>
        Of(result) is { } rule ? RulePrinter.Sentence(rule, language) : result.Rule;

    /// <summary>What a share, or a measured value in the limit's own unit, is held to; null where the rule names neither.</summary>
    public static decimal? Target(Threshold rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule switch
        {
            { IsPlainValue: true, Limit: { } limit } => limit.Outer,
            { Share: { } share } => share.Percent,
            { Quantifier: Quantifier.All, Limit: not null } => 100,
            _ => null,
        };
    }

    /// <summary>The value of a rule that is no share, in its own unit and in words; null where there is none.</summary>
    public static string? Value(WindowResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Value is not { } thousandths)
            return null;
        var unit = Of(result)?.Limit?.Unit;
        var value = thousandths / 1000m;
        if (unit is { IsTime: true, Length: { } seconds })
            value /= seconds;
        value = Math.Round(value, 2);
        return unit is null ? Figures.Cases(value) : RulePrinter.Amount(new Limit(value, unit), language);
    }

    /// <summary>What the result comes to: the share beside its target, or the value; null where nothing was judged.</summary>
    public static string? Figure(WindowResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Share is { } share
            ? Figures.Share(share, Of(result) is { } rule ? Target(rule) : null, language)
            : Value(result, language);
    }
}
