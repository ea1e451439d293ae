using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// A mapping profile as JSON. Strict: an unknown or repeated key, a wrong type or a word that is none of the choices is
/// refused with its line, because a misspelt key would silently map a column to nothing.
/// </summary>
public static class ProfileFile
{
    private const int MostBytes = 256 * 1024;

    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <exception cref="ImportRefusedException">Not a profile; the fault names line and key.</exception>
    public static MappingProfile Read(string text)
    {
        var json = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        if (json.Length > MostBytes)
            throw ExportHead.Refused(0, "profile-invalid", 1, $"> {MostBytes} B");
        try
        {
            var reader = new ProfileJson(json);
            return reader.Profile();
        }
        catch (JsonException problem)
        {
            throw ExportHead.Refused((problem.LineNumber ?? 0) + 1, "profile-invalid", (problem.LineNumber ?? 0) + 1, problem.Message);
        }
    }

    /// <summary>What <see cref="Read"/> gives back as it was; settings that are as usual are left out.</summary>
    public static string Write(MappingProfile profile)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            json.WriteStartObject();
            json.WriteString("name", profile.Name);
            json.WriteString("rows", NameOf(profile.Rows));
            json.WriteString("delimiter", profile.Delimiter.ToString());
            json.WriteBoolean("hasHeader", profile.HasHeader);
            Write(json, "missingCells", profile.MissingCells);
            Write(json, "timePatterns", profile.TimePatterns);
            Write(json, "zone", profile.Zone);
            json.WriteStartArray("columns");
            foreach (var column in profile.Columns)
                Write(json, column);
            json.WriteEndArray();
            Write(json, "constants", profile.Constants);
            Write(json, "folding", profile.Folding);
            Write(json, "series", profile.Series);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static string NameOf(RowKind kind) => kind.ToString().ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, ColumnMapping column)
    {
        json.WriteStartObject();
        Write(json, "columns", column.Columns);
        json.WriteString("field", column.Field);
        Write(json, "unit", column.Unit);
        Write(json, "meanings", column.Meanings);
        if (column.Required)
            json.WriteBoolean("required", true);
        Write(json, "zone", column.Zone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartObject(key);
        foreach (var (word, meaning) in values.OrderBy(p => p.Key, StringComparer.Ordinal))
            json.WriteString(word, meaning);
        json.WriteEndObject();
    }
}
