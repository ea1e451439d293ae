using System.Globalization;
using System.Text;

namespace StandardsPortal.People;

/// <summary>What a name, a title and an address may be. Forms, actions, the command line and column lengths all ask here.</summary>
public static class PersonRules
{
    public const int MaximumName = 100;
    public const int MaximumTitle = 100;
    public const int MaximumEmail = 254;

    /// <summary>NIST SP 800-63B asks for 8 and advises 15; a passphrase of 12 is what people here can live with.</summary>
    public const int MinimumPassword = 12;

    /// <summary>Hashing time grows with length, so a password is bounded too.</summary>
    public const int MaximumPassword = 256;

    /// <summary>A printed name: letters of any script, no control or direction characters that could disguise it.</summary>
    public static bool IsName(string? text) => IsLine(text, MaximumName) && text!.Any(char.IsLetter);

    public static bool IsTitle(string? text) => IsLine(text, MaximumTitle);

    /// <summary>One address, without display name, comment or line break: it becomes a mail header.</summary>
    public static bool IsEmail(string? text) =>
        text is { Length: <= MaximumEmail } && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@')
        && text.AsSpan(at + 1).IndexOf('.') > 0 && !text.EndsWith('.')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || "@.!#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal));

    public static bool IsStrongPassword(string? password, string email) =>
        password is { Length: >= MinimumPassword and <= MaximumPassword }
        && password.Distinct().Count() >= 5
        && !password.Contains(email.Split('@')[0], StringComparison.OrdinalIgnoreCase);

    private static bool IsLine(string? text, int maximum) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= maximum && text.IsNormalized(NormalizationForm.FormC)
        && text.All(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
}
