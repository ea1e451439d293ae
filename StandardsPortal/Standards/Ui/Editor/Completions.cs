using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>A field of the front matter as the editor offers it, and the values that can be chosen for it.</summary>
/// <param name="Insert">What is written, with gaps in brackets to fill in.</param>
public sealed record FieldWord(string Name, string Detail, string Insert, IReadOnlyList<ValueWord> Values, IReadOnlyList<FieldWord> Fields);

public sealed record ValueWord(string Name, string Detail);

/// <param name="Insert">The whole block, with gaps in brackets to fill in; nothing in it is an invented figure.</param>
public sealed record BlockWord(string Name, string Detail, string Insert);

/// <summary>Everything the editor can offer without asking again: fields, their values, and blocks.</summary>
public sealed record Completions(IReadOnlyList<FieldWord> Fields, IReadOnlyList<BlockWord> Blocks)
{
    private const int MostRuleWords = 30;

    /// <summary>Usual lengths of a review cycle.</summary>
    private static readonly int[] Months = [3, 6, 12, 24];

    /// <summary>Usual warnings before a review.</summary>
    private static readonly int[] WarningDays = [14, 30, 60, 90];

    /// <param name="written">The language of the text: what is inserted is in it.</param>
    /// <param name="reader">The language of the page: what explains it is in it.</param>
    public static Completions Of(Language written, Language reader)
    {
        return new(
            [
                Text("id"), Text("title"),
                Choice("language", Language.All.Select(l => new ValueWord(l.Code, l.NativeName))),
                Choice("stage", Stage.All.Select(s => new ValueWord(s.Slug, s.Name(reader)))),
                Choice("channel", Channel.All.Select(c => new ValueWord(c.Slug, c.Name(reader)))),
                Text("owner"),
                Choice("audience", [new(Team.Everyone, Team.NameOf(Team.Everyone, reader)), .. Team.All.Select(t => new ValueWord(t.Slug, t.Name(reader)))]),
                Choice("review", Months.Select(m => new ValueWord($"{m} months", Words.Authoring.Count(reader, "editor.complete.months", m)))),
                Choice("review_warning", WarningDays.Select(d => new ValueWord($"{d} days", Words.Authoring.Count(reader, "editor.complete.days", d)))),
                List("evidence", $"\n  - \"{Gap("evidence")}\""),
                List("authority", $"\n  - who: {Gap("who")}\n    may: {Gap("may")}\n    up_to: {Gap("up_to")}", Text("who"), Text("may"), Text("up_to")),
                List("exceptions", $"\n  - \"{Gap("exceptions")}\""),
                List("suppress", "", Choice("rule", LintCatalogue.All.OrderBy(r => r.Id, StringComparer.Ordinal).Select(RuleValue)), Text("reason"), Text("author"), Text("date"), Text("expires")),
            ],
            [
                new("```rule", Words.Authoring.In(reader, "editor.block.rule"), $"```rule\n{Words.Authoring.In(written, "editor.block.rule.text")}\n```\n"),
                new("When …", Words.Authoring.In(reader, "editor.block.duty"), $"{Words.Authoring.In(written, "editor.block.duty.text")}\n"),
            ]);

        FieldWord Text(string name) => new(name, Detail(name), $"{name}: {Gap(name)}", [], []);
        FieldWord Choice(string name, IEnumerable<ValueWord> values) => new(name, Detail(name), $"{name}: ", [.. values], []);
        FieldWord List(string name, string first, params FieldWord[] fields) => new(name, Detail(name), $"{name}:{first}", [], fields);
        string Detail(string name) => Words.Authoring.In(reader, $"editor.complete.{name}");
        string Gap(string name) => $"[{Words.Authoring.In(written, $"editor.gap.{name}")}]";
        ValueWord RuleValue(LintRule rule) =>
            new(rule.Id, Words.Lint.Has(reader, $"{rule.Id}.reason") ? Words.Lint.In(reader, $"{rule.Id}.reason", "…", "…", "…", "…") : "");
    }

    /// <summary>The words the rule language accepts next, each with its slot and, for a metric, how it is counted.</summary>
    public static IReadOnlyList<RuleWord> OfRule(string rule, int offset, Language written, Language reader)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var start = offset;
        while (start > 0 && char.IsLetter(rule[start - 1]))
            start--;
        return
        [
            .. RuleCompletion.At(rule, offset, written).Take(MostRuleWords).Select(word =>
            {
                var meaning = RuleWordMeaning.Of(word, written, reader);
                return new RuleWord(start, word, meaning?.Slot ?? "", word, meaning?.Meaning);
            }),
        ];
    }
}
