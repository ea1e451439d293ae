namespace StandardsPortal.Standards;

/// <summary>The slug of a standard: ASCII lower-case words joined by single hyphens, e.g. <c>phone-answer-time</c>.</summary>
public static class StandardId
{
    public const int MaximumLength = 80;

    public static bool IsValid(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Length > MaximumLength || id[0] == '-' || id[^1] == '-')
            return false;
        for (var i = 0; i < id.Length; i++)
        {
            var allowed = char.IsAsciiLetterLower(id[i]) || char.IsAsciiDigit(id[i]) || (id[i] == '-' && id[i - 1] != '-');
            if (!allowed)
                return false;
        }
        return true;
    }
}
