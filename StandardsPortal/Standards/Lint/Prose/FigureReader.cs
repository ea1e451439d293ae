using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Finds the figures of a sentence: durations, moments, shares, other numbers. Digits of both scripts and number words.</summary>
internal static class FigureReader
{
    /// <summary>What most sentences hold.</summary>
    private static readonly List<Figure> None = [];

    public static List<Figure> Read(Sentence sentence)
    {
        List<Figure>? figures = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].Word.MayBeginFigure)
                continue;
            var figure = At(sentence, i);
            if (figure is null)
                continue;
            (figures ??= []).Add(figure);
            i = Math.Max(i, figure.Last);
        }
        return figures ?? None;
    }

    /// <summary>Whether a figure can begin with a word; when it can't, none is looked for there.</summary>
    public static bool MayBegin(string form, Language language) =>
        EnglishFigures.MayBegin(form) || (language == Language.Korean && KoreanFigures.MayBegin(form)) || (language == Language.Arabic && ArabicFigures.MayBegin(form));

    private static Figure? At(Sentence sentence, int at)
    {
        if (sentence.Language == Language.Korean && KoreanFigures.At(sentence, at) is { } korean)
            return korean;
        if (sentence.Language == Language.Arabic && ArabicFigures.At(sentence, at) is { } arabic)
            return arabic;
        if (EnglishFigures.At(sentence, at) is { } english)
            return english;
        var token = sentence.Tokens[at];
        if (!token.IsNumber)
            return null;
        if (token.Form.Contains(':', StringComparison.Ordinal))
            return new Figure(FigureKind.Moment, at, at);
        var value = NumberOf(token.Form) ?? 0;
        var next = sentence.FormAt(at + 1);
        if (next is "%" or "٪" or "percent" or "퍼센트" or "프로" or "بالميه" or "بالمايه" || (next is "per" or "في" && sentence.FormAt(at + 2) is "cent" or "الميه" or "المايه"))
            return new Figure(FigureKind.Share, at, next is "per" or "في" ? at + 2 : at + 1, value);
        if (next is "out" && sentence.FormAt(at + 2) is "of")
            return new Figure(FigureKind.Share, at, Math.Min(at + 3, sentence.Tokens.Count - 1));
        if (EnglishFigures.ShareOf(sentence, at) is { } share)
            return share;
        return new Figure(FigureKind.Number, at, at, value);
    }

    /// <summary>The number at the start of a form: "2", "1.5", "1,000"; null when it does not begin with a digit.</summary>
    public static decimal? NumberOf(string form)
    {
        var end = 0;
        while (end < form.Length && (char.IsAsciiDigit(form[end]) || (form[end] is '.' or ',' or '٫' or '٬' && end + 1 < form.Length && char.IsAsciiDigit(form[end + 1]))))
            end++;
        if (end is 0 or > 15)
            return null;
        var digits = form[..end].Replace(",", "", StringComparison.Ordinal).Replace("٬", "", StringComparison.Ordinal).Replace('٫', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
