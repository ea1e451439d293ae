using System.Globalization;
using System.Text;
using System.Text.Json;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Revisions;

namespace StandardsPortal.Api;

/// <summary>What a request holds: its cases, or the first thing that can't be read.</summary>
internal sealed record PushReading(IReadOnlyList<PushedCase> Cases, Refusal? Fault);

/// <summary>
/// Cases as JSON: an array, or one object a line. <c>{"id":"1","moments":{"created":"2026-01-02T09:00:00Z"},"labels":{"channel":"phone"},
/// "values":{"score":4},"pauses":[{"condition":"waiting-for-customer","from":"…","until":"…"}]}</c>; times name their zone.
/// </summary>
internal static class PushedJson
{
    /// <summary>Of two values under one name nobody can say which is meant.</summary>
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly string[] Fields = ["id", "moments", "labels", "values", "pauses"];
    private static readonly string[] PauseFields = ["condition", "from", "until"];

    public static async Task<PushReading> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await body.CopyToAsync(buffer, cancellation);
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Trim().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new([], Refusal.At("cases", "measure.push-json"));
        }

        return text.StartsWith('[') ? FromArray(text) : FromLines(text);
    }

    private static PushReading FromArray(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Strict);
            return Take(json.RootElement.EnumerateArray());
        }
        catch (Exception exception) when (IsNoText(exception))
        {
            return new([], Refusal.At("cases", "measure.push-json"));
        }
    }

    private static PushReading FromLines(string text)
    {
        var cases = new List<PushedCase>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                using var json = JsonDocument.Parse(line, Strict);
                if (Case(json.RootElement, cases.Count, out var fault) is not { } one)
                    return new([], fault);
                cases.Add(one);
                // Enough to be refused for their number: the rest would only take memory.
                if (cases.Count > PushCases.MostCases)
                    break;
            }
            catch (Exception exception) when (IsNoText(exception))
            {
                return new([], Refusal.At($"cases[{cases.Count}]", "measure.push-json"));
            }
        }

        return new(cases, null);
    }

    private static PushReading Take(JsonElement.ArrayEnumerator items)
    {
        var cases = new List<PushedCase>();
        foreach (var item in items)
        {
            if (Case(item, cases.Count, out var fault) is not { } one)
                return new([], fault);
            cases.Add(one);
            if (cases.Count > PushCases.MostCases)
                break;
        }

        return new(cases, null);
    }

    /// <summary>JSON that is none, or holds half of a surrogate pair, which is found only when its text is asked for.</summary>
    private static bool IsNoText(Exception exception) => exception is JsonException or InvalidOperationException;

    private static PushedCase? Case(JsonElement json, int index, out Refusal? fault)
    {
        fault = null;
        Refusal At(string field) => Refusal.At($"cases[{index}]{(field.Length == 0 ? "" : "." + field)}", "measure.push-field");
        if (json.ValueKind != JsonValueKind.Object)
        {
            fault = At("");
            return null;
        }

        // What is not known is refused: a misspelt field would be lost without a word.
        if (json.EnumerateObject().FirstOrDefault(p => !Fields.Contains(p.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            fault = At(unknown.Name.Length > 80 ? unknown.Name[..80] : unknown.Name);
        var moments = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var pauses = new List<PushedPause>();
        var id = json.TryGetProperty("id", out var given) ? given.ValueKind switch
        {
            JsonValueKind.String => given.GetString(),
            JsonValueKind.Number => given.GetRawText(),
            _ => null,
        } : null;
        if (id is null)
            fault ??= At("id");
        foreach (var (name, value) in Members(json, "moments", At, ref fault))
        {
            if (TryTime(value, out var time))
                moments[name] = time;
            else
                fault ??= At($"moments.{name}");
        }

        foreach (var (name, value) in Members(json, "labels", At, ref fault))
        {
            if (value.ValueKind == JsonValueKind.String)
                labels[name] = value.GetString()!;
            else
                fault ??= At($"labels.{name}");
        }

        foreach (var (name, value) in Members(json, "values", At, ref fault))
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && (number != 0 || IsZero(value.GetRawText())))
                values[name] = number;
            else
                fault ??= At($"values.{name}");
        }

        fault ??= Pauses(json, pauses, At);
        return fault is null ? new PushedCase(id!, moments, labels, values, pauses) : null;
    }

    private static List<(string Name, JsonElement Value)> Members(JsonElement json, string field, Func<string, Refusal> at, ref Refusal? fault)
    {
        if (!json.TryGetProperty(field, out var members))
            return [];
        if (members.ValueKind == JsonValueKind.Object)
            return [.. members.EnumerateObject().Select(m => (m.Name, m.Value))];
        fault ??= at(field);
        return [];
    }

    private static Refusal? Pauses(JsonElement json, List<PushedPause> pauses, Func<string, Refusal> at)
    {
        if (!json.TryGetProperty("pauses", out var list))
            return null;
        if (list.ValueKind != JsonValueKind.Array)
            return at("pauses");
        foreach (var pause in list.EnumerateArray())
        {
            if (pause.ValueKind != JsonValueKind.Object || pause.EnumerateObject().Any(p => !PauseFields.Contains(p.Name, StringComparer.Ordinal)) || !pause.TryGetProperty("condition", out var condition) || condition.ValueKind != JsonValueKind.String
                || !pause.TryGetProperty("from", out var from) || !TryTime(from, out var begin))
                return at("pauses");
            DateTimeOffset? end = null;
            if (pause.TryGetProperty("until", out var until) && until.ValueKind != JsonValueKind.Null)
            {
                if (!TryTime(until, out var ended))
                    return at("pauses.until");
                end = ended;
            }

            pauses.Add(new PushedPause(condition.GetString()!, begin, end));
        }

        return null;
    }

    /// <summary>A number too small for a decimal would be read as nought.</summary>
    private static bool IsZero(string number) => number.AsSpan().IndexOfAnyInRange('1', '9') is var digit && (digit < 0 || number.AsSpan().IndexOfAny('e', 'E') is >= 0 and var power && power < digit);

    /// <summary>A time without a zone is not read: the portal would have to guess which is meant.</summary>
    private static bool TryTime(JsonElement value, out DateTimeOffset time)
    {
        time = default;
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 17 and <= 40 } text && text.Contains('T', StringComparison.Ordinal)
            && (text.EndsWith('Z') || text[^6] is '+' or '-')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}
