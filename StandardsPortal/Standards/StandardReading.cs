using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards;

/// <summary>
/// What reading a Markdown text gave: the standard as far as it could be read, and a finding for every fault in front
/// matter, structure or rule blocks. Reading recovers: one mistake does not hide the rest.
/// </summary>
/// <param name="HasFrontMatter">False for plain prose, which is linted sentence by sentence only.</param>
public sealed record StandardReading(SourceText Source, Standard Standard, bool HasFrontMatter, IReadOnlyList<Finding> Findings);
