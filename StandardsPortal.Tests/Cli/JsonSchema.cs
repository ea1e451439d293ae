using System.Text.Json;
using System.Text.RegularExpressions;

namespace StandardsPortal.Tests.Cli;

/// <summary>As much of JSON Schema (draft 4) as the SARIF schema uses; a word it does not know is a failure, not a pass.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Told =
        ["$schema", "id", "title", "description", "default", "definitions"];

    /// <returns>What is wrong and where; empty for a valid document.</returns>
    public IReadOnlyList<string> FaultsOf(JsonElement document)
    {
        List<string> faults = [];
        Check(root, document, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var word in schema.EnumerateObject())
        {
            if (Told.Contains(word.Name))
                continue;
            var fault = word.Name switch
            {
                "$ref" => CheckReferred(word.Value.GetString()!, value, at, faults),
                "type" => IsOfType(value, word.Value) ? null : $"is no {word.Value}",
                "enum" => word.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)) ? null : $"{value} is not one of {word.Value}",
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) ? null : $"{value} does not match {word.Value}",
                "format" => IsOfFormat(value, word.Value.GetString()!) ? null : $"{value} is no {word.Value}",
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal() ? null : $"{value} is less than {word.Value}",
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal() ? null : $"{value} is more than {word.Value}",
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32() ? null : "has too few items",
                "uniqueItems" => value.ValueKind != JsonValueKind.Array || !word.Value.GetBoolean() || AreUnique(value) ? null : "repeats an item",
                "required" => value.ValueKind != JsonValueKind.Object || word.Value.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)) ? null : $"lacks one of {word.Value}",
                "items" => CheckItems(word.Value, value, at, faults),
                "properties" => CheckProperties(word.Value, value, at, faults),
                "additionalProperties" => CheckOthers(schema, word.Value, value, at, faults),
                "anyOf" => word.Value.EnumerateArray().Any(s => IsValid(s, value)) ? null : "fits none of the choices",
                "oneOf" => word.Value.EnumerateArray().Count(s => IsValid(s, value)) == 1 ? null : "does not fit exactly one of the choices",
                _ => $"cannot be checked: the schema says {word.Name}",
            };
            if (fault is not null)
                faults.Add($"{at} {fault}");
        }
    }

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        List<string> faults = [];
        Check(schema, value, "", faults);
        return faults.Count == 0;
    }

    private string? CheckReferred(string reference, JsonElement value, string at, List<string> faults)
    {
        var schema = reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));
        Check(schema, value, at, faults);
        return null;
    }

    private string? CheckItems(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var (index, item) in value.EnumerateArray().Index())
            Check(schema, item, $"{at}[{index}]", faults);
        return null;
    }

    private string? CheckProperties(JsonElement properties, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var inner))
                Check(property.Value, inner, $"{at}.{property.Name}", faults);
        }

        return null;
    }

    private string? CheckOthers(JsonElement schema, JsonElement others, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var named) && named.TryGetProperty(property.Name, out _))
                continue;
            if (others.ValueKind == JsonValueKind.False)
                faults.Add($"{at} may not hold {property.Name}");
            else if (others.ValueKind == JsonValueKind.Object)
                Check(others, property.Value, $"{at}.{property.Name}", faults);
        }

        return null;
    }

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => IsOfType(value, t))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };

    private static bool IsOfFormat(JsonElement value, string format) => value.ValueKind != JsonValueKind.String || format switch
    {
        "uri" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && value.GetString()!.Contains(':', StringComparison.Ordinal) && address.IsAbsoluteUri,
        "uri-reference" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "date-time" => value.TryGetDateTimeOffset(out _),
        _ => false,
    };

    private static bool AreUnique(JsonElement array)
    {
        var items = array.EnumerateArray().ToList();
        return !items.Index().Any(a => items.Skip(a.Index + 1).Any(b => JsonElement.DeepEquals(a.Item, b)));
    }
}
