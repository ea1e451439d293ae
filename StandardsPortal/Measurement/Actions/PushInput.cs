using StandardsPortal.Journey;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>What a pushed case may hold.</summary>
internal static class PushInput
{
    public const string Format = "api";
    public const int LongestId = 200;
    public const int LongestLabel = 200;
    public const int MostLabels = 32;
    public const int MostPauses = 200;

    private static readonly HashSet<string> Moments = Moment.All.ToHashSet(StringComparer.Ordinal);
    private static readonly DateTimeOffset Earliest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Refusal? Refuse(string source, IReadOnlyList<PushedCase> cases)
    {
        if (!SourceName.IsValid(source))
            return Refusal.At("source", "measure.source");
        if (cases.Count is 0 or > PushCases.MostCases)
            return Refusal.At("cases", "measure.push-count", PushCases.MostCases);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            if (Refuse(cases[i], i) is { } wrong)
                return wrong;
            if (!seen.Add(cases[i].Id))
                return At(i, "id", "measure.push-twice", cases[i].Id);
        }

        return null;
    }

    public static SegmentIdRange RangeOf(IReadOnlyList<PushedCase> cases)
    {
        string?[] ids = [.. cases.Select(c => c.Id)];
        var numbers = new long[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!SegmentFormat.TryNumber(ids[i]!, out numbers[i]))
                return SegmentIdRange.Of(ids, null);
        }

        return SegmentIdRange.Of(ids, numbers);
    }

    private static Refusal? Refuse(PushedCase pushed, int index)
    {
        if (!IsLine(pushed.Id, LongestId))
            return At(index, "id", "measure.push-id", LongestId);
        if (pushed.Moments.Count == 0)
            return At(index, "moments", "measure.push-no-moment");
        foreach (var (moment, at) in pushed.Moments)
        {
            if (!Moments.Contains(moment))
                return At(index, $"moments.{Shown(moment)}", "measure.push-moment", Shown(moment));
            if (at < Earliest || at >= Latest)
                return At(index, $"moments.{moment}", "measure.push-time");
        }

        return RefuseLabels(pushed, index) ?? RefuseValues(pushed, index) ?? RefusePauses(pushed, index);
    }

    private static Refusal? RefuseLabels(PushedCase pushed, int index)
    {
        if (pushed.Labels.Count > MostLabels)
            return At(index, "labels", "measure.push-labels", MostLabels);
        foreach (var (label, text) in pushed.Labels)
        {
            if (!SourceName.IsValid(label) || label == StoredCases.Source)
                return At(index, $"labels.{Shown(label)}", "measure.push-label-name");
            if (!IsLine(text, LongestLabel))
                return At(index, $"labels.{label}", "measure.push-label", LongestLabel);
            if (label == LabelName.Channel && Channel.All.All(c => c.Slug != text))
                return At(index, "labels.channel", "measure.push-channel", Shown(text), string.Join(", ", Channel.All.Select(c => c.Slug)));
        }

        return null;
    }

    private static Refusal? RefuseValues(PushedCase pushed, int index)
    {
        foreach (var (value, number) in pushed.Values)
        {
            if (!ValueName.All.Contains(value, StringComparer.Ordinal))
                return At(index, $"values.{Shown(value)}", "measure.push-value", Shown(value), string.Join(", ", ValueName.All));
            if (Math.Abs(number) > 1_000_000_000_000m || decimal.Truncate(number * 1000) != number * 1000)
                return At(index, $"values.{value}", "measure.push-number");
        }

        return null;
    }

    private static Refusal? RefusePauses(PushedCase pushed, int index)
    {
        if (pushed.Pauses.Count > MostPauses)
            return At(index, "pauses", "measure.push-pauses", MostPauses);
        foreach (var pause in pushed.Pauses)
        {
            if (!IsLine(pause.Condition, LongestLabel))
                return At(index, "pauses.condition", "measure.push-label", LongestLabel);
            if (pause.Until <= pause.From || pause.From < Earliest || pause.From >= Latest || pause.Until >= Latest)
                return At(index, "pauses.until", "measure.push-pause");
        }

        return null;
    }

    /// <summary>The field is told as a path such as <c>cases[3].labels.team</c>.</summary>
    private static Refusal At(int index, string field, string code, params object?[] values) => Refusal.At($"cases[{index}].{field}", code, values);

    private static string Shown(string text) => text.Length > 80 ? text[..80] : text;

    private static bool IsLine(string? text, int longest) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= longest && IsWellFormed(text);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}

/// <summary>What a source, a label or a saved profile may be called.</summary>
internal static class SourceName
{
    public const int Longest = 60;

    /// <summary>Lower-case letters, digits, hyphens and underscores, beginning with a letter or digit.</summary>
    public static bool IsValid(string? name) =>
        name is { Length: > 0 and <= Longest } && char.IsAsciiLetterOrDigit(name[0])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');
}
