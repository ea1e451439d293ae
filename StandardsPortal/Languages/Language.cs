using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StandardsPortal.Languages;

/// <summary>
/// One of the languages the portal speaks: interface, rules, findings and PDFs. Instances are unique, so reference
/// equality is meaning equality. Adding one is a row here, its resource files, and its rule vocabulary.
/// </summary>
public sealed class Language
{
    public static readonly Language English = new("en", "English", rightToLeft: false);
    public static readonly Language Korean = new("ko", "한국어", rightToLeft: false);
    public static readonly Language Arabic = new("ar", "العربية", rightToLeft: true);

    /// <summary>Every language, the fallback first.</summary>
    public static readonly IReadOnlyList<Language> All = [English, Korean, Arabic];

    private Language(string code, string nativeName, bool rightToLeft)
    {
        Code = code;
        NativeName = nativeName;
        IsRightToLeft = rightToLeft;
        Culture = CultureInfo.GetCultureInfo(code);
    }

    /// <summary>ISO 639-1 code; also the value of the HTML <c>lang</c> attribute.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself, as a language picker shows it.</summary>
    public string NativeName { get; }

    public bool IsRightToLeft { get; }

    /// <summary>Value of the HTML <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    public CultureInfo Culture { get; }

    /// <summary>The language of the request or operation under way; English when the culture is none of ours.</summary>
    public static Language Current => For(CultureInfo.CurrentUICulture);

    public static Language For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return TryParse(culture.TwoLetterISOLanguageName, out var language) ? language : English;
    }

    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = All.FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <exception cref="ArgumentException">The code names none of the portal's languages.</exception>
    public static Language Parse(string code) =>
        TryParse(code, out var language) ? language : throw new ArgumentException($"'{code}' is not one of: en, ko, ar.", nameof(code));

    public override string ToString() => Code;
}
