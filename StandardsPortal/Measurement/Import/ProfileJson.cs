using System.Text.Json;

using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Folding;

namespace StandardsPortal.Measurement.Import;

/// <summary>Reads a profile token by token, so that every refusal knows its line.</summary>
internal ref struct ProfileJson(ReadOnlySpan<byte> json)
{
    private static readonly string[] ProfileKeys = ["name", "rows", "delimiter", "hasHeader", "missingCells", "timePatterns", "zone", "columns", "constants", "folding", "series"];
    private static readonly string[] ColumnKeys = ["columns", "field", "unit", "meanings", "required", "zone"];

    private readonly ReadOnlySpan<byte> json = json;
    private Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 8, CommentHandling = JsonCommentHandling.Skip });

    public MappingProfile Profile()
    {
        var profile = new MappingProfile { Name = "" };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        reader.Read();
        Expect("profile", JsonTokenType.StartObject, "{ … }");
        while (NextKey(seen, ProfileKeys) is { } key)
        {
            profile = key switch
            {
                "name" => profile with { Name = Text(key) },
                "rows" => profile with { Rows = Rows(key) },
                "delimiter" => profile with { Delimiter = Text(key) is [var one] ? one : throw Wrong(key, "\",\", \";\", \"\\t\" …") },
                "hasHeader" => profile with { HasHeader = Flag(key) },
                "missingCells" => profile with { MissingCells = Texts(key) },
                "timePatterns" => profile with { TimePatterns = Texts(key) },
                "zone" => profile with { Zone = TextOrNull(key) },
                "columns" => profile with { Columns = Columns(key) },
                "constants" => profile with { Constants = Pairs(key, StringComparer.Ordinal) },
                "series" => profile with { Series = Pairs(key, StringComparer.Ordinal) },
                _ => profile with { Folding = TextOrNull(key) },
            };
        }
        // Anything behind the last brace is an error of its own.
        reader.Read();
        return profile.Name.Length > 0 ? profile : throw ExportHead.Refused(0, "profile-key-missing", "name");
    }

    private List<ColumnMapping> Columns(string key)
    {
        Expect(key, JsonTokenType.StartArray, "[ … ]");
        List<ColumnMapping> columns = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (columns.Count == ExportOptions.MostColumns)
                throw Wrong(key, $"≤ {ExportOptions.MostColumns}");
            columns.Add(Column());
        }
        return columns;
    }

    private ColumnMapping Column()
    {
        Expect("columns", JsonTokenType.StartObject, "{ … }");
        var column = new ColumnMapping([], "");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextKey(seen, ColumnKeys) is { } key)
        {
            column = key switch
            {
                "columns" => column with { Columns = Texts(key) },
                "field" => column with { Field = Field(key) },
                "unit" => column with { Unit = Unit(key) },
                "meanings" => column with { Meanings = Pairs(key, StringComparer.OrdinalIgnoreCase) },
                "required" => column with { Required = Flag(key) },
                _ => column with { Zone = TextOrNull(key) },
            };
        }
        if (column.Columns.Count == 0)
            throw ExportHead.Refused(Line, "profile-key-missing", "columns");
        return column.Field.Length > 0 ? column : throw ExportHead.Refused(Line, "profile-key-missing", "field");
    }

    private string Field(string key)
    {
        var field = Text(key);
        string[] plain = ["id", .. AggregateField.All, .. LogField.All];
        var isKnown = plain.Contains(field, StringComparer.Ordinal) || (field.Split(':', 2) is ["at" or "label" or "value" or "duration", { Length: > 0 }]);
        return isKnown ? field : throw Wrong(key, $"at:MOMENT, label:NAME, value:NAME, duration:METRIC, {string.Join(", ", plain.Distinct(StringComparer.Ordinal))}");
    }

    private string? Unit(string key) => TextOrNull(key) switch
    {
        null => null,
        var unit when DurationText.Units.ContainsKey(unit) => unit,
        _ => throw Wrong(key, string.Join(", ", DurationText.Units.Keys)),
    };

    private RowKind Rows(string key)
    {
        var word = Text(key);
        var kinds = Enum.GetValues<RowKind>();
        var at = Array.FindIndex(kinds, kind => ProfileFile.NameOf(kind) == word);
        return at >= 0 ? kinds[at] : throw Wrong(key, string.Join(", ", kinds.Select(ProfileFile.NameOf)));
    }

    /// <returns>Null at the end of the object; else the key, with the reader on its value.</returns>
    private string? NextKey(HashSet<string> seen, string[] known)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return null;
        var key = reader.GetString()!;
        if (!known.Contains(key, StringComparer.Ordinal) || !seen.Add(key))
            throw ExportHead.Refused(Line, "profile-unknown-key", Line, key, string.Join(", ", known.Except(seen, StringComparer.Ordinal)));
        reader.Read();
        return key;
    }

    private List<string> Texts(string key)
    {
        Expect(key, JsonTokenType.StartArray, "[\"…\"]");
        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(Text(key));
        return texts;
    }

    private Dictionary<string, string> Pairs(string key, StringComparer comparer)
    {
        Expect(key, JsonTokenType.StartObject, "{ \"…\": \"…\" }");
        var pairs = new Dictionary<string, string>(comparer);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var word = reader.GetString()!;
            reader.Read();
            if (!pairs.TryAdd(word, Text(word)))
                throw ExportHead.Refused(Line, "profile-unknown-key", Line, word, key);
        }
        return pairs;
    }

    private readonly string? TextOrNull(string key) => reader.TokenType == JsonTokenType.Null ? null : Text(key);

    private readonly string Text(string key)
    {
        Expect(key, JsonTokenType.String, "\"…\"");
        return reader.GetString()!;
    }

    private readonly bool Flag(string key) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(key, "true, false"),
    };

    private readonly void Expect(string key, JsonTokenType type, string form)
    {
        if (reader.TokenType != type)
            throw Wrong(key, form);
    }

    private readonly ImportRefusedException Wrong(string key, string form) => ExportHead.Refused(Line, "profile-value", Line, key, form);

    private readonly long Line => json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
}
