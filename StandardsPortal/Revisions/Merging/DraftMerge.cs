using StandardsPortal.Languages;
using StandardsPortal.Revisions.History;

namespace StandardsPortal.Revisions.Merging;

/// <summary>Two people's states of one draft put together: its texts, and how it is to be published.</summary>
public sealed class DraftMerge
{
    private readonly StateContent basis;
    private readonly StateContent mine;
    private readonly StateContent theirs;

    /// <param name="basis">The state both began from; null when it is not known.</param>
    public DraftMerge(StateContent? basis, StateContent mine, StateContent theirs)
    {
        (this.basis, this.mine, this.theirs) = (basis ?? Common(mine, theirs), mine, theirs);
        Texts = [.. Language.All.Select(TextOf).OfType<TextMerge>()];
        Plan = PlanClashes();
        Clashes = [.. Texts.SelectMany(t => t.Parts.Where(p => p.Kind == MergeKind.Clash))];
    }

    public IReadOnlyList<TextMerge> Texts { get; }

    /// <summary>What differs in how the draft is to be published, so that one of the two has to be chosen.</summary>
    public IReadOnlyList<PlanField> Plan { get; }

    /// <summary>The parts that wait for a choice, in the order of the texts.</summary>
    public IReadOnlyList<MergePart> Clashes { get; }

    /// <summary>Everything falls into place; nobody has to choose.</summary>
    public bool IsClean => Clashes.Count == 0 && Plan.Count == 0;

    /// <summary>Only I changed something since: my text stands as it is.</summary>
    public bool OnlyMine => IsClean && Texts.All(t => t.Parts.All(p => p.Kind is MergeKind.Same or MergeKind.Mine)) && PlanOf(null) == PlanOf(mine);

    /// <param name="choices">For each of <see cref="Clashes"/>.</param>
    /// <param name="plan">For each of <see cref="Plan"/>; both is not among the choices there.</param>
    /// <returns>Null while a choice is missing.</returns>
    public StateContent? Result(IReadOnlyList<MergeChoice?> choices, IReadOnlyDictionary<PlanField, MergeChoice> plan)
    {
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(plan);
        var clash = 0;
        var texts = new List<DraftInputText>();
        foreach (var text in Texts)
        {
            var pieces = text.Parts.Select(p => p.Text(p.Kind == MergeKind.Clash && clash < choices.Count ? choices[clash++] : null)).ToList();
            if (pieces.Contains(null))
                return null;
            var markdown = string.Concat(pieces);
            // A text that one of them took away is empty here.
            if (markdown.Length > 0)
                texts.Add(new DraftInputText(text.Language, markdown));
        }

        if (texts.Count == 0 || Plan.Any(f => !plan.ContainsKey(f)))
            return null;
        T Field<T>(PlanField field, Func<StateContent, T> of) => Picked(field, of, plan.GetValueOrDefault(field));
        return new StateContent(
            texts, Field(PlanField.Kind, c => c.Kind), Field(PlanField.Summary, c => c.ChangeSummary), Field(PlanField.Effective, c => c.EffectiveOn), Field(PlanField.Days, c => c.AcknowledgeWithinDays));
    }

    /// <summary>What the two have alike, when nobody knows what they began from.</summary>
    private static StateContent Common(StateContent mine, StateContent theirs) => theirs with
    {
        Texts = [.. theirs.Texts.Select(t => t with { Markdown = ThreeWayMerge.Shared(mine.TextIn(t.Language) ?? "", t.Markdown) })],
    };

    private TextMerge? TextOf(Language language)
    {
        var (before, ours, others) = (basis.TextIn(language) ?? "", mine.TextIn(language) ?? "", theirs.TextIn(language) ?? "");
        return before.Length + ours.Length + others.Length == 0 ? null : new TextMerge(language, ThreeWayMerge.Of(before, ours, others));
    }

    private PlanField[] PlanClashes()
    {
        bool Clash<T>(Func<StateContent, T> of) =>
            !Equals(of(mine), of(theirs)) && !Equals(of(mine), of(basis)) && !Equals(of(theirs), of(basis));
        return
        [
            .. Clash(c => c.Kind) ? [PlanField.Kind] : Array.Empty<PlanField>(),
            .. Clash(c => c.ChangeSummary) ? [PlanField.Summary] : Array.Empty<PlanField>(),
            .. Clash(c => c.EffectiveOn) ? [PlanField.Effective] : Array.Empty<PlanField>(),
            .. Clash(c => c.AcknowledgeWithinDays) ? [PlanField.Days] : Array.Empty<PlanField>(),
        ];
    }

    private T Picked<T>(PlanField field, Func<StateContent, T> of, MergeChoice choice) =>
        Plan.Contains(field) ? of(choice == MergeChoice.Mine ? mine : theirs)
        : Equals(of(mine), of(basis)) ? of(theirs) : of(mine);

    private (RevisionKind, string, DateOnly?, int) PlanOf(StateContent? of) => of is null
        ? (Picked(PlanField.Kind, c => c.Kind, default), Picked(PlanField.Summary, c => c.ChangeSummary, default), Picked(PlanField.Effective, c => c.EffectiveOn, default), Picked(PlanField.Days, c => c.AcknowledgeWithinDays, default))
        : (of.Kind, of.ChangeSummary, of.EffectiveOn, of.AcknowledgeWithinDays);
}

/// <summary>One language's text of a merge.</summary>
public sealed record TextMerge(Language Language, IReadOnlyList<MergePart> Parts)
{
    public bool HasChanges => Parts.Any(p => p.Kind != MergeKind.Same);
}

/// <summary>What an author states beside the texts.</summary>
public enum PlanField
{
    Kind,
    Summary,
    Effective,
    Days,
}
