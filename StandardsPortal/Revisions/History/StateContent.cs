using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.History;

/// <summary>
/// What a saved state holds: the texts and how they were to be published. Written as JSON without needless escapes, in
/// one fixed order, so that a small change of a text is a small change of the bytes.
/// </summary>
public sealed record StateContent(IReadOnlyList<DraftInputText> Texts, RevisionKind Kind, string ChangeSummary, DateOnly? EffectiveOn, int AcknowledgeWithinDays)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    public int Characters => Texts.Sum(t => t.Markdown.Length);

    public int Words => Texts.Sum(t => WordsIn(t.Markdown));

    public static StateContent Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var texts = draft.Texts.OrderBy(t => t.Language.Code, StringComparer.Ordinal).Select(t => new DraftInputText(t.Language, t.Markdown));
        return new StateContent([.. texts], draft.Kind, draft.ChangeSummary, draft.EffectiveOn, draft.AcknowledgeWithinDays);
    }

    /// <summary>As saving it would leave it.</summary>
    public static StateContent Of(DraftInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var texts = input.Texts.OrderBy(t => t.Language.Code, StringComparer.Ordinal).Select(t => t with { Markdown = ContentDigest.Normalised(t.Markdown) });
        return new StateContent([.. texts], input.Kind, input.ChangeSummary.Trim(), input.EffectiveOn, input.AcknowledgeWithinDays);
    }

    public static StateContent Of(byte[] bytes)
    {
        var stored = JsonSerializer.Deserialize<Stored>(bytes, Json) ?? throw new InvalidDataException("A saved state is empty.");
        return new StateContent(
            [.. stored.Texts.Select(t => new DraftInputText(Language.Parse(t.Key), t.Value))], stored.Kind, stored.Summary, stored.Effective, stored.Days);
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(
        new Stored(Kind, ChangeSummary, EffectiveOn, AcknowledgeWithinDays, Texts.ToDictionary(t => t.Language.Code, t => t.Markdown)), Json);

    public string? TextIn(Language language) => Texts.FirstOrDefault(t => t.Language == language)?.Markdown;

    /// <summary>Whether both say the same; the lists of a record are compared by what they hold.</summary>
    public bool Says(StateContent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ToBytes().AsSpan().SequenceEqual(other.ToBytes());
    }

    /// <summary>The same as an author would send it, to be saved again.</summary>
    public DraftInput AsInput() => new()
    {
        Texts = Texts,
        Kind = Kind,
        ChangeSummary = ChangeSummary,
        EffectiveOn = EffectiveOn,
        AcknowledgeWithinDays = AcknowledgeWithinDays,
    };

    private static int WordsIn(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside)
                words++;
            inside = letter || (inside && !char.IsWhiteSpace(c));
        }

        return words;
    }

    /// <summary>States from before every save was kept hold texts only; the rest is as a draft begins.</summary>
    private sealed record Stored(
        RevisionKind Kind = RevisionKind.Major, string Summary = "", DateOnly? Effective = null, int Days = DraftInput.UsualDaysToAcknowledge, Dictionary<string, string>? Texts = null)
    {
        public Dictionary<string, string> Texts { get; init; } = Texts ?? [];
    }
}
