using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// Which cases a rule counts, asked of label columns. Where a source has no column for the channel or the kind of
/// contact, the file is taken to hold the rule's contacts only, and the result says so; topic and priority must be there.
/// </summary>
internal static class PopulationFilter
{
    /// <summary>Nouns that any contact is.</summary>
    private static readonly HashSet<string> Anything = new(StringComparer.Ordinal) { "", "case", "ticket", "request", "inquiry", "message", "customer", "question", "answer", "survey", "service" };

    public static IEnumerable<(int Column, Func<string, bool> Takes)> Of(Population population, CaseColumns columns, List<ResultNote> notes, List<ResultNote> lacks)
    {
        var filters = new List<(int, Func<string, bool>)>();
        var channel = population.Channel;
        if (channel is not null)
            Filter(LabelName.Channel, text => IsChannel(text, channel), ResultNote.Of("channel-assumed", channel), notes);
        var noun = population.Noun;
        var isChannel = Population.ChannelOf(noun) is { } carried && carried == channel;
        if (!isChannel && !Anything.Contains(noun))
        {
            var kind = columns.Label(LabelName.Kind);
            // An order desk's log of orders needs no column that says "order".
            if (kind < 0)
                notes.Add(ResultNote.Of("kind-assumed", noun));
            else
                filters.Add((kind, text => Slug.Same(text, noun)));
        }
        if (population.Topic is { } topic)
            Filter(LabelName.Topic, text => Slug.Same(text, topic), ResultNote.Of("no-column", LabelName.Topic), lacks);
        if (population.Priority is { } priority)
            Filter(LabelName.Priority, text => IsPriority(text, priority), ResultNote.Of("no-column", LabelName.Priority), lacks);
        return filters;

        void Filter(string label, Func<string, bool> takes, ResultNote without, List<ResultNote> said)
        {
            var column = columns.Label(label);
            if (column < 0)
                said.Add(without);
            else
                filters.Add((column, takes));
        }
    }

    private static bool IsChannel(string text, string channel) => Slug.Of(text) is var word && (word == channel || ChannelWords.Of(word) == channel);

    /// <summary>"1 - Critical", "P1" and "Urgent" are the highest of four.</summary>
    private static bool IsPriority(string text, string priority) => Slug.Of(text) is var word && (word == priority || (word switch
    {
        "p1" or "1" or "critical" or "1-critical" or "emergency" or "highest" => "urgent",
        "p2" or "2" or "2-high" or "important" => "high",
        "p3" or "3" or "medium" or "moderate" or "3-moderate" => "normal",
        "p4" or "4" or "minor" or "4-low" or "lowest" => "low",
        _ => word,
    }) == priority);
}
