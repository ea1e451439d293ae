using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.Guided;

/// <summary>How a field of the guided path is asked for.</summary>
public enum GuidedKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>A sentence or two; line breaks are white space.</summary>
    Text,

    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>One of a list whose items need explaining.</summary>
    Radio,

    /// <summary>Any of a list, at least one.</summary>
    Many,
}

/// <summary>One question of the guided path.</summary>
/// <param name="Name">Name in the form; a repeated question ends with its row: <c>who2</c>.</param>
/// <param name="Required">The standard can't be published without it.</param>
public sealed record GuidedField(string Name, GuidedKind Kind, int MaximumLength, bool Required = false)
{
    /// <summary>The question without its row; the key of its words.</summary>
    public string Word => Name.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>1-based row of a repeated question, or null.</summary>
    public int? Row => Name.Length > Word.Length ? Name[^1] - '0' : null;
}

/// <summary>Questions asked together.</summary>
public sealed record GuidedStep(string Name, IReadOnlyList<GuidedField> Fields);

/// <summary>The guided path: from a sentence that authorises nothing to a standard that can be checked.</summary>
public static class GuidedPath
{
    /// <summary>Rows offered for evidence, exceptions and authority. More can be written in the editor.</summary>
    public const int MostRows = 3;

    public static readonly IReadOnlyList<GuidedStep> Steps =
    [
        new("sentence", [new("language", GuidedKind.Choice, 5, Required: true), new("sentence", GuidedKind.Text, 500)]),
        new("place",
        [
            new("title", GuidedKind.Line, StandardBounds.TitleLength, Required: true), new("stage", GuidedKind.Choice, 40, Required: true), new("channel", GuidedKind.Choice, 40, Required: true),
            new("owner", GuidedKind.Line, StandardBounds.NameLength, Required: true), new("audience", GuidedKind.Many, 500, Required: true), new("meets", GuidedKind.Text, 1_000),
        ]),
        new("metric", [new("metric", GuidedKind.Radio, 60, Required: true)]),
        new("limit",
        [
            new("contacts", GuidedKind.Choice, 60, Required: true), new("share", GuidedKind.Number, 12, Required: true), new("limit", GuidedKind.Number, 12, Required: true), new("unit", GuidedKind.Choice, 20, Required: true), new("clock", GuidedKind.Choice, 20, Required: true),
            new("start", GuidedKind.Choice, 40), new("window", GuidedKind.Choice, 20, Required: true), new("abandoned", GuidedKind.Choice, 20, Required: true),
        ]),
        new("exceptions", [.. Rows("exclusion", "meaning", GuidedKind.Line, GuidedKind.Text)]),
        new("tiers",
        [
            new("late", GuidedKind.Number, 12, Required: true), new("lateact", GuidedKind.Text, 500), new("unacceptable", GuidedKind.Number, 12, Required: true), new("worstact", GuidedKind.Text, 500),
        ]),
        new("authority", [.. Enumerable.Range(1, MostRows).SelectMany(AuthorityRow)]),
        new("evidence", [.. Enumerable.Range(1, MostRows).SelectMany(EvidenceRow), new("review", GuidedKind.Number, 3, Required: true)]),
        new("check", [new("id", GuidedKind.Line, StandardId.MaximumLength, Required: true)]),
    ];

    public static GuidedStep Find(string? name) => Steps.FirstOrDefault(s => s.Name == name) ?? Steps[0];

    public static int IndexOf(GuidedStep step)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (ReferenceEquals(Steps[i], step))
                return i;
        }
        return 0;
    }

    /// <summary>The questions of a step that the earlier answers leave open: a survey score has no clock, an e-mail is not abandoned.</summary>
    public static IReadOnlyList<GuidedField> Asked(GuidedStep step, GuidedAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        return [.. step.Fields.Where(f => IsAsked(f.Name, answers))];
    }

    private static bool IsAsked(string field, GuidedAnswers answers) => field switch
    {
        "contacts" => answers.Metric is not { Contacts.Count: < 2 },
        "share" or "unit" or "clock" or "start" => answers.Metric is not { IsTime: false },
        "abandoned" => answers.Metric is not { CountsAbandoned: false },
        _ => true,
    };

    private static IEnumerable<GuidedField> Rows(string first, string second, GuidedKind firstKind, GuidedKind secondKind) =>
        Enumerable.Range(1, MostRows).SelectMany(i => new[] { new GuidedField($"{first}{i}", firstKind, 120), new GuidedField($"{second}{i}", secondKind, 1_000) });

    /// <summary>A record where there is one; the words beside it then say what it shows, and may be left out.</summary>
    private static IEnumerable<GuidedField> EvidenceRow(int row) =>
    [
        new($"record{row}", GuidedKind.Choice, StandardId.MaximumLength),
        new($"evidence{row}", GuidedKind.Text, StandardBounds.LineLength, Required: row == 1),
    ];

    private static IEnumerable<GuidedField> AuthorityRow(int row) =>
    [
        new($"who{row}", GuidedKind.Line, StandardBounds.NameLength, Required: row == 1),
        new($"may{row}", GuidedKind.Line, StandardBounds.LineLength, Required: row == 1),
        new($"upto{row}", GuidedKind.Line, StandardBounds.NameLength),
    ];
}
