using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.Publishing;

/// <summary>Turns a document into a PDF. The one seam behind which the typesetting program can be exchanged.</summary>
public interface ITypesetter
{
    /// <returns>A <see cref="Pdf"/>, or a <see cref="TypesettingFailure"/> that says in words why there is none.</returns>
    Task<TypesettingOutcome> TypesetAsync(PublishedDocument document, CancellationToken cancellation = default);
}

public abstract record TypesettingOutcome;

/// <param name="Digest">SHA-256 of the bytes, lower-case hexadecimal. Equal documents give equal bytes.</param>
public sealed record Pdf(ReadOnlyMemory<byte> Bytes, string Digest, int PageCount) : TypesettingOutcome;

/// <summary>Why a document could not be typeset; known beforehand or met on the way, but never a bare exception.</summary>
/// <param name="Key">Key under <see cref="Words.Publishing"/>: <c>failure.{Key}</c>.</param>
public sealed record TypesettingFailure(string Key, params IReadOnlyList<object?> Values) : TypesettingOutcome, ITold
{
    public string Reason(Language language) => Words.Publishing.In(language, $"failure.{Key}", [.. Values]);

    string ITold.In(Language language) => Reason(language);
}
