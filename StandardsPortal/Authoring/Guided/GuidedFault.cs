using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Authoring.Guided;

/// <summary>What keeps an answer of the guided path from being used.</summary>
/// <param name="Field">Name of the field that must be answered otherwise.</param>
/// <param name="Key">Key under <see cref="Words.Guided"/>: <c>fault.{Key}</c>; empty when <paramref name="Finding"/> says it.</param>
/// <param name="Finding">What the linter holds against the answer.</param>
public sealed record GuidedFault(string Field, string Key, IReadOnlyList<object?> Values, Finding? Finding = null)
{
    /// <summary>The fault in words; of a finding, what was written and the question it leaves open.</summary>
    public string Message(Language language)
    {
        if (Finding is null)
            return Words.Guided.In(language, $"fault.{Key}", [.. Values]);
        return Words.Guided.In(language, "fault.finding", Finding.Text, Finding.Reason(language), Finding.Question(language)).Trim();
    }
}
