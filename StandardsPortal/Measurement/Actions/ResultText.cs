using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A window's result as the text it is stored as.</summary>
internal static class ResultText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new DayConverter(), new JsonStringEnumConverter() },
    };

    public static string Write(WindowResult result) => JsonSerializer.Serialize(result, Json);

    public static WindowResult Read(string text)
    {
        var result = JsonSerializer.Deserialize<WindowResult>(text, Json) ?? throw new InvalidDataException("A stored result is empty.");
        return result with { Notes = [.. result.Notes.Select(n => n with { Values = [.. n.Values.Select(StoredValue.Plain)] })] };
    }

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDate.FromDateOnly(DateOnly.ParseExact(reader.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }
}

/// <summary>What fills a place in words comes back from JSON as the number or text it was.</summary>
internal static class StoredValue
{
    public static object? Plain(object? value) => value is not JsonElement json ? value : json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDecimal(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => json.GetRawText(),
    };
}
