using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Why a file was sent back, as a query: the page that tells it is another request. Only codes and short values travel,
/// so that a made-up address can't put words into the portal's mouth.
/// </summary>
public static class UploadRefusal
{
    private const int LongestValue = 8;
    private const int MostValues = 4;

    public static string QueryOf(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var fault = refusal.Values.OfType<FaultReason>().FirstOrDefault()?.Fault;
        var query = new QueryBuilder { { "refused", refusal.Code } };
        if (fault is not null)
            query.Add("why", fault.Code);
        foreach (var value in fault?.Values ?? refusal.Values)
            query.Add("value", Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return query.ToString();
    }

    /// <returns>Null for what no refusal of an upload is.</returns>
    public static string? Told(string? code, string? why, IReadOnlyList<string>? values, Language language)
    {
        if (code is not { Length: < 80 } || !(code.StartsWith("measure.", StringComparison.Ordinal) || code.StartsWith("storage.", StringComparison.Ordinal))
            || !Words.Refusals.Has(language, code))
            return null;
        object?[] told = [.. (values ?? []).Where(IsShort).Take(MostValues)];
        if (why is { Length: > 0 and < 80 } && Words.Measurement.Has(language, $"import.{why}"))
            told = [new ImportFault(0, null, why, told).Reason(language)];
        return Words.Refusals.In(language, code, told);
    }

    private static bool IsShort(string value) => value.Length <= LongestValue && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '+');
}
