using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Bundles;

/// <summary>
/// One language's text of a standard as a file of a bundle: the standards as a folder of Markdown, or that folder zipped,
/// so that a Git repository can hold them.
/// </summary>
/// <param name="Path">Below the bundle's root, with <c>/</c>; see <see cref="PathOf"/>.</param>
public sealed record BundleFile(string Path, string Markdown)
{
    /// <summary>Folder of the standards in a bundle; other folders hold other things.</summary>
    public const string Folder = "standards";

    /// <summary>Where the shipped library keeps it too: <c>standards/phone/phone-answer-time.ko.md</c>, the source text without a code.</summary>
    public static string PathOf(string channel, string standardId, Language language, Language source) =>
        language == source ? $"{Folder}/{channel}/{standardId}.md" : $"{Folder}/{channel}/{standardId}.{language.Code}.md";

    /// <summary>Folder of the records of evidence in a bundle.</summary>
    public const string EvidenceFolder = "evidence";

    public static string PathOfRecord(string recordId) => $"{EvidenceFolder}/{recordId}.md";

    /// <summary>Whether the file is meant as a record of evidence: it lies in the folder of that name, wherever the bundle's root is.</summary>
    public bool IsRecord => Path.Split('/') is [.., EvidenceFolder, _];

    /// <summary>
    /// Digest of many files: a line "digest, two blanks, path" each, in the order of the paths — what <c>sha256sum</c>
    /// prints of the same folder, digested once more.
    /// </summary>
    public static string DigestOf(IEnumerable<BundleFile> files) =>
        ContentDigest.Of(System.Text.Encoding.UTF8.GetBytes(string.Concat(
            files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{ContentDigest.Of(f.Markdown)}  {f.Path}\n"))));
}

/// <summary>Why a file of a bundle can't be used. One of them keeps the whole bundle out.</summary>
/// <param name="Line">Line of the file, from 1; null for the file as a whole.</param>
/// <param name="Reason">Names the field where there is one.</param>
public sealed record BundleFault(string Path, int? Line, Refusal Reason)
{
    public string In(Language language) => Line is { } line ? $"{Path}:{line}: {Reason.In(language)}" : $"{Path}: {Reason.In(language)}";
}

/// <summary>What a folder or a zip held.</summary>
/// <param name="LeftOut">Paths that are no Markdown, or hidden; never opened.</param>
public sealed record BundleContent(IReadOnlyList<BundleFile> Files, IReadOnlyList<BundleFault> Faults, IReadOnlyList<string> LeftOut);
