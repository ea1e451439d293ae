using System.Text;
using System.Text.Json;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>A value of a JSON text and the line it stands on, which the library's own document does not tell.</summary>
/// <param name="Text">Of a string; of a number or a word, as written.</param>
/// <param name="Fields">Of an object, in order; a name may stand twice.</param>
/// <param name="Items">Of a list.</param>
internal sealed record JsonPiece(JsonTokenType Kind, int Line, string Text, List<(string Name, int Line, JsonPiece Value)> Fields, List<JsonPiece> Items)
{
    private const int Deepest = 8;

    /// <exception cref="JsonException">Not JSON, or nested deeper than any calendar.</exception>
    public static JsonPiece Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        var open = new Stack<JsonPiece>();
        var (name, nameLine, line, counted) = ("", 0, 1, 0);
        JsonPiece? root = null;
        while (reader.Read())
        {
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                (name, nameLine) = (reader.GetString()!, line);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            var piece = new JsonPiece(reader.TokenType, line, reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan), [], []);
            if (!open.TryPeek(out var parent))
                root = piece;
            else if (parent.Kind == JsonTokenType.StartObject)
                parent.Fields.Add((name, nameLine, piece));
            else
                parent.Items.Add(piece);
            if (piece.Kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push(piece);
        }

        return root ?? throw new JsonException();
    }
}
