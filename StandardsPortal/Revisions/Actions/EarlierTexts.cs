using System.Globalization;
using StandardsPortal.Authoring;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// What a shipped standard may have said before: each share five points lower. Languages in which that gives rules that
/// mean the same are kept; the others came later.
/// </summary>
internal static class EarlierTexts
{
    public static IReadOnlyList<DraftInputText> Of(IReadOnlyList<DraftInputText> texts)
    {
        var source = Lowered(texts[0]);
        var reading = Read(source);
        return [source, .. texts.Skip(1).Select(Lowered).Where(t => TranslationGuard.Refuse(reading, [(t.Language, Read(t))]) is null)];
    }

    private static DraftInputText Lowered(DraftInputText text)
    {
        var markdown = text.Markdown;
        foreach (var rule in Read(text).Standard.Rules)
        {
            if (rule.Reading.Threshold?.Share is not { Percent: > 50 and < 100 } share)
                continue;
            var (now, before) = (share.Percent.ToString("0.##", CultureInfo.InvariantCulture), (share.Percent - 5).ToString("0.##", CultureInfo.InvariantCulture));
            markdown = markdown
                .Replace($"{now}%", $"{before}%", StringComparison.Ordinal)
                .Replace($"{now} %", $"{before} %", StringComparison.Ordinal)
                .Replace(Arabic($"{now}٪"), Arabic($"{before}٪"), StringComparison.Ordinal);
        }

        return text with { Markdown = markdown };
    }

    private static StandardReading Read(DraftInputText text) => StandardReader.Read(text.Markdown, text.Language);

    private static string Arabic(string digits) =>
        string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + (c - '0')) : c));
}
