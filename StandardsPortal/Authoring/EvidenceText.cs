using System.Globalization;
using System.Text;
using StandardsPortal.Authoring.FrontMatter;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Authoring;

/// <summary>What reading a record of evidence gave: the record, or why it is none.</summary>
public sealed record EvidenceReading(EvidenceRecord? Record, IReadOnlyList<Finding> Findings)
{
    /// <summary>Files that belong to it, by digest; they lie elsewhere.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];

    /// <summary>Line of each field, from 1.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}

/// <summary>
/// A record of evidence as a file: front matter (id, kind, method, from, until, n, language, files) and the finding
/// as its body. What is written reads back as the same record.
/// </summary>
public static class EvidenceText
{
    private static readonly string[] Fields = ["id", "kind", "method", "from", "until", "n", "language", "files"];

    public static EvidenceReading Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var source = new SourceText(markdown);
        var faults = new Faults(source);
        var block = markdown.Length <= StandardReader.MaximumLength && StandardBounds.IndexOfUnreadable(markdown) < 0 ? FrontMatterBlock.Find(markdown) : null;
        if (block is null || !block.Closed || NestingScan.Exceeds(markdown.AsSpan(block.Content.Start, block.Content.Length)) >= 0)
        {
            faults.Refuse("F12", new Span(0, 0), "F12.record", "front matter");
            return new EvidenceReading(null, faults.All);
        }
        var values = new FieldValues(faults);
        var map = new YamlTreeReader(markdown, faults).Read(block.Content);
        var entries = values.Map(map, "front matter", Fields) ?? [];
        var record = Take(entries, markdown[block.BodyStart..], values, (field, node) => faults.Refuse("F12", node?.Span ?? new Span(block.Content.Start, block.Content.Start), "F12.record", field));
        var files = FilesOf(entries, values, faults);
        return new EvidenceReading(faults.Count == 0 ? record : null, faults.All)
        {
            Files = files,
            Lines = entries.ToDictionary(e => e.Key, e => source.PlaceOf(e.Value.Span.Start).Line, StringComparer.Ordinal),
        };
    }

    /// <param name="record">What is written.</param>
    /// <param name="files">The files that belong to it, named by digest.</param>
    public static string Write(EvidenceRecord record, IEnumerable<NamedFile>? files = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var yaml = new YamlWriter("\n");
        var text = new StringBuilder("---\n")
            .Append(yaml.Line("id", record.Id)).Append(yaml.Line("kind", record.Kind.Slug)).Append(yaml.Line("method", record.Method))
            .Append(yaml.Line("from", Day(record.From))).Append(yaml.Line("until", Day(record.Until)));
        if (record.People is { } people)
            text.Append(yaml.Line("n", people.ToString(CultureInfo.InvariantCulture)));
        return text.Append(yaml.Line("language", record.Language.Code)).Append(yaml.List("files", (files ?? []).Select(f => f.ToString()))).Append("---\n\n").Append(record.Finding).Append('\n').ToString();
    }

    private static EvidenceRecord? Take(Dictionary<string, YamlNode> entries, string body, FieldValues values, Action<string, YamlNode?> refuse)
    {
        var id = Name("id", StandardId.MaximumLength, StandardId.IsValid);
        var kind = EvidenceKind.Find(Name("kind", 40, k => EvidenceKind.Find(k) is not null));
        var method = Name("method", EvidenceRecord.LongestMethod, m => m.Length > 0);
        var from = DayOf("from");
        var until = entries.ContainsKey("until") ? DayOf("until") : from;
        int? people = entries.ContainsKey("n") ? int.TryParse(Name("n", 12, n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var c) && c is > 0 and <= EvidenceRecord.MostPeople), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null : null;
        var language = Name("language", 5, l => Language.TryParse(l, out _));
        var finding = body.ReplaceLineEndings("\n").Trim('\n', ' ');
        if (finding.Length is 0 or > EvidenceRecord.LongestFinding)
            refuse("finding", null);
        if (from > until)
            refuse("until", entries.GetValueOrDefault("until"));
        if (id is null || kind is null || method is null || from is null || until is null || language is null)
            return null;
        return new EvidenceRecord { Id = id, Kind = kind, Method = method, From = from.Value, Until = until.Value, People = people, Finding = finding, Language = Language.Parse(language) };

        string? Name(string field, int length, Func<string, bool> isValid)
        {
            var node = entries.GetValueOrDefault(field);
            var text = node is null ? null : values.Name(node, field, length);
            if (text is not null && isValid(text))
                return text;
            refuse(field, node);
            return null;
        }

        DateOnly? DayOf(string field) =>
            Name(field, 10, d => DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) is { } day
                ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static List<NamedFile> FilesOf(Dictionary<string, YamlNode> entries, FieldValues values, Faults faults)
    {
        List<NamedFile> files = [];
        foreach (var item in values.Items(entries.GetValueOrDefault("files"), "files"))
        {
            if (values.Line(item, "files") is { } line && NamedFile.Read(line) is { } file)
                files.Add(file);
            else
                faults.Refuse("F12", item.Span, "F12.record", "files");
        }
        return files;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
