using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <summary>
/// One kind of act. A new kind is a record in this folder: its <see cref="Describe"/> will not compile unwritten, and
/// its payload is its properties.
/// </summary>
public abstract record LedgerEntry
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    private static readonly Dictionary<string, Type> Types = typeof(LedgerEntry).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(LedgerEntry)) && !t.IsAbstract && t != typeof(UnreadableEntry))
        .ToDictionary(KindOf, StringComparer.Ordinal);

    /// <summary>Every kind's name, in alphabetical order; what the ledger can be filtered by.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Types.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The type's name as kebab-case words: <c>revision-published</c>.</summary>
    [JsonIgnore]
    public virtual string Kind => KindOf(GetType());

    /// <summary>One sentence for the reader; the actor and the time stand beside it.</summary>
    public abstract string Describe(Language language);

    public static string NameOf(string kind, Language language) =>
        Types.ContainsKey(kind) ? Words.Audit.In(language, $"kind.{kind}") : kind;

    internal string Write() => JsonSerializer.Serialize(this, GetType(), Json);

    /// <summary>Never throws: a payload somebody tampered with is shown as what it is.</summary>
    internal static LedgerEntry Read(string kind, string payload)
    {
        if (!Types.TryGetValue(kind, out var type))
            return new UnreadableEntry(kind);
        try
        {
            return JsonSerializer.Deserialize(payload, type, Json) as LedgerEntry ?? new UnreadableEntry(kind);
        }
        catch (JsonException)
        {
            return new UnreadableEntry(kind);
        }
    }

    internal static string KindOf(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
}

/// <summary>Stands for a record whose payload can't be read.</summary>
public sealed record UnreadableEntry(string StoredKind) : LedgerEntry
{
    public override string Kind => StoredKind;

    public override string Describe(Language language) => Words.Audit.In(language, "entry.unreadable", StoredKind);
}
