using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>
/// Why an act was refused: a value that reaches the person word for word, never a log line behind "Unexpected error".
/// </summary>
/// <param name="Code">Key under <see cref="Words.Refusals"/>.</param>
/// <param name="Values">What fills the words' placeholders; an <see cref="ITold"/> is told in the reader's language.</param>
/// <param name="Field">The input it concerns, for forms.</param>
public sealed record Refusal(string Code, IReadOnlyList<object?> Values, string? Field = null)
{
    public static Refusal Of(string code, params object?[] values) => new(code, values);

    public static Refusal At(string field, string code, params object?[] values) => new(code, values, field);

    public string In(Language language) =>
        Words.Refusals.In(language, Code, [.. Values.Select(v => v is ITold told ? told.In(language) : v)]);

    public override string ToString() => In(Language.English);

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Field == other.Field && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Code, Field, Values.Count);
}

/// <summary>A word inside a refusal that is itself translated, e.g. the name of a field.</summary>
public sealed record Term(string Key) : ITold
{
    public string In(Language language) => Words.Refusals.In(language, $"term.{Key}");
}

/// <summary>Something that can say itself in any of the portal's languages.</summary>
public interface ITold
{
    string In(Language language);
}
