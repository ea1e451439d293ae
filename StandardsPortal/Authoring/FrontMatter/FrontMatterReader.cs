using System.Globalization;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>Turns front matter into the fields of a standard. Every field is tried; every fault is told.</summary>
internal sealed class FrontMatterReader(SourceText source, Faults faults)
{
    public const int MaximumLength = 16 * 1024;

    /// <summary>The fields a standard has, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["id", "title", "language", "stage", "channel", "owner", "audience", "review", "review_warning", "evidence", "evidence_age", "authority", "exceptions", "suppress"];

    private readonly FieldValues values = new(faults);

    /// <param name="block">Where the front matter stands.</param>
    /// <param name="fallback">Language when none, or one the portal does not speak, is named.</param>
    public Standard Read(FrontMatterBlock block, Language fallback)
    {
        if (!block.Closed)
            faults.Refuse("F03", new Span(block.Content.Start, block.Content.Start));
        if (block.Content.Length > MaximumLength)
        {
            faults.Refuse("F04", new Span(block.Content.Start, block.Content.Start), null, MaximumLength / 1024);
            return new Standard { Language = fallback };
        }
        var deep = NestingScan.Exceeds(source.Text.AsSpan(block.Content.Start, block.Content.Length));
        if (deep >= 0)
        {
            var at = block.Content.Start + deep;
            faults.Refuse("F05", new Span(at, Math.Min(at + 1, block.Content.End)), null, NestingScan.MaximumDepth);
            return new Standard { Language = fallback };
        }
        var map = new YamlTreeReader(source.Text, faults).Read(block.Content);
        return Take(map, fallback, block.Content);
    }

