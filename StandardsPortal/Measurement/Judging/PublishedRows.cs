using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// Which published figures a rule is about. A file mixes the phone's figures with the counter's, and there are no cases
/// behind a row from which another limit could be told: a row that states a limit that the rule does not have, or whose
/// words name another channel, says nothing of the rule and is left out.
/// </summary>
public sealed class PublishedRows(RuleInForce held)
{
    private readonly Dictionary<string, Limit?> limits = new(StringComparer.Ordinal);

    /// <summary>The rows that the rule judges, in order.</summary>
    public IReadOnlyList<AggregateRow> Of(IReadOnlyList<AggregateRow> rows) => [.. rows.Where(Concerns)];

    /// <summary>Whether the row is of the rule's contacts and of its limit, as far as it says either.</summary>
    public bool Concerns(AggregateRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        // Figures reported under the standard's own id are its figures, whatever words the id is made of.
        return (row.Series == held.StandardId || IsOfChannel(row)) && IsOfLimit(row);
    }

    private bool IsOfChannel(AggregateRow row)
    {
        if (held.Rule.Population.Channel is not { } channel)
            return true;
        string[] named = row.Channel is { } own ? [ChannelWords.Of(Slug.Of(own))] : [.. ChannelWords.In($"{row.Series} {row.Name}")];
        return named.Length == 0 || named.Contains(channel, StringComparer.Ordinal);
    }

    private bool IsOfLimit(AggregateRow row)
    {
        if (row.Limit is not { } text)
            return true;
        if (held.Rule.Limit is not { } asked || asked.Unit == Unit.Percent)
            return false;
        return LimitOf(text) is { } stated && (asked.IsSameAmountAs(stated) == true || (asked.Alternative is { } other && other.IsSameAmountAs(stated) == true));
    }

    /// <summary>The limit that a row's words mean; null for words that are none, which then is no limit of the rule's.</summary>
    private Limit? LimitOf(string text)
    {
        if (!limits.TryGetValue(text, out var limit))
            limits[text] = limit = RuleReader.Read($"All requests are answered within {text}.", Language.English).Threshold?.Limit;
        return limit;
    }
}

/// <summary>Words that name a channel, where a desk or a publisher writes them.</summary>
internal static class ChannelWords
{
    /// <summary>The channel's slug for a word in one spelling; the word itself where it names none.</summary>
    public static string Of(string word) => word switch
    {
        "telephone" or "voice" or "call" or "calls" => "phone",
        "e-mail" or "emails" or "e-mails" or "mail" => "email",
        "chat" or "chats" or "livechat" => "live-chat",
        "social" or "twitter" or "facebook" or "instagram" => "social-media",
        "web" or "web-form" or "portal" or "online" => "website",
        "counter" or "walk-in" or "visitor" or "visitors" => "in-person",
        "forum" => "community",
        _ => word,
    };

    /// <summary>The channels that a text names, in one word or in two.</summary>
    public static IEnumerable<string> In(string text)
    {
        var words = Slug.Of(text).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Concat(words.Zip(words.Skip(1), (one, next) => $"{one}-{next}")).Select(Of)
            .Where(w => Journey.Channel.All.Any(c => c.Slug == w)).Distinct(StringComparer.Ordinal);
    }
}
