using NodaTime;
using NodaTime.Text;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Ui;

/// <summary>Where the cases behind a result are listed: every part of the question stands in the address.</summary>
public sealed record CaseAddress(string StandardId, Guid RunId, int RuleIndex)
{
    /// <param name="judgement">Only cases judged so; null for all.</param>
    public string Of(WindowResult result, string? judgement = null, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(result);
        var group = string.Concat(result.Group.Select(g => $"&group={Uri.EscapeDataString($"{g.Key}={g.Value}")}"));
        var judged = judgement is null ? "" : $"&judgement={judgement}";
        var at = page > 1 ? $"&page={page}" : "";
        return $"results/{StandardId}/cases?run={RunId}&rule={RuleIndex}&from={LocalDatePattern.Iso.Format(result.From)}{group}{judged}{at}";
    }

    /// <summary>Reads groups back: <c>team=seoul</c>; anything else is left out.</summary>
    public static IReadOnlyDictionary<string, string> Groups(IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (text?.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
                groups[text[..equals]] = text[(equals + 1)..];
        }

        return groups;
    }

    public static LocalDate? Day(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } day ? day.Value : null;
}