    private Standard Take(YamlMap map, Language fallback, Span content)
    {
        Dictionary<string, YamlNode> found = new(StringComparer.Ordinal);
        Dictionary<string, Span> spans = new(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!Fields.Contains(entry.Key, StringComparer.Ordinal))
            {
                faults.Refuse("F09", entry.KeySpan, null, YamlTreeReader.Shown(entry.Key), string.Join(", ", Fields));
                continue;
            }
            spans[entry.Key] = entry.Value.Span;
            if (entry.Value is not YamlScalar { IsNothing: true })
                found[entry.Key] = entry.Value;
        }
        var top = new Span(content.Start, content.Start);
        var spoken = Language.TryParse((found.GetValueOrDefault("language") as YamlScalar)?.Value, out var named) ? named : fallback;
        foreach (var field in new[] { "id", "title", "stage", "channel", "audience", "review" })
        {
            if (found.ContainsKey(field))
                continue;
            Span? empty = spans.TryGetValue(field, out var at) ? at : null;
            faults.RefuseWithFix("F11", empty ?? top, Skeleton.Field(field, spoken, empty, content), $"F11.{field}");
        }
        return new Standard
        {
            Id = Valid(found, "id", StandardId.MaximumLength, "F12.id", StandardId.IsValid),
            Title = Text(found, "title", StandardBounds.TitleLength),
            Language = LanguageOf(found, fallback),
            Stage = Valid(found, "stage", 40, "F12.stage", s => Stage.TryParse(s, out _)) is { } stage && Stage.TryParse(stage, out var s) ? s : null,
            Channel = Valid(found, "channel", 40, "F12.channel", c => Channel.TryParse(c, out _)) is { } channel && Channel.TryParse(channel, out var c) ? c : null,
            Owner = Text(found, "owner", StandardBounds.NameLength),
            Audience = Audience(found),
            ReviewEveryMonths = Valid(found, "review", 40, "F12.review", r => ReviewCycle.TryParse(r, out _)) is { } review && ReviewCycle.TryParse(review, out var months) ? months : null,
            ReviewWarningDays = Valid(found, "review_warning", 40, "F12.review_warning", r => ReviewCycle.TryParseWarning(r, out _)) is { } warning && ReviewCycle.TryParseWarning(warning, out var days) ? days : null,
            Evidence = EvidenceOf(found),
            EvidenceAgeMonths = Valid(found, "evidence_age", 40, "F12.review", r => ReviewCycle.TryParse(r, out _)) is { } age && ReviewCycle.TryParse(age, out var limit) ? limit : null,
            Authority = AuthorityOf(found),
            Exceptions = Lines(found, "exceptions"),
            Suppressions = SuppressionsOf(found),
            FieldSpans = spans,
        };
    }

    private string? Text(Dictionary<string, YamlNode> found, string field, int length) =>
        found.TryGetValue(field, out var node) ? values.Name(node, field, length) : null;

    private string? Valid(Dictionary<string, YamlNode> found, string field, int length, string key, Func<string, bool> isValid)
    {
        var text = Text(found, field, length);
        if (text is null || isValid(text))
            return text;
        if (OpenPlace.IsOnly(text))
        {
            // The question of the field, not the rule of its form: nobody has answered it yet.
            faults.Refuse("B01", found[field].Span, $"F11.{field}");
            return null;
        }
        faults.Refuse("F12", found[field].Span, key, text);
        return null;
    }

    private Language LanguageOf(Dictionary<string, YamlNode> found, Language fallback)
    {
        var code = Text(found, "language", 40);
        if (code is null)
            return fallback;
        if (Language.TryParse(code, out var language))
            return language;
        faults.Refuse("F15", found["language"].Span, null, code);
        return Language.English;
    }

    private List<string> Audience(Dictionary<string, YamlNode> found)
    {
        List<string> teams = [];
        foreach (var node in values.Items(found.GetValueOrDefault("audience"), "audience"))
        {
            var team = values.Name(node, "audience", StandardId.MaximumLength);
            if (team is null)
                continue;
            if (OpenPlace.IsOnly(team))
                faults.Refuse("B01", node.Span, "F11.audience");
            else if (!StandardId.IsValid(team))
                faults.Refuse("F12", node.Span, "F12.audience", team);
            else if (!teams.Contains(team, StringComparer.Ordinal))
                teams.Add(team);
        }
        return teams;
    }

    private List<string> Lines(Dictionary<string, YamlNode> found, string field)
    {
        List<string> lines = [];
        foreach (var node in values.Items(found.GetValueOrDefault(field), field))
        {
            if (values.Line(node, field) is { } line)
                lines.Add(line);
        }
        return lines;
    }

    private List<Evidence> EvidenceOf(Dictionary<string, YamlNode> found)
    {
        List<Evidence> all = [];
        foreach (var node in values.Items(found.GetValueOrDefault("evidence"), "evidence"))
        {
            if (node is not YamlMap)
            {
                if (values.Line(node, "evidence") is { } line)
                    all.Add(new Evidence(line));
                continue;
            }
            var entry = values.Map(node, "evidence", ["record", "note"]);
            var record = entry!.TryGetValue("record", out var r) ? values.Name(r, "record", StandardId.MaximumLength) : null;
            var note = entry.TryGetValue("note", out var n) ? values.Line(n, "note") : null;
            if (record is null || !StandardId.IsValid(record))
                faults.Refuse("F12", node.Span, "F12.evidence", record ?? "");
            else
                all.Add(Evidence.Record(record, note));
        }
        return all;
    }

    private List<Authority> AuthorityOf(Dictionary<string, YamlNode> found)
    {
        List<Authority> all = [];
        foreach (var node in values.Items(found.GetValueOrDefault("authority"), "authority"))
        {
            var entry = values.Map(node, "authority", ["who", "may", "up_to"]);
            if (entry is null)
                continue;
            var who = entry.TryGetValue("who", out var w) ? values.Name(w, "who", StandardBounds.NameLength) : null;
            var may = entry.TryGetValue("may", out var m) ? values.Line(m, "may") : null;
            var upTo = entry.TryGetValue("up_to", out var u) ? values.Name(u, "up_to", StandardBounds.NameLength) : null;
            if (who is null || may is null)
                faults.Refuse("F12", node.Span, "F12.authority");
            else
                all.Add(new Authority(who, may, upTo));
        }
        return all;
    }

    private List<Suppression> SuppressionsOf(Dictionary<string, YamlNode> found)
    {
        List<Suppression> all = [];
        foreach (var node in values.Items(found.GetValueOrDefault("suppress"), "suppress"))
        {
            var entry = values.Map(node, "suppress", ["rule", "reason", "author", "date", "expires"]);
            if (entry is null)
                continue;
            var rule = entry.TryGetValue("rule", out var r) ? values.Name(r, "rule", 40) : null;
            var reason = entry.TryGetValue("reason", out var why) ? Filled(values.Line(why, "reason")) : null;
            var author = entry.TryGetValue("author", out var a) ? values.Name(a, "author", StandardBounds.NameLength) : null;
            var date = DateOf(entry, "date");
            var expires = DateOf(entry, "expires");
            // Silence has an end, so that somebody asks again whether it is still needed; one that can't be read was told.
            if (rule is null || reason is null || author is null || date is null || (expires is null && !entry.ContainsKey("expires")))
                faults.Refuse("F17", node.Span);
            else if (expires is not null)
                all.Add(new Suppression(rule, reason, author, date.Value, expires) { Span = node.Span });
        }
        return all;
    }

    /// <summary>What an editor offers in brackets to be written over is no reason yet.</summary>
    private static string? Filled(string? text) => text is ['[', .., ']'] ? null : text;

    private DateOnly? DateOf(Dictionary<string, YamlNode> entry, string field)
    {
        if (!entry.TryGetValue(field, out var node) || values.Name(node, field, 40) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        faults.Refuse("F12", node.Span, "F12.date", text);
        return null;
    }
}
