using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>What a signature states. The usual meanings are offered as a list; a signer can word their own.</summary>
public static class SignatureMeaning
{
    public const int MinimumLength = 10;
    public const int MaximumLength = 300;

    private static readonly string[] Usual = ["approve", "approve-legal", "approve-on-behalf"];

    public static IReadOnlyList<string> Offered(Language language) =>
        [.. Usual.Select(m => Words.Revisions.In(language, $"meaning.{m}"))];

    public static bool IsUsable(string? meaning) =>
        meaning?.Trim() is { Length: >= MinimumLength and <= MaximumLength } text && !text.Any(char.IsControl);
}
