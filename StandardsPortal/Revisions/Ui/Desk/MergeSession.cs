using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Merging;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>Two people's texts while one of the two looks at how they go together.</summary>
public sealed class MergeSession
{
    private readonly Dictionary<PlanField, MergeChoice> plan = [];

    public MergeSession(DraftSince since, StateContent mine)
    {
        (Since, Mine, Merge) = (since, mine, new DraftMerge(since.Basis, mine, since.Saved));
        Choices = new MergeChoice?[Merge.Clashes.Count];
    }

    /// <summary>What the other person saved, and what both began from.</summary>
    public DraftSince Since { get; }

    /// <summary>My text as it was when the two were put together.</summary>
    public StateContent Mine { get; }

    public DraftMerge Merge { get; }

    /// <summary>For each clash of the merge, what was chosen there.</summary>
    public MergeChoice?[] Choices { get; }

    public IReadOnlyDictionary<PlanField, MergeChoice> Plan => plan;

    /// <summary>Null while a choice is missing.</summary>
    public StateContent? Result => Merge.Result(Choices, plan);

    public void Choose(int clash, MergeChoice choice) => Choices[clash] = choice;

    public void Choose(PlanField field, MergeChoice choice) => plan[field] = choice;
}
