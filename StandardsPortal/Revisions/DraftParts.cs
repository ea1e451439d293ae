using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>One language's text of a draft, line breaks as LF.</summary>
public sealed class DraftText
{
    public required Language Language { get; init; }

    public required string Markdown { get; set; }
}

/// <summary>Someone who changed a draft's text, and so can't sign it off.</summary>
public sealed class DraftEditor
{
    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required DateTime FirstAt { get; init; }
}

/// <summary>Everything an author can set. Author, state, version and digests are never taken from outside.</summary>
public sealed record DraftInput
{
    public const int UsualDaysToAcknowledge = 14;
    public const int MaximumDaysToAcknowledge = 180;
    public const int MaximumSummary = 1_000;
    public const int MaximumYearsAhead = 10;

    public required IReadOnlyList<DraftInputText> Texts { get; init; }

    public RevisionKind Kind { get; init; } = RevisionKind.Major;

    public string ChangeSummary { get; init; } = "";

    public DateOnly? EffectiveOn { get; init; }

    public int AcknowledgeWithinDays { get; init; } = UsualDaysToAcknowledge;

    /// <summary>Bounds that hold for a draft in any state; content is judged by findings instead.</summary>
    public Refusal? Refuse()
    {
        if (Texts.Count == 0 || Texts.Select(t => t.Language).Distinct().Count() != Texts.Count)
            return Refusal.At("text", "draft.one-text-a-language");
        if (Texts.FirstOrDefault(t => t.Markdown.Length > StandardText.MaximumLength) is not null)
            return Refusal.At("text", "draft.too-long", StandardText.MaximumLength / 1024);
        if (Texts.Any(t => HasForbidden(t.Markdown)))
            return Refusal.At("text", "draft.bad-characters");
        if (ChangeSummary.Length > MaximumSummary || HasForbidden(ChangeSummary))
            return Refusal.At("summary", "draft.summary-too-long", MaximumSummary);
        return AcknowledgeWithinDays is < 1 or > MaximumDaysToAcknowledge
            ? Refusal.At("days", "draft.days-out-of-range", MaximumDaysToAcknowledge)
            : null;
    }

    /// <summary>Review days and days to acknowledge are counted from the first day in force, so it can't be the last there is.</summary>
    public Refusal? RefuseDay(DateOnly today) =>
        EffectiveOn?.Year > today.Year + MaximumYearsAhead ? Refusal.At("effective", "draft.effective-far", MaximumYearsAhead) : null;

    /// <summary>NUL and lone surrogates can't be stored or typeset as what the author saw.</summary>
    private static bool HasForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return true;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}

public sealed record DraftInputText(Language Language, string Markdown);

/// <summary>Bounds of a text that hold before anything parses it.</summary>
public static class StandardText
{
    /// <summary>Longest text that is stored, in UTF-16 units; the reader refuses longer ones too.</summary>
    public const int MaximumLength = 64 * 1024;
}
